import type { Random } from '@/test/corpus/random';
import { luhnDigit, weightedSum } from './check-digits';
import { birthDay, cut, draw, inGroups, kind, type Kind, two, type Written } from './kind';
import { rutSign } from './national-checks';

const withLuhn = (body: string): string => `${body}${luhnDigit(body)}`;

function melli(random: Random): Written {
  const body = `${random.int(1, 7)}${random.digits(8)}`;
  const rest = weightedSum(body, [10, 9, 8, 7, 6, 5, 4, 3, 2]) % 11;
  return inGroups('', `${body}${rest < 2 ? rest : 11 - rest}`);
}

const saudi = (random: Random): Written => inGroups('', withLuhn(`${random.int(1, 2)}${random.digits(8)}`));

const emirates = (random: Random): Written =>
  cut(withLuhn(`784${birthDay(random).year}${random.digits(7)}`), '-', 3, 4, 7, 1);

function civil(random: Random): Written {
  const check = (body: string): number => 11 - (weightedSum(body, [2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]) % 11);
  const body = draw(
    () => {
      const { year, month, day } = birthDay(random);
      return `${year < 2000 ? 2 : 3}${two(year)}${two(month)}${two(day)}0${random.digits(3)}`;
    },
    (digits) => check(digits) < 10,
  );
  return inGroups('', `${body}${check(body)}`);
}

function iin(random: Random): Written {
  const check = (body: string): number => {
    const first = weightedSum(body, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]) % 11;
    return first < 10 ? first : weightedSum(body, [3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2]) % 11;
  };
  const body = draw(
    () => {
      const { year, month, day } = birthDay(random);
      return `${two(year)}${two(month)}${two(day)}${year < 2000 ? 4 : 6}${random.digits(4)}`;
    },
    (digits) => check(digits) < 10,
  );
  return inGroups('', `${body}${check(body)}`);
}

const voter = (random: Random): Written =>
  inGroups('', random.from('BCDFGHJKLMNPRSTVWXYZ', 3) + withLuhn(random.digits(6)));

const dominican = (random: Random): Written =>
  cut(withLuhn(random.pick(['001', '031', '402']) + random.digits(7)), '-', 3, 7, 1);

const ecuadorian = (random: Random): Written =>
  inGroups('', withLuhn(random.pick(['17', '09', '01']) + String(random.int(0, 5)) + random.digits(6)));

/** Those that are numbers of Chile as well are left out. */
function uruguayan(random: Random): Written {
  const check = (body: string): number => (10 - (weightedSum(body, [2, 9, 8, 7, 6, 3, 4]) % 10)) % 10;
  const body = draw(
    () => String(random.int(1_000_000, 5_999_999)),
    (digits) => rutSign(digits) !== String(check(digits)),
  );
  return inGroups('-', `${body.slice(0, 1)}.${body.slice(1, 4)}.${body.slice(4)}`, String(check(body)));
}

const rfcSigns = '0123456789ABCDEFGHIJKLMN&OPQRSTUVWXYZ Ñ';
function rfc(random: Random): Written {
  const { year, month, day } = birthDay(random);
  const name = random.from('BCDGHLMPRS', 1) + random.from('AEIOU', 1) + random.from('BCDGHLMPRS', 2);
  const body =
    name +
    two(year) +
    two(month) +
    two(day) +
    random.from('123456789ABCDEFGHJ', 1) +
    random.from('KLMNPQ12', 1);
  const sum = [...body].reduce((all, sign, index) => all + rfcSigns.indexOf(sign) * (13 - index), 0);
  return inGroups('', body + rfcSigns.charAt((11 - (sum % 11)) % 11));
}

const imss = (random: Random): Written =>
  cut(
    withLuhn(two(random.int(1, 97)) + two(random.int(70, 99)) + two(random.int(60, 99)) + random.digits(4)),
    ' ',
    2,
    2,
    2,
    4,
    1,
  );

