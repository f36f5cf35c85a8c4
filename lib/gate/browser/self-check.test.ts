import { expect, it } from 'vitest';
import { createSelfCheck, type SelfCheck, type SelfCheckPorts } from './self-check';

const url = 'https://claude.ai:1/check/nonce';

/** A browser that asks the gate, cancels when it may, and says how the request ended. */
function browserThat(options: {
  asks?: boolean;
  cancels?: boolean;
  error?: string;
  admin?: boolean;
  finds?: boolean;
  isAnswered?: boolean;
  byAnother?: boolean;
}) {
  const {
    asks = true,
    cancels = true,
    error = 'net::ERR_BLOCKED_BY_CLIENT',
    admin = true,
    finds = true,
    isAnswered = false,
    byAnother = false,
  } = options;
  const ports: SelfCheckPorts = {
    send(requested, body) {
      if (isAnswered) return Promise.resolve();
      const isCancelled = asks && check.onRequest(requested, new TextEncoder().encode(body)) && cancels;
      return Promise.reject(new Error('failed')).finally(() =>
        check.onError(requested, isCancelled || byAnother ? error : 'net::ERR_UNSAFE_PORT'),
      );
    },
    later: (run) => run(),
    scannerWorks: () => finds,
    mayBlock: () => Promise.resolve(admin),
  };
  const check: SelfCheck = createSelfCheck(ports, 'https://claude.ai:1/check', 'nonce');
  return check;
}

it.each([
  ['Chromium, by policy', {}, 'active'],
  ['Firefox', { error: 'NS_ERROR_ABORT' }, 'active'],
  ['Chromium, unpacked: the listener is never called', { asks: false, admin: false }, 'cannot-block'],
  ['by policy, and never called', { asks: false }, 'broken'],
  ['called, and nothing is cancelled', { cancels: false }, 'broken'],
  ['never called, and another extension cancels', { asks: false, byAnother: true }, 'broken'],
  ['never called, and a proxy answers', { isAnswered: true }, 'broken'],
  ['a scanner that finds nothing', { finds: false }, 'broken'],
] as const)('%s', async (_name, options, state) => {
  expect(await browserThat(options).prove()).toBe(state);
});

it('takes no other request for its own', () => {
  const check = browserThat({});
  expect(check.onRequest('https://claude.ai/check/nonce', null)).toBe(false);
  expect(check.onRequest(url, null)).toBe(true);
});
