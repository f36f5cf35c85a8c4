import type { Claim, LabelDetector } from '@/lib/scan/detector';
import { bytesOfBase64 } from '@/lib/scan/encodings/base64';
import { isAsciiLetter } from '@/lib/scan/tokens/words';
import { fitsAt } from '@/lib/scan/pattern';
import { isReference, isSampleKey, isStandIn } from '@/lib/scan/credentials/looks/placeholders';

// The next line is one of such an object as well, or belongs to a list of them.
const kind =
  /kind["']?:[ \t]{0,4}["']?[Ss]ecret["']?[ \t]{0,4}(?:\r?\n(?=[ \t"'-]|metadata|type|data|stringData|immutable|apiVersion|\r?\n|$)|$)/y;
/** How far from its kind the data begins, and how much of it is read. Code units. */
const reach = 1500;
const longestData = 4000;
const parting = '\n---';

const data = /[ \t]{0,8}["']?data["']?:[ \t]{0,4}\r?\n/y;

/** Where the entries below `data` begin in the object of the kind at `start`; -1 for none. */
function dataOf(text: string, start: number, end: number): number {
  const before = text.slice(Math.max(0, start - reach), start);
  const behind = text.slice(end, end + reach);
  const object =
    before.slice(before.lastIndexOf(parting) + 1) + text.slice(start, end) + behind.split(parting, 1)[0];
  const offset = start - before.length + before.lastIndexOf(parting) + 1;
  for (let at = object.indexOf('data'); at >= 0; at = object.indexOf('data', at + 4)) {
    if (isAsciiLetter(object.charCodeAt(at - 1))) continue;
    const line = object.lastIndexOf('\n', at) + 1;
    data.lastIndex = line;
    if (data.test(object)) return offset + data.lastIndex;
  }
  return -1;
}

const entry =
  /(?:[ \t]{0,8}#[^\n]{0,200}\r?\n)?[ \t]{1,12}["']?([\w.-]{1,80})["']?:[ \t]{0,4}(?:[|>][+-]?[ \t]{0,4}\r?\n[ \t]{1,16})?["']?(?:([A-Za-z\d+/]{8,8000}={0,2})(?=["']?[ \t]{0,4}(?:\r?\n|$))|[^\n]{0,200})["']?[^\S\n]{0,8}(?:\n|$)/y;
const mostEntries = 30;

/** What is no secret in such an object: who, where, and what everybody may see. */
const open =
  /^(?:[\w.-]*[_.-])?(?:user(?:_?name)?|host|port|url|uri|name|database|db|namespace|region|ca|crt|cert|pub)$/i;
const openFile = /\.(?:crt|pub|cer)$/i;

/** `changeme-now`; in a longer text an example may be a part. */
const longestStandIn = 40;

function isSecret(name: string, value: string): boolean {
  if (open.test(name) || openFile.test(name) || isReference(value) || isSampleKey(value)) return false;
  const held = bytesOfBase64(value.slice(0, 400));
  return (
    held.length >= 6 &&
    !(held.length < longestStandIn && isStandIn(held.trim())) &&
    !held.startsWith('-----BEGIN CERT')
  );
}

/** Secrets of Kubernetes: what stands below `data` is one in base64, whatever its name. */
export const clusterSecret: LabelDetector = {
  kind: 'label',
  id: 'generic-secret',
  category: 'credentials',
  reasons: ['label', 'format'],
  triggers: ['kind secret'],
  read(text, start, end) {
    if (!fitsAt(kind, text, start)) return undefined;
    const first = dataOf(text, start, end);
    if (first < 0) return undefined;
    const part = text.slice(first, first + longestData);
    entry.lastIndex = 0;
    const claims: Claim[] = [];
    for (let count = 0; count < mostEntries; count++) {
      const found = entry.exec(part);
      if (found === null) break;
      const [whole, name = '', value = ''] = found;
      if (value === '' || !isSecret(name, value)) continue;
      const at = first + found.index + whole.lastIndexOf(value);
      claims.push({ start: at, end: at + value.length, likelihood: 'LIKELY' });
    }
    const [one, ...others] = claims;
    return one === undefined ? undefined : { ...one, others };
  },
  hits: [
    'apiVersion: v1\nkind: Secret\nmetadata:\n  name: shop\ndata:\n  extra: c3ZjLXNob3A6VDFnZXItbGlseQ==\n',
    'data:\n  # made by hand\n  extra: "VDFnZXItbGlseQ=="\n  user: YWRhLWhpbGw=\nkind: Secret\n',
    'kind: "Secret"\ndata:\n  .seal: |\n    T3R0ZXIgOXggbWFwbGUgbGFuZQ==\n',
  ],
  misses: [
    'kind: Secret\nmetadata:\n  name: shop\ndata:\n  username: YWRhLWhpbGw=\n  extra: Y2hhbmdlbWU=\n  ca.crt: LS0tLS1CRUdJTiBDRVJUSUZJQ0FURS0tLS0t\n',
    'kind: Secret\nmetadata:\n  name: shop\n---\nkind: ConfigMap\ndata:\n  extra: c3ZjLXNob3A6bGlseQ==\n',
    'what kind? Secret',
  ],
};
