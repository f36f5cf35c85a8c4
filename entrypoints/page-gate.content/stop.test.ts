import { expect, it, vi } from 'vitest';
import type { Contact } from '@/lib/messages/contact';
import { type AccountStatus, unknownAccount } from '@/lib/model/account-status';
import type { Stop } from '@/lib/model/stop';
import { baseline } from '@/lib/policy/baseline';
import { tellStop } from './stop';

const own: AccountStatus = { ...unknownAccount, organization: { id: 'own', name: '' } };
const other: AccountStatus = { ...unknownAccount, organization: { id: 'other', name: '' } };
const stop: Stop = {
  ...{ id: 'id', way: 'request', action: 'warn', counts: {}, unreadable: false, wrongAccount: false },
  ...{ asksAccount: false, isOfTab: true, mayProceed: 'yes' },
};

it.each([
  ['as asked', {}, stop, true],
  ['under another policy', { policy: { ...baseline, override: 'never' } }, stop, false],
  ['on another account', { account: other }, stop, false],
  ['of the account, as asked', {}, { ...stop, asksAccount: true }, true],
  ['of the account, on another', { account: other }, { ...stop, asksAccount: true }, false],
] as const)('the answer to a stop, %s', async (_name, meanwhile, asked, isLetGo) => {
  let now = { policy: baseline, account: own };
  const tell = vi.fn(() => Promise.resolve(null));
  const letGo = vi.fn();
  await tellStop(asked, {
    ask() {
      now = { ...now, ...meanwhile };
      return Promise.resolve({ choice: 'proceed', justification: null });
    },
    account: () => now.account,
    policy: () => now.policy,
    contact: { tell } as unknown as Contact,
    letGo,
  });
  expect(tell).toHaveBeenCalledWith('stop-answer', { id: 'id', isLetGo, justification: null });
  expect(letGo).toHaveBeenCalledTimes(isLetGo && asked.asksAccount ? 1 : 0);
});
