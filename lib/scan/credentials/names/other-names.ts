import { isLowerCase, isUpperCase } from '@/lib/scan/characters';
import { isBare, type Name, type NameWords } from './name-around';
import { otherAfter, otherBefore } from './password-names';
import { looksRandom } from '@/lib/scan/credentials/looks/randomness';
import type { Value } from './value-after';
import { isVersion } from '@/lib/scan/credentials/looks/version';

/** Whether the words around the trigger make it another name: `passwordField`, `forgotPassword`. */
export const isOtherName = ({ before, after }: NameWords): boolean =>
  after.some((word) => otherAfter.has(word)) || before.some((word) => otherBefore.has(word));

/** `OAuth2PasswordBearer`: the name of something in a program. */
export function isCamelCase(text: string, { start, end }: Name): boolean {
  for (let at = start + 1; at < end; at++)
    if (isUpperCase(text.charCodeAt(at)) && isLowerCase(text.charCodeAt(at - 1))) return true;
  return false;
}

// A line of `/etc/passwd`.
const account = /^[\w.$-]+:[x*!]?:\d+:\d+:/;

const path = /(?:(?:^|[\s"'(])~?\/(?:[\w.-]+\/)*|[\w.-]\/[\w.-]+\/)$/;
/** Code units. */
const longestPath = 64;

/** `/etc/pam.d/passwd 97fb2…`: a file in a list; `docs/policies/password-rules2`: a piece of an address. */
const isFile = (text: string, { start }: Name): boolean =>
  text.charCodeAt(start - 1) === 47 && path.test(text.slice(Math.max(0, start - longestPath), start));

/** `pw` within letters and digits that were drawn, as those of an image are. */
const isWithinDrawn = (text: string, { start, end }: Name, { bond }: Value): boolean =>
  end - start >= 20 &&
  looksRandom(text.slice(start, end)) &&
  (bond === 'beside' || /^[A-Za-z\d]+$/.test(text.slice(start, end)));

// `hash("pw") == "8adf…"`
const hashing = /(?:hash|sha\d{0,3}|md5|digest|crypt)\w{0,12}\(b?["']$/i;

/** Kubernetes ends the names of its objects so: no vowels, and no digits that look like one. */
const objectHash = /^(?:[a-z\d]+-)*[24-9bcdf-hj-np-tv-xz]{8,10}$/;

/** `name: db-password-9f8c7b6d5f`, `passwordSecret: app-db-7f9c4d5b8` */
const isOfCluster = (text: string, { start, end }: Name, value: Value): boolean =>
  (text.charCodeAt(value.start - 1) === 45 ||
    /(?:secret|secret_?name|secret_?ref)$/i.test(text.slice(start, end))) &&
  objectHash.test(text.slice(value.start, value.end));

/** The value is the name of an object that holds the secret, or what a function makes of it. */
export const isDerived = (text: string, name: Name, value: Value): boolean =>
  isOfCluster(text, name, value) ||
  text.startsWith('checksum/', name.start - 9) ||
  (value.isKeyQuoted && hashing.test(text.slice(Math.max(0, name.start - 24), name.start)));

const variable = /^(?:[A-Z][A-Z\d_]*|[a-z][a-z_.]*|[a-z]\w*(?:\.\w+)+)=(?!=)/;

const withoutNumber = (name: string): string => name.replace(/\d{1,2}$/, '');

// `weak passwords (Summer2031!)`
const ofEverybody =
  /\b(?:(?:most )?common|weak|worst|bad|typical|popular|guessable|leaked|breached|h[äa]ufige|schwache) $/i;
const longestAdjective = 12;

const isOfEverybody = (text: string, { start, triggerEnd }: Name): boolean =>
  /[sr]/.test(text.charAt(triggerEnd - 1)) &&
  ofEverybody.test(text.slice(Math.max(0, start - longestAdjective), start));

/** Whether the name is none of a password, or its value speaks of the name. */
export function isOfOther(text: string, name: Name, value: Value): boolean {
  if ((value.bond === 'beside' && isFile(text, name)) || isWithinDrawn(text, name, value)) return true;
  if (isDerived(text, name, value) || isOfEverybody(text, name)) return true;
  // `${MVNW_PASSWORD:+has-password}`
  if (text.startsWith('${', name.start - 2) && /^:[+?]/.test(text.slice(name.end, name.end + 2))) return true;
  const written = text.slice(value.start, value.end);
  if (value.quote === '' && value.bond !== 'assigned' && isVersion(written)) return true;
  // `"parse-passwd": "^1.0.0"`
  if (/^[~^]/.test(written) && isVersion(written.slice(1))) return true;
  // `PASSWORD=` has no value, and the line below is another variable's.
  if (value.isBelow && value.bond === 'assigned' && variable.test(written)) return true;
  // `reset(page, newPassword2)`, `--password MyCertPass`
  if (
    value.quote === '' &&
    /^(?:[A-Za-z]*[a-z](?:Pass|Passwd|Password|Pwd|Secret|Credentials?)|[a-z]+(?:[A-Z][a-z]+)*Password\d)$/.test(
      written,
    )
  )
    return true;
  // `password1 != password2`
  const named = text.slice(name.start, name.end);
  if (/\d$/.test(named) && withoutNumber(written) === withoutNumber(named)) return true;
  // `"pw2bgw": pw2bgw_keys`
  return account.test(written) || (!isBare(name) && written.includes(named));
}
