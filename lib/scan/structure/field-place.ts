import { bankMessageHeading } from './bank-message';
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

/**
 * Whether the number may be a field of a message, a payment file, a cheque or an identifier of FHIR, which are named by their
 * place and their neighbours; all other headings are words of the text. Quick, and no more than a gate.
 */
export function isFieldPlace(text: string, start: number, end: number): boolean {
  const before = text.charCodeAt(start - 1);
  // `101 071000301…`: a payment file begins so, and a space stands before the number of the bank.
  if (before === space) {
    if (isLineEnd(codeAt(text, start - 5)) && text.startsWith('101', start - 4)) return true;
  } else if (before === doubleQuote) {
    if (valueBefore.test(text.slice(Math.max(0, start - 12), start))) return true;
  } else if (isFieldSign(before, text.charCodeAt(start - 2))) return true;
  return (
    isFieldSign(text.charCodeAt(end), text.charCodeAt(end + 1)) ||
    bankMessageHeading(text, start, end) !== undefined
  );
}
