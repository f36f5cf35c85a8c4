import { mark, type Suite, writeSuite } from '@/test/corpus/case';
import type { Random } from '@/test/corpus/random';
import { plain, usual } from '@/test/corpus/values/kind';
import { kindOf } from '@/test/corpus/values/kinds';
import { obfuscations } from './obfuscations';

const measured = [
  ...[
    'us-ssn',
    'payment-card',
    'us-bank-account',
    'aba-routing',
    'iban',
    'us-itin',
    'us-ein',
    'us-npi',
    'us-mbi',
  ],
  ...[
    'us-dea',
    'us-passport',
    'medical-record-number',
    'uk-nino',
    'uk-nhs',
    'ca-sin',
    'au-tfn',
    'in-aadhaar',
  ],
];

const texts: readonly ((label: string, value: string) => string)[] = [
  (label, value) => `${label}: ${value}`,
  (label, value) => `Please note the ${label} ${value} in the file.`,
  (label, value) => `name: Maria Lopez\n${label}: ${value}\ncity: Springfield`,
];

// Marks of emphasis belong to the text and not to the value.
const outside = /^([*_`]*)(.*?)([*_`]*)$/s;

function framed(detector: string, value: string): string {
  const [, before = '', core = '', after = ''] = outside.exec(value) ?? [];
  return before + mark(detector, core) + after;
}

// Tags at both ends are no part of the value either.
const tagged = /^((?:<\w+>)?)(.*?)((?:<\/\w+>)?)$/s;
function untagged(detector: string, value: string): string {
  const [, before = '', core = '', after = ''] = tagged.exec(value) ?? [];
  return before + mark(detector, core) + after;
}

const cyrillic: Readonly<Record<string, string>> = {
  A: 'А',
  B: 'В',
  C: 'С',
  E: 'Е',
  I: 'І',
  M: 'М',
  N: 'Ν',
  P: 'Р',
  S: 'Ѕ',
  a: 'а',
  c: 'с',
  e: 'е',
  o: 'о',
  p: 'р',
};
const foreign = (label: string): string => label.replace(/[A-Za-z]/g, (letter) => cyrillic[letter] ?? letter);

/** Abbreviations with dots, blanks and a sign, full-width letters, letters of other scripts that look the same. */
const oddly: readonly ((label: string) => string)[] = [
  (label) => [...label].map((letter) => `${letter}.`).join(''),
  (label) => [...label].join(' '),
  (label) => [...label].join('-'),
  (label) => foreign(label),
  (label) => label.replace(/[A-Za-z]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0)),
  (label) => [...label].join('\u200b'),
  (label) => label.toLowerCase().replace(/^./, (letter) => letter.toUpperCase()),
];

const shortLabels: readonly (readonly [detector: string, label: string])[] = [
  ['us-ssn', 'SSN'],
  ['us-itin', 'ITIN'],
  ['us-ein', 'EIN'],
  ['us-npi', 'NPI'],
  ['us-mbi', 'MBI'],
  ['iban', 'IBAN'],
  ['aba-routing', 'ABA'],
  ['medical-record-number', 'MRN'],
  ['uk-nino', 'NINO'],
  ['ca-sin', 'SIN'],
  ['us-dea', 'DEA'],
  ['au-tfn', 'TFN'],
];

/** A label stands beside the value; the value, or the label, is written so that plain patterns miss it. */
export function obfuscated(random: Random): Suite {
  const { add, suite } = writeSuite('obfuscated');
  for (const detector of measured) {
    const kind = kindOf(detector);
    for (const obfuscation of obfuscations)
      for (const text of texts) {
        const value = kind.valid(random);
        if (obfuscation.isDigitsOnly && !/^\d+$/.test(plain(value))) continue;
        const written = obfuscation.write(value, random);
        if (written === undefined) continue;
        const isTagged = obfuscation.class === 'HTML tags between';
        const marked = isTagged ? untagged(detector, written) : framed(detector, written);
        add(obfuscation.class, text(random.pick(kind.labels), marked));
      }
  }
  for (const [detector, label] of shortLabels) {
    const value = (): string => mark(detector, usual(kindOf(detector).valid(random)));
    const digits = (): string => mark(detector, plain(kindOf(detector).valid(random)));
    for (const odd of oddly) {
      add('odd label spelling', `${odd(label)}: ${digits()}`);
      add('odd label spelling', `The ${odd(label)} is ${value()}.`);
    }
    add('label glued on', `${label}:${digits()}`);
    add('label glued on', `${label}${value()}`);
    add('label glued on', `${label}#${digits()}`);
    add('label glued on', `employee_${label.toLowerCase()}_${value()}.pdf`);
    add('label glued on', `${label.toLowerCase()}=${digits()};active`);
    if (/\d/.test(kindOf(detector).valid(random).groups[0]?.charAt(0) ?? ''))
      add('label glued on', `${label}${digits()}`);
  }
  return suite;
}
