import type { Random } from '@/test/corpus/random';
import { eanDigit, mod1110Digit } from './check-digits';
import { birthDay, cut, cuttable, draw, inGroups, type Kind, spoilt, two, words, type Written } from './kind';
import {
  belgianKey,
  bsnDigit,
  codiceSign,
  dniLetter,
  nirKey,
  portugueseDigit,
  svnrDigit,
} from './national-checks';

/** One digit twice or three times, the others once or never; ISO 7064 MOD 11,10. */
function steuerId(random: Random): Written {
  const body = draw(
    () => `${random.int(1, 9)}${random.digits(9)}`,
    (digits) => new Set(digits).size === 9 && !/(\d)\1\1/.test(digits),
  );
  return cut(body + String(mod1110Digit(body)), ' ', 2, 3, 3, 3);
}

/** Sex, year, month, department, commune, order; key = 97 − number mod 97. */
function nir(random: Random): Written {
  const { year, month } = birthDay(random);
  const body =
    String(random.int(1, 2)) +
    two(year) +
    two(month) +
    random.pick(['13', '33', '59', '69', '75', '92']) +
    String(random.int(1, 990)).padStart(3, '0') +
    String(random.int(1, 999)).padStart(3, '0');
  return cut(body + nirKey(body), ' ', 1, 2, 2, 2, 3, 3, 2);
}

/** DNI: eight digits; NIE: X, Y, Z count as 0, 1, 2. */
function dni(random: Random): Written {
  if (random.chance(0.6)) {
    const digits = `${random.int(1, 7)}${random.digits(7)}`;
    return inGroups(random.pick(['', '-']), digits, dniLetter(digits));
  }
  const digits = random.digits(7);
  const first = random.int(0, 2);
  return inGroups(random.pick(['', '-']), 'XYZ'.charAt(first), digits, dniLetter(`${first}${digits}`));
}

function codiceFiscale(random: Random): Written {
  const { year, month, day } = birthDay(random);
  const name = random.from('BCDFGLMNPRSTVZ', 6);
  const born = two(year) + 'ABCDEHLMPRST'.charAt(month - 1) + two(random.chance(0.5) ? day : day + 40);
  const body = name + born + random.pick(['H501', 'F205', 'L219', 'D612', 'A944', 'G273']);
  return inGroups('', body + codiceSign(body));
}

/** The "elfproef": weights 9 to 2 and −1. */
function bsn(random: Random): Written {
  const body = draw(
    () => `${random.int(1, 9)}${random.digits(7)}`,
    (digits) => bsnDigit(digits) < 10,
  );
  return inGroups('', body + String(bsnDigit(body)));
}

function belgian(random: Random): Written {
  const { year, month, day } = birthDay(random);
  const body = two(year) + two(month) + two(day) + String(random.int(1, 997)).padStart(3, '0');
  const digits = body + belgianKey(body, year >= 2000);
  return inGroups(
    '',
    `${digits.slice(0, 2)}.${digits.slice(2, 4)}.${digits.slice(4, 6)}-${digits.slice(6, 9)}.${digits.slice(9)}`,
  );
}

function portuguese(random: Random): Written {
  const body = `${random.int(1, 2)}${random.digits(7)}`;
  return cut(body + String(portugueseDigit(body)), ' ', 3, 3, 3);
}

function ahv(random: Random): Written {
  const body = `756${random.digits(9)}`;
  return cut(body + String(eanDigit(body)), '.', 3, 4, 4, 2);
}

/** Three digits, the check digit, the day of birth; a check digit of 10 is not given out. */
function svnr(random: Random): Written {
  const { year, month, day } = birthDay(random);
  const born = two(day) + two(month) + two(year);
  const serial = draw(
    () => String(random.int(100, 999)),
    (digits) => svnrDigit(digits, born) < 10,
  );
  return inGroups(' ', serial + String(svnrDigit(serial, born)), born);
}

export const westKinds: readonly Kind[] = [
  {
    detector: 'de-steuer-id',
    labels: words(
      'Steuer-ID, Steueridentifikationsnummer, Steuer-Identifikationsnummer, IdNr., Steuer-IdNr.',
    ),
    keys: words('steuerId, steuer_id, steueridentifikationsnummer'),
    headers: words('Steuer-ID, Steueridentifikationsnummer, Steuer-IdNr.'),
    valid: cuttable(steuerId),
    wrong: (random) => spoilt(random, steuerId(random)),
  },
  {
    detector: 'fr-nir',
    labels: words('Numéro de sécurité sociale, numéro de sécu, NIR, N° de sécurité sociale, n° sécu'),
    keys: words('nir, numeroSecuriteSociale, numero_securite_sociale'),
    headers: words('NIR, Numéro de sécurité sociale, N° Sécu'),
    valid: cuttable(nir),
    wrong: (random) => spoilt(random, nir(random)),
  },
  {
    detector: 'es-dni',
    labels: words('DNI, NIF, DNI/NIE, Documento Nacional de Identidad, NIE'),
    keys: words('dni, nif, dni_nie, numeroDni'),
    headers: words('DNI, NIF, DNI/NIE'),
    valid: dni,
  },
  {
    detector: 'it-codice-fiscale',
    labels: words('Codice fiscale, C.F., cod. fiscale, CF'),
    keys: words('codiceFiscale, codice_fiscale, cod_fiscale'),
    headers: words('Codice Fiscale, Cod. Fiscale'),
    valid: codiceFiscale,
  },
  {
    detector: 'nl-bsn',
    labels: words('BSN, Burgerservicenummer, BSN-nummer, sofinummer'),
    keys: words('bsn, burgerservicenummer, bsn_nummer'),
    headers: words('BSN, Burgerservicenummer'),
    valid: bsn,
    wrong: (random) => spoilt(random, bsn(random)),
  },
  {
    detector: 'be-national-number',
    labels: words('Rijksregisternummer, numéro national, Numéro de registre national, INSZ, NISS'),
    keys: words('rijksregisternummer, numero_national, insz'),
    headers: words('Rijksregisternummer, Numéro national, INSZ'),
    valid: belgian,
  },
  {
    detector: 'pt-nif',
    labels: words('NIF, Número de contribuinte, contribuinte n.º, Número de identificação fiscal'),
    keys: words('numeroContribuinte, numero_contribuinte'),
    headers: words('Contribuinte, Número de contribuinte'),
    valid: portuguese,
  },
  {
    detector: 'ch-ahv',
    labels: words('AHV-Nummer, AHV-Nr., Numéro AVS, AHVN13, Sozialversicherungsnummer (AHV)'),
    keys: words('ahvNummer, ahv_nr, numero_avs'),
    headers: words('AHV-Nummer, AHV-Nr., No AVS'),
    valid: ahv,
  },
  {
    detector: 'at-svnr',
    labels: words('Sozialversicherungsnummer, SVNR, SV-Nummer, SV-Nr.'),
    keys: words('svnr, sozialversicherungsnummer, sv_nummer'),
    headers: words('SVNR, SV-Nummer, Sozialversicherungsnummer'),
    valid: svnr,
  },
];
