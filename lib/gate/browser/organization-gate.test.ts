import { expect, it } from 'vitest';
import type { Judged } from '@/lib/model/decision';
import type { Submission } from '@/lib/model/submission';
import { createOrganizationGate, type RequestWithHeaders } from './organization-gate';

const organization = '00000105-0000-4000-8000-000000000105';
const service = 'https://claude.ai/claudeai-rpc/anthropic.bard.api.v1alpha.ConversationService';
const block: Judged = {
  ...{ kind: 'ask', action: 'block', found: [], unreadable: false, asksAccount: false, wrongAccount: true },
  ...{ mayRedact: false, mayProceed: 'no' },
};

function play(request: Partial<RequestWithHeaders>, decision: Judged | 'throws' = block) {
  const judged: Submission[] = [];
  const happened: string[] = [];
  const isStopped = createOrganizationGate({
    judge(submission) {
      judged.push(submission);
      if (decision === 'throws') throw new Error('219-45-6789');
      return decision;
    },
    stopped: () => happened.push('stopped'),
    failed: () => happened.push('failed'),
    organizationOf: (tabId) => (tabId === 2 ? organization : undefined),
  });
  const requestHeaders = [{ name: 'x-organization-uuid', value: ` ${organization.toUpperCase()}` }];
  const of = { requestId: '1', tabId: 1, type: 'xmlhttprequest', method: 'POST' };
  const url = `${service}/PerformAction`;
  return { isStopped: isStopped({ ...of, url, requestHeaders, ...request }), judged, happened };
}

it('judges a message by the organisation in its header, and nothing but that', () => {
  expect(play({})).toEqual({
    isStopped: true,
    judged: [{ way: 'request', parts: [], unreadable: [], isFixed: true, organization }],
    happened: ['stopped'],
  });
  expect(play({}, { kind: 'release' })).toMatchObject({ isStopped: false, happened: [] });
});

it('asks nobody about what the page sends ahead of the person', () => {
  const url = `https://claude.ai/api/chat_conversations/1/title`;
  expect(play({ url }, { kind: 'refuse' })).toMatchObject({
    isStopped: true,
    judged: [{ way: 'early-request' }],
    happened: [],
  });
});

it.each<[string, Partial<RequestWithHeaders>]>([
  ['names none', { requestHeaders: [{ name: 'accept', value: '*/*' }] }],
  ['has no headers that the browser shows', { requestHeaders: undefined }],
  ['names one in its address', { url: `https://claude.ai/api/organizations/${organization}/x/upload` }],
  ['names that of its page, of whose account it was judged before', { tabId: 2 }],
  ['is no message', { url: 'https://claude.ai/api/account/settings' }],
  ['carries nothing', { method: 'GET' }],
  ['goes elsewhere', { url: 'https://example.com/x.ConversationService/PerformAction' }],
])('leaves alone what %s', (_name, request) => {
  expect(play(request)).toEqual({ isStopped: false, judged: [], happened: [] });
});

it('stops what it cannot judge', () => {
  expect(play({}, 'throws')).toMatchObject({ isStopped: true, happened: ['failed'] });
  expect(play({ url: 'no address' })).toMatchObject({ isStopped: true, happened: ['failed'] });
});
