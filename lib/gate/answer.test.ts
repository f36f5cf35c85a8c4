import { afterEach, expect, it, vi } from 'vitest';
import type { Held } from '@/lib/flow/ports';
import type { Decision, Judged } from '@/lib/model/decision';
import type { Submission } from '@/lib/model/submission';
import { createAnswer } from './answer';
import { mostShown } from './form-piece';
import type { HeldBody, ToPage } from './message';
import type { WireGatePorts } from './ports';

const ask: Judged = {
  kind: 'ask',
  action: 'warn',
  found: [],
  unreadable: true,
  wrongAccount: false,
  asksAccount: false,
  mayRedact: false,
  mayProceed: 'yes',
};
const voice = 'wss://claude.ai/api/ws/speech_to_text/voice_stream';

/** The deciding half, with one decision for all and an answer to every question. */
function gate(decision: Decision, settle: (held: Held) => void, isTop = true) {
  const window: { top?: object } = {};
  window.top = isTop ? window : {};
  vi.stubGlobal('window', window);
  const judged: Submission[] = [];
  const settled: Submission[] = [];
  const stopped: string[] = [];
  const replies: string[] = [];
  const letGo: string[] = [];
  const world = { ready: null as Promise<void> | null, later: ask as Judged };
  const cancelled: (readonly string[] | null)[] = [];
  let failures = 0;
  const ports: WireGatePorts = {
    judge(submission) {
      judged.push(submission);
      return decision;
    },
    judgeInSlices: () => Promise.resolve(world.later),
    settle(held) {
      settled.push(held.submission);
      return Promise.resolve(settle(held));
    },
    stoppedInFrame: ({ way, organization }) => void stopped.push(`${way} ${organization}`),
    seen: () => {},
    connected: () => {},
    failed: () => (failures += 1),
    cancelled: (parts) => void cancelled.push(parts),
    ready: () => world.ready,
    vouch: (method, url) => void letGo.push(`${method} ${url}`),
    letGo(route, parts) {
      if (parts.includes('broken')) throw new Error('cannot tell');
      letGo.push(`${route} ${parts.join()}`);
    },
    probed: () => {},
  };
  const answer = createAnswer(ports, (message: ToPage) => {
    if (message.kind === 'verdict') replies.push(`${message.id} ${message.verdict}`);
  });
  return { answer, judged, settled, stopped, replies, letGo, cancelled, world, failures: () => failures };
}

const body = (id: number, text: string, more: Partial<HeldBody> = {}): HeldBody => ({
  kind: 'held',
  id,
  url: 'https://claude.ai/api/nobody/knows',
  method: 'POST',
  contentType: 'text/plain',
  contentEncoding: '',
  organization: '',
  bytes: new TextEncoder().encode(text).buffer,
  socket: null,
  ...more,
});
const frame = (id: number, socket: number, isText = false): HeldBody =>
  body(id, 'sound', { url: voice, method: 'WS', contentType: '', socket: { id: socket, isText } });

afterEach(() => void vi.unstubAllGlobals());

it.each(['release', 'block'] as const)('asks once for the speech of a socket: %s', async (verdict) => {
  const { answer, judged, settled, replies } = gate(ask, (held) =>
    verdict === 'release' ? held.release() : held.cancel(),
  );
  await Promise.all([answer(frame(1, 1)), answer(frame(2, 1))]);
  await answer(frame(3, 1));
  expect(replies).toEqual([`1 ${verdict}`, `2 ${verdict}`, `3 ${verdict}`]);
  expect(settled).toEqual([{ way: 'voice', parts: [], unreadable: ['no-bytes'], isFixed: true }]);
  await answer(frame(4, 2));
  expect(judged).toHaveLength(2);
});

it('judges the text beside the speech as what it is', async () => {
  const { answer, judged, replies } = gate({ kind: 'release' }, () => {});
  await answer(frame(1, 1, true));
  expect(judged).toEqual([{ way: 'request', parts: ['sound'], unreadable: [], isFixed: false }]);
  expect(replies).toEqual(['1 release']);
});

it.each([
  [ask, ['other-request a']],
  [{ kind: 'later' }, ['other-request a']],
  // Nobody had sent that.
  [{ kind: 'refuse' }, []],
] as const)('asks nobody in a frame, and says what it stopped: %j %j', async (decision, told) => {
  const { answer, settled, stopped, replies } = gate(decision, () => {}, false);
  await answer(body(1, 'text', { organization: 'a' }));
  expect(replies).toEqual(['1 block']);
  expect(settled).toEqual([]);
  expect(stopped).toEqual(told);
});

it('lets go in a frame what is clean after all', async () => {
  const { answer, stopped, replies, world } = gate({ kind: 'later' }, () => {}, false);
  world.later = { kind: 'release' };
  await answer(body(1, 'text'));
  expect([replies, stopped]).toEqual([['1 release'], []]);
});

it('redacts in a frame', async () => {
  const { answer, stopped, replies } = gate(
    { kind: 'redact', found: [] },
    (held) => held.replace(['x'], []),
    false,
  );
  await answer(body(1, 'text'));
  expect(replies).toEqual(['1 replace']);
  expect(stopped).toEqual([]);
});

