import { describe, expect, it } from 'vitest';
import { candidateAt } from '@/lib/scan/credentials/looks/password-look';
import { createTalkOfAccess } from './talk-of-access';
import { unnamedPassword } from './unnamed-password';
import { bondBefore } from './bond-before';

const lookOf = (word: string): number => candidateAt(`x ${word} y`, 2, 2 + word.length)?.look() ?? 0;

describe('how much a word looks like a password', () => {
  it.each(['Rt7!orchard', 'Spring!Clinic22', 'Zen!garden!1', 'Croissant@Beurre9', 'Lantern#77'])(
    '%s as nothing else',
    (word) => expect(lookOf(word)).toBe(5),
  );
  it.each(['Kestrel-Payday-03', 'Umbra.Fossil.118', 'Plum_Ladder_Moss_40'])(
    '%s as names hardly ever do',
    (word) => expect(lookOf(word)).toBe(4),
  );
  it.each(['Gr4vyboat', 'Ch1cken-Tikka', '0ctopus-Garden', 'sw1tchy-McSwitch'])(
    '%s as few other things',
    (word) => expect(lookOf(word)).toBe(3),
  );
  it.each(['Harbour-Gull58', 'Mustang22!', 'fRn7vLqa4Xde'])('%s as names and numbers may too', (word) =>
    expect(lookOf(word)).toBe(2),
  );
  it.each(['Peephole19', 'tulips2024', 'Canary57Canary', 'Kestane.Bursa16'])(
    '%s as any name with a number',
    (word) => expect(lookOf(word)).toBe(1),
  );
  it.each([
    ...[
      'harbour',
      'Harbour-Gull',
      'isEmpty$1',
      'Node$1',
      'setTimeout2',
      'http-nio-8080-exec-9',
      '4471#',
      'v1.2.3',
    ],
    ...[
      'ada7@acme.test',
      'action@v4',
      'image@sha256',
      '2291#issuecomment-9064',
      'page.html#part-7',
      'id%03d',
    ],
    ...[
      '8c9fce8e-58d6',
      'ekb3q1shta93yztg3i6a',
      'BSD-3-clause',
      '02-Jun-2031',
      'Region-West-4',
      'utf8mb4Bin',
    ],
    ...[
      '4wheel',
      '$9.99USD',
      'user_name2',
      '1d&female;',
      'Pass7word!passw',
      'ÿ0þRþTþaþc',
      'Gr4vyboat'.repeat(4),
    ],
  ])('%s not at all', (word) => expect(lookOf(word)).toBe(0));
});

describe('how much the text around a word speaks of access', () => {
  const around = (text: string): number => {
    const start = text.indexOf('X7');
    return createTalkOfAccess(text).around(start, start + 2).sum;
  };
  it.each([
    ['nothing does', 0, 'the harbour at noon, X7 of the ships'.replace(',', '')],
    ['a word on the same line', 2, 'the login of our harbour X7'],
    ['a word behind', 2, 'harbour X7 is the login'],
    ['a word on a line before', 1, 'login\nharbour X7'],
    ['a word four lines before', 0, 'login\n\n\n\nharbour X7'],
    ['a service', 1, 'the router upstairs X7'],
    ['logging in', 2, 'to log into harbour X7'],
    ['a log book', 0, 'the log of harbour X7'],
    ['what a redaction left', 0, '[PASSWORD 1] harbour X7'],
    ['a word, a service and a user', 5, 'the router login, user ada / X7'],
  ])('%s: %i', (_, sum, text) => expect(around(text)).toBe(sum));

  it('is asked about many words and reads each line once', () => {
    const text = 'login of the router: ada X7\n'.repeat(3) + 'harbour\n'.repeat(40) + 'ada X7';
    const talk = createTalkOfAccess(text);
    const sums = [...text.matchAll(/X7/g)].map(({ index }) => talk.around(index, index + 2).sum);
    expect(sums).toEqual([3, 3, 3, 0]);
  });

  it.each([
    ['const harbour = X7;', true],
    ['if (harbour) { X7 }', true],
    ['https://acme.test/X7', true],
    ['the harbour is X7, they say', false],
    ['harbour: hK4$X7 of `ada`', false],
    ['{\n}\nthe harbour is X7', false],
  ])('%j is in a program: %j', (text, expected) => {
    const start = text.indexOf('X7');
    const talk = createTalkOfAccess(text);
    talk.around(start, start + 2);
    expect(talk.isInProgram(start, start + 2)).toBe(expected);
  });
});

describe('what stands directly before a value', () => {
  it.each([
    [0, 'harbour X'],
    [1, 'harbour is X'],
    [1, 'harbour, X'],
    [1, 'type:\nX'],
    [1, 'harbour and "X'],
    [2, 'then type X'],
    [2, "it's X"],
    [2, 'harbour / X'],
    [1, 'the usual = X'],
    [3, 'ada@acme.test / X'],
    [3, 'ada@acme.test X'],
    [3, 'info@, X'],
    [3, 'ada@acme.test and X'],
    [0, 'ada@acme.test\nX'],
  ])('%i: %j', (bond, text) => expect(bondBefore(text, text.length - 1, () => false)).toBe(bond));

  it('knows a name that is called a user', () => {
    expect(bondBefore('user ada, X', 10, () => true)).toBe(3);
  });
});

describe('the value in a word', () => {
  const valueIn = (text: string, word: string): string | undefined => {
    const start = text.indexOf(word);
    const claim = unnamedPassword.readerOf(text)(start, start + word.length);
    return claim === undefined ? undefined : text.slice(claim.start, claim.end);
  };
  it.each([
    ['login ada: *Rt7!orchard*.', '*Rt7!orchard*.', 'Rt7!orchard'],
    ['is the login Rt7!orchard?', 'Rt7!orchard?', 'Rt7!orchard'],
    ['login ada/Rt7!orchard', 'Rt7!orchard', 'Rt7!orchard'],
    ['login a/b/Rt7!orchard', 'Rt7!orchard', undefined],
    ['login Rt7!orchard:8080', 'Rt7!orchard', undefined],
    ['login harbour_id: fRn7vLqa4Xde', 'fRn7vLqa4Xde', undefined],
    ['login ada - fRn7vLqa4Xde', 'fRn7vLqa4Xde', 'fRn7vLqa4Xde'],
    ['the login page of the harbour - fRn7vLqa4Xde', 'fRn7vLqa4Xde', undefined],
    ['the login page of the harbour, Peephole19', 'Peephole19', undefined],
  ])('%s', (text, word, value) => expect(valueIn(text, word)).toBe(value));
});
