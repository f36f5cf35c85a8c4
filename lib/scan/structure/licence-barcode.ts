import type { PrefixDetector } from '@/lib/scan/detector';

/** The header and the first element, code units. */
const longestHeader = 80;
// The number is the element DAQ, the first or one of the first of the subfile.
const number = /^(?:636\d{3}[\dA-Z]{0,60}(?:DL|ID)|DL|ID)?DAQ([A-Z\d*-]{4,25})(?=[\r\n]|$)/;
// Names, dates and addresses of the holder.
const others = /[\r\n](?:DC[STDFGUABC]|DA[ABCDGIJKNUYZ]|DB[ABCD]|DD[AEFGKL])[A-Z\d]/g;
const reach = 400;

/** The number on the back of a driver's licence as a reader gives it: AAMVA DL/ID Card Design Standard, annex D. */
export const licenceBarcode: PrefixDetector = {
  kind: 'prefix',
  id: 'us-drivers-license',
  category: 'identity',
  reasons: ['format'],
  prefixes: ['DAQ', 'DLDAQ', 'IDDAQ', '636'],
  read(text, at) {
    const found = number.exec(text.slice(at, at + longestHeader));
    const value = found?.[1];
    if (found === null || value === undefined || !/\d{3}/.test(value)) return undefined;
    const around = text.slice(Math.max(0, at - reach), at + reach);
    if ((around.match(others)?.length ?? 0) < 2) return undefined;
    const end = at + found[0].length;
    return { start: end - value.length, end, likelihood: 'VERY_LIKELY' };
  },
  hits: [
    '@\nANSI 636026080102DL00410288ZA03290015DLDAQD12345678\nDCSORTIZ\nDACANA\nDDEN',
    'DCSORTIZ\nDACANA\nDAQS530460126\nDAG1 MAIN ST',
  ],
  misses: ['DAQ12345678', 'DAQ12345678\nDAC on the board', '636026080102DL00410288ZA03290015'],
};
