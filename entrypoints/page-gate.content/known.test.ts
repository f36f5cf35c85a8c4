import { expect, it } from 'vitest';
import type { Contact } from '@/lib/messages/contact';
import { unknownAccount } from '@/lib/model/account-status';
import type { PageReport } from '@/lib/model/tab-report';
import { createKnown } from './known';

const report: PageReport = {
  account: unknownAccount,
  isAccountLetGo: false,
  health: { pageGate: 'active', wireGate: 'active' },
};

/** A page to whose messages the background answers this. */
const pageOf = (answers: Partial<Record<'report' | 'awake', string>>) =>
  createKnown({
    tell: ((name: 'report' | 'awake') => Promise.resolve(answers[name] ?? null)) as Contact['tell'],
  });

it('is known once a report was heard', async () => {
  const answers: { report?: string } = { report: 'heard' };
  const known = pageOf(answers);
  expect(await known.report(report)).toBe(true);
  delete answers.report;
  expect(await known.report(report)).toBe(false);
  expect(await known.isKnown()).toBe(true);
});

it('is known where the background answers, though it heard no report yet', async () => {
  expect(await pageOf({ awake: 'active' }).isKnown()).toBe(true);
});

it('is not known where nobody answers', async () => {
  const known = pageOf({});
  expect(await known.report(report)).toBe(false);
  expect(await known.isKnown()).toBe(false);
});