it('stops what it cannot judge, and says that it fails', async () => {
  const { answer, replies, failures } = gate(ask, () => {
    throw new Error('no dialog');
  });
  await answer(body(1, 'text'));
  await answer(frame(2, 1));
  expect(replies).toEqual(['1 block', '2 block']);
  expect(failures()).toBe(2);
});

const action = {
  url: 'https://claude.ai/anthropic.claude.v1.ConversationService/PerformAction',
  contentType: 'application/json',
};

it('says what goes: a message, a draft that nobody sent, a body that it could not have', async () => {
  const { answer, judged, letGo, replies } = gate({ kind: 'release' }, () => {});
  await answer(body(1, '{"sendMessage":"a"}', action));
  await answer(body(2, '{"warmTurn":"b"}', action));
  await answer(body(3, 'c'));
  await answer(body(4, '', { bytes: null }));
  expect(letGo).toEqual([
    'action sendMessage,a',
    'early warmTurn,b',
    'POST https://claude.ai/api/nobody/knows',
  ]);
  expect(replies).toEqual(['1 release', '2 release', '3 release', '4 release']);
  expect(judged.map(({ way, destination }) => [way, destination?.kind])).toEqual([
    ['request', 'conversation'],
    ['early-request', undefined],
    ['other-request', undefined],
    ['other-request', undefined],
  ]);
  expect(judged[3]?.unreadable).toEqual(['no-bytes']);
});

it.each([
  ['a message', '{"sendMessage":"a"}', action, [['sendMessage', 'a']]],
  ['a message that is too long to be read', '', { ...action, bytes: null }, [null]],
  ['a draft', '{"warmTurn":"a"}', action, []],
  ['feedback', '{"messageFeedback":{"comment":"a"}}', action, []],
  ['anything else', 'text', {}, []],
])('gives back what was written where it stops %s', async (_name, text, more, expected) => {
  const { answer, replies, cancelled } = gate(ask, (held) => held.cancel());
  await answer(body(1, text, more));
  expect([replies, cancelled]).toEqual([['1 block'], expected]);
});

it('lets nothing go before the next gate has heard of it', async () => {
  const { answer, replies, world } = gate({ kind: 'release' }, () => {});
  const { promise, resolve } = Promise.withResolvers<void>();
  world.ready = promise;
  await answer(body(1, 'text'));
  expect(replies).toEqual([]);
  resolve();
  await expect.poll(() => replies).toEqual(['1 release']);
});

it.each([
  ['a form', 'application/x-www-form-urlencoded', 1, true],
  ['a form with files', 'multipart/form-data; boundary=b', 1, true],
  ['what Firefox shows all of', 'text/plain', mostShown, false],
  ['what is longer', 'text/plain', mostShown + 1, true],
])('vouches for what the next gate cannot see: %s', async (_name, contentType, length, isVouched) => {
  const { answer, letGo } = gate({ kind: 'release' }, () => {});
  await answer(body(1, 'a'.repeat(length), { contentType }));
  expect(letGo).toHaveLength(isVouched ? 1 : 0);
});

it.each<[string, Partial<HeldBody>, Partial<Submission>]>([
  ['no JSON', { contentType: 'application/json' }, { parts: [], unreadable: [Uint8Array.of(0x7b)] }],
  ['words in its address', { url: 'https://claude.ai/x?q=a+b' }, { parts: ['{', 'a b'], isFixed: true }],
  ['neither', {}, { parts: ['{'], unreadable: [], isFixed: false }],
])('judges what is there: %s', async (_name, more, submission) => {
  const { answer, judged } = gate({ kind: 'release' }, () => {});
  await answer(body(1, '{', more));
  expect(judged[0]).toMatchObject(submission);
});

it('judges nothing that goes where nobody looks', async () => {
  const { answer, judged, replies } = gate(ask, () => {});
  await answer(body(1, 'text', { url: 'https://claude.ai/api/event_logging/batch' }));
  expect([judged, replies]).toEqual([[], ['1 release']]);
});

it.each([
  [
    '{"type":"upvote","reason":"good"}',
    { url: 'https://claude.ai/api/organizations/1/chat_conversations/1/chat_messages/1/chat_feedback' },
    'feedback',
  ],
  ['{"messageFeedback":{"comment":"good"}}', action, 'feedback'],
  // Nothing gets out as feedback that is a message.
  ['{"messageFeedback":{"comment":"good"},"sendMessage":"a"}', action, 'request'],
] as const)('knows feedback: %s', async (text, more, way) => {
  const { answer, judged, letGo } = gate({ kind: 'release' }, () => {});
  await answer(body(1, text, { contentType: 'application/json', ...more }));
  expect(judged[0]?.way).toBe(way);
  expect(judged[0]?.parts).toContain('good');
  // The next gate knows a request of this kind by its name alone.
  const names = 'url' in more && more.url.endsWith('feedback') ? [`POST ${more.url}`] : [];
  expect(letGo.filter((one) => one.startsWith('POST'))).toEqual(names);
});

it('stops what it could not tell of', async () => {
  const { answer, replies, failures } = gate({ kind: 'release' }, () => {});
  await answer(body(1, '{"sendMessage":"broken"}', action));
  await expect.poll(() => replies).toEqual(['1 block']);
  expect(failures()).toBe(1);
});
