import { besideName, named, standsAlone } from '@/lib/scan/checks/named';
import type { NumberDetector } from '@/lib/scan/detector';
import { groupings, list } from '@/lib/scan/list';

/** Letter by the remainder of the number divided by 23 (Real Decreto 1553/2005, Ministerio del Interior). */
const letters = 'TRWAGMYFPDXBNJZSQVHLCKE';

const hasItsLetter = (digits: string, letter: string): boolean =>
  letters.charAt(Number(digits) % 23) === letter;

/** Documento nacional de identidad: eight digits and the letter. */
export const isDni = (value: string): boolean =>
  /^\d{8}[A-Z]$/.test(value) && hasItsLetter(value.slice(0, 8), value.slice(8));

/** Número de identidad de extranjero: X, Y or Z, which count as 0, 1 and 2, seven digits and the letter. */
export const isNie = (value: string): boolean =>
  /^[XYZ]\d{7}[A-Z]$/.test(value) &&
  hasItsLetter(`${'XYZ'.indexOf(value.charAt(0))}${value.slice(1, 8)}`, value.slice(8));

/** On the pictures of the documents that the ministry publishes. */
const specimens: ReadonlySet<string> = new Set(['99999999R', '00000000T', '00000001R']);

/** `20240115T`: a day, and the time follows; `12345678a`: the beginning of a hash; `item-12345678-a`: a name. */
const isDayOrHex = (value: string): boolean => /^(?:(?:19|20)\d\d[01]\d[0-3]\d|\d{8}[A-F]$)/.test(value);

/** Without its letter, and as Argentina's, which have none: beside the word and nothing else. */
const letterless: NumberDetector = {
  kind: 'number',
  id: 'es-dni',
  category: 'identity',
  reasons: [],
  formats: [],
  shapes: groupings('8, 2-3-3'),
  judge: (candidate, context) => besideName(candidate, context(), /\bdni|nacional/),
  hits: ['El titular, DNI 24.471.882, pagó', 'DNI N° 31.188.204', 'DNI 31188204'],
  misses: ['DNI entre 31188204 y otros', '31.188.204', 'DNI 20240115'],
};

export const esDni: NumberDetector = {
  kind: 'number',
  id: 'es-dni',
  category: 'identity',
  reasons: ['check-digit'],
  companions: [letterless],
  labels: list(`
    dni, dnis, dni nie, dni nif, nie, nies, nif, nifs, documento nacional de identidad
    documento de identidad, documento identidad, doc identidad, no de documento, número de documento
    numero de documento, número de identidad de extranjero, numero de identidad de extranjero
    número de identificación de extranjero, numero de identificacion de extranjero, identidad de extranjero
    número de identificación fiscal, numero de identificacion fiscal, identificación fiscal
    identificacion fiscal, número de dni, numero de dni, número dni, numero dni, dni no, dni nº, no dni, número de nie
    numero de nie, número nie, numero nie, número de nif, numero de nif, carnet de identidad, spanish id
    spanish dni, spanish nie, spanish tax id, documento nacional d identitat, document nacional d identitat
  `),
  headers: list('documento, identificación, identificacion, national id, id number, document number'),
  hints: list(
    'españa, espana, spain, spanish, domicilio, vecino de, mayor de edad, nacimiento, titular, firmante',
  ),
  // The letter leaves one code of eight digits and a letter in 23; without days and hexadecimal ones such codes are rare:
  // one in 10,000 of random ones of nine digits and capitals has the shape. With X, Y or Z in front, one in 200.
  formats: [
    '99999999A',
    '99999999-A',
    '99-999-999-A',
    '99-999-999A',
    'A9999999A',
    'A-9999999-A',
    'A9999999-A',
    'A-9999999A',
  ],
  shapes: [
    ...['9999999A', '9999999-A', '9-999-999-A', '9-999-999A', 'A-9-999-999-A', 'A9-999-999A', 'A9-999-999-A'],
    ...[
      '9999-9999-A',
      '9999-9999A',
      '99-99-99-99-A',
      '9-9-9-9-9-9-9-9-A',
      'A-9-9-9-9-9-9-9-A',
      'A-9-999-999A',
    ],
  ],
  judge(candidate, context) {
    const { gap } = candidate;
    const hasPrefix = candidate.value.charCodeAt(0) >= 65;
    const value = hasPrefix ? candidate.value : candidate.value.padStart(9, '0');
    if (!(hasPrefix ? isNie(value) : isDni(value))) return undefined;
    const around = context();
    const isWritten = candidate.value.length === 9;
    if (specimens.has(value)) return isWritten ? 'UNLIKELY' : undefined;
    if (around.label !== undefined || !isWritten) return named(candidate, around, isWritten ? 80 : 24);
    if (!standsAlone(candidate, around)) return 'POSSIBLE';
    if (gap !== '' && gap !== '-' && gap !== 'mixed' && gap !== '.') return 'POSSIBLE';
    return !hasPrefix && gap !== 'mixed' && isDayOrHex(value) ? 'POSSIBLE' : 'LIKELY';
  },
  hits: [
    'DNI: 92661753C',
    'DNI 26983638-S',
    '26983638-S',
    '67527674L',
    'N.I.F. 39.870.461-F',
    'NIE X8239829X',
    'X-8239829-X',
    'Y8750380K',
    'Su DNI es el 04940434B, gracias.',
    '{"numeroDocumento": "67527674L"}',
    'Documento Nacional de Identidad\n94453715Y',
    'dni 67527674l',
    'con DNI 4940434B y domicilio en Madrid',
    'NIE: Z 5472688 G',
    'El titular (Z4161067G) firma el contrato.',
    'DNIs: 92661753C, 26983638S y 39870461F',
    'El DNI es 75285995 A.',
    "nif = '16197099Q'",
  ],
  misses: [
    'DNI 92661753D',
    '99999999R, 00000000T',
    '20240115T103000Z',
    '20240117Z',
    'hash 94453715e',
    'DNI 9266175C',
    'X8239829Y',
    'W8239829X',
    'pedido 92661753',
    'A92661753C and 92661753CA',
    '192661753C',
    '26983638 s',
    'w dniach 12345678 i 12345679',
    'commit 67527674c1d2e3f4',
    '0x8239829X',
    'version 12345678.Z',
    'ES12345678',
    'número de pedido 13700797L',
  ],
};
