import { isCompactDate } from '@/lib/scan/checks/calendar';
import { isFiller } from '@/lib/scan/checks/filler';
import { hasWordBeside } from '@/lib/scan/checks/word-beside';
import type { NumberDetector } from '@/lib/scan/detector';
import { bare, bareFrom, groupings, lettered, list, numbered } from '@/lib/scan/list';

/** What else stands on a card: of the pharmacies' plan, not of the person. */
const ofPlan = /^(?:BIN|PCN|GRP|RX|NPI|DOB|TEL|FAX|EXT)/;

/** Every insurer makes its own numbers, so only a word beside one makes it an insurance number. Code units. */
const reach = 32;

/** Clubs have members, newspapers subscribers, cars a policy: these take a word of health insurance beside them. */
const isShared = (label: string): boolean =>
  /^(?:cardholder|mem|mbr|sub|policy|group|ins(?!urancemember)|enrollee|certificate|beneficiary|claim)/.test(
    label,
  );

/** These name the employer or a whole family, and much else: no letters make up for a missing hint. */
const isVague = (label: string): boolean =>
  /^(?:policy(?!holder)|group|insurancepolicy|certificate)/.test(label);

/** `subscriber id`, which card and form call so; `subscriber number` and `subscribers` are counts as well. */
const isCode = (label: string): boolean => /(?:id|idnumber|idno|id#|identifier)$/.test(label);

const carriers = list(
  'aetna, anthem, bcbs, blue cross, blue shield, blue cross blue shield, cigna, highmark, humana, kaiser, molina, uhc, united healthcare, unitedhealthcare',
);

/** The name of the insurer alone: telephones and claims stand beside it as well. */
const isCarrier = (label: string): boolean => carriers.includes(label.replace(/ (?:member|ppo|hmo)$/, ''));
const ofCarrier = /^A{1,3}9{8,12}$/;

/** A plan of pharmacies or an addition to Medicare: its number stands near, and begins with letters. */
const isPlan = /^(?:(?:rx)?pcn|medigap|medicare supplement|plan card)$/;
const planReach = 24;

/** Medicare's claim number until 2019: a social security number and what its owner is to the insured (SSA POMS RS 02101.015). */
const isOldClaim = /^999-?99-?9999-?A9?$/;
const claimReach = 80;

export const healthInsuranceId: NumberDetector = {
  kind: 'number',
  id: 'health-insurance-id',
  category: 'health',
  reasons: [],
  labels: [
    ...list(`
      member, subscriber, insured, enrollee, policyholder, policy, group, insurance, insurance member
      insurance policy, insurance subscriber, insurance group, health insurance, medical insurance, health plan
      health plan member, health insurance policy, health insurance member, health policy, medicaid, tricare
      medicaid member, medicaid recipient, health plan subscriber, health plan beneficiary, dental insurance
    `).flatMap((name) => numbered(name).slice(1)),
    ...list(`
      memberid, member identification number, member id number, member id no, member id #, member identifier
      subscriber id number, subscriber identifier, insurance id number, insurance identification number
      insured s id, insured s id number, insured s unique id, insured i d number, insured id number, policy holder id
      health insurance claim number, health insurance claim no, hicn, hic number, hic no, hic #, medicare claim number
      health plan identification number, health plan id number
      medicaid id number, medicaid identification number, medi cal id, medi cal number
      insurance card number, insurance card id
      versichertennummer, versicherten nr, zorgpolis, bpjs kesehatan, no bpjs, tessera sanitaria
      gms no, krankenversicherungsnummer, krankenversichertennummer, numéro d assuré, n adhérent, numéro adhérent, numéro d adhérent, plan member id
      claim no, claim number, claim #, pcn, rxpcn, plan card, medicare supplement, medigap, cardholder id, ins id, ins id #, ins #, sub id, subid, sub #, mbr id, mbr no, mbr #, mem id
      member ids, subscriber ids, member numbers
    `),
    ...carriers.flatMap((name) => [
      ...numbered(name),
      ...['member', 'ppo', 'hmo', 'id number', 'id no'].map((word) => `${name} ${word}`),
    ]),
  ],
  headers: list('member, subscriber, insurance'),
  hints: list(`
    health insurance, health plan, medical insurance, dental, ppo, hmo, epo, hdhp, copay, co pay, coinsurance, deductible
    payer, payor, payer id, rx bin, rxbin, rx pcn, rxpcn, rx group, rx grp, rxgrp
    plan type, eligibility, prior authorization, patient, npi
    diagnosis, physician, medical, hospital, pharmacy, dependents, blue cross, blue shield, bcbs, aetna, cigna, humana
    kaiser, kaiser permanente, anthem, united healthcare, unitedhealthcare, uhc, centene, molina, medicare, medicaid
    tricare, aarp, medigap, mutual of omaha, caresource, wellcare, oscar health, health net, highmark
  `),
  formats: [],
  shapes: [
    ...bareFrom(7, 14),
    // The European card.
    bare(20),
    // Blue Cross plans print three letters in front, others one, two or four.
    ...lettered('', 5, 12),
    ...lettered('-', 5, 12),
    // With the number of the person in the family.
    ...['A', 'AA', 'AAA'].flatMap((letters) => bareFrom(8, 10).map((digits) => `${letters}${digits}-99`)),
    // New York's Medicaid; an old Medicare number is an SSN and one or two signs.
    ...list('AA99999A, 999999999A, 999999999A9, 999-99-9999-A, 999-99-9999A, 999-99-9999-A9'),
    ...groupings('9-2, 9-1, 8-2, 3-3-3, 3-3-4, 4-4-4, 9-3'),
    ...list(`
      AAA999A99, AAA9AA999999, AAA99A99999, AAA999A99999, AAA9A999999, A-9999-9999, A-9999-99999, A9999-99999, AAA-999-999-999
      AAA-999-99-9999, A999999A, 99999999A, 99999999AA, 9999999A
    `),
  ],
  judge(candidate, context) {
    const { value, shape, gap, before, after } = candidate;
    if (
      gap === 'mixed' ||
      gap.startsWith('odd') ||
      gap === ':' ||
      isFiller(value) ||
      hasWordBeside(candidate)
    )
      return undefined;
    if (gap === ' ' && ofPlan.test(value)) return undefined;
    const { label, distance, isHinted, isHeader } = context();
    if (label === undefined || after === 'token' || after === 'letter') return undefined;
    if (before === 'token' && distance > 1) return undefined;
    if (label.startsWith('claim'))
      return isOldClaim.test(shape) && distance <= claimReach ? 'LIKELY' : undefined;
    if (isPlan.test(label)) return distance <= planReach && ofCarrier.test(shape) ? 'LIKELY' : undefined;
    if (distance > reach) return 'POSSIBLE';
    const hasLetters = shape.includes('A');
    if (value.length === 8 && !hasLetters && isCompactDate(value) && distance > 3) return undefined;
    if (isCarrier(label)) return distance <= 3 && ofCarrier.test(shape) ? 'LIKELY' : 'POSSIBLE';
    const name = label.replaceAll(' ', '');
    if (!isShared(name)) return 'VERY_LIKELY';
    if (isHinted) return 'LIKELY';
    if (isVague(name)) return 'POSSIBLE';
    if (/^A{1,3}-?9{7,12}(?:-99)?$/.test(shape) || (gap === ' ' && /^A{1,3}9{3,4}-9{5}$/.test(shape)))
      return 'LIKELY';
    if (isHeader && hasLetters && value.length >= 9 && isCode(name)) return 'LIKELY';
    return value.length >= 9 &&
      !/^(?:cardholder|mem|mbr|sub(?!scriber)|ins(?!ur)|claim)/.test(name) &&
      isCode(name)
      ? 'LIKELY'
      : 'POSSIBLE';
  },
  hits: [
    'Member ID: XJH123456789',
    'member id XJH123456789',
    'MEMBER ID W123456789 Aetna PPO',
    'Member ID 912345678 (UnitedHealthcare)',
    'Blue Cross member number 912345678',
    'Subscriber ID: YPB876543210',
    'Subscriber # 87654321001, group number missing, copay $20',
    'Medicaid ID: AB12345C',
    'Cardholder ID 827090277 RxGrp RX4471 BIN 610014',
    'Aetna PPO / W119428801',
    'Humana member H40211668, appeal due',
    'Blue Cross ID number XYJ884120093',
    'Policy holder ID EFL047604531',
    'Subscriber ID: RPW171T43',
    'Medicaid number 123456789012',
    'Health plan ID 1234567890',
    'health insurance number: HX-12345678',
    'HICN 234567891A',
    'Claim Number (to contact us): 234-56-7891A',
    'BIN 610014 PCN MEDDPRIME  ID XRK352136967',
    'Medicare supplement ZGP770458122',
    'Mutuelle n° adhérent : 26595077',
    'Zorgpolis 3044718829 (CZ)',
    'No. BPJS Kesehatan: 0001447188293',
    'tessera sanitaria TEAM 80380000900447188290',
    'Versicherten-Nr. Swica 80756001180447188290',
    'Secondary is Aetna, id no. W 1977 04428.',
    'GMS no. K447188A',
    'my plan card shows ID W857825676',
    'LAST,INS_ID\nLee,SYRH61001017',
    'Health Insurance Claim Number: 234-56-7891-A',
    'insurance policy number POL-7654321, health plan Gold',
    '{"memberId":"XJH123456789"}',
    '{"insuranceMemberId": "912345678"}',
    '<MedicaidId>123456789012</MedicaidId>',
    'subscriber_id=YPB876543210',
    "Insured's ID Number\nXJH123456789",
    'member ID ＸＪＨ１２３４５６７８９',
    'member ID XJH\u200b123456789',
    'Member ID XJH 123456789',
    'Aetna member ID W1234 56789',
    'Member ID: W8842 13907',
    'XJH123456789 is her health plan ID',
    'Rx BIN 610014, member ID 87654321001',
    'Subscriber ID: 321820737',
    'insurance_id: "XU2767563"',
    'Insurance ID 850219552',
    'SUBID PBE34289144',
    'Delta Dental, sub id 603942117',
    'Member ID: W884213907-01 Group: 0077123',
  ],
  misses: [
    'claim number 234567891 of July',
    'Cardholder ID 827090277 of the library',
    'Aetna, room A1234567',
    'XJH123456789',
    '912345678',
    'memberId: 1048576',
    'member id 12345678 of the chess club',
    'policy number 912345678',
    'group number 9123456',
    'subscriber number 9123456',
    'member since 20180115',
    'pharmacy copay, subscriber ID: see card, Rx BIN 610014',
    'insurance ID 00000000',
    'car insurance premium 1234567',
    'order number XJH123456789',
    'members: 12345678',
    'BPJS 1447188293 orang',
    'health insurance costs of 12345678 people',
    'policy id 12345678 in the firewall',
    'AWS policy number 1234567',
    'remember id 12345678',
    'group id 1234567890',
    'sub_id=6039421170',
    '(8.8.6+site-ins)\n\tid UAA25349; Thu',
    'provider "aws", chip id 12345678, group id 1234567',
    'member_id 550e8400-e29b-41d4-a716-446655440000',
    'subscriber id 12345678 of the newsletter',
    '321820737 subscribers',
  ],
};
