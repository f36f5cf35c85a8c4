import { mostRestrictedTenants, type Policy } from '@/lib/model/policy';

/** A rule for `declarativeNetRequest`, as far as we use them. */
export type BlockRule = {
  readonly id: number;
  readonly priority: number;
  readonly action: {
    readonly type: 'block' | 'allow' | 'modifyHeaders';
    readonly requestHeaders?: readonly {
      readonly header: string;
      readonly operation: 'set';
      readonly value: string;
    }[];
  };
  readonly condition: {
    readonly urlFilter?: string;
    readonly regexFilter?: string;
    readonly requestDomains?: readonly string[];
    readonly requestMethods?: readonly string[];
    readonly excludedTabIds?: readonly number[];
    readonly resourceTypes?: readonly string[];
  };
};

/** The hosts that the provider names for its tenant restriction. */
const hosts = ['claude.ai', 'claude.com', 'anthropic.com'];

/** Ends of paths on which messages and files leave. In one expression Chromium refuses them; @see organizationRules */
const ends = [
  '(completion|retry_completion|title|upload|upload-file|convert_document|docs)(\\?.*)?$',
  'chat_feedback(\\?.*)?$',
];
const sends = [
  ...ends.map((end) => `^https://[^/]*/.*/${end}`),
  '^https://[^/]*/.*\\.ConversationService/(PerformAction|SendAndSettle)(\\?.*)?$',
];
const methods = ['post', 'put', 'patch'];
/** Speech leaves by sockets, which a rule with methods leaves out; to rules of Firefox their scheme is `https` (measured in 153). */
const speech = '^(wss|https)://[^/]*/api/ws/(voice|speech_to_text)/';

/** Every kind of request: without the list a rule would leave out the page itself. */
const everyType = [
  ...['main_frame', 'sub_frame', 'xmlhttprequest', 'websocket', 'ping', 'script', 'image', 'stylesheet'],
  ...['font', 'media', 'object', 'other', 'csp_report'],
];

/** From low to high; the header must outrank what lets the company's organisations through. */
const priority = { foreign: 1, own: 2, header: 3, unguarded: 4, feedback: 4 } as const;

/** The provider takes at most ten lines. */
const idsPerLine = 50;

/**
 * What the browser itself enforces of a policy, without our code running: the tenant restriction, and no messages from
 * organisations that are not the company's, where it names the company's; and no feedback where it forbids that.
 * @see https://support.claude.com/en/articles/13198485 (header, `;n=K`, at most 10 lines)
 */
export function policyRules(policy: Policy): readonly BlockRule[] {
  // In a trial run nobody is interrupted, by the provider neither.
  if (policy.mode === 'simulate') return [];
  const rules = [...organizationRules(policy), ...feedbackRules(policy)];
  return rules.map((rule, index) => ({ id: index + 1, ...rule }));
}

type Rule = Omit<BlockRule, 'id'>;

/** Feedback of the merged transport has no path of its own: the wire gate stops that. */
function feedbackRules({ feedback }: Policy): readonly Rule[] {
  if (feedback !== 'block') return [];
  const regexFilter = '^https://[^/]*/.*/chat_feedback(\\?.*)?$';
  return [
    {
      priority: priority.feedback,
      action: { type: 'block' },
      condition: { regexFilter, requestDomains: hosts, requestMethods: methods },
    },
  ];
}

function organizationRules(policy: Policy): readonly Rule[] {
  const ids = policy.organizationIds;
  if (ids.length === 0) return [];
  const rules: Rule[] = [];
  if (policy.restrictTenants) {
    rules.push({
      priority: priority.header,
      action: { type: 'modifyHeaders', requestHeaders: tenantHeaders(ids.slice(0, mostRestrictedTenants)) },
      condition: { requestDomains: hosts, resourceTypes: everyType },
    });
  }
  if (policy.personalAccounts === 'block') {
    rules.push(...ids.flatMap(letThrough));
    for (const end of ends)
      rules.push({
        // No counts: Chromium refuses what takes it more than 2 kB, and with it every other rule (measured in 156).
        priority: priority.foreign,
        action: { type: 'block' },
        condition: {
          regexFilter: `^https://claude\\.ai/api/(organizations/)?[0-9a-f]+-[0-9a-f-]+/(.*/)?${end}`,
          requestMethods: methods,
        },
      });
  }
  return rules;
}

/** Messages and files of one organisation. */
function letThrough(id: string): readonly Omit<BlockRule, 'id'>[] {
  return [`/api/organizations/${id}/`, `/api/${id}/`].map((path) => ({
    priority: priority.own,
    action: { type: 'allow' },
    condition: { urlFilter: `||claude.ai${path}`, requestMethods: methods },
  }));
}

function tenantHeaders(ids: readonly string[]): { header: string; operation: 'set'; value: string }[] {
  const lines = Array.from({ length: Math.ceil(ids.length / idsPerLine) }, (_, line) =>
    ids.slice(line * idsPerLine, (line + 1) * idsPerLine).join(','),
  );
  return lines.map((value, line) => ({
    header: `anthropic-allowed-org-ids${line === 0 ? '' : line}`,
    operation: 'set',
    value: line === 0 && lines.length > 1 ? `${value};n=${lines.length}` : value,
  }));
}

/**
 * What hangs on the open tabs: no message and no speech leaves a tab whose page gate has not reported in, where the
 * policy says so (what belongs to no tab, a shared worker, never reports); and organisations that are not the company's are let through where
 * the policy exempts their accounts, which only a tab can tell.
 * @param guarded ids of the tabs that reported in
 * @param exempt ids of the organisations of exempt accounts, as tabs reported them
 */
export function tabRules(
  policy: Policy,
  guarded: readonly number[],
  exempt: readonly string[],
): readonly BlockRule[] {
  if (policy.mode === 'simulate') return [];
  const rules: Omit<BlockRule, 'id'>[] =
    policy.personalAccounts === 'block' ? exempt.flatMap(letThrough) : [];
  if (policy.unguardedTabs === 'block') {
    const conditions = [
      ...sends.map((regexFilter) => ({ regexFilter, requestMethods: methods })),
      { regexFilter: speech, resourceTypes: ['websocket'] },
    ];
    for (const condition of conditions)
      rules.push({
        priority: priority.unguarded,
        action: { type: 'block' },
        condition: { ...condition, requestDomains: hosts, excludedTabIds: guarded },
      });
  }
  return rules.map((rule, index) => ({ id: index + 1, ...rule }));
}
