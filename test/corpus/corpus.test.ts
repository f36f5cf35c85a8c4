import { describe, expect, it } from 'vitest';
import { unmark } from './case';
import { suitesFrom, usualSeed } from './corpus';
import { createRandom } from './random';
import { score } from './score';
import {
  abaDigit,
  eanDigit,
  ibanCheck,
  luhnDigit,
  mod1110Digit,
  mod112Sign,
  verhoeffDigit,
} from './values/check-digits';
import { plain, usual } from './values/kind';
import { kinds } from './values/kinds';
import * as national from './values/national-checks';
import { checksummed, segwit } from './values/wallets';

const suites = suitesFrom(usualSeed);
const cases = suites.flatMap((suite) => suite.cases);

/** The last `length` signs belong to what stands before them. */
const last =
  (check: (body: string) => string | number, length = 1) =>
  (number: string): boolean =>
    String(check(number.slice(0, -length))) === number.slice(-length);

/**
 * Numbers that others have published, for every rule that a generator follows: issuing offices' specimens and their own
 * numbers, Wikipedia's examples, the documents of python-stdnum. None belongs to a person.
 */
const published: readonly (readonly [
  rule: string,
  isRight: (number: string) => boolean,
  numbers: readonly string[],
])[] = [
  ['Luhn', last(luhnDigit), ['79927398713', '4539148803436467']],
  [
    'IBAN',
    (iban) => ibanCheck(iban.slice(0, 2), iban.slice(4)) === iban.slice(2, 4),
    ['DE89370400440532013000', 'GB82WEST12345698765432'],
  ],
  ['ABA', last(abaDigit), ['021000021', '322271627']],
  ['ISO 7064 MOD 11,10: Steuer-ID', last(mod1110Digit), ['86095742719', '47036892816']],
  ['ISO 7064 MOD 11,10: OIB', last(mod1110Digit), ['33392005961', '94577403194']],
  ['ISO 7064 MOD 11-2', last(mod112Sign), ['11010519491231002X', '440524188001010014']],
  ['Verhoeff', last(verhoeffDigit), ['2363', '234123412346']],
  ['EAN: AHV', last(eanDigit), ['7569217076985', '4006381333931']],
  ['NPI', last(national.npiDigit), ['1234567893', '1245319599']],
  ['DEA', (number) => last(national.deaDigit)(number.slice(2)), ['AB1234563', 'AP5836727']],
  ['NHS', last(national.nhsDigit), ['9434765870', '9434765919']],
  ['UTR', (number) => national.utrDigit(number.slice(1)) === number.charAt(0), ['1955839661', '1234567895']],
  ['PPS', last(national.ppsSign), ['1234567T', '6433435F']],
  ['NIR', last(national.nirKey, 2), ['295109912611193', '184127645108946']],
  ['DNI', last(national.dniLetter), ['12345678Z', '54362315K']],
  ['codice fiscale', last(national.codiceSign), ['RSSMRA85T10A562S', 'RCCMNL83S18D969H']],
  ['BSN', last(national.bsnDigit), ['111222333', '123456782']],
  ['Belgium', last(national.belgianKey, 2), ['85073003328', '93051822361']],
  ['Portugal', last(national.portugueseDigit), ['501964843', '123456789']],
  [
    'SVNR',
    (number) => national.svnrDigit(number.slice(0, 3), number.slice(4)) === Number(number.charAt(3)),
    ['1237010180'],
  ],
  ['HETU', (number) => last(national.hetuSign)(number.replace(/[-Y]/, '')), ['131052-308T', '010594Y9032']],
  ['CPR', last(national.cprDigit), ['2110625629', '0707614285']],
  [
    'Norway',
    (number) => last(national.norwegianSecond)(number) && last(national.norwegianFirst)(number.slice(0, -1)),
    ['15108695088', '11077941012'],
  ],
  ['Estonia, Lithuania', last(national.balticDigit), ['36805280109', '33309240064']],
  ['Latvia', last(national.latvianDigit), ['16117519997', '32867300679']],
  ['PESEL', last(national.peselDigit), ['44051401359', '02070803628']],
  ['Czechia', last(national.czechDigit), ['7103192745']],
  ['CNP', last(national.cnpDigit), ['1630615123457', '1800101221144']],
  ['EGN', last(national.egnDigit), ['7523169263', '8032056031']],
  ['EMŠO', last(national.emsoDigit), ['0101006500006']],
  ['kimlik', last(national.kimlikDigits, 2), ['17291716060', '10000000146']],
  ['TFN', last(national.tfnDigit), ['123456782', '876543210']],
  ['Medicare', (number) => last(national.medicareDigit)(number.slice(0, 9)), ['2123456701', '2428778132']],
  [
    'ABN',
    (number) => national.abnDigits(number.slice(2)) === number.slice(0, 2),
    ['51824753556', '83914571673'],
  ],
  ['IRD', last(national.irdDigit), ['049091850', '035901981']],
  ['Korea', last(national.koreanDigit), ['9710139019902', '9912314019906']],
  ['My Number', last(national.myNumberDigit), ['621498320257', '123456789018']],
  [
    'Taiwan',
    (number) => last((body) => national.taiwanDigit(number.charAt(0), body))(number.slice(1)),
    ['A123456789', 'A234567893'],
  ],
  [
    'Hong Kong',
    (number) => last((body) => national.hongKongSign(number.charAt(0), body))(number.slice(1)),
    ['A1234563', 'G123456A'],
  ],
  [
    'NRIC',
    (number) => last((body) => national.nricSign(number.charAt(0), body))(number.slice(1)),
    ['S1234567D', 'T1234567J'],
  ],
  ['Thailand', last(national.thaiDigit), ['1234545678781', '3100600445635']],
  ['CPF', last(national.cpfDigits, 2), ['39053344705', '11144477735']],
  ['CNPJ', last(national.cnpjDigits, 2), ['11222333000181', '16727230000197']],
  ['CURP', last(national.curpDigit), ['BOXW310820HNERXN09', 'HEGG560427MVZRRL04']],
  ['CUIT', last(national.cuitDigit), ['20055361682', '20267565393']],
  ['RUT', last(national.rutSign), ['125319092', '760864285']],
  ['NIT', last(national.nitDigit), ['2131234321', '8001972684']],
  ['RUC', last(national.rucDigit), ['20512333797', '20131312955']],
];

