import type { Random } from '@/test/corpus/random';
import { luhnDigit, remainder, verhoeffDigit, weightedSum } from './check-digits';
import { birthDay, cut, dayFirst, draw, inGroups, kind, type Kind, spoilt, two, type Written } from './kind';

const crossed = (digits: string, weights: readonly number[]): number =>
  weights.reduce((sum, weight, index) => {
    const product = weight * Number(digits.charAt(index));
    return sum + (product > 9 ? product - 9 : product);
  }, 0);

const placeOf = (letter: string): string => String(letter.charCodeAt(0) - 64).padStart(2, '0');

function kennitala(random: Random): Written {
  const whole = draw(
    () => {
      const { year, month, day } = birthDay(random);
      const body = two(day) + two(month) + two(year) + random.digits(2);
      const check = (11 - (weightedSum(body, [3, 2, 7, 6, 5, 4, 3, 2]) % 11)) % 11;
      return `${body}${check}${year < 2000 ? '9' : '0'}`;
    },
    (digits) => digits.length === 10,
  );
  return cut(whole, '-', 6, 4);
}

function taj(random: Random): Written {
  const body = random.digits(8);
  return cut(`${body}${weightedSum(body, [3, 7, 3, 7, 3, 7, 3, 7]) % 10}`, ' ', 3, 3, 3);
}

function hungarianTaxId(random: Random): Written {
  const check = (body: string): number => weightedSum(body, [1, 2, 3, 4, 5, 6, 7, 8, 9]) % 11;
  const body = draw(
    () => `8${random.int(30_000, 50_000)}${random.digits(3)}`,
    (digits) => check(digits) < 10,
  );
  return inGroups('', `${body}${check(body)}`);
}

function matricule(random: Random): Written {
  const { year, month, day } = birthDay(random);
  const body = `${year}${two(month)}${two(day)}${random.digits(3)}`;
  return inGroups('', `${body}${luhnDigit(body)}${verhoeffDigit(body)}`);
}

function kvnr(random: Random): Written {
  const letter = random.from('ABCDEFGHJKLMNPQRSTUVWXYZ', 1);
  const body = random.digits(8);
  const check = crossed(placeOf(letter) + body, [1, 2, 1, 2, 1, 2, 1, 2, 1, 2]) % 10;
  return inGroups('', `${letter}${body}${check}`);
}

function rvnr(random: Random): Written {
  const letter = random.from('ABDEFGHKLMNPRSTVWZ', 1);
  const front = random.pick(['12', '15', '50', '65', '24']) + dayFirst(random);
  const serial = random.digits(2);
  const sum = weightedCross(front + placeOf(letter) + serial);
  return inGroups(' ', front.slice(0, 2), front.slice(2), letter, `${serial}${sum % 10}`);
}

/** Products here have up to 63: both digits count. */
const weightedCross = (digits: string): number =>
  [2, 1, 2, 5, 7, 1, 2, 1, 2, 1, 2, 1].reduce((sum, weight, index) => {
    const product = String(weight * Number(digits.charAt(index)));
    return sum + [...product].reduce((all, digit) => all + Number(digit), 0);
  }, 0);

function spi(random: Random): Written {
  const body = `${random.int(0, 3)}${random.digits(9)}`;
  return cut(`${body}${String(remainder(body, 511)).padStart(3, '0')}`, ' ', 2, 2, 3, 3, 3);
}

function cartaoDeCidadao(random: Random): Written {
  const body = `${random.int(10_000_000, 15_999_999)}${random.digits(1)}Z${random.from('XYZ', 1)}`;
  const sum = [...body].reverse().reduce((all, sign, index) => {
    const value = Number.parseInt(sign, 36) * (index % 2 === 0 ? 2 : 1);
    return all + (index % 2 === 0 && value > 9 ? value - 9 : value);
  }, 0);
  return cut(`${body}${(10 - (sum % 10)) % 10}`, ' ', 8, 1, 3);
}

function afm(random: Random): Written {
  const body = `${random.int(0, 1)}${random.digits(7)}`;
  return inGroups('', `${body}${(weightedSum(body, [256, 128, 64, 32, 16, 8, 4, 2]) % 11) % 10}`);
}

