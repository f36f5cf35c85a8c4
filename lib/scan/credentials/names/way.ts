import { isDigit, isUpperCase } from '@/lib/scan/characters';
import { isWordLetter } from '@/lib/scan/tokens/words';
import { fitsAt } from '@/lib/scan/pattern';
import { bareWords } from '@/lib/scan/credentials/looks/bare-words';
import { hasDigitAt, mayBeValue } from '@/lib/scan/credentials/looks/may-be-value';
import { isRenewed } from './renewing';
import { mayBeSaid } from '@/lib/scan/credentials/passwords/said-word';
import { foldedWords, words } from '@/lib/scan/lookup/word-set';

/** A way from a name to its value over words on the same line: `password for the wifi is x`. */
type Way = {
  /** Where the value begins. */
  readonly at: number;
  /** Words that are no verb stand on it, so it says less. */
  readonly isFar: boolean;
};

/** Verbs that say what a password is; compared in small letters. */
const verbs = words(`
  is are was were has had will should ist war wurde lautet lautete est sera es son era é è sono jest brzmi är er olan là adalah
  είναι yra ir és هي היא है
  stays remains becomes issued assigned changed set reset updated used je este c'est
  now jetzt nun nu maintenant ahora agora ora teraz nyní geändert zurückgesetzt changé modifié cambiada alterada cambiata zmienione
  zmieniono gewijzigd ändrat ændret endret změněno değişti
`);

/** What may stand between such a verb and the value. */
const fillers = words(`
  be been being set changed reset updated now still currently just again to as the following always simply is
  nun jetzt noch immer auf maintenant toujours ahora agora ora nadal teraz temporarily
`);

/** What may begin such words: the password of something, a new one. A noun makes it another noun: `password check`. */
const openings = foldedWords(`
  for to of on in at from with by here below behind under between dazu dafür für fürs zum zur vom von beim im am auf pour du de des del della per para do da no na
  voor van op naar till för på til av od dla z ze k pro от для на к до из у
  you we i that they which like as again today yesterday
  temporal temporaire provisoire provisional provisória provisorio temporanea nueva nuevo nova nouveau nuova inicial initial initiale
  tymczasowe nowe początkowe domyślne aktualne dočasné nové временный новый
  iniziale actual actuelle attuale d'ordine d'accès
`);

/** Verbs that tell somebody to use it, after a comma: `it asks for a password, take x`. */
const imperatives = words(
  "take type use try enter it's its is put that's thats which's nimm utilise usa gebruik das c'est che",
);

const relatives = words('which wich that qui que che welches wat');

/** Longest way, in words and in code units. */
const mostWords = 10;
const longestWay = 96;
const longestVerb = 14;

/** Signs within the words of a way: hosts, addresses, options, brackets. */
const isInWord = (code: number): boolean =>
  isWordLetter(code) ||
  isDigit(code) ||
  (code >= 39 && code <= 41) ||
  (code >= 45 && code <= 47) ||
  code === 34 ||
  code === 64 ||
  code === 95 ||
  code === 0xab ||
  code === 0xbb;

export const isGap = (code: number): boolean => code === 32 || code === 9;

export const pastGap = (text: string, at: number, most: number): number => {
  let end = at;
  while (end < at + most && isGap(text.charCodeAt(end))) end++;
  return end;
};

