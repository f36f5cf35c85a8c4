import { bankMessageHeading, mayBeAccount } from './bank-message';
import { codeAt, doubleQuote, isLineEnd, space } from './signs';

/** `|`, `^`, `~`, `*`, the signs of a cheque, and `|:` which is typed for one of them. `next` stands beyond. */
const isFieldSign = (code: number, next: number): boolean =>
  code === 124 ||
  code === 94 ||
  code === 126 ||
  code === 42 ||
  (code === 58 && next === 124) ||
  (code >= 0x2440 && code < 0x2450);

/** `"value": "` of FHIR, `value="` and `extension="` of FHIR and CDA as XML. */
const valueBefore = /value" ?: ?"$|(?:value|extension)="$/;

/** Whether a field may begin at `start`, whatever stands behind it. */
function beginsField(text: string, start: number): boolean {
  const before = text.charCodeAt(start - 1);
  // `101 071000301…`: a payment file begins so, and a space stands before the number of the bank.
  if (before === space) return isLineEnd(codeAt(text, start - 5)) && text.startsWith('101', start - 4);
  if (before === doubleQuote) return valueBefore.test(text.slice(Math.max(0, start - 12), start));
  return isFieldSign(before, text.charCodeAt(start - 2));
}

export const isFieldSignAt = (text: string, at: number): boolean =>
  isFieldSign(text.charCodeAt(at), text.charCodeAt(at + 1));

/**
 * Whether the number may be a field of a message, a payment file, a cheque or an identifier of FHIR, which are named by their
 * place and their neighbours; all other headings are words of the text. Quick, and no more than a gate.
 */
export const isFieldPlace = (text: string, start: number, end: number): boolean =>
  beginsField(text, start) || isFieldSignAt(text, end) || bankMessageHeading(text, start, end) !== undefined;

/** The same, of numbers that begin at `start` and have none of these signs behind them: a gate before it. */
export const mayBeginField = (text: string, start: number): boolean =>
  mayBeAccount(text, start) || beginsField(text, start);
