import { describe, expect, test } from 'vitest';
import { policies } from '@/test/preview/policy-states';
import { otherProblems, policyRows, supportReport } from './policy-page';

const around = {
  ...{ version: '0.1.0', browser: 'Firefox/153.0', installType: 'admin' },
  health: null,
};
const state = (name: string) => policies[name] ?? expect.fail(`No state ${name}.`);
const row = (name: string, key: string) => policyRows(state(name)).find((one) => one.key === key);

describe('the values of a policy', () => {
  test('are those of every key', () => {
    expect(policyRows(state('valid')).map(({ key }) => key)).toEqual(Object.keys(state('valid').policy));
  });

  test.for([
    ['valid', 'personalAccounts', 'warn', 'written'],
    ['valid', 'override', 'allowed', 'built-in'],
    ['valid', 'wordLists', 'own-projects (2 terms)', 'written'],
    ['mistakes', 'mode', 'enforce', 'refused'],
    ['mistakes', 'override', 'never', 'refused'],
    ['mistakes', 'emailDomains', '[ "meridian.example" ]', 'partly-refused'],
    ['ring', 'mode', 'simulate', 'built-in'],
    ['none', 'organizationName', 'none', 'built-in'],
  ] as const)('%s: %s is %s, %s', ([name, key, value, source]) => {
    expect(row(name, key)).toMatchObject({ value, source });
  });

  test('what belongs to no key is told beside them', () => {
    const unknown = { ...state('valid'), problems: [{ key: 'colour', reason: 'colour is not a key.' }] };
    expect(otherProblems(unknown)).toHaveLength(1);
    expect(otherProblems(state('mistakes'))).toEqual([]);
    expect(otherProblems(state('valid'))).toEqual([]);
  });
});

describe('the report for support', () => {
  test('names every refused value and why', () => {
    const report = supportReport(state('mistakes'), around, '2026-11-21T08:00:00.000Z');
    for (const { reason } of state('mistakes').problems) expect(report).toContain(reason);
  });

  test('has none of the organisation’s own terms', () => {
    const report = supportReport(state('valid'), around, '2026-11-21T08:00:00.000Z');
    expect(report).not.toMatch(/Falcon|Blue Heron/);
  });

  test('has none of them where they are written wrongly either', () => {
    const problems = [
      { key: 'wordLists[0]', reason: 'wordLists[0].words must be a list, not "Falcon".' },
      {
        key: 'patterns[0]',
        reason: 'patterns[0].pattern is not a valid expression: missing closing ): "(Falcon".',
      },
      { key: 'classificationWords', reason: 'classificationWords must be a list, not "Falcon".' },
    ];
    const report = supportReport({ ...state('mistakes'), problems }, around, '2026-11-21');
    expect(report).not.toContain('Falcon');
    expect(report).toContain('    wordLists[0].words: a mistake');
  });
});
