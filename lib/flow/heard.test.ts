import { expect, it, vi } from 'vitest';
import { createPlaceholders } from '@/lib/act/placeholders';
import type { Answer } from '@/lib/model/answer';
import type { Policy } from '@/lib/model/policy';
import type { Submission, Way } from '@/lib/model/submission';
import { guardPorts } from '@/test/samples/guard-ports';
import { plainPolicy } from '@/test/samples/policy';
import { createGuard } from './guard';

const policy: Policy = { ...plainPolicy, override: 'allowed' };
const text = 'My SSN is 219-45-6789.';

it.each<[string, Way, string, Answer, number]>([
  ['a clean message', 'send', 'Good morning', { choice: 'cancel' }, 1],
  ['one that is let go', 'send', text, { choice: 'proceed', justification: 'approved' }, 1],
  ['one that is redacted', 'send', text, { choice: 'redact' }, 1],
  ['one that is not', 'send', text, { choice: 'cancel' }, 0],
  ['a paste', 'paste', 'Good morning', { choice: 'cancel' }, 0],
  ['a request', 'request', text, { choice: 'redact' }, 0],
])('a new chat is about to get its address: %s', async (_name, way, part, answer, times) => {
  const ports = guardPorts({
    policy: () => policy,
    ask: () => Promise.resolve(answer),
  });
  let sent = 0;
  const guard = createGuard(
    { ...ports, placeholders: { ...ports.placeholders, sent: () => void (sent += 1) } },
    {},
  );
  const submission: Submission = { way, parts: [part], unreadable: [], isFixed: false };
  const decision = guard.judge(submission);
  const held = { submission, release: () => {}, replace: () => {}, cancel: () => {} };
  if (decision.kind !== 'release') await guard.settle(held, decision);
  expect(sent).toBe(times);
});

it('whoever keeps the originals hears that a redaction is over', async () => {
  const given = vi.fn();
  const nowhere = { id: () => null, shown: () => ({ text: '', isWhole: true }) };
  const placeholders = createPlaceholders(nowhere, () => 0, given);
  const guard = createGuard(
    guardPorts({ placeholders, ask: () => Promise.resolve({ choice: 'redact' }) }),
    {},
  );
  const submission: Submission = { way: 'send', parts: [text], unreadable: [], isFixed: false };
  const held = { submission, release: vi.fn(), replace: vi.fn(), cancel: vi.fn() };
  await guard.settle(held, { kind: 'later' });
  expect(held.replace).toHaveBeenCalledOnce();
  expect(given).toHaveBeenCalledOnce();
});
