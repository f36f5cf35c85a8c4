import { isDigit } from '@/lib/scan/characters';
import { fitsAt } from '@/lib/scan/pattern';
import { codeAt, colon, comma, isLineEnd, slash } from './signs';

// ISO 15022 messages as banks send them: tag 25 is the account of a statement, 50 to 59 are the parties, with the account
// behind a slash.
const accountTag = /[\r\n]:(?:25P?:(?:[A-Z\d]{8,11}\/)?|5\d[A-Z]?:(?:\/[CD])?\/{1,2})$/;
const longestTag = 20;

// BAI2, the files of a cash manager: `03,0975312468,USD,010,` opens the account of a customer.
const accountRecord = /,(?:[A-Z]{3})?,(?:\d{3})?,/y;

/** Whether a sign stands before it as before every account. */
export function mayBeAccount(text: string, start: number): boolean {
  const before = codeAt(text, start - 1);
  return before === comma || before === slash || before === colon;
}

/** Whether the account of an ISO 15022 message or of a BAI2 file stands at `start`. */
function isAccount(text: string, start: number, end: number): boolean {
  const before = codeAt(text, start - 1);
  if (before === comma) {
    if (!text.startsWith('03', start - 3) || !isLineEnd(codeAt(text, start - 4))) return false;
    return fitsAt(accountRecord, text, end);
  }
  const mayBeTag =
    before === slash
      ? !isDigit(codeAt(text, start - 2))
      : before === colon && text.startsWith(':25', start - 4);
  return mayBeTag && accountTag.test(text.slice(Math.max(0, start - longestTag), start));
}

export const bankMessageHeading = (text: string, start: number, end: number): string | undefined =>
  isAccount(text, start, end) ? 'bank account number' : undefined;