function dpi(random: Random): Written {
  const check = (body: string): number => weightedSum(body, [2, 3, 4, 5, 6, 7, 8, 9]) % 11;
  const body = draw(
    () => random.digits(8),
    (digits) => check(digits) < 10,
  );
  return cut(`${body}${check(body)}${two(random.int(1, 22))}${two(random.int(1, 8))}`, ' ', 4, 5, 4);
}

function rif(random: Random): Written {
  const letter = random.pick(['V', 'E']);
  const body = String(random.int(3_000_000, 31_999_999)).padStart(8, '0');
  const sum = weightedSum(body, [3, 2, 7, 6, 5, 4, 3, 2]) + (letter === 'V' ? 4 : 8);
  return inGroups('-', letter, body, '00987654321'.charAt(sum % 11));
}

const ohip = (random: Random): Written =>
  cut(withLuhn(`${random.int(1, 8)}${random.digits(8)}`), random.pick(['-', ' ']), 4, 3, 3);

const nhiLetters = 'ABCDEFGHJKLMNPQRSTUVWXYZ';
function nhi(random: Random): Written {
  const value = (sign: string): number => (/\d/.test(sign) ? Number(sign) : nhiLetters.indexOf(sign) + 1);
  const sum = (body: string): number =>
    [...body].reduce((all, sign, index) => all + value(sign) * (7 - index), 0) % 11;
  const body = draw(
    () => random.from('BCDFGHJKLMNPQRSTVWXY', 3) + random.digits(3),
    (signs) => sum(signs) > 0,
  );
  return inGroups('', `${body}${(11 - sum(body)) % 10}`);
}

const ihi = (random: Random): Written => cut(withLuhn(`800360${random.digits(9)}`), ' ', 4, 4, 4, 4);

/** Numbers of people in Asia, the Americas and Oceania that stand in no register of the other lists. */
export const elsewhereKinds: readonly Kind[] = [
  kind('ir-national-code', melli, 'کد ملی, code melli, Melli code', 'codeMelli, melli_code', 'Melli code'),
  kind(
    'sa-national-id',
    saudi,
    'Iqama No., Saudi ID, رقم الهوية الوطنية',
    'iqamaNumber',
    'Iqama No, Saudi ID',
  ),
  kind(
    'ae-emirates-id',
    emirates,
    'Emirates ID, EID, Emirates ID No.',
    'emiratesId, emirates_id',
    'Emirates ID',
  ),
  kind('kw-civil-id', civil, 'Civil ID, الرقم المدني, Civil ID No.', 'civilId, civil_id', 'Civil ID'),
  kind('kz-iin', iin, 'ИИН, ЖСН, IIN', 'iin', 'ИИН, IIN'),
  kind('in-voter-id', voter, 'Voter ID, EPIC No., Voter ID No.', 'voterId, voter_id', 'Voter ID, EPIC No'),
  kind('do-cedula', dominican, 'Cédula, Cédula No., cédula de identidad y electoral', 'cedula', 'Cédula'),
  kind('ec-cedula', ecuadorian, 'Cédula, cédula de ciudadanía', 'cedula', 'Cédula'),
  kind('uy-ci', uruguayan, 'Cédula, C.I., cédula de identidad', 'cedula', 'Cédula'),
  kind('mx-rfc', rfc, 'RFC, R.F.C., RFC con homoclave', 'rfc', 'RFC'),
  kind('mx-nss', imss, 'NSS, IMSS, Número de Seguridad Social', 'nss, nssImss', 'NSS'),
  kind('gt-cui', dpi, 'DPI, CUI, No. de DPI', 'dpi', 'DPI'),
  kind('ve-rif', rif, 'RIF, RIF personal', 'rif', 'RIF'),
  kind(
    'ca-health-card',
    ohip,
    'OHIP, Health card number, OHIP #',
    'ohip, healthCardNumber',
    'OHIP, Health Card',
  ),
  kind('nz-nhi', nhi, 'NHI, NHI number', 'nhi, nhiNumber', 'NHI'),
  kind('au-ihi', ihi, 'IHI, IHI number', 'ihi', 'IHI'),
];