describe('check digits agree with published numbers', () => {
  it.each(published)('%s', (_rule, isRight, numbers) => {
    expect(numbers.map((number) => [number, isRight(number)])).toEqual(
      numbers.map((number) => [number, true]),
    );
  });

  it('segwit and Ethereum addresses of BIP 173 and EIP-55', () => {
    const program = Uint8Array.from(Buffer.from('751e76e8199196d454941c45d1b3a323f1433bd6', 'hex'));
    expect(segwit(program)).toBe('bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4');
    for (const address of [
      '0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed',
      '0xfB6916095ca1df60bB79Ce92cE3Ea74c37c5d359',
    ])
      expect(checksummed(address.slice(2).toLowerCase())).toBe(address);
  });
});

describe('the corpus', () => {
  it('has thousands of texts, and the same ones every time', () => {
    expect(cases.length).toBeGreaterThan(8000);
    expect(suitesFrom(usualSeed).flatMap((suite) => suite.cases)).toEqual(cases);
  });

  it('has no id twice', () => {
    expect(new Set(cases.map(({ id }) => id)).size).toBe(cases.length);
  });

  it('has its spans inside the text, in order, without overlaps, and no mark left over', () => {
    const broken = cases.filter(({ text, spans }) => {
      if (/[⟦⟧]|\{[vpuh]\}/.test(text)) return true;
      return spans.some(
        ({ start, end }, index) => start < (spans[index - 1]?.end ?? 0) || start >= end || end > text.length,
      );
    });
    expect(broken.map(({ id }) => id)).toEqual([]);
  });

  it('has values in all suites but those where nothing is to be found', () => {
    const empty = suites
      .filter((suite) => suite.cases.every(({ spans }) => spans.length === 0))
      .map(({ name }) => name);
    expect(empty).toEqual(['invalid', 'near misses', 'credential near misses']);
  });

  it('has at least 40 vendors and hundreds of passwords', () => {
    const vendorKeys = cases.filter(({ class: name }) => name === 'vendor keys');
    expect(vendorKeys.length).toBeGreaterThan(40 * 8);
    expect(cases.filter(({ spans }) => spans[0]?.detector === 'password').length).toBeGreaterThan(800);
  });

  it.each(kinds.map((kind) => [kind.detector, kind] as const))(
    '%s has names, and values of at least one group',
    (_id, kind) => {
      const random = createRandom(1);
      expect(Math.min(kind.labels.length, kind.keys.length, kind.headers.length)).toBeGreaterThan(0);
      for (let round = 0; round < 50; round++) {
        const value = kind.valid(random);
        expect(usual(value).replace(/[^\p{L}\d]/gu, '').length).toBeGreaterThanOrEqual(7);
        expect(plain(value)).not.toMatch(/undefined|NaN|⟦/);
      }
    },
  );
});

describe('score', () => {
  const { text, spans } = unmark('SSN: ⟦us-ssn:219-45-6789⟧, password: ⟦password:Sunrise2024!⟧');
  const item = { id: 'x', suite: 'x', class: 'x', text, spans };
  const said = (detector: string, start: number, end: number, category = 'identity') => ({
    detector,
    start,
    end,
    category,
  });

  it('asks for the same detector and half of the range', () => {
    expect(score(item, [said('us-ssn', 5, 16), said('api-key', 28, 40, 'credentials')]).misses).toEqual([]);
    expect(score(item, [said('us-ssn', 5, 9)])).toMatchObject({ hits: [], wrong: [{ start: 5 }] });
    expect(score(item, [said('us-itin', 5, 16)]).wrong).toHaveLength(1);
  });

  it('takes a second finding on a credential for no error', () => {
    const found = score(item, [
      said('password', 28, 40, 'credentials'),
      said('generic-secret', 18, 40, 'credentials'),
    ]);
    expect(found.wrong).toEqual([]);
  });
});
