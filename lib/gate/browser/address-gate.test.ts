import { describe, expect, it } from 'vitest';
import type { AddressWords } from '@/lib/model/address-words';
import type { Judged } from '@/lib/model/decision';
import type { Submission } from '@/lib/model/submission';
import { createAddressGate } from './address-gate';
import type { BrowserRequest } from './request';

const words = 'My SSN is 219-45-6789';
const page = 'https://claude.ai/new?q=My+SSN+is+219-45-6789';
const ask: Judged = {
  ...{ kind: 'ask', action: 'warn', unreadable: false, asksAccount: false, wrongAccount: false },
  ...{ mayRedact: false, mayProceed: 'yes' },
  found: [
    [
      {
        ...{ detector: 'us-ssn', category: 'identity', start: 10, end: 21 },
        ...{ likelihood: 'VERY_LIKELY', reasons: [] },
      },
    ],
  ],
};

function play(request: Partial<BrowserRequest>, decision: Judged | 'throws' = ask) {
  const judged: Submission[] = [];
  const kept: (readonly [number, AddressWords])[] = [];
  const happened: string[] = [];
  const gate = createAddressGate({
    judge(submission) {
      judged.push(submission);
      if (decision === 'throws') throw new Error(words);
      return decision;
    },
    stopped: () => happened.push('stopped'),
    failed: () => happened.push('failed'),
    takenOut: () => happened.push('taken out'),
    keep: (tabId, one) => kept.push([tabId, one]),
  });
  const opening = gate({
    ...{ requestId: '1', tabId: 1, type: 'main_frame', url: page, method: 'GET' },
    ...request,
  });
  return { opening, judged, kept, happened };
}

describe('a page that a tab opens', () => {
  it('is opened without the words that are to be asked about, and gets them', () => {
    expect(play({ url: `${page}&incognito&prompt=Hello` })).toEqual({
      opening: { kind: 'instead', url: 'https://claude.ai/new?incognito' },
      judged: [
        {
          ...{ way: 'other-request', parts: [words, 'Hello'], unreadable: [], isFixed: true },
          organization: undefined,
        },
      ],
      kept: [[1, { text: `${words}\nHello`, counts: { 'us-ssn': 1 } }]],
      happened: ['taken out'],
    });
  });

  it('is left as it is where the words may go', () => {
    expect(play({}, { kind: 'release' })).toMatchObject({
      ...{ opening: { kind: 'as-is' }, kept: [], happened: [] },
    });
  });

  it.each([
    ['no words', { url: 'https://claude.ai/new?incognito' }],
    ['words that are not sent', { url: 'https://claude.ai/new#q=My+SSN' }],
    ['a form', { method: 'POST' }],
    ['a frame', { type: 'sub_frame' }],
    ['another host', { url: page.replace('claude.ai', 'support.claude.com') }],
    ['a host that no gate of ours stands on', { url: page.replace('claude.ai', 'claude.ai.') }],
  ])('is none of its business: %s', (_name, request) => {
    expect(play(request)).toMatchObject({ opening: { kind: 'as-is' }, judged: [] });
  });

  it.each([
    ['that nobody has opened yet', { documentLifecycle: 'prerender' }, []],
    ['that a worker of the site loads', { tabId: -1 }, ['stopped']],
  ])('%s is not opened, unless the words may go', (_name, request, happened) => {
    expect(play(request)).toMatchObject({ opening: { kind: 'cancel' }, kept: [], happened });
    expect(play(request, { kind: 'release' })).toMatchObject({ opening: { kind: 'as-is' }, happened: [] });
  });

  it('is not opened when the gate fails, which keeps the error to itself', () => {
    expect(play({}, 'throws')).toMatchObject({
      ...{ opening: { kind: 'cancel' }, kept: [], happened: ['failed'] },
    });
    expect(play({}, { kind: 'refuse' })).toMatchObject({ opening: { kind: 'cancel' }, kept: [] });
  });
});
