import { type Action, actions, stricter } from '@/lib/model/action';
import type { Category } from '@/lib/model/finding';
import { likelihoods } from '@/lib/model/likelihood';
import type { OrganizationRules } from '@/lib/model/organization-rules';
import { accountStances, type Policy, reminderPauses } from '@/lib/model/policy';
import { describe, short } from './sentence';
import { same } from './same';

/** What a change of the policy does: more is stopped, less is, or neither can be said of it. */
export type Effect = 'stricter' | 'looser' | 'neither';

/** One difference between two policies. `says` is a sentence without the name of the key; it may quote the policies. */
export type PolicyChange = { readonly key: keyof Policy; readonly effect: Effect; readonly says: string };

/** What of a detector decides which action its findings get. */
export type DetectorRow = { readonly id: string; readonly category: Category; readonly isOptIn?: true };

/** What becomes of it from the first policy to the second, key by key. `detectors`: all that are built in. */
export function changesBetween(
  before: Policy,
  after: Policy,
  detectors: readonly DetectorRow[],
): readonly PolicyChange[] {
  const compare = <K extends keyof Policy>(key: K): readonly PolicyChange[] =>
    same(before[key], after[key])
      ? []
      : table[key](before[key], after[key], { before, after, detectors }).map((change) => ({
          key,
          ...change,
        }));
  return (Object.keys(table) as (keyof Policy)[]).flatMap(compare);
}

/** Whether the first policy is nowhere looser than the second in this key. */
export function isAtLeastAsStrict(
  key: keyof Policy,
  one: Policy,
  other: Policy,
  detectors: readonly DetectorRow[],
): boolean {
  return changesBetween(other, one, detectors).every(
    (change) => change.key !== key || change.effect !== 'looser',
  );
}

type Change = Omit<PolicyChange, 'key'>;
type Both = { readonly before: Policy; readonly after: Policy; readonly detectors: readonly DetectorRow[] };
/** Only asked where the two differ. */
type Compare<T> = (before: T, after: T, both: Both) => readonly Change[];

const instead = (before: unknown, after: unknown): string => `${said(after)} instead of ${said(before)}.`;
const said = (value: unknown): string => (value === '' ? 'nothing' : describe(value));

/** @param order the values, from the mildest to the strictest */
const ordered =
  <T>(order: readonly T[]): Compare<T> =>
  (before, after) => [
    {
      effect: order.indexOf(after) > order.indexOf(before) ? 'stricter' : 'looser',
      says: instead(before, after),
    },
  ];

/** Neither value stops more than the other. */
const neither: Compare<unknown> = (before, after) => [{ effect: 'neither', says: instead(before, after) }];

/** Fewer days are stricter; 0 is no requirement where `none` is given. */
const fewerDays =
  (none: string): Compare<number> =>
  (before, after) => {
    const days = (value: number) => (value === 0 && none !== '' ? none : `${value} days`);
    const isStricter = (after || Infinity) < (before || Infinity);
    return [
      { effect: isStricter ? 'stricter' : 'looser', says: `${days(after)} instead of ${days(before)}.` },
    ];
  };

/** Entries that came and went. */
function entries(
  before: readonly string[],
  after: readonly string[],
  effects: { readonly added: Effect; readonly removed: Effect },
): readonly Change[] {
  const added = after.filter((entry) => !before.includes(entry));
  const removed = before.filter((entry) => !after.includes(entry));
  const change = (list: readonly string[], effect: Effect, verb: string): readonly Change[] =>
    list.length === 0 ? [] : [{ effect, says: `${verb} ${listed(list)}.` }];
  const changes = [
    ...change(added, effects.added, 'Adds'),
    ...change(removed, effects.removed, 'Takes away'),
  ];
  return changes.length > 0 ? changes : [{ effect: 'neither', says: 'The same entries in another order.' }];
}

const mostListed = 6;

function listed(all: readonly string[]): string {
  const shown = all.slice(0, mostListed).map(short).join(', ');
  return all.length > mostListed ? `${shown} and ${all.length - mostListed} more` : shown;
}

/** Which accounts are the company's. Without a list the plan decides, which lets more of them be it. */
const company: Compare<readonly string[]> = (before, after) => {
  if (before.length === 0)
    return [{ effect: 'stricter', says: `Only ${listed(after)} now; before, any company plan would do.` }];
  if (after.length === 0)
    return [
      {
        effect: 'looser',
        says: `The list is empty now, so any company plan will do, not only ${listed(before)}.`,
      },
    ];
  return entries(before, after, { added: 'looser', removed: 'stricter' });
};

const exempt: Compare<readonly string[]> = (before, after) =>
  entries(before, after, { added: 'looser', removed: 'stricter' });

const lookedFor: Compare<readonly string[]> = (before, after) =>
  entries(before, after, { added: 'stricter', removed: 'looser' });

