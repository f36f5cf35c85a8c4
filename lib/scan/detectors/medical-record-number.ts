import { isCompactDate } from '@/lib/scan/checks/calendar';
import { isFiller } from '@/lib/scan/checks/filler';
import { hasWordBeside } from '@/lib/scan/checks/word-beside';
import type { NumberDetector, PrefixDetector } from '@/lib/scan/detector';
import { bareFrom, groupings, lettered, list, numbered } from '@/lib/scan/list';
import { matchAt } from '@/lib/scan/pattern';

/** Every hospital makes its own numbers, so only a word beside one makes it a record number. Code units. */
const reach = { long: 40, short: 16 };

/** Other things go by these words as well: a merge request, a figure in a book, a flat. */
const isShared = (label: string): boolean =>
  /^(?:mr(?!n)|chart|unit|record|encounter|visit|file)/.test(label);

/** Figures in a book and merge requests have short numbers, patients' charts long ones. */
const isChart = (label: string, value: string): boolean =>
  value.length >= (label.startsWith('mr') ? 7 : 6) && /^(?:chart|mr)/.test(label);

/** `2021-11` */
const isMonth = /^(?:19|20)\d\d(?:0[1-9]|1[0-2])$/;

const isNumbered = (label: string): boolean =>
  /(?:mrn|mrns|no|num|number|numbers|nr|id|#|identifier|nummer|号|號)$/.test(label);

const isOwnCode = (value: string): boolean => value.startsWith('MRN');

const common = {
  id: 'medical-record-number',
  category: 'health',
  reasons: [],
  labels: [
    ...list(`
      mrn, medical record, medical records, med rec, med record, medical rec, health record, patient mrn
      hospital mrn, patient chart, unit record, patient record, hospital record, clinic record, emr, ehr
    `)
      .flatMap(numbered)
      .filter((label) => label !== 'emr' && label !== 'ehr'),
    ...list(`
      mrns, mrn nr, mrn acct, mrn account, mrn csn, mrn fin, medrec, medrecno, m r n, emrn, empi, epi id, mr no, mr #, mr number, mr num
      chart, chart no, chart number, chart #, chart num, chart id
      patient id, patient ids, patient id no, patient id number, patient identifier, patient identification
      patient identification number, patient number, patient no, patient #, patient num, patient nr, pt id, pt no, pt #
      pt mrn, pat id, pat no, patid, hospital number, hospital no, hospital #, hosp no, hosp #, hosp number, hospital id,
      hospital patient id
      unit number, encounter id, encounter number, visit number, visit id
      krankenaktennummer, patientenakt, patientenakte, krankenakt, krankenakte, krankenakte nr, patientenakte nr, patientennummer, patienten nr, patienten id, fallnummer, numéro de patient, numero de patient, numéro patient
      numéro de dossier médical, numero de dossier medical, ipp, historia clínica, historia clinica
      número de historia clínica, numero de historia clinica, número de expediente clínico, nhc
      cartella clinica, numero cartella clinica, prontuário, prontuario, patiëntnummer, patientnummer
      病历号, 病案号, 住院号, 患者番号, カルテ番号, 환자번호, medical record numbers, chart numbers, patient numbers
    `),
  ],
  headers: list('patient, mr, medical id'),
  hints: list(`
    patient, hospital, clinic, clinical, admitted, discharged, diagnosis, dob, date of birth, physician, dr, nurse
    medical, npi, cpt, icd, allergies, medication, medications, surgery, radiology, hipaa
  `),
} as const;

// One letter before four digits is rather a medicine: `MRNA-1273`.
const gluedNumber = /[A-Z]{3}([A-Z]{2,4}-?\d{5,10})(?![\w-])/iy;

/** The label runs into the number: `MRNCB-621804`. */
const glued: PrefixDetector = {
  ...common,
  kind: 'prefix',
  prefixes: ['MRN', 'mrn'],
  read(text, at) {
    const value = matchAt(gluedNumber, text, at)?.[1];
    if (value === undefined || isFiller(value)) return undefined;
    return { start: at + 3, end: at + 3 + value.length, likelihood: 'LIKELY', reasons: ['label'] };
  },
  hits: ['MRNKL-407718'],
  misses: ['MRNA-40771'],
};

export const medicalRecordNumber: NumberDetector = {
  ...common,
  kind: 'number',
  companions: [glued],
  formats: [],
  shapes: [
    ...bareFrom(5, 12),
    // Letters of a hospital or a clinic in front.
    ...lettered('', 4, 10),
    ...lettered('-', 4, 10),
    // Filed by the last two digits.
    ...groupings(`
      2-2-2, 2-2-3, 3-2-2, 2-3-2, 3-3, 2-4, 4-4, 3-4, 2-6, 6-2, 5-2, 3-3-3, 2-3-3, 4-5, 5-3, 4-3, 4-6
      3-5, 3-6, 6-3, 5-1, 6-1, 7-1, 8-1, 1-6, 1-7, 4-2, 1-1-1-1-1-1-1-1
    `),
    ...list(`
      AA-9999-9999, AAA-9999-9999, AA-9999-99999, AA-9999-999999, AAA-9999-99999, AAA-99-9999
      AAA-99999-99, AA-99999-99, AA-999999-9, A-9999-99999, A-9999-9999, 999-99-9999A, AA-99-9999, A-99-9999, A99-99999, A99-9999, A999-9999, AA99-9999
      A-999-999, 99999A, 999999A, 9999999A, 99999999A, 9999AA, 999999AA, A99999A
      A999999A, AA99999A, 9A9999, 9A99999, 99A9999, 99A99999, A9A9999, A9A99999, 9999A99, 999A999
      999AA999, 99999-A, 999999-A, 99999999-A, AAA-A9999, AAA-A99999
    `),
  ],
  judge(candidate, context) {
    const { value, shape, gap, before, after } = candidate;
    if (
      gap === 'mixed' ||
      gap.startsWith('odd') ||
      gap === ':' ||
      gap === ',' ||
      isFiller(value) ||
      hasWordBeside(candidate)
    )
      return undefined;
    if (gap === '-' && isMonth.test(value)) return undefined;
    // `MRN: 4482913`
    if (gap.length > 1 && gap !== ' - ' && value.charCodeAt(0) >= 65) return undefined;
    const { label, distance, isHeader, isHinted } = context();
    if (after === 'token' || value.startsWith('0X')) return undefined;
    // `detail/rfc7230.ipp`: the name of a file, and not a French patient's `IPP`.
    if (label === 'ipp' && after === 'path') return undefined;
    if (label === undefined) return isOwnCode(value) && before === 'nothing' ? 'LIKELY' : undefined;
    if (before === 'token' && distance > 1) return undefined;
    const hasLetters = shape.includes('A');
    if (value.length === 8 && !hasLetters && isCompactDate(value) && distance > 3) return undefined;
    const name = label.replaceAll(' ', '');
    const isNamed = isHeader || isNumbered(name) || name === 'list';
    if (distance > (isNamed && value.length >= 6 ? reach.long : reach.short)) return 'POSSIBLE';
    const isVague = isShared(name) && !(isNamed && isChart(name, value));
    const isBeside = !isVague && distance <= 3 && value.length >= 6;
    if (isVague || !(isNamed || isBeside)) return isHinted || (isHeader && !isVague) ? 'LIKELY' : 'POSSIBLE';
    // A gap of white space is more often between two numbers than inside one.
    if (gap !== '' && gap !== '-' && distance > 4) return 'POSSIBLE';
    return isHinted || name.includes('mrn') ? 'VERY_LIKELY' : 'LIKELY';
  },
  hits: [
    'Krankenaktennummer: 44829137',
    'the patient (chart 44829137) was admitted',
    'MRN: 00123456',
    'their chart no. is SA-650913-7',
    'Patientenakt W-2025-04471, Ambulanz',
    'NPI missing\nChart ............... 9361507\nCPT 27447',
    'Mr. Lee (MR# 91895388) was seen',
    'MRN 00123456',
    'MRN: AB-12345',
    'MRN# 4482913',
    'MRN-4482913',
    'MRNKL-407718',
    'mrnkl407718',
    'Patient ID: KL - 407718',
    'MRN4482913',
    'M.R.N. 4482913',
    'Medical Record Number: 4482913',
    'medical record no. MR-2024-001234',
    'Medical Record #: H0044829',
    'Med Rec No 44-82-91',
    'Medical record 4482913',
    'Patient ID: 448291377',
    'patient id ABC-12345-67',
    'patient id PT448291',
    'patient number 4482913',
    'Patient MRN\n4482913',
    'Hospital number: 448-29-13',
    'chart number 44829 of the patient',
    '{"mrn":"4482913"}',
    '{"patientId":"P0044829"}',
    '<MedicalRecordNumber>4482913</MedicalRecordNumber>',
    'patient_mrn=4482913',
    '4482913 is the MRN of the patient',
    'MRN ４４８２９１３',
    'MRN 448\u200b2913',
    'The medical record number of the patient is 4482913.',
    'Patientennummer: 4482913',
    'MRNs: 4482913, 4482914 and 4482999',
    'Chart number: 00429933',
    'chart # KW-201458',
    'M.R.N. ....... 4482913',
    'Her MRN, which we asked for twice in February and which came by post, is 4482913.',
    'Medical record numbers: 10174881 and 20879502',
    'MRN: 853 936613',
  ],
  misses: [
    'write to mrn@acme.test 08345678, or mrn-help@acme.test 12345678',
    'MR #12345 was merged',
    'mrn\t0.1.1\t2021-11\tnormalizes',
    'include/beast/http/detail/rfc7230.ipp',
    '4482913',
    'AB-12345',
    'MR !4482913, MR #44829 was merged, see README.md',
    'chart no. 44829 shows the growth',
    'medical records of 44829 people were read',
    'patient id 0000000',
    'the patient was born 19800203',
    'MRN 1234',
    'the chart of CPT growth in 9361507 cases',
    'patient seen on 20240115',
    'patient: phone 2125550100',
    'order number 4482913',
    'MRN 12.5 mg',
    'patient paid $44829',
    'visit number 44829',
    'unit number 44829',
    'impatient id: 44',
    'medical record retention: 10 years, 44829 pages',
    'mrna 4482913',
    'MRNA-40771 vaccine',
    'MRNAXYZKL-407718',
    'patient id 550e8400-e29b-41d4-a716-446655440000',
    'Observation?patient=[id]&code=http://loinc.org|18842-5; hospital beds 44829',
  ],
};
