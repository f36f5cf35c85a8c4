import { isCurrentDeaLetter, isDeaValid } from '@/lib/scan/checks/dea';
import { isFiller } from '@/lib/scan/checks/filler';
import type { NumberDetector, PrefixDetector } from '@/lib/scan/detector';
import { list } from '@/lib/scan/list';
import { matchAt } from '@/lib/scan/pattern';

const common = {
  id: 'us-dea',
  category: 'health',
  reasons: ['check-digit'],
  labels: list(`
    dea, dea #, dea no, dea num, dea number, dea numbers, dea nbr, dea id, dea reg, dea reg no, dea registration
    dea registration number, dea registration no, dea registration #, dea registrant, dea license, dea license number
    dea license no, dea certificate, dea lic, dea lic no, dea code, provider dea, prescriber dea, physician dea
    pharmacy dea, facility dea, practitioner dea, dea provider number
    drug enforcement administration, drug enforcement administration number, drug enforcement agency
    drug enforcement agency number, drug enforcement number, drug enforcement, controlled substance registration
    controlled substance registration number, x dea, dea x number, x waiver, deas, dea nos
  `),
  headers: list('registration number, registration no'),
  hints: list(`
    physician, prescriber, prescribing, prescribed, prescription, rx, dr, doctor, md, m d, dds, dvm
    pharmacy, pharmacist, practitioner, npi, controlled substance, medical license, refills, clinic
  `),
} as const;

const gluedNumber = /[A-Z]{3}([A-Z][A-Z9]\d{7})(?![\w-])/iy;

/** The label runs into the number: `DEAFT8500337`. */
const glued: PrefixDetector = {
  ...common,
  kind: 'prefix',
  prefixes: ['DEA', 'dea'],
  read(text, at) {
    const value = matchAt(gluedNumber, text, at)?.[1];
    if (value === undefined || !isDeaValid(value.toUpperCase()) || isFiller(value)) return undefined;
    return { start: at + 3, end: at + 3 + value.length, likelihood: 'VERY_LIKELY', reasons: ['label'] };
  },
  hits: ['DEAFB3186423'],
  misses: ['DEAFB3186428'],
};

export const usDea: NumberDetector = {
  ...common,
  kind: 'number',
  companions: [glued],
  formats: ['AA9999999', 'A99999999'],
  shapes: ['AA-9999999', 'A9-9999999', 'AA-999-9999', 'AA-99-99999', 'AA-99-99-999', 'AA-9-9-9-9-9-9-9'],
  judge({ value, start, before, after }, context) {
    if (!isDeaValid(value)) return undefined;
    const { label, isHinted, isOther, isHeader } = context();
    if (isFiller(value)) return label === undefined ? undefined : 'UNLIKELY';
    if (label !== undefined) return isHeader && !label.includes('dea') ? 'POSSIBLE' : 'VERY_LIKELY';
    if (isOther || before !== 'nothing' || after !== 'nothing') return undefined;
    if (!isCurrentDeaLetter(value)) return undefined;
    // Nearly always all there is of the text: somebody copied just this number. It costs a list of part numbers one
    // false finding at most.
    if (start === 0) return 'LIKELY';
    // One part number in ten passes, so a code without a word of medicine beside it is nothing.
    return isHinted && value.charAt(1) !== '9' ? 'LIKELY' : 'POSSIBLE';
  },
  hits: [
    'BB1388568',
    'DEA: BB1388568',
    'DEA# AS2345672',
    'DEA no. fj1234563',
    'D.E.A. number MK3456781',
    'DEA Registration Number\nAP4567890',
    'Drug Enforcement Administration number: BT5678909',
    '{"deaNumber":"AR6789018"}',
    '<DEA>BW7890127</DEA>',
    'dea=GG8901236',
    'DEA AB-1234563',
    'DEA: AB 1234563',
    'DEA #A91234563',
    'ＤＥＡ ＡＢ１２３４５６３',
    'DEA A\u200bB1234563',
    'AB1234563 is my DEA number',
    'prescriber Dr. Brown, BB1388568',
    'Rx signed by J. Smith MD AS2345672',
    'DEA number of the pharmacy on Main Street is XC1234563',
    'DEAFB3186423',
    'Rx by deamk2719055.',
  ],
  misses: [
    'DEA AB1234567',
    'in stock: AB1234563',
    'part number AB1234563',
    'DEA NO1234563',
    'DEA 1234563',
    'DEA AB12345633',
    'DEA AAB1234563',
    'sha ab1234563cdef0123',
    'order AB1234563',
    'invoice no. FA1234563',
    'INV-AB1234563-7',
    'passport of the traveller: PA1234567',
    'idea AB1234567',
    'flight BA2490 on 12 March',
    'Dr. Brown orders part AB1234568',
    'DEA AA0000000',
    'seat plan dr_ab1234563',
    'DEAFB3186428',
    'IDEAFB3186423',
    'DEAFB3186423-7',
  ],
};
