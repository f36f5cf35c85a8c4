import { expect, test } from 'vitest';
import { type AllFacts, findStatements } from '@/components/guide/found';
import { planRows } from '@/components/guide/plan-rows';
import { knowledgeOf } from '@/lib/facts/knowledge';
import { surfaces } from '@/lib/model/fact';
import { wordsOf } from '@/lib/text/find';
import { plainPolicy } from './samples/policy';

test('in the guide, a search finds what a surface shows, and every row of the table holds something', () => {
  const entries = surfaces.map((one) => [one, knowledgeOf(one, plainPolicy, '2026-11-21')] as const);
  const all = Object.fromEntries(entries) as AllFacts;
  const hipaa = findStatements(all, wordsOf('hipaa vertex'));
  expect(hipaa.length).toBeGreaterThan(0);
  expect(hipaa.every(({ surfaces: on }) => on.includes('vertex'))).toBe(true);
  const { columns, rows } = planRows(all, ['free', 'pro', 'max', 'team', 'enterprise']);
  for (const { cells } of rows) expect(cells.reduce((sum, { span }) => sum + span, 0)).toBe(columns.length);
});
