import { remainderOf97 } from '@/lib/scan/checks/iso-7064';
import { named, standsAlone } from '@/lib/scan/checks/named';
import type { NumberDetector } from '@/lib/scan/detector';
import { groupings, list } from '@/lib/scan/list';

/**
 * Sex, year, month (from 20 on where it is not known), département or 2A and 2B, commune, order (Insee, "NIR"; arrêté of
 * 1984). 3, 4, 7 and 8 are for people who are still being registered.
 */
const layout = /^[123478]\d\d(?:0[1-9]|1[0-2]|[2-4]\d|[5-9]\d)(?:0[1-9]|[1-8]\d|9\d|2[AB])\d{6}(?:\d\d)?$/;
const ordinary = /^[12]\d\d(?:0[1-9]|1[0-2])/;

/** Two digits that complete the thirteen before to a multiple of 97; 2A counts as 19, 2B as 18. */
export function isNir(value: string): boolean {
  if (value.length !== 15 || !layout.test(value)) return false;
  const digits = value.slice(0, 13).replace('2A', '19').replace('2B', '18');
  return 97 - remainderOf97(digits) === Number(value.slice(13));
}

export const frNir: NumberDetector = {
  kind: 'number',
  id: 'fr-nir',
  category: 'identity',
  reasons: [],
  labels: list(`
    nir, numéro nir, numero nir, n nir, sécurité sociale, securite sociale, sécu, secu, insee, code insee
    numéro de sécurité sociale, numero de securite sociale, no de sécurité sociale, no de securite sociale
    numéro sécurité sociale, numero securite sociale, no sécurité sociale, no securite sociale
    n sécurité sociale, numéro de sécu, numero de secu, no sécu, no secu, num sécu, num secu, n secu, n ss
    no ss, numéro ss, numero ss, numéro d assuré social, numero d assure social, numéro insee, numero insee
    no insee, n insee, numéro d inscription au répertoire, numero d inscription au repertoire, carte vitale
    numéro de carte vitale, immatriculation sécurité sociale, numéro d immatriculation, numero d immatriculation, french social security number, french ssn
    insee number, ayant droit, nss, social security number, social security, nirs
  `),
  headers: list('assuré, assure, matricule, ssn'),
  hints: list(
    'cpam, ameli, urssaf, mutuelle, assuré, assure, salarié, salarie, née le, né le, nee le, bulletin de paie',
  ),
  // The key leaves one in 97; with the month and the sex one bare number of fifteen digits in 4,000 is right.
  formats: ['9-99-99-99-999-999-99', '9-99-99-9A-999-999-99'],
  shapes: [
    ...groupings('15'),
    '999999A99999999',
    ...groupings('13'),
    '999999A999999',
    ...groupings('13-2'),
    '999999A999999-99',
    ...groupings('1-2-2-2-3-3'),
    '9-99-99-9A-999-999',
    ...groupings(`
      1-2-2-2-6-2, 3-3-3-3-3, 1-4-2-3-3-2, 1-2-2-5-3-2, 1-2-2-8-2, 5-5-5, 1-14
      1-1-1-1-1-1-1-1-1-1-1-1-1-1-1
    `),
  ],
  judge(candidate, context) {
    const { value, shape, gap } = candidate;
    if (!layout.test(value)) return undefined;
    const isWhole = value.length === 15;
    if (isWhole && !isNir(value)) return undefined;
    const around = context();
    // Thirteen digits without their key: their layout is all there is to check.
    if (around.label !== undefined || !isWhole || !shape.startsWith('9-99-99-9'))
      return named(candidate, around, isWhole ? 80 : 48, isWhole);
    const isOwn = (gap === ' ' || gap === '-' || gap === '.') && ordinary.test(value);
    return isOwn && standsAlone(candidate, around) ? 'LIKELY' : 'POSSIBLE';
  },
  hits: [
    '1 52 10 04 001 799 20',
    'Numéro de sécurité sociale : 1 52 10 04 001 799 20',
    'NIR 262034676681206',
    'N° Sécu: 242028285840471',
    'No de securite sociale 2 49 12 52 479 009 47',
    'Mon numéro de sécu est le 143101751080959, merci.',
    '{"numeroSecuriteSociale": "280017808930929"}',
    '280017808930929 est mon numéro INSEE',
    'Carte Vitale\n2 80 01 78 089 309 29',
    'NIR 2 8 0 0 1 7 8 0 8 9 3 0 9 2 9',
    '2.80.01.78.089.309.29',
    'NIR 1 85 05 2A 123 456 33',
    'Sécurité sociale 280017808930929',
    'NIR 2800178089309',
    'Code INSEE : 2800178089309 29',
  ],
  misses: [
    'NIR 280017808930928',
    '2 80 01 78 089 309 28',
    'NIR 980017808930929',
    'NIR 280137808930929',
    'IMEI 356938035643809',
    'commande 280017808930929',
    'timestamps 173214720000000 and 173214720000001',
    'Amex 378282246310005',
    'sécurité sociale : 12 milliards en 2023',
    'X-2 80 01 78 089 309 29',
    '1 2 80 01 78 089 309 29',
  ],
};
