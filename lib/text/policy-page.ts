import type { BrowserGateState, Health } from '@/lib/model/health';
import type { Policy } from '@/lib/model/policy';
import type { PolicyState } from '@/lib/model/policy-state';
import { gates, gateStates, type Gate, policyTitles } from './popup';

export const policyPageTitle = 'The policy in force';
export const policyPageLead =
  'What this browser was told, what it makes of it, and where each value comes from. For whoever looks after the extension.';
export const copy = 'Copy for support';
export const copied = 'Copied. It names no person, no account and nothing that was found.';
export const copyFailed = 'The browser did not let it be copied. Select the text below instead.';
export const supportTitle = 'Report for support';
export const columns = { key: 'Setting', value: 'Value', source: 'Where it comes from' } as const;
export const onlyWritten = 'Only what was written';

/** Where the value of a key comes from. */
export type Source = 'written' | 'refused' | 'partly-refused' | 'built-in';

export const sources: Readonly<Record<Source, string>> = {
  written: 'Policy',
  refused: 'Refused: the strictest value stands in',
  'partly-refused': 'Policy, parts of it refused',
  'built-in': 'Built in',
};

/** What is copied says where no longer: the policy is gone, its last copy counts. */
export const fromCopy = 'Last copy of the policy';

export type PolicyRow = {
  readonly key: keyof Policy;
  /** As it would be written, without what is secret or long. */
  readonly value: string;
  readonly source: Source;
  readonly reasons: readonly string[];
};

/** Every key with the value that is in force. */
export function policyRows({ policy, problems, written }: PolicyState): readonly PolicyRow[] {
  return (Object.keys(policy) as (keyof Policy)[]).map((key) => {
    const own = problems.filter((problem) => keyOf(problem) === key);
    const isWhole = own.some((problem) => problem.key === key || problem.meant === key);
    const source: Source =
      own.length > 0
        ? isWhole || !written.includes(key)
          ? 'refused'
          : 'partly-refused'
        : written.includes(key)
          ? 'written'
          : 'built-in';
    return { key, value: valueText(policy, key), source, reasons: own.map(({ reason }) => reason) };
  });
}

/** The key of the policy that a problem concerns; `actions.us-ssn` stands in `actions`. */
const keyOf = ({ key, meant }: PolicyState['problems'][number]): string =>
  meant ?? key.split(/[.[]/)[0] ?? '';

/** Problems that belong to no key of the policy: one that is not known, or the policy as a whole. */
export function otherProblems({ policy, problems }: PolicyState): PolicyState['problems'] {
  return problems.filter((problem) => !Object.hasOwn(policy, keyOf(problem)));
}

/** Keys whose terms, patterns, sets and keys are the organisation's secrets. */
const secret: readonly string[] = ['wordLists', 'patterns', 'exactMatch', 'classificationWords'];

/** Of secrets their number is enough. */
function valueText(policy: Policy, key: keyof Policy): string {
  if (key === 'wordLists')
    return listText(
      policy.wordLists.map(
        ({ id, words }) => `${id} (${words.length} ${words.length === 1 ? 'term' : 'terms'})`,
      ),
    );
  if (key === 'patterns') return listText(policy.patterns.map(({ id }) => id));
  if (key === 'exactMatch')
    return listText(policy.exactMatch.map(({ id, count }) => `${id} (${count} values)`));
  if (key === 'classificationWords') return `${policy.classificationWords.length} of the organisation’s own`;
  const value = policy[key];
  if (value === '' || (Array.isArray(value) && value.length === 0)) return 'none';
  return typeof value === 'object' ? JSON.stringify(value, null, 1).replace(/\n\s*/g, ' ') : String(value);
}

const listText = (names: readonly string[]): string => (names.length === 0 ? 'none' : names.join(', '));

export const arrived = 'Arrived';

/** When the policy in force arrived, in UTC: "2026-11-02 08:15 UTC". */
export function arrivedText({ since }: PolicyState): string {
  return since === null ? 'No written policy has arrived.' : `${since.slice(0, 16).replace('T', ' ')} UTC`;
}

export type Surroundings = {
  /** Of the extension. */
  readonly version: string;
  /** As it names itself, for example `Firefox 153`. */
  readonly browser: string;
  /** How the extension came into the browser, in the browser's own word. */
  readonly installType: string;
  /** Of the claude.ai tab that was last in front; null when there is none. */
  readonly health: Health | null;
};

/** Plain text that may be sent to anybody who helps: states, settings and sentences, nobody's account. */
export function supportReport(state: PolicyState, around: Surroundings, now: string): string {
  const rows = policyRows(state).map(({ key, value, source, reasons }) => {
    // A sentence about a mistake quotes what was written.
    const told = secret.includes(key) ? reasons.map(placeIn) : reasons;
    return [`${key}: ${value} [${source}]`, ...told.map((reason) => `    ${reason}`)].join('\n');
  });
  const { health } = around;
  return [
    `Chat Guardrails ${around.version}, ${around.browser}, installed: ${around.installType}`,
    `Report of ${now}`,
    `Policy: ${policyTitles[state.state]} (${state.state}), in force since: ${arrivedText(state)}`,
    ...(state.isBeyondRing ? ['This seat is beyond the ring that enforces: trial run'] : []),
    ...(health === null
      ? ['No claude.ai tab has reported']
      : (Object.keys(gates) as Gate[]).map((gate) => `${gates[gate].name}: ${stateText(health[gate])}`)),
    ...otherProblems(state).map(({ reason }) => `Problem: ${reason}`),
    '',
    ...rows,
  ].join('\n');
}

/** The first word of a sentence about a mistake is its place, such as `wordLists[0].words[3]`. */
const placeIn = (reason: string): string =>
  `${/^[\w.[\]]*/.exec(reason)?.[0]}: a mistake, which the page and the command "validate" describe`;

const stateText = (state: BrowserGateState): string => gateStates[state];
