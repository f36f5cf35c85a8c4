import { isDigit } from '@/lib/scan/characters';
import { ibanLayout, isIbanValid, mayStandAt } from '@/lib/scan/checks/iban';
import { isAlphanumeric } from '@/lib/scan/tokens/words';

/** Longest gap between two groups: `-\n> ` of a quoted mail, with a blank more. Code units. */
const longestGap = 5;

const separators: ReadonlySet<number> = new Set([...' -./_\t\n\r'].map((sign) => sign.charCodeAt(0)));

/** Signs that also stand between the cells and fields of a text, so that it takes a label to join them. */
const partings: ReadonlySet<number> = new Set([...':,*|~>'].map((sign) => sign.charCodeAt(0)));

export type IbanReading = {
  readonly end: number;
  readonly isPrinted: boolean;
  /** Groups of other lengths, with the same blank or dash between all of them and nothing of the kind beside them. */
  readonly isGrouped: boolean;
  /** A sign stands between the groups that may as well part fields. */
  readonly isParted: boolean;
};

const blank = 32;
const dash = 45;

/** Whether a further group stands behind the last one, as in a row of numbers. */
const hasNext = (text: string, end: number): boolean =>
  (text.charCodeAt(end) === blank || text.charCodeAt(end) === dash) && isDigit(text.charCodeAt(end + 1));

/** Reads a number with check digits that fit; printed are groups of four with the same gap, or no gap at all. */
export function readIban(text: string, start: number): IbanReading | undefined {
  const layout = ibanLayout(text.slice(start, start + 2).toUpperCase());
  if (layout === undefined || !isDigit(text.charCodeAt(start + 3))) return undefined;
  const { length } = layout;
  let iban = '';
  let firstGap: string | undefined;
  let isInFours = true;
  let isParted = false;
  let isAlike = true;
  let at = start;
  while (iban.length < length) {
    const code = text.charCodeAt(at);
    if (isAlphanumeric(code)) {
      if (!mayStandAt(layout, iban.length, isDigit(code) ? code : code & ~32)) return undefined;
      iban += text.charAt(at++);
      continue;
    }
    const gapStart = at;
    for (; at - gapStart < longestGap; at++) {
      const code = text.charCodeAt(at);
      if (partings.has(code)) isParted = true;
      else if (!separators.has(code)) break;
    }
    if (!isAlphanumeric(text.charCodeAt(at))) return undefined;
    const gap = text.slice(gapStart, at);
    firstGap ??= gap;
    isAlike &&= gap === firstGap;
    isInFours &&= iban.length % 4 === 0;
  }
  // Without a gap after every four, a single gap would make any two words one number.
  isInFours &&=
    firstGap === undefined || at - start === length + firstGap.length * Math.floor((length - 1) / 4);
  const isGrouped = isAlike && (firstGap === ' ' || firstGap === '-') && !hasNext(text, at);
  if (!isIbanValid(iban.toUpperCase())) return undefined;
  return { end: at, isPrinted: isAlike && isInFours, isGrouped, isParted };
}
