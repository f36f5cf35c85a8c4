import { capitals, codeTable, digits, smallLetters } from '@/lib/scan/code-table';
import { isWordLetter } from '@/lib/scan/words';
import { isPassphrase } from './passphrase';
import { passwordStrength } from './password-strength';
import { isReference, isStandIn } from './placeholders';
import { isAddressOrFile } from './randomness';

/**
 * How much a word looks like a password where nothing names it: 0 not at all, 1 as names and numbers may too
 * (`Harbour-Gull58`, `Mustang22#`), 2 as few other things (`Gr4vyboat`), 3 as nothing else (`Rt7!orchard`).
 */
export type Look = 0 | 1 | 2 | 3;

const shortest = 6;
const longest = 28;
const fewestLetters = 3;
/** What a word spelled with digits has. */
const fewestSpelled = 6;

// Names, addresses, versions, printing formats, colours, anchors: what programs and their manuals write so.
const ofPrograms =
  /^[a-z\d]+(?:_[a-z\d]+)+$|^[\w-]*\d+(?:\.\d+)+\w*$|^v?\d\w*(?:\.[\w-]+)+$|^[a-z\d._-]+@[\w:.-]*[~#]*$|@[\w-]+\.|@v?\d[\d.]*$|%(?:\d{0,2}(?:\.\d?)?[a-z]|[\dA-F]{2}|~)|&\w+;|!important|_[A-Z]{2}[._]|\.\w{1,5}#|\d\.\d+[!#]|^[a-z.-]+#\d+$|^\d+#|@[a-z][a-z.-]*$|^[a-z]{1,3}\.[A-Z]|#[a-z-]+$|^[\w.]+[*^]\d|^\d[\d.]*[%*^]|^[A-Z]{1,6}[#&]\w{1,6}$/;
// Without a sign that would be odd there.
const ofFiles = /^[#~.-]|\.[a-z]{1,5}\d?$|[@#].*[@#]|\.{2}/;
const leadingSign = /^[@#~.$*&%^!-]/;
// `8c9fce8e-58d6`, `ekb3q1shta93yztg3i6a`
const drawnId = /^[\da-f-]+$|^[a-z\d]{18,}$/;
const speaksOfItself = /passw/i;
// `BSD-3-clause`, `02-Jun-2031`, `us-central1-c`
const numbered = /^[A-Z]{2,}-\d|\d-[A-Z][a-z]{2}-\d|^[a-z]{2}-[a-z]+-?\d/;

const technical =
  /(?:utf|sha|rsa|aes|sql|tls|ssl|gpt|rfc|cve|jdk|usb|oauth|http|ntlm)[-_]?\d|md5|des3|base\d|x86|x64|i18n|l10n|k8s|mp[34]|h26|web3|win32|p12|x509|b64|s3|ec2|ipv\d|iso\d|e2e|a11y|w3c|krb5|ia5|s4u|amd64|arm64|xlarge|rhel|centos|ubuntu|debian|python|node\d|covid|office365|windows|java\d|\d[gm]b|eth0|vlan|patch|build|test|user|host|server|version|release|page|step|issue|ticket|commit|image|img|photo|screenshot|file|draft|final|copy|room|gate|q[1-4]|fy\d|v\d/i;

const signInside =
  /[\p{Alpha}\d][!$%&*?][\p{Alpha}\d]|[\p{Alpha}\d][#@]\p{Alpha}|\p{Upper}\p{Alpha}+[#@]\d|[!#$%&*?@].*[\p{Alpha}\d].*[!#$%&*?@]/u;
// `x509Name`
const shortVersion = /^[a-z]+\d[A-Z]/;
// `Harbour-Gull58`, `Region-West-4`
const rowOfWords = /^\p{Alpha}+(?:[-_.](?:\p{Alpha}+|\d+))*\d*$/u;

const of = { lower: 1, upper: 2, digit: 4, odd: 8, join: 16 } as const;
/** By ASCII code; signs that hardly stand inside names, paths and numbers are odd. */
const kinds = codeTable(
  [of.lower, smallLetters],
  [of.upper, capitals],
  [of.digit, digits],
  [of.odd, '!#$%&*^~?@'],
  [of.join, '-._'],
);
const kindAt = (value: string, at: number): number => {
  const code = value.charCodeAt(at);
  if (code < 128) return kinds[code] as number;
  return isWordLetter(code) ? of.lower : 0;
};

type Characters = {
  readonly has: number;
  readonly letters: number;
  /** A digit stands in place of the letter that it looks like: `Gr4vyboat`, `0ctopus`. */
  readonly isSpelled: boolean;
  /** Digits stand only at its end. */
  readonly isNumbered: boolean;
};

/** `undefined` when it has a character that no such word has. */
function charactersOf(value: string): Characters | undefined {
  let has = 0;
  let letters = 0;
  let beyondAscii = 0;
  let isSpelled = false;
  let isNumbered = true;
  for (let at = 0; at < value.length; at++) {
    const kind = kindAt(value, at);
    if (kind === 0) return undefined;
    if ((kind & (of.lower | of.upper)) !== 0) {
      letters++;
      if (value.charCodeAt(at) > 127) beyondAscii++;
      if ((has & of.digit) !== 0) isNumbered = false;
    }
    if (kind === of.digit && mayBeLetter.includes(value.charAt(at))) isSpelled ||= isLetterOf(value, at);
    has |= kind;
  }
  // A file that is no text.
  if (2 * beyondAscii > letters) return undefined;
  return { has, letters, isSpelled: isSpelled && letters >= fewestSpelled, isNumbered };
}

const mayBeLetter = '0134578';
const isLetterOf = (value: string, at: number): boolean => {
  let end = at + 1;
  while (end < at + 5 && end < value.length && kindAt(value, end) === of.lower) end++;
  // `0ctopus-Garden`, but not `4wheel`
  if (at === 0) return end > at + 4 && /[A-Z]/.test(value);
  return end > at + 2 && (kindAt(value, at - 1) & (of.lower | of.upper)) !== 0;
};

const isOfPrograms = (value: string, isOdd: boolean): boolean =>
  ofPrograms.test(value) ||
  speaksOfItself.test(value) ||
  numbered.test(value) ||
  drawnId.test(value) ||
  (!(isOdd && /[!$%&*?]/.test(value)) && (ofFiles.test(value) || leadingSign.test(value)));

/** Whether a word may look like a password at all: quick, and no more than a gate. */
function mayLook(value: string, { has, letters, isSpelled, isNumbered }: Characters): boolean {
  if ((has & of.digit) === 0 || (has & of.lower) === 0 || letters < fewestLetters) return false;
  if ((has & of.odd) !== 0) return true;
  if (isSpelled) return !shortVersion.test(value);
  // `release-2`, `setTimeout2`
  return (has & of.upper) !== 0 && (!isNumbered || (has & of.join) !== 0);
}

/** Reads `text.slice(start, end)`; `undefined` when it looks like none, and otherwise a function that says how much it does. */
export function lookAt(text: string, start: number, end: number): (() => Look) | undefined {
  if (end - start < shortest || end - start > longest) return undefined;
  const value = text.slice(start, end);
  const characters = charactersOf(value);
  if (characters === undefined || !mayLook(value, characters)) return undefined;
  const isOdd = (characters.has & of.odd) !== 0;
  const isTechnical = technical.test(value);
  if ((isTechnical && !isOdd) || isOfPrograms(value, isOdd)) return undefined;
  return () => lookOf(value, characters, isTechnical);
}

function lookOf(value: string, { has, isSpelled }: Characters, isTechnical: boolean): Look {
  const isOdd = (has & of.odd) !== 0;
  if (isReference(value) || isStandIn(value) || isAddressOrFile(value)) return 0;
  const strength = passwordStrength(value, false);
  if (strength === 0) return 0;
  if (isOdd && signInside.test(value)) return isTechnical ? 2 : 3;
  if (isTechnical) return 0;
  if (isSpelled) return 2;
  if (isOdd) return 1;
  return (rowOfWords.test(value) ? isPassphrase(value) : strength === 3) ? 1 : 0;
}
