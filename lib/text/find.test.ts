import { expect, test } from 'vitest';
import { holdsAll, stretchesOf, wordsOf } from './find';

const found = (text: string, query: string) =>
  stretchesOf(text, wordsOf(query)).map(({ start, end }) => text.slice(start, end));

test.for([
  ['Kept for 30 days.', '30 DAYS', ['30', 'days']],
  ['Kept for 30 days.', '  ', []],
  ['Kept for 30 days.', 'years', []],
  ['déjà vu, deja vu', 'deja', ['déjà', 'deja']],
  ['de\u0301ja\u0300 vu', 'déjà', ['de\u0301ja\u0300']],
  ['Straße 5', 'STRASSE', []],
  ['the ﬁle', 'file', ['ﬁle']],
  ['ISO\u00a027001', 'iso 27001', ['ISO', '27001']],
  ['aaaa', 'aa', ['aaaa']],
  ['retention', 'ret tent', ['retent']],
  ['the ﬁle', 'f', ['ﬁ']],
  ['overlap', 'over erla', ['overla']],
  ['👩‍💻 code', 'code', ['code']],
  ['a.b (c)', '.b (', ['.b', '(']],
] as const)('%s, %s', ([text, query, expected]) => {
  expect(found(text, query)).toEqual(expected);
});

test('every word has to stand in one of the texts', () => {
  expect(holdsAll(['Retention', 'Kept for 30 days'], wordsOf('days retention'))).toBe(true);
  expect(holdsAll(['Retention', 'Kept for 30 days'], wordsOf('days training'))).toBe(false);
  expect(holdsAll(['anything'], wordsOf(''))).toBe(true);
});
