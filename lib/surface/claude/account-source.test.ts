import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { plainPolicy } from '@/test/samples/policy';
import { createAccountSource } from './account-source';

const own = '00000101-0000-4000-8000-000000000101';
const settingsUrl = 'https://claude.ai/api/account/settings';

const bodyOf = (training: boolean, email = 'ada@example.com') =>
  JSON.stringify({
    account: {
      email_address: email,
      settings: { grove_enabled: training },
      memberships: [{ organization: { uuid: own, capabilities: ['chat'] } }],
    },
  });

beforeEach(() => {
  vi.stubGlobal('document', { cookie: '', querySelector: () => null });
  vi.stubGlobal('location', { origin: 'https://claude.ai', pathname: '/new', search: '' });
  vi.stubGlobal('sessionStorage', { getItem: () => null });
  const observer = { observe: () => {}, takeRecords: () => [] };
  vi.stubGlobal('PerformanceObserver', function PerformanceObserver() {
    return observer;
  });
});
afterEach(() => void vi.unstubAllGlobals());

/** A page that has read its account; what it asks itself is answered by hand. */
function start(first: string) {
  const answers: ((body: string) => void)[] = [];
  const source = createAccountSource(
    () => plainPolicy,
    () => new Promise((resolve) => answers.push((body) => resolve(new Response(body)))),
  );
  const get = { method: 'GET', status: 200 };
  source.take({ ...get, url: 'https://claude.ai/edge-api/bootstrap', response: first });
  const training = () => source.status().training.value;
  const settled = () => new Promise((resolve) => setImmediate(resolve));
  return { source, answers, training, settled };
}

it('believes no change of which the server says nothing, and asks', async () => {
  const { source, answers, training, settled } = start(bodyOf(true));
  const change = { url: settingsUrl, method: 'PATCH', status: 200 };
  expect(source.take({ ...change, response: '' })).toBe(true);
  expect(training()).toBe('unknown');
  answers[0]?.(bodyOf(true));
  await settled();
  expect(training()).toBe('on');
  source.take({ ...change, response: '{"grove_enabled":false}' });
  expect([training(), answers.length]).toEqual(['off', 1]);
});

it('reads nobody’s settings into another person’s account', async () => {
  const { source, answers, training, settled } = start(bodyOf(true));
  void source.refresh();
  expect(training()).toBe('unknown');
  void source.refresh();
  answers[1]?.(bodyOf(false, 'eve@other.example'));
  answers[0]?.(bodyOf(true));
  await settled();
  expect([training(), source.status().emailDomain]).toEqual(['off', 'other.example']);
});
