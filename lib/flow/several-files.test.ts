import { expect, it } from 'vitest';
import type { Finding } from '@/lib/model/finding';
import type { FilePart, Submission } from '@/lib/model/submission';
import { otherFiles, severalFiles } from './several-files';

const number = '219-45-6789';
const at = (start: number): Finding => ({
  ...{ detector: 'us-ssn', category: 'identity', start, end: start + number.length },
  ...{ likelihood: 'LIKELY', reasons: [] },
});
const submission = (files: readonly FilePart[]): Submission => ({
  ...{ way: 'file', parts: ['a.csv', number, number, `${number}.txt`, 'hello', 'c.png'] },
  ...{ unreadable: [], isFixed: false, files },
});
const three = [
  { at: 0, isRead: true },
  { at: 3, isRead: true },
  { at: 5, isRead: false },
];
const inFirst = [[], [], [at(0)], [], [], []];
const inName = [[], [], [], [at(0)], [], []];
const nowhere = [[], [], [], [], [], []];

it('names the files that hold something', () => {
  const asked = { found: inFirst, unreadable: false };
  expect(severalFiles(submission(three), asked)).toEqual({
    count: 3,
    names: ['a.csv'],
    unread: [],
    others: 2,
  });
});

it('names what could not be read beside them, where that is minded', () => {
  expect(severalFiles(submission(three), { found: inFirst, unreadable: true })).toEqual({
    ...{ count: 3, names: ['a.csv'], unread: ['c.png'], others: 1 },
  });
});

it('hides what was found in a name', () => {
  const asked = { found: inName, unreadable: false };
  expect(severalFiles(submission(three), asked)).toMatchObject({ names: ['•••-••-••89.txt'] });
});

it('names what could not be read where nothing was found, or the scan failed', () => {
  const names = ['c.png'];
  const asked = { found: nowhere, unreadable: true };
  expect(severalFiles(submission(three), asked)).toEqual({ count: 3, names, unread: [], others: 2 });
  const failed = { found: [], unreadable: true };
  expect(severalFiles(submission(three), failed)).toEqual({ count: 3, names, unread: [], others: 0 });
});

it('says nothing of a single file, nor of what is none', () => {
  const asked = { found: [], unreadable: false };
  expect(severalFiles(submission(three.slice(0, 1)), asked)).toBe(null);
  expect(severalFiles(submission([]), asked)).toBe(null);
});

it.each([
  ['found in one, what cannot be read may go', inFirst, false, [1, 2]],
  ['found in one, what cannot be read may not go', inFirst, true, [1]],
  ['found in a name', inName, false, [0, 2]],
  ['found nowhere, what cannot be read may not go', nowhere, true, [0, 1]],
  ['found in all that was read', [[], [at(0)], [], [at(0)], [], []], true, []],
  ['a part that was not scanned', inFirst.slice(0, 5), false, []],
  ['a scan that failed', [], true, []],
  ['a scan that failed, and what cannot be read may go', [], false, []],
] as const)('the others: %s', (_name, found, unreadable, others) => {
  expect(otherFiles(submission(three), { found, unreadable })).toEqual(others);
});
