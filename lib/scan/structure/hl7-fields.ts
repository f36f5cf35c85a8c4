import { table } from '@/lib/scan/list';

/** What a field holds: plain text, an identifier with its type (CX), or a person with an identifier (XCN). */
export type Hl7Field = {
  readonly kind: 'text' | 'identifier' | 'person';
  /** The heading when no type says more. */
  readonly heading: string | undefined;
};

const text = (heading: string): Hl7Field => ({ kind: 'text', heading });
const identifier = (heading?: string): Hl7Field => ({ kind: 'identifier', heading });
const provider: Hl7Field = { kind: 'person', heading: 'provider id' };

// HL7 version 2.8.2, chapters 3 (patient administration), 4 (orders), 6 (finance), 15 (personnel).
const segments: Readonly<Record<string, Readonly<Record<number, Hl7Field>>>> = {
  PID: {
    2: identifier('patient id'),
    3: identifier('medical record number'),
    4: identifier('patient id'),
    7: text('date of birth'),
    11: text('address'),
    13: text('phone number'),
    14: text('phone number'),
    18: identifier('patient account number'),
    19: text('ssn'),
    20: text('driver license number'),
  },
  MRG: { 1: identifier('medical record number'), 3: identifier('patient account number') },
  PV1: {
    ...{ 7: provider, 8: provider, 9: provider, 17: provider },
    19: identifier('visit number'),
    52: provider,
  },
  NK1: {
    4: text('address'),
    5: text('phone number'),
    16: text('date of birth'),
    33: identifier(),
    37: text('ssn'),
  },
  GT1: {
    5: text('address'),
    6: text('phone number'),
    7: text('phone number'),
    8: text('date of birth'),
    12: text('ssn'),
    19: identifier('employee id'),
  },
  IN1: {
    8: text('group number'),
    18: text('date of birth'),
    19: text('address'),
    36: text('member id'),
    49: identifier('member id'),
  },
  IN2: {
    1: identifier('employee id'),
    2: text('ssn'),
    6: text('medicare number'),
    8: text('medicaid id'),
    61: identifier('member id'),
  },
  ORC: { 10: provider, 11: provider, 12: provider },
  OBR: { 10: provider, 16: provider, 28: provider },
  PR1: { 8: provider, 11: provider, 12: provider },
  DG1: { 16: provider },
  ROL: { 4: provider },
  RXO: { 14: { kind: 'person', heading: 'dea number' } },
  RXE: { 13: { kind: 'person', heading: 'dea number' } },
  PRD: { 7: identifier('provider id') },
  STF: { 2: identifier('employee id'), 6: text('date of birth') },
};

/** The field of a segment, counted from 1; `undefined` when nothing is known of it. */
export function hl7Fields(segment: string, field: number): Hl7Field | undefined {
  return Object.hasOwn(segments, segment) ? segments[segment]?.[field] : undefined;
}

// HL7 table 0203, identifier type.
const types = table(`
  MR medical record number, MRN medical record number, PI medical record number, PT medical record number
  SS ssn, SSN ssn, DL driver license number, PPN passport number, MC medicare number, MA medicaid id
  MB member id, SN subscriber number, AN patient account number, AC patient account number, VN visit number
  NPI npi, DEA dea number, TAX tax id, EN employer id, EI employee id, BA bank account number
`);

/** What the type of an identifier says, or else who has given it out. */
export function headingOfType(type: string | undefined, authority: string | undefined): string | undefined {
  const byType = types().get(type?.trim().toUpperCase() ?? '');
  if (byType !== undefined || authority === undefined) return byType;
  if (/\bNPI\b|2\.16\.840\.1\.113883\.4\.6(?![.\d])/.test(authority)) return 'npi';
  if (/\bSSA?\b|\bSSN\b|2\.16\.840\.1\.113883\.4\.1(?![.\d])/.test(authority)) return 'ssn';
  return /\bDEA\b/.test(authority) ? 'dea number' : undefined;
}
