import { describe, expect, it } from 'vitest';
import type { Policy } from '@/lib/model/policy';
import { plainPolicy } from '@/test/samples/policy';
import { type BlockRule, policyRules, tabRules } from './block-rules';

const ids = (count: number) =>
  Array.from({ length: count }, (_, index) => `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`);
const rules = (change: Partial<Policy>) => policyRules({ ...plainPolicy, ...change });
const headersOf = (all: readonly BlockRule[]) =>
  all.flatMap(({ action }) => action.requestHeaders ?? []).map(({ header, value }) => [header, value]);

describe('the tenant restriction', () => {
  it('needs a list of organisations', () => {
    expect(rules({ restrictTenants: true, personalAccounts: 'block' })).toEqual([]);
    expect(rules({ organizationIds: ids(1) })).toEqual([]);
  });

  it('names few organisations in one line, and many in numbered ones', () => {
    const few = ids(2);
    expect(headersOf(rules({ restrictTenants: true, organizationIds: few }))).toEqual([
      ['anthropic-allowed-org-ids', few.join(',')],
    ]);
    const headers = headersOf(rules({ restrictTenants: true, organizationIds: ids(500) }));
    expect(headers).toHaveLength(10);
    expect(headers[0]?.[1]).toMatch(/;n=10$/);
    expect(headers[9]).toEqual(['anthropic-allowed-org-ids9', ids(500).slice(450).join(',')]);
    const named = headers.flatMap(([, value]) => value?.replace(/;n=\d+$/, '').split(','));
    expect(named).toEqual(ids(500));
  });
});

/** What the browser does with a request: the rule of the highest priority decides, and of two equal ones the mildest. */
function outcome(all: readonly BlockRule[], url: string, tabId = 1): string {
  const matching = all.filter(({ condition, action }) => {
    if (action.type === 'modifyHeaders' || condition.excludedTabIds?.includes(tabId)) return false;
    if (condition.regexFilter !== undefined) return new RegExp(condition.regexFilter).test(url);
    return url.startsWith(condition.urlFilter?.replace('||', 'https://') ?? '-');
  });
  return [...matching].sort((one, other) => other.priority - one.priority)[0]?.action.type ?? 'none';
}

describe('sends', () => {
  const [own, foreign] = ids(2);
  const all = rules({ personalAccounts: 'block', organizationIds: [own ?? ''] });
  const paths = (org: string | undefined) => [
    `/api/organizations/${org}/chat_conversations/1/completion`,
    `/api/organizations/${org}/chat_conversations/1/retry_completion?x=1`,
    `/api/${org}/upload`,
    `/api/organizations/${org}/projects/1/docs`,
    `/api/organizations/${org}/chat_conversations/1/chat_messages/2/chat_feedback`,
  ];

  it.each(paths(foreign))('of another organisation are blocked: %s', (path) => {
    expect(outcome(all, `https://claude.ai${path}`)).toBe('block');
  });

  it.each(paths(own))('of the company’s are not: %s', (path) => {
    expect(outcome(all, `https://claude.ai${path}`)).toBe('allow');
  });

  it.each([
    `/api/organizations/${foreign}/chat_conversations/1`,
    '/api/account/settings',
    '/api/organizations',
  ])('are not what settings and deletions are: %s', (path) => {
    expect(outcome(all, `https://claude.ai${path}`)).toBe('none');
  });

  it('of an exempt account are let through once a tab has told whose it is', () => {
    const policy: Policy = { ...plainPolicy, personalAccounts: 'block' };
    for (const path of paths(foreign)) {
      const url = `https://claude.ai${path}`;
      expect(outcome([...all, ...tabRules(policy, [], [])], url)).toBe('block');
      expect(outcome([...all, ...tabRules(policy, [], [foreign ?? ''])], url)).toBe('allow');
      const strict = tabRules({ ...policy, unguardedTabs: 'block' }, [1], [foreign ?? '']);
      expect(outcome([...all, ...strict], url, 2)).toBe('block');
      expect(new Set(strict.map(({ id }) => id)).size).toBe(strict.length);
    }
  });

  it('are not blocked in a trial run', () => {
    const strict = {
      personalAccounts: 'block',
      unguardedTabs: 'block',
      organizationIds: [own ?? ''],
    } as const;
    expect(rules({ mode: 'simulate', ...strict })).toEqual([]);
    expect(tabRules({ ...plainPolicy, mode: 'simulate', ...strict }, [], [foreign ?? ''])).toEqual([]);
  });

  it('of feedback are blocked where the policy forbids it, the company’s as well', () => {
    const strict = rules({ personalAccounts: 'block', organizationIds: [own ?? ''], feedback: 'block' });
    const message = `https://claude.ai/api/organizations/${own}/chat_conversations/1/chat_messages/1`;
    expect(outcome(strict, `${message}/chat_feedback`)).toBe('block');
    expect(outcome(rules({ feedback: 'block' }), `${message}/chat_feedback?x=1`)).toBe('block');
    expect(outcome(strict, `${message}/flags`)).toBe('allow');
    expect(rules({ feedback: 'warn' })).toEqual([]);
    expect(rules({ feedback: 'block', mode: 'simulate' })).toEqual([]);
  });

  it('of a tab that has not reported in are blocked, whatever its organisation, where the policy says so', () => {
    expect(tabRules(plainPolicy, [1], [own ?? ''])).toEqual([]);
    const strict = tabRules({ ...plainPolicy, unguardedTabs: 'block' }, [1], []);
    const perform =
      'https://claude.ai/claudeai-rpc/anthropic.bard.api.v1alpha.ConversationService/PerformAction';
    const voice = `wss://claude.ai/api/ws/voice/organizations/${own}/chat_conversations/1?x=1`;
    const dictation = 'wss://claude.ai/api/ws/speech_to_text/voice_stream';
    for (const url of [...paths(own).map((path) => `https://claude.ai${path}`), perform, voice, dictation]) {
      expect(outcome([...all, ...strict], url, 2)).toBe('block');
      expect(outcome([...all, ...strict], url, -1)).toBe('block');
      expect(outcome([...all, ...strict], url, 1)).not.toBe('block');
    }
  });
});
