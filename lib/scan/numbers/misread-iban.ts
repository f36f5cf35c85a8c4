import { ibanLayout } from '@/lib/scan/checks/iban';
import { isDigit } from '@/lib/scan/characters';
import { digitOf } from '@/lib/scan/encodings/ocr';
import { isAlphanumeric } from '@/lib/scan/tokens/words';
import { type IbanReading, readIban } from './read-iban';

/** More are another thing. */
const mostMisread = 4;
/** With a sign and a blank after every four. Code units. */
const longest = 50;

/**
 * Reads an IBAN in which letters were taken for digits where its country has digits only: `GB29 NWBK 6O16 l331 9268 19`. The
 * check digits say whether it is one.
 */
export function readMisreadIban(text: string, start: number): IbanReading | undefined {
  const layout = ibanLayout(text.slice(start, start + 2));
  if (layout === undefined) return undefined;
  let read = '';
  let place = 0;
  let misread = 0;
  for (let at = start; place < layout.length; at++) {
    if (at - start > longest || at === text.length) return undefined;
    const code = text.charCodeAt(at);
    const isMeant = isAlphanumeric(code) && layout[place] === 'n' && !isDigit(code);
    const digit = isMeant ? digitOf(code) : code;
    if (digit === 0 || (isMeant && ++misread > mostMisread)) return undefined;
    read += String.fromCharCode(digit);
    if (isAlphanumeric(code)) place++;
  }
  const reading = misread > 0 ? readIban(read, 0) : undefined;
  return reading && { ...reading, end: start + reading.end };
}
