import { expect, it } from 'vitest';
import { questions } from '@/test/preview/states';
import { dialogLabels, dialogLead, dialogTitle, unreadableNote } from './dialog';
import { openNames } from './several-files';

const names = ['a.csv', 'b.csv', 'c.csv'];
const among = (count: number, others = 3 - count) => {
  const unread = names.slice(count, 3 - others);
  return { way: 'file', files: { count: 3, names: names.slice(0, count), unread, others } } as const;
};
const { paste } = questions;
const found = paste?.items ?? [];
const unread = { items: [], unreadable: true, mayRedact: false } as const;
const unreadAsWell = { unreadable: true, mayRedact: false } as const;
const blocked = { mayRedact: false, mayProceed: 'no' } as const;

it.each([
  [{}, 1, 'One of these 3 files contains a Social Security number'],
  [{ items: [...found, ...found] }, 2, '2 of these 3 files contain 2 sensitive values'],
  [{}, 3, 'These 3 files contain a Social Security number'],
  [unread, 1, 'One of these 3 files could not be checked'],
  [unread, 0, 'These 3 files could not be checked'],
])('%j, %i of 3: %s', (change, count, title) => {
  if (!paste) throw new Error('no state paste');
  const question = { ...paste, ...among(count, 0), ...change };
  expect(dialogTitle(question)).toBe(title);
  expect(dialogLead(question)).toMatch(/^None of them has been attached\. /);
});

it.each([
  ['they can be redacted', {}],
  ['they cannot be changed', { mayRedact: false }],
  ['they are not allowed', blocked],
  ['they could not be checked', unread],
  ['what could not be checked is not allowed', { ...unread, ...blocked }],
  ['neither what was found nor what could not be checked is allowed', { ...unreadAsWell, ...blocked }],
])('says what can be done with the others, and has the button for it: %s', (_name, change) => {
  if (!paste) throw new Error('no state paste');
  const two = { ...paste, ...change, ...among(1) };
  expect(dialogLead(two)).toMatch(/ The other 2 can be attached on their own\.$/);
  expect(dialogLabels(two)).toMatchObject({ others: 'Attach the other 2', cancel: 'Cancel' });
  const one = { ...paste, ...change, ...among(2) };
  expect(dialogLead(one)).toMatch(/ The other one can be attached on its own\.$/);
  expect(dialogLabels(one)).toMatchObject({ others: 'Attach the other one', cancel: 'Cancel' });
  const none = { ...paste, ...change, ...among(3) };
  expect(dialogLead(none)).not.toContain('other');
  expect(dialogLabels(none).others).toBe('');
});

it('lets go of all, where there are several', () => {
  if (!paste) throw new Error('no state paste');
  expect(dialogLabels({ ...paste, ...among(1), mayProceed: 'with-justification' })).toMatchObject({
    proceed: 'Attach all 3…',
    confirm: 'Attach as they are',
    reasons: 'Why is it all right to attach these as they are?',
  });
  expect(dialogLabels({ ...paste, way: 'file' })).toMatchObject({ confirm: 'Attach as it is' });
});

it('a single file has no others', () => {
  if (!paste) throw new Error('no state paste');
  expect(dialogLabels({ ...paste, way: 'file' }).others).toBe('');
});

it('says what could not be checked', () => {
  if (!paste) throw new Error('no state paste');
  const noteOf =
    (...those: Parameters<typeof among>) =>
    (change: object) =>
      unreadableNote({ ...paste, ...among(...those), ...change });
  expect(noteOf(1)(unread)).toMatch(/^It is in a form/);
  expect(noteOf(2)(unread)).toMatch(/^They are in a form/);
  expect(noteOf(1)(unreadAsWell)).toBe('Another part of these files could not be checked.');
  expect(noteOf(1, 1)(unreadAsWell)).toBe('Another of these files could not be checked.');
  expect(noteOf(1, 0)(unreadAsWell)).toBe('2 more of these files could not be checked.');
});

it('names only those that the title leaves open', () => {
  expect([1, 2, 3].map((count) => openNames(among(count).files))).toEqual([
    ['a.csv'],
    ['a.csv', 'b.csv'],
    [],
  ]);
});
