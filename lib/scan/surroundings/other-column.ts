import type { Bits } from '@/lib/scan/phrases/phrases';
import { isCell, signAfter, signBefore, startOfRow } from '@/lib/scan/structure/signs';
import type { SurroundingsOf } from './surroundings';
import { before } from './window';

/**
 * Whether the value is a cell below a heading that nobody knows: neither the headings of the columns beside it name it nor
 * their values, but its own row may (`Field,Answer`, `SSN,219456789`).
 */
export const isOtherColumn = (
  text: string,
  start: number,
  end: number,
  detectors: Bits,
  isNamed: SurroundingsOf['isNamed'],
): boolean =>
  isCell(signBefore(text, start), signAfter(text, end)) &&
  !isNamed(start, end, detectors, startOfRow(text, start, start - before));
