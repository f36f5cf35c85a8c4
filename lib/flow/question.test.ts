import { expect, it } from 'vitest';
import type { Finding } from '@/lib/model/finding';
import type { Submission } from '@/lib/model/submission';
import { unknownAccount } from '@/lib/model/account-status';
import { plainPolicy } from '@/test/samples/policy';
import { isAllFixed, toQuestion, toStopQuestion } from './question';

const text = 'My SSN is 219-45-6789.';
const finding: Finding = {
  ...{ detector: 'us-ssn', category: 'identity', start: 10, end: 21, likelihood: 'LIKELY', reasons: [] },
};
const files = (documents: readonly (number | null)[]): Submission => ({
  ...{ way: 'file', parts: documents.map(() => text), unreadable: [], isFixed: false, documents },
});
const found = [[finding], [finding], [finding], []];

it('tells how many files Redact leaves out: those that hold something and cannot be changed', () => {
  const decision = {
    ...({
      kind: 'ask',
      action: 'warn',
      found,
      unreadable: false,
      wrongAccount: false,
      asksAccount: false,
    } as const),
    ...({ mayRedact: true, mayProceed: 'yes' } as const),
  };
  const leftOut = (documents: readonly (number | null)[]) =>
    toQuestion(files(documents), decision, unknownAccount, plainPolicy).leftOut;
  expect(leftOut([0, 0, null, 3])).toBe(1);
  expect(leftOut([0, 1, null, 3])).toBe(2);
  expect(leftOut([null, null, null, null])).toBe(0);
});

it('tells what was stopped of the account that it would have left from', () => {
  const organization = { id: 'own', name: '' };
  const others = [{ ...unknownAccount, organization, plan: { value: 'pro', evidence: [] } } as const];
  const stop = {
    ...({ id: '', way: 'request', action: 'block', counts: {}, unreadable: false } as const),
    ...({ wrongAccount: true, asksAccount: false, isOfTab: true, mayProceed: 'no' } as const),
  };
  const account = (named?: string) =>
    toStopQuestion({ ...stop, organization: named }, { ...unknownAccount, others }, plainPolicy).account;
  expect(account('own')).toMatchObject({ organization, plan: { value: 'pro' } });
  expect(account()).toMatchObject({ organization: 'unknown' });
});

it('knows when nothing could be redacted', () => {
  expect(isAllFixed(files([0, 1, 1, null]), found)).toBe(true);
  expect(isAllFixed(files([0, null, 1, 2]), found)).toBe(false);
});
