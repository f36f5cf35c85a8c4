import { expect, it } from 'vitest';
import { questions } from '@/test/preview/states';
import { dialogLead, dialogTitle, unreadableNote } from './dialog';
import { openNames } from './several-files';

const names = ['a.csv', 'b.csv', 'c.csv'];
const among = (count: number) =>
  ({ way: 'file', files: { count: 3, names: names.slice(0, count) } }) as const;
const { paste } = questions;
const found = paste?.items ?? [];
const unread = { items: [], unreadable: true, mayRedact: false } as const;
const blocked = { mayRedact: false, mayProceed: 'no' } as const;

it.each([
  [{}, 1, 'One of these 3 files contains a Social Security number'],
  [{ items: [...found, ...found] }, 2, '2 of these 3 files contain 2 sensitive values'],
  [{}, 3, 'These 3 files contain a Social Security number'],
  [unread, 1, 'One of these 3 files could not be checked'],
  [unread, 0, 'These 3 files could not be checked'],
])('%j, %i of 3: %s', (change, count, title) => {
  if (!paste) throw new Error('no state paste');
  const question = { ...paste, ...among(count), ...change };
  expect(dialogTitle(question)).toBe(title);
  expect(dialogLead(question)).toMatch(/^None of them has been attached\. /);
});

it('says what becomes of the others', () => {
  if (!paste) throw new Error('no state paste');
  expect(dialogLead({ ...paste, ...among(1), ...blocked })).toMatch(
    /The others can be attached without it\.$/,
  );
  expect(dialogLead({ ...paste, ...among(2), ...unread })).toMatch(
    /The others can be attached without them\.$/,
  );
  expect(dialogLead({ ...paste, ...among(3), ...blocked })).not.toContain('others');
  expect(unreadableNote({ ...paste, ...among(1), ...unread })).toMatch(/^It is in a form/);
  expect(unreadableNote({ ...paste, ...among(2), ...unread })).toMatch(/^They are in a form/);
});

it('names only those that the title leaves open', () => {
  expect([1, 2, 3].map((count) => openNames(among(count).files))).toEqual([
    ['a.csv'],
    ['a.csv', 'b.csv'],
    [],
  ]);
});
