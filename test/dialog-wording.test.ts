import { expect, it } from 'vitest';
import { decide } from '@/lib/decide/decide';
import { toQuestion, toStopQuestion } from '@/lib/flow/question';
import { actions } from '@/lib/model/action';
import { unknownAccount } from '@/lib/model/account-status';
import type { Finding } from '@/lib/model/finding';
import { overrides, type Policy } from '@/lib/model/policy';
import type { Question } from '@/lib/model/question';
import { ways } from '@/lib/model/submission';
import { dialogLabels, dialogLead, dialogTitle, unreadableNote } from '@/lib/text/dialog';
import { personal } from '@/test/preview/states';
import { plainPolicy } from '@/test/samples/policy';

const number = '219-45-6789';
const finding: Finding = {
  ...{ detector: 'us-ssn', category: 'identity', start: 0, end: number.length },
  ...{ likelihood: 'VERY_LIKELY', reasons: [] },
};
const askedWays = ways.filter((way) => way !== 'early-request');
const yesNo = [true, false];

/** Every question that there can be: those of a gate that holds, of one that cannot, and of one in a frame. */
function* questions(): Generator<Question> {
  for (const way of askedWays)
    for (const override of overrides)
      for (const action of actions)
        for (const unreadableContent of ['allow', 'warn', 'block'] as const)
          for (const personalAccounts of ['allow', 'block'] as const)
            for (const unreadable of yesNo)
              for (const isFixed of yesNo)
                for (const found of [[[finding]], []]) {
                  const policy: Policy = {
                    ...{ ...plainPolicy, organizationName: 'Meridian Bank', override, unreadableContent },
                    ...{ audio: unreadableContent, actions: { default: action }, personalAccounts },
                  };
                  const decision = decide({ way, found, unreadable, isFixed }, personal, policy);
                  if (decision.kind !== 'ask') continue;
                  // Of speech nothing can be found.
                  if (way === 'voice' && found.length > 0) continue;
                  const submission = { way, parts: [number], unreadable: [], isFixed };
                  yield toQuestion(submission, decision, personal, policy);
                  const counts = decision.found.length > 0 ? { 'us-ssn': 1 } : {};
                  const stop = { ...decision, id: '', way, counts, isOfTab: true };
                  yield toStopQuestion(stop, personal, policy);
                  yield toStopQuestion({ ...stop, mayProceed: 'no' }, personal, policy);
                }
}

/** Those about the account alone. */
function* accountQuestions(): Generator<Question> {
  for (const override of overrides)
    for (const account of [personal, unknownAccount]) {
      const policy: Policy = { ...plainPolicy, override, personalAccounts: 'warn' };
      const matter = {
        way: 'send',
        found: [[]],
        unreadable: false,
        isFixed: false,
        mayAskAccount: true,
      } as const;
      const decision = decide(matter, account, policy);
      if (decision.kind !== 'ask') throw new Error('not asked');
      yield toQuestion({ ...matter, parts: [''], unreadable: [] }, decision, account, policy);
      const stop = { ...decision, id: '', way: 'request', counts: {}, isOfTab: true } as const;
      yield toStopQuestion(stop, account, policy);
    }
}

it.each([...accountQuestions()].map((one) => [dialogTitle(one), one] as const))('%s', (title, one) => {
  expect(title).toMatch(/^Send this from an? .*account.*\?$/);
  const work = 'For work, please use your company account.';
  const stopped = `It was stopped before it left. claude.ai may show an error. ${work}`;
  const mayGo = one.mayProceed === 'no' ? '' : ' If it may go, allow it here, then send it again.';
  expect(dialogLead(one)).toBe(one.sendAgain ? `${stopped}${mayGo}` : `It has not been sent. ${work}`);
  const confirm = one.sendAgain ? 'Allow this account' : 'Send from this account';
  expect(dialogLabels(one)).toMatchObject({ cancel: 'Go back', confirm });
});

const all = [...new Map([...questions()].map((one) => [JSON.stringify(one), one])).values()];
const rows = all.map((one) => [`${dialogTitle(one)}. ${dialogLead(one)}`, one] as const);

it('there are questions of every kind', () => {
  expect(new Set(all.map(({ way }) => way))).toEqual(new Set(askedWays));
  for (const key of ['sendAgain', 'mayRedact', 'unreadable', 'wrongAccount'] as const)
    for (const value of yesNo) expect(all.some((one) => one[key] === value)).toBe(true);
});

it.each(rows)('%s', (said, one) => {
  const { proceed } = dialogLabels(one);
  const mayGoOn = one.mayProceed !== 'no';
  expect(said.includes('Redacting')).toBe(one.mayRedact);
  expect(said.includes('before it left')).toBe(one.sendAgain);
  expect(proceed.startsWith('Allow')).toBe(one.sendAgain);
  if (said.includes('does not allow') || said.includes('Take it out')) expect(mayGoOn).toBe(false);
  if (said.includes('cannot be let go')) expect([mayGoOn, one.sendAgain]).toEqual([false, true]);
  if (/before you go on|allow it here/.test(said)) expect(mayGoOn).toBe(true);
  // What nobody could read is not known to hold anything that could be taken out.
  if (/take it out/i.test(said)) expect([one.items.length, one.unreadable]).toEqual([1, false]);
  if (one.feedback && (mayGoOn || one.mayRedact || !one.feedback.isAllowed) && !one.wrongAccount)
    expect(said).toContain('for up to 5 years');
  if (one.way === 'other-request') expect(said).not.toContain('message');
  if (one.way === 'file') expect(said).toContain('This file');
  if (one.unreadable && !one.wrongAccount)
    expect(said + unreadableNote(one)).toMatch(/could not be checked|Speech cannot be checked/);
});
