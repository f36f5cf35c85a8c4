import { expect, test } from 'vitest';
import { type Statement, subjects, type SubjectFacts, type Surface, surfaces } from '@/lib/model/fact';
import { wordsOf } from '@/lib/text/find';
import { subjectGroups, surfaceGroups } from '@/lib/text/guide';
import { type AllFacts, findStatements } from './found';
import { planRows } from './plan-rows';

const statement = (says: string, isWorking = true): Statement => ({
  says,
  source: 'A guide',
  dated: '2026-05',
  isOrganizations: false,
  isWorking,
});

const known = (surface: Surface, ...statements: Statement[]): SubjectFacts => ({
  subject: 'training',
  surface,
  statements,
  disagree: false,
  dueSince: null,
});

const nothing = Object.fromEntries(surfaces.map((surface) => [surface, []])) as unknown as AllFacts;
const facts: AllFacts = {
  ...nothing,
  free: [known('free', statement('By the switch.'), statement('Never.', false))],
  pro: [known('pro', statement('By the switch.'), statement('Never.', false))],
  team: [known('team', statement('Never.'))],
};

test('what plans share is one column, and what neighbours share one cell', () => {
  const { columns, rows } = planRows(facts, ['free', 'pro', 'team', 'enterprise']);
  expect(columns).toEqual([['free', 'pro'], ['team'], ['enterprise']]);
  expect(rows.map(({ subject }) => subject)).toEqual(['training']);
  expect(rows[0]?.cells.map(({ says, span }) => [says, span])).toEqual([
    [['By the switch.'], 1],
    [['Never.'], 1],
    [[], 1],
  ]);
});

test.for([
  ['never', [['Never.', ['free', 'pro', 'team']]]],
  ['never team', [['Never.', ['team']]]],
  ['training switch', [['By the switch.', ['free', 'pro']]]],
  ['May 2026 pro switch', [['By the switch.', ['pro']]]],
  ['nowhere', []],
] as const)('a search for %s', ([query, expected]) => {
  const found = findStatements(facts, wordsOf(query));
  expect(found.map((one) => [one.statement.says, one.surfaces])).toEqual(expected);
});

test('every surface can be chosen, and every subject has a place', () => {
  expect(surfaceGroups.flatMap((group) => group.surfaces).sort()).toEqual([...surfaces].sort());
  expect(subjectGroups.flatMap((group) => group.subjects).sort()).toEqual([...subjects].sort());
});
