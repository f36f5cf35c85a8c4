import { describe, expect, it } from 'vitest';
import type { Judged } from '@/lib/model/decision';
import type { Submission, Unreadable } from '@/lib/model/submission';
import { maximumFile } from '@/lib/body/sizes';
import { formPiece } from '@/lib/gate/form-piece';
import { createBrowserGate } from './browser-gate';
import { type BrowserRequest, bytesOf } from './request';

const organization = '00000105-0000-4000-8000-000000000105';
const chat = `https://claude.ai/api/organizations/${organization}/chat_conversations/2`;
const encoded = (text: string): ArrayBuffer => new TextEncoder().encode(text).buffer as ArrayBuffer;

function play(
  request: Partial<BrowserRequest>,
  decision: Judged | 'throws' = { kind: 'release' },
  vouched = '',
) {
  const judged: Submission[] = [];
  const happened: string[] = [];
  const last: Unreadable[] = [];
  const gate = createBrowserGate({
    judge(submission) {
      judged.push(submission);
      if (decision === 'throws') throw new Error('219-45-6789');
      return decision;
    },
    isVouched: (_tabId, name) => new TextDecoder().decode(name) === vouched,
    stopped(_tabId, { unreadable }) {
      happened.push('stopped');
      last.push(...unreadable);
    },
    letGo: (_tabId, route) => happened.push(`let go ${route}`),
    failed: () => happened.push('failed'),
  });
  const isStopped = gate({
    ...{ requestId: '1', tabId: 1, type: 'xmlhttprequest', url: `${chat}/completion`, method: 'POST' },
    ...request,
  });
  return { isStopped, judged, happened, last };
}
const ask: Judged = {
  ...{ kind: 'ask', action: 'warn', found: [[]], unreadable: false, asksAccount: false, wrongAccount: false },
  ...{ mayRedact: true, mayProceed: 'yes' },
};