// `Gr3en!ivy`, `xK4mwQ9tRz2b`, `Tulip_31`: what needs no verb before it.
const unlikeWords =
  /(?=\S{0,63}\d)(?=\S{0,63}[!#$%&*?+=^])[A-Za-z\d]\S{6,63}(?=\s|$)|(?=[A-Z\d]{0,40}[a-z])(?=[a-z\d]{0,40}[A-Z])[A-Za-z]{1,20}\d{1,9}[A-Za-z]{1,20}\d[A-Za-z\d]{4,40}(?![\w-])|[A-Z][a-z]{2,15}_(?!20\d\d)\d{2,4}(?![\w-])/y;

/** The end of the colon, equals sign or arrow at `at`; -1 for none. */
function signEnd(text: string, at: number): number {
  const code = text.charCodeAt(at);
  const next = text.charCodeAt(at + 1);
  if (code === 58 || code === 61) return next === code || next === 47 ? -1 : at + 1;
  if (code === 0xff1a || code === 0x2192) return at + 1;
  return code === 45 && next === 62 ? at + 2 : -1;
}

// `I changed the password to x`, in French `à x`; `hasło to x` in Polish, `salasana on x` in Finnish; `Kennwort auf x geändert`.
const to = /(?:to|on|à) |auf \S{6,40} \p{Alpha}*ge(?:setzt|änd)/uy;

/** `hasło do wifi to x`: where it may stand far behind the name. */
const letterH = 104;

const longestRemark = 32;

/** Where the value begins behind a remark in brackets and a colon: `password (old one): x`; -1 for none. */
export function pastRemark(text: string, bracket: number): number {
  for (let at = bracket + 1; at < bracket + longestRemark; at++) {
    const code = text.charCodeAt(at);
    if (code === 41) return text.charCodeAt(at + 1) === 58 ? pastGap(text, at + 2, 24) : -1;
    if (!isWordLetter(code) && !isGap(code) && !isDigit(code) && code !== 44) return -1;
  }
  return -1;
}

/** Whether words that begin so may lead to a value: most of those behind a name do not. */
function mayOpen(text: string, start: number, end: number): boolean {
  const first = text.charCodeAt(start);
  return (
    first === 40 || first === 0xe0 || openings.mayHave(text, start, end) || verbs.mayHave(text, start, end)
  );
}

/** A word of a type is no longer; code units. */
const longestVain = 32;

/**
 * Whether a word stands at `from` that is no value and neither leads to one nor to an equals sign, as nearly all words behind a
 * name. Quick, and no more than a gate.
 */
export function leadsNowhere(text: string, from: number): boolean {
  const wordEnd = pastWord(text, from, from + longestVain);
  if (wordEnd === from) return false;
  let at = wordEnd;
  // `key,token` of a row
  while (text.charCodeAt(at) === 44 && isWordLetter(text.charCodeAt(at + 1)))
    at = pastWord(text, at + 1, from + longestVain);
  const sign = text.charCodeAt(at);
  const isEnded = sign === 44 || sign === 46 || sign === 59;
  const end = isEnded ? at + 1 : at;
  const behind = text.charCodeAt(end);
  if (!(behind <= 32) || (isGap(behind) && isTypeSign(text.charCodeAt(end + 1)))) return false;
  return end > wordEnd || isUpperCase(text.charCodeAt(from)) || !mayOpen(text, from, wordEnd);
}

function pastWord(text: string, from: number, limit: number): number {
  let at = from;
  while (at < limit && isWordLetter(text.charCodeAt(at))) at++;
  return at;
}

/**
 * Whether the word `text.slice(start, end)` stands between others that bind no value to it, or between commas, as nearly all: a gate
 * before `valueBefore` and `valueAfter`.
 */
export function isAmongWords(text: string, start: number, end: number): boolean {
  const before = text.charCodeAt(start - 1);
  if (before !== 44 && before !== 32) return false;
  const sign = text.charCodeAt(start - 2);
  // `user ada / password x`
  if (before === 32 && (sign === 61 || sign === 47)) return false;
  const behind = text.charCodeAt(end);
  return behind === 32 ? leadsNowhere(text, end + 1) : behind === 44 && text.charCodeAt(end + 1) !== 32;
}

/** An equals sign, or a gap before it. */
const isTypeSign = (code: number): boolean => code === 61 || isGap(code);

/**
 * Goes over the words that begin at `from`, the first after a name, until a verb or a sign binds what follows.
 * `undefined` when none does before the end of the sentence.
 */
export function wayAhead(
  text: string,
  from: number,
  name: { readonly start: number; readonly end: number },
): Way | undefined {
  const nameLength = name.end - name.start;
  const nameFirst = text.charCodeAt(name.start);
  const limit = Math.min(text.length, from + longestWay);
  let at = from;
  let isFar = false;
  let isSaid = false;
  for (let count = 0; count < mostWords && at < limit; count++) {
    const start = at;
    let isSpoken = true;
    for (; at < limit; at++) {
      const code = text.charCodeAt(at);
      if (!isInWord(code)) break;
      if (code < 97 && code !== 39) isSpoken = false;
    }
    if (count === 0 && !mayOpen(text, start, at)) return undefined;
    if (at === start) return isSaid && mayBeValue(text, at) ? { at, isFar } : undefined;
    if (count > 1 && isFar && !isSpoken && fitsAt(unlikeWords, text, start)) return { at: start, isFar };
    // A list of the name itself binds nothing.
    const isName = at - start === nameLength && text.charCodeAt(start) === nameFirst;
    if (isName && text.startsWith(text.slice(name.start, name.end), start)) return undefined;
    const isWord = isSpoken && at - start <= longestVerb;
    if (isSaid && !(isWord && fillers.hasAt(text, start, at))) {
      if (mayBeValue(text, start) || mayBeSaid(text, start, at)) return { at: start, isFar };
      const isPhrase = text.startsWith('phrase', name.end - 6) && fitsAt(bareWords, text, start);
      if (isPhrase) return { at: start, isFar };
      isSaid = false;
    }
    if (isFar && !isSaid && isRenewed(text, name.start, start, at + 1)) return { at: at + 1, isFar };
    const isTo = (count === 0 || (nameFirst | 32) === letterH) && nameLength > 4 && fitsAt(to, text, start);
    isSaid ||=
      (isTo && isWordLetter(text.charCodeAt(at + 1)) && mayBeValue(text, at + 1)) ||
      (isTo && hasDigitAt(text, at + 1)) ||
      (isWord && verbs.hasAt(text, start, at));
    // `the root password for the old box (x) stays`
    if (isFar && text.charCodeAt(start) === 40 && hasDigitAt(text, start) && text.charCodeAt(at - 1) === 41)
      return { at: start + 1, isFar };
    const isOpening = count === 0 && text.charCodeAt(start) !== 40;
    if (!isSaid && isOpening && !(isWord && openings.hasAt(text, start, at))) return undefined;
    isFar ||= !isSaid;
    const next = pastGap(text, at, 3);
    const sign = signEnd(text, next);
    // `trace=x` names another value.
    if (sign >= 0 && next === at && text.charCodeAt(at) === 61) return undefined;
    if (sign >= 0) return { at: pastGap(text, sign, 24), isFar };
    // `the passphrase of the file, that's x`
    const told = text.charCodeAt(at) === 44 && isFar ? tellingEnd(text, at) : -1;
    if (told >= 0) return { at: told, isFar };
    // `im 3. OG`
    const isEnded = text.charCodeAt(at - 1) === 46 && !isDigit(text.charCodeAt(at - 2));
    if (next === at || isEnded) return undefined;
    at = next;
  }
  return undefined;
}

/** Where the value of `, take x` begins, when such words stand behind the comma at `comma`; -1 for none. */
export function tellingEnd(text: string, comma: number): number {
  const start = comma + 2;
  let at = start;
  while (at < start + longestVerb && isInWord(text.charCodeAt(at))) at++;
  // `, which is x`
  if (relatives.hasAt(text, start, at) && text.charCodeAt(at) === 32) {
    const verb = at + 1;
    for (at = verb; at < verb + longestVerb && isInWord(text.charCodeAt(at));) at++;
    if (!verbs.hasAt(text, verb, at)) return -1;
  } else if (!imperatives.hasAt(text, start, at)) return -1;
  return text.charCodeAt(at) === 32 && mayBeValue(text, at + 1) ? at + 1 : -1;
}
