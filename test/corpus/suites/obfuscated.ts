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

/** Nothing is hidden: short numbers, tags and number words as they stand in ordinary texts beside a label. */
const nothingHidden = [
  'Bank accounts per branch: 3, 5, 2, 8, 1, 9, 4, 7',
  '{"account": [3, 5, 2, 8, 1, 9, 4, 7, 6]}',
  'Accounts 100 200 300 400 are for expenses.',
  'Account groups 10 20 30 40 50 belong together.',
  '<p>Accounts <b>12</b><b>47</b><b>93</b><b>55</b></p>',
  'Account statements <a>1</a><a>2</a><a>3</a><a>4</a><a>5</a><a>6</a><a>7</a><a>8</a>',
  'One of the two patients had three visits, four scans and five calls; six of seven MRN labels were wrong.',
  'The MRN team met at 10:30, 11:45, 12:15, 13:20 and 14:50.',
  'Patient blood pressure 120 118 125 130, MRN pending',
  'NPI scores 7 8 9 6 7 8 9 10 were given by ten clinics.',
  'SSN form rows 1 2 3 4 5 6 7 8 9 10 must be filled in.',
  'Passport photos: 35 x 45, 40 x 50, 50 x 50; passport pages 12-13-14-15-16 are stamped',
  'Card machine colors: 0x20, 0x2d, 0x30, 0x31, 0x32, 0x33, 0x34, 0x35',
  'account dump: 30 31 32 33 34 35 36 37 38 39',
  'Reading: pages 120 dash 135 of the account manual, then 140 dash 152',
  'account opened 12/11/10 09/08/07',
  'Score A 1 B 2 C 3 D 4 E 5 F 6 for the MBI study',
  'MRN 1 - 2 - 3 - 4 - 5 - 6 - 7 (seven steps)',
  'SSN<sup>1</sup> and EIN<sup>2</sup>: see notes <a>1</a><a>2</a><a>3</a>',
  'Tax ID of the office: see oﬃce list, lines 12\u00ad13 and 14\u00ad15',
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
  for (const text of nothingHidden) add('nothing hidden', text);
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
    if (!/[A-Z]$/.test(plain(kindOf(detector).valid(random)))) {
      add('copied form', `Name:Ada Hill${label}:${digits()}DOB:04/12/1984`);
      add('copied form', `Name Ada Hill\n${label} ${value()}Filing status Single`);
    }
  }
  return suite;
}
