import { entropy } from '@/lib/scan/credentials/entropy';
import { isSampleKey } from '@/lib/scan/credentials/placeholders';
import { usualFloor, type VendorKey } from '@/lib/scan/credentials/vendor-key';
import { platformKeys } from '@/lib/scan/credentials/vendor-keys-platforms';
import { serviceKeys } from '@/lib/scan/credentials/vendor-keys-services';
import { azureSecret, insideKey } from '@/lib/scan/credentials/inside-keys';
import type { Claim, PrefixDetector } from '@/lib/scan/detector';
import { list } from '@/lib/scan/list';

type Rule = { readonly prefix: string; readonly key: VendorKey };

/** The engine knows prefixes by three characters, so one of two is written with each that may follow. */
const thirdCharacters: Readonly<Record<string, string>> = {
  SK: '0123456789abcdefABCDEF',
  AC: '0123456789abcdefABCDEF',
  wx: '0123456789abcdef',
  ...Object.fromEntries('MD MT Mj Mz ND NT Nj Nz OD OT'.split(' ').map((start) => [start, 'AEIMQUYcgk'])),
};
const base32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

const isBodyCharacter = /[A-Za-z0-9]/;

const rules: readonly Rule[] = [...platformKeys, ...serviceKeys].flatMap((key) =>
  key[1].split(' ').map((prefix) => ({ prefix, key })),
);

/** Each prefix as the engine wants it: three characters or more. */
const threeOf = (prefix: string): readonly string[] =>
  prefix.length > 2 ? [prefix] : [...(thirdCharacters[prefix] ?? base32)].map((third) => prefix + third);

const startOf = (text: string, at = 0): string => text.slice(at, at + 3);

const byStart = new Map<string, Rule[]>();
for (const rule of rules) {
  for (const start of new Set(threeOf(rule.prefix).map((prefix) => startOf(prefix)))) {
    const known = byStart.get(start);
    if (known === undefined) byStart.set(start, [rule]);
    else known.push(rule);
  }
}

const all = [...new Set(rules.flatMap(({ prefix }) => threeOf(prefix)))];
// `sk-proj-` is seen where `sk-` is.
const prefixes = all.filter(
  (prefix) => !all.some((shorter) => shorter.length < prefix.length && prefix.startsWith(shorter)),
);

function readRule(text: string, at: number, { prefix, key }: Rule): Claim | undefined {
  if (!text.startsWith(prefix, at)) return undefined;
  const [, , body, floor = usualFloor] = key;
  const start = at + prefix.length;
  body.lastIndex = start;
  if (!body.test(text)) return undefined;
  const end = body.lastIndex;
  if (isBodyCharacter.test(text.charAt(end))) return undefined;
  const value = text.slice(start, end);
  if (entropy(value) < floor) return undefined;
  return { start: at, end, likelihood: isSampleKey(value) ? 'UNLIKELY' : 'VERY_LIKELY' };
}

export const apiKey: PrefixDetector = {
  kind: 'prefix',
  id: 'api-key',
  category: 'credentials',
  reasons: ['prefix', 'format', 'entropy'],
  labels: list('api key, api token, access token, access key'),
  hints: [],
  companions: [insideKey, azureSecret],
  prefixes,
  read(text, at) {
    let longest: Claim | undefined;
    for (const rule of byStart.get(startOf(text, at)) ?? []) {
      const claim = readRule(text, at, rule);
      if (claim !== undefined && (longest === undefined || claim.end > longest.end)) longest = claim;
    }
    return longest;
  },
  hits: ['x'],
  misses: ['x'],
};
