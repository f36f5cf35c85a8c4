import { expect, test } from 'vitest';
import { figures } from '@/test/preview/policy-states';
import { figureLines, figureRows, figuresAsCsv, figuresSummary } from './figures';

test('decisions are counted by kind and outcome', () => {
  expect(figureRows(figures)).toEqual([
    { name: 'IBAN', numbers: [0, 1, 0, 1, 0, 0] },
    { name: 'Social Security number', numbers: [1, 1, 0, 0, 0, 0] },
    { name: 'content that could not be read', numbers: [0, 0, 0, 0, 1, 0] },
  ]);
});

test('what was about no finding has lines of its own', () => {
  expect(figureLines(figures)).toEqual(['Account: reminded 1', 'Policy: came into force 1']);
});

test('the summary says from when to when, or that there is nothing', () => {
  expect(figuresSummary(figures)).toMatch(/^6 entries from Nov.2,.2026 to Nov.10,.2026; /);
  expect(figuresSummary({ ...figures, decisions: 0, first: null, last: null })).toBe(
    'Nothing was recorded yet.',
  );
});

test('the table to copy has a line for each number', () => {
  expect(figuresAsCsv(figures).split('\n')).toEqual([
    'about,kind,outcome,decisions',
    'finding,iban,redacted,1',
    'finding,iban,overridden,1',
    'finding,us-ssn,would-have-asked,1',
    'finding,us-ssn,redacted,1',
    'unreadable,,cancelled,1',
    'account,,reminded,1',
    'policy,,in-force,1',
  ]);
});
