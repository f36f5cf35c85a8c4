import type { Random } from '@/test/corpus/random';
import { luhnDigit } from './check-digits';
import {
  birthDay,
  cut,
  dayFirst,
  draw,
  inGroups,
  type Kind,
  two,
  words,
  type Written,
  yearFirst,
} from './kind';
import {
  balticDigit,
  cprDigit,
  hetuSign,
  latvianDigit,
  norwegianFirst,
  norwegianSecond,
} from './national-checks';

function personnummer(random: Random): Written {
  const born = yearFirst(random);
  const serial = String(random.int(1, 979)).padStart(3, '0');
  return inGroups('-', born, serial + String(luhnDigit(born + serial)));
}

/** Day, month, year, century sign, serial, one of 31 signs. */
function hetu(random: Random): Written {
  const born = dayFirst(random);
  const serial = String(random.int(2, 899)).padStart(3, '0');
  const sign = hetuSign(born + serial);
  // The sign before the serial is the century: it belongs to the value.
  return inGroups('', `${born}-${serial}${sign}`);
}

/** Modulus 11 holds for numbers given out before 2007. */
function cpr(random: Random): Written {
  const body = draw(
    () => dayFirst(random) + String(random.int(0, 399)).padStart(3, '0'),
    (digits) => cprDigit(digits) < 10,
  );
  return cut(body + String(cprDigit(body)), '-', 6, 4);
}

function fodselsnummer(random: Random): Written {
  const body = draw(
    () => dayFirst(random) + String(random.int(0, 499)).padStart(3, '0'),
    (digits) => norwegianFirst(digits) < 10 && norwegianSecond(digits + String(norwegianFirst(digits))) < 10,
  );
  const ten = body + String(norwegianFirst(body));
  return cut(ten + String(norwegianSecond(ten)), ' ', 6, 5);
}

/** Estonia and Lithuania. */
function baltic(random: Random): Written {
  const { year, month, day } = birthDay(random);
  const sex = (year < 2000 ? 3 : 5) + random.int(0, 1);
  const body = String(sex) + two(year) + two(month) + two(day) + random.digits(3);
  return inGroups('', body + String(balticDigit(body)));
}

function latvian(random: Random): Written {
  const { year, month, day } = birthDay(random);
  const body = two(day) + two(month) + two(year) + (year < 2000 ? '1' : '2') + random.digits(3);
  return cut(body + String(latvianDigit(body)), '-', 6, 5);
}

export const northKinds: readonly Kind[] = [
  {
    detector: 'se-personnummer',
    labels: words('Personnummer, personnr, pers.nr'),
    keys: words('personnummer, person_nummer'),
    headers: words('Personnummer, Personnr'),
    valid: personnummer,
  },
  {
    detector: 'fi-hetu',
    labels: words('Henkilötunnus, HETU, sotu, Finnish personal identity code'),
    keys: words('hetu, henkilotunnus'),
    headers: words('HETU, Henkilötunnus'),
    valid: hetu,
  },
  {
    detector: 'dk-cpr',
    labels: words('CPR-nummer, CPR, CPR-nr., personnummer (CPR)'),
    keys: words('cpr, cprNummer, cpr_nr'),
    headers: words('CPR, CPR-nummer'),
    valid: cpr,
  },
  {
    detector: 'no-fodselsnummer',
    labels: words('Fødselsnummer, fødselsnr, personnummer (norsk fødselsnummer)'),
    keys: words('fodselsnummer, fodselsnr'),
    headers: words('Fødselsnummer, Fødselsnr'),
    valid: fodselsnummer,
  },
  {
    detector: 'ee-isikukood',
    labels: words('Isikukood, isikukoodi number'),
    keys: words('isikukood'),
    headers: words('Isikukood'),
    valid: baltic,
  },
  {
    detector: 'lt-asmens-kodas',
    labels: words('Asmens kodas, a. k.'),
    keys: words('asmensKodas, asmens_kodas'),
    headers: words('Asmens kodas'),
    valid: baltic,
  },
  {
    detector: 'lv-personas-kods',
    labels: words('Personas kods, p. k.'),
    keys: words('personasKods, personas_kods'),
    headers: words('Personas kods'),
    valid: latvian,
  },
];