/** Rules of the organisation's own. Whether a rule that was changed finds more or less, only trying it tells. */
const rules: Compare<readonly { readonly id: string }[]> = (before, after) => {
  const ids = (list: typeof before) => list.map(({ id }) => id);
  const changed = after.filter((rule) => before.some((old) => old.id === rule.id && !same(old, rule)));
  const moved = entries(ids(before), ids(after), { added: 'stricter', removed: 'looser' });
  return [
    ...moved.filter(({ effect }) => effect !== 'neither' || changed.length === 0),
    ...(changed.length === 0
      ? []
      : [{ effect: 'neither' as const, says: `Changes ${listed(ids(changed))}: try it on samples.` }]),
  ];
};

const facts: Compare<Policy['facts']> = (before, after) => {
  const added = after.filter((fact) => !before.some((old) => same(old, fact))).length;
  const removed = before.filter((fact) => !after.some((other) => same(fact, other))).length;
  return [{ effect: 'neither', says: `${added} new or changed, ${removed} gone or changed.` }];
};

const ticks: Compare<Policy['vendorReview']> = (before, after) => {
  const names = Object.keys({ ...before, ...after }) as (keyof Policy['vendorReview'])[];
  return names
    .filter((name) => before[name] !== after[name])
    .map((name) => {
      const date = (value: string | undefined) => value ?? 'not ticked';
      return { effect: 'neither', says: `"${name}": ${date(after[name])} instead of ${date(before[name])}.` };
    });
};

/** What becomes of the findings of each detector, whichever names the policies are written with. */
const actionMap: Compare<Policy['actions']> = (_before, _after, { before, after, detectors }) => {
  const own = ownIds(before).filter((id) => ownIds(after).includes(id));
  const rows = [...detectors, ...own.map((id) => ({ id, category: 'organization' as const }))];
  const groups = new Map<string, { from: Action; to: Action; ids: string[] }>();
  for (const row of rows) {
    const [from, to] = [actionOf(row, before), actionOf(row, after)];
    if (from === to) continue;
    const group = groups.get(`${from} ${to}`) ?? { from, to, ids: [] };
    groups.set(`${from} ${to}`, group);
    group.ids.push(row.id);
  }
  const changes = [...groups.values()].map(({ from, to, ids }): Change => {
    const effect = actions.indexOf(to) > actions.indexOf(from) ? 'stricter' : 'looser';
    return { effect, says: `${instead(from, to).slice(0, -1)} for ${namesOf(ids, rows)}.` };
  });
  return changes.length > 0
    ? changes
    : [{ effect: 'neither', says: 'Written in another way; every finding gets the action it had.' }];
};

const ownIds = ({ patterns, wordLists, exactMatch }: OrganizationRules): readonly string[] =>
  [...patterns, ...wordLists, ...exactMatch].map(({ id }) => id);

/** What a sure finding of this detector gets on the mildest account. One that does not look finds nothing. */
function actionOf({ id, category, isOptIn }: DetectorRow, { actions }: Policy): Action {
  const named = [actions[id], actions[category]].filter((action) => action !== undefined);
  if (named.length > 0) return named.reduce(stricter);
  return isOptIn ? 'allow' : (actions['default'] ?? 'warn');
}

/** Whole categories by their name. */
function namesOf(ids: readonly string[], rows: readonly DetectorRow[]): string {
  if (ids.length === rows.length) return 'every detector';
  const whole = (category: Category) =>
    rows.filter((row) => row.category === category).every(({ id }) => ids.includes(id));
  const names = rows
    .filter(({ id }) => ids.includes(id))
    .map(({ id, category }) => (whole(category) ? `all of "${category}"` : id));
  return listed([...new Set(names)].sort());
}

const ways = ['allow', 'warn', 'block'] as const;

/** Every key has to say which of its values is the stricter one. */
const table: { readonly [K in keyof Policy]: Compare<Policy[K]> } = {
  mode: ordered(['simulate', 'enforce']),
  organizationName: neither,
  contact: neither,
  organizationIds: company,
  emailDomains: company,
  actions: actionMap,
  minimumLikelihood: ordered([...likelihoods].reverse()),
  minimumActionOnPersonalAccount: ordered(actions),
  minimumActionWithTrainingOn: ordered(actions),
  override: ordered(['allowed', 'with-justification', 'never']),
  unreadableContent: ordered(ways),
  audio: ordered(ways),
  personalAccounts: ordered(accountStances),
  exemptPlans: exempt,
  exemptEmailDomains: exempt,
  reminderPause: ordered([...reminderPauses].reverse()),
  restrictTenants: ordered([false, true]),
  unguardedTabs: ordered(['allow', 'block']),
  showOriginals: ordered([true, false]),
  requireCompanyAccount: ordered([false, true]),
  requireTrainingOff: ordered([false, true]),
  mayTurnTrainingOff: ordered([true, false]),
  feedback: ordered(ways),
  maximumRetentionDays: fewerDays('no limit'),
  facts,
  factsReviewDays: fewerDays(''),
  vendorReview: ticks,
  patterns: rules,
  wordLists: rules,
  exactMatch: rules,
  classificationWords: lookedFor,
};
