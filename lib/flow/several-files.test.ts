import { expect, it } from 'vitest';
import type { Finding } from '@/lib/model/finding';
import type { FilePart, Submission } from '@/lib/model/submission';
import { severalFiles } from './several-files';

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

it('names the files that hold something', () => {
  const found = [[], [], [at(0)], [], [], []];
  expect(severalFiles(submission(three), found)).toEqual({ count: 3, names: ['a.csv'] });
});

it('hides what was found in a name', () => {
  const found = [[], [], [], [at(0)], [], []];
  expect(severalFiles(submission(three), found)).toEqual({ count: 3, names: ['•••-••-••89.txt'] });
});

it('names what could not be read where nothing was found, or the scan failed', () => {
  expect(severalFiles(submission(three), [])).toEqual({ count: 3, names: ['c.png'] });
});

it('says nothing of a single file, nor of what is none', () => {
  expect(severalFiles(submission(three.slice(0, 1)), [])).toBe(null);
  expect(severalFiles({ ...submission([]), way: 'paste' }, [])).toBe(null);
});
