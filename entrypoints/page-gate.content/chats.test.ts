import { afterEach, expect, it, vi } from 'vitest';
import type { Contact } from '@/lib/messages/contact';
import { type AccountStatus, unknownAccount } from '@/lib/model/account-status';
import type { PolicyState } from '@/lib/model/policy-state';
import { baseline } from '@/lib/policy/baseline';
import { createPageChats } from './chats';

const personal = '00000101-0000-4000-8000-000000000101';
const company = '00000101-0000-4000-8000-000000000102';
const conversation = '00000301-0000-4000-8000-000000000301';
const of = (id: string, kind: 'personal' | 'company'): AccountStatus => ({
  ...unknownAccount,
  organization: { id, name: '' },
  kind: { value: kind, evidence: [] },
});
afterEach(() => void vi.unstubAllGlobals());

it('what is found belongs to the account that it was read of, though the tab has gone to another one since', async () => {
  let account = of(personal, 'personal');
  const told: unknown[] = [];
  vi.stubGlobal('fetch', () => {
    account = of(company, 'company');
    const tree = { uuid: conversation, name: '', chat_messages: [{ text: 'My SSN is 536-22-8145' }] };
    return Promise.resolve(new Response(JSON.stringify(tree)));
  });
  const tell = ((_name: string, data: unknown) => {
    told.push(data);
    return Promise.resolve('heard');
  }) as Contact['tell'];
  const chats = createPageChats({
    account: { status: () => account, take: () => false },
    policy: { current: () => ({ policy: baseline }) as PolicyState },
    contact: { tell, ready: () => null } as unknown as Contact,
    follow: () => undefined,
  });
  await chats['check-chat']({ name: 'check-chat', organizationId: personal, conversation });
  expect(told).toMatchObject([{ organization: personal, accountKind: 'unknown', counts: { 'us-ssn': 1 } }]);
});
