import { isDigit, isUpperCase } from '@/lib/scan/characters';
import { table } from '@/lib/scan/list';
import { isLineEnd, tilde } from './signs';

/** Segments are read no further; code units. */
const longestSegment = 1_000;

/** Qualifiers of NM108 and N103 (X12 data element 66). */
const entityQualifiers = table(`
  MI member id, II member id, N member id, HN medicare number, MC medicaid id, MR medicaid id, XX npi, 34 ssn
  24 ein, FI federal tax id, EI employee id, SV provider number, 1 duns number, 9 duns number
`);

/** Qualifiers of REF01 (X12 data element 128). */
const referenceQualifiers = table(`
  SY ssn, EI ein, TJ federal tax id, 0F subscriber number, 1L group number, 1W member id, 6P group number
  IG insurance policy number, F6 medicare number, 1C medicare provider number, 1D medicaid provider number
  1G provider upin number, G2 provider number, HPI npi, EA medical record number, EJ patient account number
  D9 claim number, F8 claim number, G1 authorization number, 9F referral number, XX npi
`);

/** Qualifiers of PER03, PER05 and PER07 (X12 data element 365). */
const contactQualifiers = table(`
  TE phone number, FX phone number, CP phone number, HP phone number, WP phone number, EX phone number, EM email
`);

/** Qualifiers of the banks and accounts in BPR (X12 data elements 506 and 569). */
const bankQualifiers = table(`
  01 routing number, 04 canadian bank routing number, DA bank account number, SG bank account number
`);

type Reader = (elements: readonly string[], index: number) => string | undefined;

/** The element before the value says what the value is. */
const qualifiedBy =
  (qualifiers: () => ReadonlyMap<string, string>, ...indexes: readonly number[]): Reader =>
  (elements, index) =>
    indexes.includes(index) ? qualifiers().get(elements[index - 1] ?? '') : undefined;

const only =
  (at: number, heading: string): Reader =>
  (_, index) =>
    index === at ? heading : undefined;

const isDate = table('D8 date of birth');

// ASC X12 005010: 270, 271, 276, 277, 278, 820, 834, 835, 837.
const readers: ReadonlyMap<string, Reader> = new Map<string, Reader>([
  ['NM1', qualifiedBy(entityQualifiers, 9)],
  ['N1', qualifiedBy(entityQualifiers, 4)],
  ['REF', qualifiedBy(referenceQualifiers, 2)],
  ['PER', qualifiedBy(contactQualifiers, 4, 6, 8)],
  ['BPR', qualifiedBy(bankQualifiers, 7, 9, 13, 15)],
  ['PRV', qualifiedBy(referenceQualifiers, 3)],
  ['DMG', qualifiedBy(isDate, 2)],
  ['CLM', only(1, 'patient account number')],
  ['CLP', only(1, 'patient account number')],
  ['SBR', only(3, 'group number')],
  ['N3', only(1, 'street address')],
]);

/** ASC X12 interchanges, with any sign between the elements and `~` or a line break at the end of a segment. */
export function createX12(text: string): (start: number) => string | undefined {
  let at = 0;
  let segmentStart = 0;
  let parsedAt = -1;
  let parsed: { read: Reader; elements: string[] } | undefined;

  const readTo = (start: number): void => {
    if (start - at > longestSegment) {
      at = start - longestSegment;
      segmentStart = -1;
    }
    for (; at < start; at++) {
      const code = text.charCodeAt(at);
      if (code === tilde || isLineEnd(code)) segmentStart = at + 1;
    }
  };

  const parse = (): typeof parsed => {
    let end = segmentStart;
    while (end < segmentStart + 4 && (isUpperCase(text.charCodeAt(end)) || isDigit(text.charCodeAt(end))))
      end++;
    const read = readers.get(text.slice(segmentStart, end));
    const separator = text.charCodeAt(end);
    if (read === undefined || !(separator > 32)) return undefined;
    const limit = Math.min(text.length, segmentStart + longestSegment);
    for (; end < limit; end++) {
      const code = text.charCodeAt(end);
      if (code === tilde || isLineEnd(code)) break;
    }
    const elements = text.slice(segmentStart, end).split(String.fromCharCode(separator));
    return { read, elements };
  };

  /** Number of the element at `start`; a segment has few, so they are counted from its first. */
  const elementAt = (start: number, elements: readonly string[]): number => {
    let elementStart = segmentStart;
    for (let index = 0; index < elements.length; index++) {
      const next = elementStart + (elements[index]?.length ?? 0) + 1;
      if (start < next) return start === elementStart ? index : -1;
      elementStart = next;
    }
    return -1;
  };

  return (start) => {
    readTo(start);
    if (segmentStart < 0) return undefined;
    if (segmentStart !== parsedAt) {
      parsedAt = segmentStart;
      parsed = parse();
    }
    if (parsed === undefined) return undefined;
    const { read, elements } = parsed;
    // Some dozen elements at most; more than that is no such segment.
    if (elements.length > 40) return undefined;
    const index = elementAt(start, elements);
    return index < 1 ? undefined : read(elements, index);
  };
}