function spanishNss(random: Random): Written {
  const province = random.pick(['08', '28', '41', '46', '15']);
  const body = `${random.int(1, 9)}${random.digits(7)}`;
  return cut(`${province}${body}${two(remainder(province + body, 97))}`, '/', 2, 8, 2);
}

function lnch(random: Random): Written {
  const body = `1${random.digits(8)}`;
  return inGroups('', `${body}${weightedSum(body, [21, 19, 17, 13, 11, 9, 7, 3, 1]) % 10}`);
}

function rnokpp(random: Random): Written {
  const body = `${random.int(18_000, 38_000)}${random.digits(4)}`;
  const sum = weightedSum(body, [-1, 5, 7, 9, 4, 6, 10, 5, 7]);
  return inGroups('', `${body}${(sum % 11) % 10}`);
}

function snils(random: Random): Written {
  const body = `1${random.digits(8)}`;
  const check = two((weightedSum(body, [9, 8, 7, 6, 5, 4, 3, 2, 1]) % 101) % 100);
  return inGroups(' ', `${body.slice(0, 3)}-${body.slice(3, 6)}-${body.slice(6)}`, check);
}

function inn(random: Random): Written {
  const body = `77${random.digits(8)}`;
  const first = (weightedSum(body, [7, 2, 4, 10, 3, 5, 9, 4, 6, 8]) % 11) % 10;
  const second = (weightedSum(`${body}${first}`, [3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8]) % 11) % 10;
  return inGroups('', `${body}${first}${second}`);
}

function idnp(random: Random): Written {
  const body = `2${random.digits(11)}`;
  return inGroups('', `${body}${weightedSum(body, [7, 3, 1, 7, 3, 1, 7, 3, 1, 7, 3, 1]) % 10}`);
}

/** With numbers whose last digit is not theirs. */
const checked = (one: Kind): Kind => ({ ...one, wrong: (random) => spoilt(random, one.valid(random)) });

/** Numbers of a second register in countries that have another one, and of countries at the edges. */
export const registerKinds: readonly Kind[] = [
  kind('is-kennitala', kennitala, 'Kennitala, kt., kennitala nr.', 'kennitala', 'Kennitala'),
  kind('hu-taj', taj, 'TAJ szám, TAJ, TAJ-szám', 'tajSzam, taj', 'TAJ szám, TAJ'),
  kind('hu-tax-id', hungarianTaxId, 'Adóazonosító jel, adóazonosító', 'adoazonositoJel', 'Adóazonosító jel'),
  checked(
    kind(
      'lu-matricule',
      matricule,
      'Matricule national, No matricule',
      'matriculeNational',
      'Matricule national',
    ),
  ),
  kind('de-kvnr', kvnr, 'KVNR, Krankenversichertennummer, KV-Nr.', 'kvnr, krankenversichertennummer', 'KVNR'),
  kind(
    'de-rvnr',
    rvnr,
    'Rentenversicherungsnummer, Sozialversicherungsnummer, SV-Nummer',
    'rvnr, rentenversicherungsnummer',
    'SV-Nummer, Rentenversicherungsnummer',
  ),
  checked(kind('fr-spi', spi, 'Numéro fiscal, N° fiscal', 'numeroFiscal, numero_fiscal', 'Numéro fiscal')),
  kind(
    'pt-cc',
    cartaoDeCidadao,
    'Cartão de Cidadão, cartão de cidadão n.º',
    'cartaoDeCidadao',
    'Cartão de Cidadão',
  ),
  kind('gr-afm', afm, 'ΑΦΜ, Α.Φ.Μ., AFM', 'afm', 'ΑΦΜ, AFM'),
  kind(
    'es-nss',
    spanishNss,
    'Número de la Seguridad Social, NSS, NAF',
    'nuss, naf',
    'NSS, Nº Seguridad Social',
  ),
  kind('bg-lnch', lnch, 'ЛНЧ, LNCH', 'lnch', 'ЛНЧ'),
  kind('ua-rnokpp', rnokpp, 'РНОКПП, ІПН', 'rnokpp', 'РНОКПП, ІПН'),
  checked(kind('ru-snils', snils, 'СНИЛС, SNILS', 'snils', 'СНИЛС')),
  checked(kind('ru-inn', inn, 'ИНН, ИНН физического лица', 'inn', 'ИНН')),
  kind('md-idnp', idnp, 'IDNP, Cod IDNP', 'idnp', 'IDNP'),
];