describe('the browser gate', () => {
  it('reads bytes, in one piece or several', () => {
    const body = { raw: [{ bytes: encoded('{"prompt":"My SSN ') }, { bytes: encoded('is 219-45-6789"}') }] };
    expect(play({ requestBody: body }).judged[0]?.parts).toContain('My SSN is 219-45-6789');
  });

  it('reads what is shown of a long body, whose rest only the wire gate can vouch for', () => {
    const body = { raw: [{ bytes: encoded('My SSN is 219-45-6789, and so'), truncated: true }] };
    const [submission] = play({ requestBody: body }).judged;
    expect(submission?.parts).toEqual(['My SSN is 219-45-6789, and so']);
    expect(submission?.unreadable).toEqual([formPiece('POST', `${chat}/completion`)]);
  });

  it('reads forms, names and values', () => {
    const { judged } = play({
      url: `${chat}/feedback`,
      requestBody: { formData: { reason: ['bad', 'worse'] } },
    });
    // Files in it are not shown, so that it may hold more.
    const name = new TextEncoder().encode(`POST ${chat}/feedback`);
    expect(judged).toEqual([
      {
        way: 'other-request',
        parts: ['reason', 'bad', 'worse'],
        unreadable: [name],
        isFixed: true,
        organization,
      },
    ]);
  });

  it('reads what a search asks for, and not the address of a page', () => {
    const search = { url: `${chat}/search?n=5&query=My+SSN`, method: 'GET', requestBody: null };
    expect(play(search).judged[0]).toEqual({
      ...{ way: 'other-request', parts: ['My SSN'], unreadable: [], isFixed: true, organization },
    });
    const opened = { ...search, type: 'main_frame' };
    expect(play(opened).judged).toEqual([]);
    // Unless no gate of ours stands on it, or more than its address leaves.
    const { url } = search;
    for (const other of [{ url: url.replace('claude.ai', 'api.claude.com') }, { method: 'POST' }])
      expect(play({ ...opened, ...other }).judged[0]?.parts).toEqual(['My SSN']);
  });

  it.each([
    ['a message without a body', { requestBody: null }],
    ['a body that the browser could not give', { requestBody: { error: 'Unknown error.' } }],
    ['a body of nothing', { requestBody: {} }],
    [
      'a form with a gap where a file was',
      { requestBody: { raw: [{ bytes: encoded('--b\r\n') }, { bytes: encoded('\r\n--b--') }] } },
    ],
    ['a file', { requestBody: { raw: [{ file: '/tmp/a' }] } }],
    [
      'an upload, whose files are left out',
      { url: 'https://claude.ai/api/1/upload', requestBody: { formData: {} } },
    ],
  ])('takes for unreadable %s', (_name, request) => {
    // In the place of what nobody sees stands the request, which the wire gate may have let go.
    const { pathname = '' } = new URL(
      play(request).judged.length > 0 ? ('url' in request ? request.url : chat) : '',
    );
    const pieces = play(request).judged[0]?.unreadable.map((piece) =>
      new TextDecoder().decode(piece as Uint8Array),
    );
    expect(pieces?.join()).toContain(`POST https://claude.ai${pathname}`);
  });

  const damaged = Uint8Array.of(0x1f, 0x8b, 1, 2, 3);
  const name = formPiece('POST', `${chat}/completion`);
  it.each([
    ['bytes that nobody can read', { bytes: damaged.buffer }, damaged],
    ['the same, cut off', { bytes: damaged.buffer, truncated: true }, name],
    ['more than any gate reads', { bytes: new ArrayBuffer(maximumFile + 1) }, name],
  ])('is told of %s', (_name, piece, unreadable) => {
    const [submission] = play({ requestBody: { raw: [piece] } }).judged;
    expect(submission).toMatchObject({ parts: [], unreadable: [unreadable] });
  });

  it.each([
    ['GET', { method: 'GET' }],
    ['a request that carries nothing', { url: `${chat}/stop_response`, requestBody: null }],
    [
      'telemetry',
      { url: 'https://claude.ai/api/event_logging/batch', requestBody: { formData: { a: ['b'] } } },
    ],
  ])('leaves alone %s', (_name, request) => {
    expect(play(request, ask)).toMatchObject({ isStopped: false, judged: [] });
  });

  it('stops what is to be asked about, redacted or refused, and lets the rest go', () => {
    const asked = play({ requestBody: { raw: [{ bytes: encoded('{"prompt":"a"}') }] } }, ask);
    expect(asked).toMatchObject({ isStopped: true, happened: ['stopped'], last: [] });
    expect(play({ requestBody: null }, { kind: 'refuse' })).toMatchObject({ isStopped: true, happened: [] });
    expect(play({ requestBody: null }, { kind: 'redact', found: [[]] })).toMatchObject({ isStopped: true });
    expect(play({ requestBody: null })).toMatchObject({ isStopped: false, happened: ['let go send'] });
    const other = { url: `${chat}/feedback`, requestBody: { formData: {} } };
    expect(play(other)).toMatchObject({ isStopped: false, happened: [] });
  });

  it('asks about feedback, unless the wire gate has, and can let it go by its name', () => {
    const url = 'https://claude.ai/api/organizations/1/chat_conversations/1/chat_messages/1/chat_feedback';
    const request = { url, requestBody: { raw: [{ bytes: encoded('{"reason":"good"}') }] } };
    const first = play(request, ask);
    expect(first.judged[0]).toMatchObject({ way: 'feedback', unreadable: [] });
    expect(first.last).toEqual([formPiece('POST', url)]);
    const [asked] = play(request, { kind: 'release' }, `POST ${url}`).judged;
    expect(asked).toMatchObject({ way: 'other-request', unreadable: [] });
    expect(asked?.parts).toContain('good');
    // A message stays one, whatever it was vouched for.
    const [message] = play({ requestBody: null }, { kind: 'release' }, `POST ${chat}/completion`).judged;
    expect(message?.way).toBe('request');
  });

  it('stops what it fails at, says so, and keeps the error to itself', () => {
    expect(play({ requestBody: null }, 'throws')).toMatchObject({ isStopped: true, happened: ['failed'] });
    expect(play({ url: 'no address' })).toMatchObject({ isStopped: true, happened: ['failed'] });
  });
});

it.each([
  ['in pieces', [{ bytes: encoded('{') }, { bytes: encoded('}') }], '{}'],
  ['of a form in one piece', [{ bytes: encoded('--b') }], '--b'],
  ['of a form with a gap', [{ bytes: encoded('--b') }, { bytes: encoded('--') }], undefined],
  ['cut off', [{ bytes: encoded('{'), truncated: true }], undefined],
  ['beside a file', [{ bytes: encoded('{') }, { file: '/tmp/a' }], undefined],
  ['of nothing', [], undefined],
])('knows bytes as they go out, or none: %s', (_name, raw, text) => {
  const bytes = bytesOf({ requestId: '1', tabId: 1, type: '', url: '', method: '', requestBody: { raw } });
  expect(bytes?.toString()).toBe(text === undefined ? undefined : new Uint8Array(encoded(text)).toString());
});
