import { mark, type Suite, writeSuite } from '@/test/corpus/case';
import type { Random } from '@/test/corpus/random';
import { card } from '@/test/corpus/values/money';
import { plain, usual } from '@/test/corpus/values/kind';
import { kindOf } from '@/test/corpus/values/kinds';

/** Nothing here names the value. */
const plainTexts: readonly ((value: string) => string)[] = [
  (value) => value,
  (value) => `(${value})`,
  (value) => `Maria Lopez, ${value}, Springfield`,
  (value) => `please use ${value} for this one`,
  (value) => `For Maria we have ${value}, for Tom nothing yet.`,
  (value) => `"${value}"`,
  (value) => `1. ${value}\n2. still missing`,
  (value) => `I think it was ${value}.`,
  (value) => `Maria Lopez\n${value}\n12 Elm Street\nSpringfield`,
  (value) => `>>> ${value}`,
];

/**
 * Written as nothing else is written, so found without a word beside it: three-two-four digits with dashes, a card
 * number in its groups or with an issuer's range and Luhn, IBAN, MBI, codice fiscale.
 */
export function ownFormat(random: Random): Suite {
  const { add, addDubious, suite } = writeSuite('own format');
  for (let round = 0; round < 4; round++)
    for (const text of plainTexts) {
      for (const detector of ['us-ssn', 'us-itin', 'us-mbi', 'iban', 'it-codice-fiscale', 'crypto-wallet'])
        add(detector, text(mark(detector, usual(kindOf(detector).valid(random)))));
      add('payment-card', text(mark('payment-card', usual(card(random)))));
      add('payment-card', text(mark('payment-card', plain(card(random)))));
      add('iban', text(mark('iban', plain(kindOf('iban').valid(random)))));
      // Nine digits say nothing by themselves; published samples are a matter of policy.
      addDubious('bare digits', text(mark('us-ssn', plain(kindOf('us-ssn').valid(random)))));
      for (const detector of ['us-ein', 'us-dea', 'es-dni', 'uk-nino', 'in-pan'])
        addDubious(detector, text(mark(detector, usual(kindOf(detector).valid(random)))));
    }
  for (const sample of [
    '123-45-6789',
    '078-05-1120',
    '219-09-9999',
    '457-55-5462',
    '987-65-4321',
    '111-11-1111',
  ])
    for (const text of plainTexts) addDubious('published samples', text(mark('us-ssn', sample)));
  for (const sample of ['4111 1111 1111 1111', '5555 5555 5555 4444', '378282246310005', '4242424242424242'])
    for (const text of plainTexts) addDubious('published samples', text(mark('payment-card', sample)));
  return suite;
}

/** Several values behind one another, as people paste them. */
export function lists(random: Random): Suite {
  const { add, suite } = writeSuite('lists');
  const valuesOf = (detector: string, count: number): string[] =>
    Array.from({ length: count }, () => mark(detector, usual(kindOf(detector).valid(random))));
  for (const [detector, label] of [
    ['us-ssn', 'SSNs'],
    ['payment-card', 'Cards'],
    ['us-itin', 'ITINs'],
    ['us-npi', 'NPIs'],
    ['aba-routing', 'Routing numbers'],
    ['us-bank-account', 'Account numbers'],
    ['iban', 'IBANs'],
    ['uk-nino', 'NI numbers'],
    ['ca-sin', 'SINs'],
  ] as const) {
    add('commas', `${label}: ${valuesOf(detector, 4).join(', ')}`);
    add('lines', `${label}:\n${valuesOf(detector, 6).join('\n')}\n`);
    add(
      'bullets',
      `${label}\n${valuesOf(detector, 5)
        .map((value) => `- ${value}`)
        .join('\n')}`,
    );
    add(
      'numbered',
      `${label}:\n${valuesOf(detector, 5)
        .map((value, index) => `${index + 1}. ${value}`)
        .join('\n')}`,
    );
    add('and', `The ${label} are ${valuesOf(detector, 2).join(' and ')}.`);
    add(
      'json',
      `{"${label.toLowerCase().replaceAll(' ', '_')}": [${valuesOf(detector, 5)
        .map((value) => `"${value}"`)
        .join(', ')}]}`,
    );
    add(
      'names',
      `${label}:\n${valuesOf(detector, 4)
        .map((value, index) => `Person ${'ABCD'.charAt(index)}: ${value}`)
        .join('\n')}`,
    );
  }
  return suite;
}
