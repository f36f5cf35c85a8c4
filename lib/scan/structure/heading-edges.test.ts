import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  aboveRule,
  createWordsBehind,
  inColumns,
  inLine,
  inList,
  inMarkup,
  inTuple,
  mayHead,
  wordsEnd,
} from './heading-edges';

const kindsOf = (marked: string): number => {
  const start = marked.indexOf('«');
  const text = marked.replace(/[«»]/g, '');
  return mayHead(text, start, marked.indexOf('»') - 1, createWordsBehind(text));
};

describe('a word may be in a heading', () => {
  it.each([
    ['name,«ssn»,zip', inLine | inTuple],
    ['«SSN»', inLine],
    ['The «SSNs»:\n219-45-6788', inLine],
    ['Name      «SSN»          DOB', inLine],
    ['| id | **«SSN»** |', inLine],
    ['name  «SSN»\n====  ===', inLine],
    ['Acct. «No».\tName', inLine],
    ["a Employee's social «security» number (SSN)    b", inLine],
    ['客户;«SSN»', inLine],
    ['(id, «ssn») VALUES', inLine | inTuple],
    ['["id","«ssn»"]', inLine | inTuple | inColumns],
    ['{"name": "«ssn»"}', inColumns],
    ['this.«ssns» = [', inList],
    ['"«ssns»" => [', inList],
    ['<th scope=col>«SSN»</th>', inMarkup],
    ['<td>\n  <b>«SSN»</b>\n</td>', inMarkup],
    ['<td>\n  «SSN»\n</td>', inMarkup | inLine],
    ['name of the customer and his or her mother «ssn» dob street town country phone fax mail', aboveRule],
  ])('%s', (text, expected) => {
    expect(kindsOf(text)).toBe(expected);
  });
});

describe('a word is in no heading', () => {
  it.each([
    'const «ssn» = read(line)',
    'person.«ssn»',
    'let «ssns» = []',
    'Array<«Account»>',
    '<p>«Account»</p>',
    'the «account»: 12',
    '"msg":"GET /api/v1/«orders»/625191","t"',
    '{"text": "«ssn»"}',
    '«ssn»(219)',
    'see «account» 219456789, please',
    '$«account»!',
  ])('%s', (text) => {
    expect(kindsOf(text)).toBe(0);
  });
});

it('words behind many places end where they do behind each of them', () => {
  const texts = fc.array(fc.constantFrom('a', ' ', 'b c', '12', '3', '(', ')', '.', ',', ' d', '\n'), {
    maxLength: 80,
  });
  fc.assert(
    fc.property(texts, fc.array(fc.nat(7), { maxLength: 60 }), (pieces, steps) => {
      const text = pieces.join('');
      const wordsBehind = createWordsBehind(text);
      let at = 0;
      for (const step of steps) {
        at = Math.max(0, Math.min(text.length, at + step - 1));
        expect(wordsBehind(at)).toBe(wordsEnd(text, at, 1));
      }
    }),
    { seed: 20261122, numRuns: 3000 },
  );
});
