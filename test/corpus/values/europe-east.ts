import type { Random } from '@/test/corpus/random';
import { luhnDigit, mod1110Digit } from './check-digits';
import { birthDay, cut, dayFirst, draw, inGroups, type Kind, spoilt, two, words, type Written } from './kind';
import { cnpDigit, czechDigit, egnDigit, emsoDigit, kimlikDigits, peselDigit } from './national-checks';

function pesel(random: Random): Written {
  const { year, month, day } = birthDay(random);
  const body = two(year) + two(year < 2000 ? month : month + 20) + two(day) + random.digits(4);
  return inGroups('', body + String(peselDigit(body)));
}

/** Divisible by 11; women have 50 added to the month. */
function rodneCislo(random: Random): Written {
  const body = draw(
    () => {
      const { year, month, day } = birthDay(random);
      return (
        two(year) +
        two(random.chance(0.5) ? month : month + 50) +
        two(day) +
        random.digits(3) +
        (year < 1954 ? '!' : '')
      );
    },
    (digits) => !digits.endsWith('!') && czechDigit(digits) < 10,
  );
  return cut(body + String(czechDigit(body)), '/', 6, 4);
}

function cnp(random: Random): Written {
  const { year, month, day } = birthDay(random);
  const sex = (year < 2000 ? 1 : 5) + random.int(0, 1);
  const body =
    String(sex) +
    two(year) +
    two(month) +
    two(day) +
    two(random.pick([1, 12, 22, 35, 40, 46])) +
    String(random.int(1, 999)).padStart(3, '0');
  return inGroups('', body + String(cnpDigit(body)));
}

function egn(random: Random): Written {
  const { year, month, day } = birthDay(random);
  const body = two(year) + two(year < 2000 ? month : month + 40) + two(day) + random.digits(3);
  return inGroups('', body + String(egnDigit(body)));
}

function oib(random: Random): Written {
  const body = random.digits(10);
  return inGroups('', body + String(mod1110Digit(body)));
}

function emso(random: Random): Written {
  const body = draw(
    () => {
      const { year, month, day } = birthDay(random);
      return (
        two(day) + two(month) + String(year).slice(1) + '50' + String(random.int(0, 999)).padStart(3, '0')
      );
    },
    (digits) => emsoDigit(digits) < 10,
  );
  return inGroups('', body + String(emsoDigit(body)));
}

function amka(random: Random): Written {
  const body = dayFirst(random, 2004) + random.digits(4);
  return inGroups('', body + String(luhnDigit(body)));
}

function kimlik(random: Random): Written {
  const body = `${random.int(1, 9)}${random.digits(8)}`;
  return inGroups('', body + kimlikDigits(body));
}

export const eastKinds: readonly Kind[] = [
  {
    detector: 'pl-pesel',
    labels: words('PESEL, numer PESEL, nr PESEL'),
    keys: words('pesel, nrPesel, numer_pesel'),
    headers: words('PESEL, Nr PESEL'),
    valid: pesel,
    wrong: (random) => spoilt(random, pesel(random)),
  },
  {
    detector: 'cz-rodne-cislo',
    labels: words('Rodné číslo, RČ, r. č., rodne cislo'),
    keys: words('rodneCislo, rodne_cislo'),
    headers: words('Rodné číslo, Rodne cislo'),
    valid: rodneCislo,
  },
  {
    detector: 'ro-cnp',
    labels: words('CNP, Cod numeric personal'),
    keys: words('cnp, codNumericPersonal'),
    headers: words('CNP, Cod Numeric Personal'),
    valid: cnp,
  },
  {
    detector: 'bg-egn',
    labels: words('ЕГН, EGN'),
    keys: words('egn, egnNumber'),
    headers: words('ЕГН, EGN'),
    valid: egn,
  },
  {
    detector: 'hr-oib',
    labels: words('OIB, Osobni identifikacijski broj'),
    keys: words('oib, osobniIdentifikacijskiBroj'),
    headers: words('OIB'),
    valid: oib,
    wrong: (random) => spoilt(random, oib(random)),
  },
  {
    detector: 'si-emso',
    labels: words('EMŠO, EMSO'),
    keys: words('emso, emsoNumber'),
    headers: words('EMŠO, EMSO'),
    valid: emso,
  },
  {
    detector: 'gr-amka',
    labels: words('ΑΜΚΑ, AMKA'),
    keys: words('amka'),
    headers: words('AMKA, ΑΜΚΑ'),
    valid: amka,
  },
  {
    detector: 'tr-kimlik',
    labels: words('TC Kimlik No, T.C. Kimlik Numarası, kimlik numarası, TCKN'),
    keys: words('tcKimlikNo, tckn, tc_kimlik_no'),
    headers: words('TC Kimlik No, TCKN'),
    valid: kimlik,
    wrong: (random) => spoilt(random, kimlik(random)),
  },
];
