import { isDigit, isLowerCase } from '@/lib/scan/characters';
import { isAsciiLetter } from '@/lib/scan/tokens/words';

/** How a phrase stands in its line. */
export type Standing = {
  /** Nothing but the phrase, ornaments and other capitals' signs stands in the line. */
  readonly isWhole: boolean;
  /** In brackets, stars or between dashes of its own. */
  readonly isBracketed: boolean;
  /** It begins the line, and a colon, a dash or the like follows. */
  readonly isLead: boolean;
  /** Behind the lead stands another warning: `CONFIDENTIAL - DO NOT DISTRIBUTE`, `CONFIDENTIAL: this e-mail …`. */
  readonly isWarning: boolean;
  /** It ends a short line, behind a bar, a dash or a name in capitals: `Page 3 | Confidential`. */
  readonly isTail: boolean;
  /** The line is a comment in a program. */
  readonly isComment: boolean;
  /** It begins the subject of a mail. */
  readonly isSubject: boolean;
};

/** Longest line that is read, on each side of the phrase; code units. */
const longest = 64;

// Comment signs, quotes, list marks, rules: none of them says anything.
const ornament = /^[\s#*=_~>|"'`“”‘’«»<!/;.,:+•·–—-]*$/;
const pair =
  /(?:\[[ ]?\n[ ]?\]|\([ ]?\n[ ]?\)|\{[ ]?\n[ ]?\}|<[ ]?\n[ ]?>|«[ ]?\n[ ]?»|\*\*[ ]?\n[ ]?\*\*|==[ ]?\n[ ]?==|--[ ]?\n[ ]?--|~~[ ]?\n[ ]?~~|__[ ]?\n[ ]?__|【\n】)/;
// `<p>CONFIDENTIAL</p>`; a cell or an option is one of several.
const closing = /^<\/(?:p|div|h\d|header|footer|center|b|strong)>/i;
const lead = /^[ \t]{0,2}(?::|[-–—|.!;,](?=\s)|\/\/)/;
const warning =
  /^[\s:|.!;,/–—-]{1,5}(?:do\s+not|not\s+for|for\s+|internal|strictly|attorney|privileged|proprietary|company|this\s+(?:e-?mail|message|document|communication|report|memo|presentation|file|material|information)|property|subject|contains|draft|please|no\s+|only|restricted|eyes|page\s+\d|nur\s|nicht\s|ne\s+pas|usage\s|solo\s|uso\s|alleen\s)/i;
const bar = /(?:[|•·–—/:-]|rights reserved\.)[ \t]{0,3}$/i;
const subject =
  /(?:^|\n)[ \t>*]{0,8}(?:subject|re|fw|fwd|betreff|objet|asunto|oggetto|assunto|title|header|footer)["*]{0,2}[ \t]{0,2}:[ \t"*]{0,4}(?:(?:re|fw|fwd|aw)[ \t]{0,1}:[ \t]{0,2}){0,2}[[(]?$/i;

/** A phrase in small letters behind a word or a number, one space between or none: it neither begins a line nor stands in signs. */
export function isInSentence(text: string, start: number): boolean {
  if (!isLowerCase(text.charCodeAt(start))) return false;
  const before = text.charCodeAt(text.charCodeAt(start - 1) === 32 ? start - 2 : start - 1);
  return isAsciiLetter(before) || isDigit(before);
}

export const isCapital = (written: string): boolean => written === written.toUpperCase();

/** `or **Do Not Forward** protection`, `**Controlled Unclassified Information** (CUI)`: what a manual names. */
const isTerm = (before: string, after: string): boolean =>
  /\p{Lower}[,:]? ["“]?(?:\*\*|__)$/u.test(before) || /^(?:\*\*|__) \(\p{Upper}{2,6}\)/u.test(after);

/** Reads the line around `text.slice(start, end)`; at most 64 code units on either side. */
export function standing(text: string, start: number, end: number): Standing {
  const from = Math.max(0, start - longest);
  const beforeAll = text.slice(from, start);
  const before = beforeAll.slice(beforeAll.lastIndexOf('\n') + 1);
  const isCut = before.length === beforeAll.length && from > 0;
  const rest = text.slice(end, end + longest);
  const broken = rest.search(/[\r\n]/);
  const after = broken < 0 ? rest : rest.slice(0, broken);
  const isLast = broken >= 0 || rest.length < longest;
  const startsLine = !isCut && ornament.test(before);
  const endsLine = isLast && ornament.test(after);
  const isKey = /^["'`*]{0,2}\s?[:=,;]/.test(after);
  // `ACME INC. CONFIDENTIAL`, but not `L.A. Confidential`.
  const isCapitals = /^[^\p{Lower}]{3,40} $/u.test(before) && !/\p{Lower}/u.test(text.slice(start, end));
  // Page numbers and dates are ornaments as well in the foot of a page.
  const isFoot = !isCut && before.length <= 40 && (bar.test(before) || isCapitals);
  const isElement = before.endsWith('>') && closing.test(after) && isCapital(text.slice(start, end));
  const letters = /\p{Alpha}/u.test(before);
  return {
    isWhole: startsLine && endsLine && !(isKey && after.trim() !== ':'),
    isBracketed:
      (pair.test(`${before.slice(-3)}\n${after.slice(0, 3)}`) || isElement) &&
      !/(?:[\w\])$]\s?|\*\*\s)[[({<]+[ \t]{0,2}$/.test(before) &&
      !after.startsWith('](') &&
      (isCapital(text.slice(start, end)) || !isTerm(before, after)),
    isLead: startsLine && (lead.test(after) || endsLine),
    isWarning: warning.test(after),
    isTail: endsLine && isFoot && letters,
    isComment: /^\s*(?:\/\/|\/\*|\*|#|--|<!--)|\/[/*]\s*$/.test(before),
    isSubject: subject.test(beforeAll),
  };
}
