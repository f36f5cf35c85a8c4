import { isAsciiLetter } from '@/lib/scan/tokens/words';
import { isPassphrase } from './passphrase';
import { passwordStrength } from './password-strength';
import { isReference, isStandIn } from './placeholders';
import { isAddressOrFile } from './randomness';
import { charactersOf, has } from './word-characters';

/**
 * How much a word looks like a password where nothing names it: 0 not at all, 1 as any name with a number (`Peephole19`), 2 as
 * names and numbers may too (`Harbour-Gull58`, `Mustang22#`), 3 as few other things (`Gr4vyboat`), 4 as names hardly ever do
 * (`Kettle-Harbour-58`), 5 as nothing else (`Rt7!orchard`).
 */
export type Look = 0 | 1 | 2 | 3 | 4 | 5;

const shortest = 6;
const longest = 28;

// `snake_case7`, `v1.2.3-rc4`, `3.9!skip`, `pd.Series2`, `isEmpty$1`, `Node$1`
const names =
  /^[a-z\d]+(?:_[a-z\d]+)+$|^[\w-]*\d+(?:\.\d+)+\w*$|^v?\d\w*(?:\.[\w-]+)+$|\d\.\d+[!#]|^[a-z]{1,3}\.[A-Z]|^[a-z]\w*\$[a-z]*\d{0,2}$|^\w+\$c?\d{1,3}$/;
// `ada7@acme`, `action@v4`, `page.html#part7`, `issue-12#comment`, `PR#2291`
const addresses =
  /^[a-z\d._-]+@[\w.-]*$|@[\w-]+\.|@v?\d[\d.]*$|@[a-z][a-z.-]*$|\.\w{1,5}#|^[a-z.-]+#\d+$|^\d+#|#[a-z-]+$|^[A-Z]{1,6}[#&]\w{1,6}$/;
// `id%03d`, `a%20b`, `50%off`
const formats = /%(?:\d{0,2}(?:\.\d?)?[a-z]|[\dA-F]{2}|~)|!important/;
// Without a sign that would be odd there.
const ofFiles = /\.[a-z]{1,5}\d?$|[@#].*[@#]|\.{2}/;
const leadingSign = /^[@#~.$*&%^!-]/;
// `8c9fce8e-58d6`, `ekb3q1shta93yztg3i6a`
const drawnId = /^[\da-f-]+$|^[a-z\d]{18,}$/;
const speaksOfItself = /passw/i;
// `BSD-3-clause`, `02-Jun-2031`
const numbered = /^[A-Z]{2,}-\d|\d-[A-Z][a-z]{2}-\d/;

const technical =
  /(?<![a-z])(?:utf|sha|rsa|aes|sql|tls|ssl|gpt|rfc|cve|jdk|usb|oauth|http|ntlm)[-_]?\d|md5|des3|base\d|x86|x64|i18n|l10n|k8s|mp[34]|h26|web3|win32|p12|x509|b64|s3|ec2|ipv\d|iso\d|e2e|a11y|w3c|krb5|ia5|s4u|amd64|arm64|xlarge|rhel|centos|ubuntu|debian|python|node\d|covid|office365|windows|java\d|\d[gm]b|eth0|vlan|patch|build|test|user|host|server|version|release|page|step|issue|ticket|commit|image|img|photo|screenshot|file|draft|final|copy|room|gate|(?:q[1-4]|fy\d)(?![a-z])|v\d/i;

const signInside =
  /[\p{Alpha}\d][!$%&*?][\p{Alpha}\d]|[\p{Alpha}\d][#@]\p{Alpha}|\p{Upper}\p{Alpha}+[#@]\d|[!#$%&*?@].*[\p{Alpha}\d].*[!#$%&*?@]/u;
// `Peephole19`, `Canary57Canary`, `Kestane.Bursa16`
const numberedWord =
  /^(?:\p{Alpha}{5,}\d{2,4}|\p{Alpha}{4,}\d{1,4}\p{Alpha}{4,}|(?:\p{Upper}\p{Lower}{2,}\.){1,3}\p{Upper}\p{Lower}{2,}\d{2})$/u;
// `Kingfisher#2`: a room.
const ordinal = /^\p{Alpha}+#\d$/u;
// `Sprint-Review-14`
const numberedWork =
  /(?:^|[-._])(?:Sprint|Review|Meeting|Proje[ck]t|Team|Workshop|Phase|Season|Course|[CK]lass|Kurs|Gro?up\w*|Room|Raum|Line|Linie|Area|Block|Building|Model|Modell|Series|Serie|Chapter|Lesson|Week|Woche|Day|Tag|Round|Level|Grade|Cycle|Campaign|Kampagne|Event|Gate|Unit|Sheet|Notes?|Report|Budget|Minutes|Protokoll|Plan)[-._]/u;
// `Kettle-Harbour-58`, `Lemon.Stand.12`
const joinedWords = /^\p{Upper}\p{Lower}{2,}([-._])(?:\p{Upper}\p{Lower}{2,}\1){1,3}(?!19|20)\d{2,3}$/u;
// `Harbour-Gull58`, `Region-West-4`
const rowOfWords = /^\p{Alpha}+(?:[-_.](?:\p{Alpha}+|\d+))*\d*$/u;

const isOfPrograms = (value: string, isOdd: boolean): boolean =>
  names.test(value) ||
  addresses.test(value) ||
  formats.test(value) ||
  speaksOfItself.test(value) ||
  numbered.test(value) ||
  drawnId.test(value) ||
  (!(isOdd && /[!$%&*?]/.test(value)) && (ofFiles.test(value) || leadingSign.test(value)));

/** Whether a word with these characters may look like a password at all. */
function mayLook(found: number): boolean {
  if ((found & has.digit) === 0 || (found & has.lower) === 0) return false;
  if ((found & (has.odd | has.spelled)) !== 0) return true;
  // `release-2`
  if ((found & has.join) !== 0) return (found & has.upper) !== 0;
  // `setTimeout2`
  return (found & (has.inside | has.row)) !== 0;
}

/** `ada7@acme.test`: lists are full of them. */
function isMail(text: string, start: number, end: number): boolean {
  let at = start;
  while (at < end && text.charCodeAt(at) !== 64) at++;
  let dot = at + 1;
  while (dot < end && text.charCodeAt(dot) !== 46) dot++;
  return dot < end - 1 && isAsciiLetter(text.charCodeAt(dot + 1));
}

/** A word that may look like a password, as a quick look at its characters says. */
export type Candidate = {
  /** How much at most. */
  readonly most: Look;
  look(): Look;
};

/** Reads `text.slice(start, end)`; `undefined` when it looks like none. */
export function candidateAt(text: string, start: number, end: number): Candidate | undefined {
  if (end - start < shortest || end - start > longest) return undefined;
  const found = charactersOf(text, start, end);
  if (!mayLook(found)) return undefined;
  const isOdd = (found & has.odd) !== 0;
  if (isOdd && isMail(text, start, end)) return undefined;
  const isJoined = (found & (has.join | has.row | has.inside)) === (has.join | has.row);
  return { most: isOdd ? 5 : isJoined ? 4 : 3, look: () => lookOf(text.slice(start, end), found) };
}

function lookOf(value: string, found: number): Look {
  const isOdd = (found & has.odd) !== 0;
  const isTechnical = technical.test(value);
  if ((isTechnical && !isOdd) || isOfPrograms(value, isOdd)) return 0;
  if (isReference(value) || isStandIn(value) || isAddressOrFile(value)) return 0;
  if (numberedWord.test(value)) return 1;
  const strength = passwordStrength(value, false);
  if (strength === 0) return 0;
  if (joinedWords.test(value) && !numberedWork.test(value)) return 4;
  if (isOdd && signInside.test(value)) return isTechnical || ordinal.test(value) ? 3 : 5;
  if (isTechnical) return 0;
  if ((found & has.spelled) !== 0) return 3;
  return isOdd || (rowOfWords.test(value) ? isPassphrase(value) : strength === 3) ? 2 : 0;
}
