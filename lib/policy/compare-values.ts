import type { Category } from '@/lib/model/finding';
import type { Policy } from '@/lib/model/policy';
import { same } from './same';
import { describe, short } from './sentence';
import { strictest } from './strictest';

/** What a change of the policy does: more is stopped, less is, or neither can be said of it. */
export type Effect = 'stricter' | 'looser' | 'neither';

/** One difference between two policies. `says` is a sentence without the name of the key; it may quote the policies. */
export type PolicyChange = { readonly key: keyof Policy; readonly effect: Effect; readonly says: string };

/** What of a detector decides which action its findings get. */
export type DetectorRow = { readonly id: string; readonly category: Category; readonly isOptIn?: true };

/** A change of the key that was asked about. */
export type Change = Omit<PolicyChange, 'key'>;
/** Two policies, and all detectors that are built in. */
export type Both = {
  readonly before: Policy;
  readonly after: Policy;
  readonly detectors: readonly DetectorRow[];
};
/** Only asked where the two differ. */
export type Compare<T> = (before: T, after: T, both: Both) => readonly Change[];

export const instead = (before: unknown, after: unknown): string =>
  `${said(after)} instead of ${said(before)}.`;
const said = (value: unknown): string => (value === '' ? 'nothing' : describe(value));

/** @param order the values, from the mildest to the strictest */
export const ordered =
  <T>(order: readonly T[]): Compare<T> =>
  (before, after) => [
    {
      effect: order.indexOf(after) > order.indexOf(before) ? 'stricter' : 'looser',
      says: instead(before, after),
    },
  ];

/** Neither value stops more than the other. */
export const neither: Compare<unknown> = (before, after) => [
  { effect: 'neither', says: instead(before, after) },
];

/** Fewer are stricter. @param zero what 0 stands for, where that is no limit at all */
export const fewer =
  (unit: string, zero?: string): Compare<number> =>
  (before, after) => {
    const limit = (value: number) => (value === 0 && zero !== undefined ? Infinity : value);
    const words = (value: number) => (limit(value) === Infinity ? zero : `${value} ${unit}`);
    const effect = limit(after) < limit(before) ? 'stricter' : 'looser';
    return [{ effect, says: `${words(after)} instead of ${words(before)}.` }];
  };

export const more =
  (unit: string): Compare<number> =>
  (before, after) => [
    { effect: after > before ? 'stricter' : 'looser', says: `${after} ${unit} instead of ${before}.` },
  ];

/** Days by name. A name that is not written has those of `default`. */
export const dayMap: Compare<Readonly<Record<string, number>>> = (before, after) => {
  const names = [...new Set(['default', ...Object.keys(before), ...Object.keys(after)])];
  const daysOf = (map: typeof before, name: string) => map[name] ?? map['default'] ?? Infinity;
  const changes = names.flatMap((name): readonly Change[] => {
    const [from, to] = [daysOf(before, name), daysOf(after, name)];
    const effect = to < from ? 'stricter' : 'looser';
    return from === to ? [] : [{ effect, says: `${to} days instead of ${from} for "${short(name)}".` }];
  });
  return changes.length > 0
    ? changes
    : [{ effect: 'neither', says: 'Written in another way, with the same days.' }];
};

/** A time in which nobody is reminded; none is the strictest. Of two times neither is. */
export const quiet: Compare<string> = (before, after) => [
  {
    effect: after === '' ? 'stricter' : before === '' ? 'looser' : 'neither',
    says: instead(before, after),
  },
];

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

export function listed(all: readonly string[]): string {
  const shown = all.slice(0, mostListed).map(short).join(', ');
  return all.length > mostListed ? `${shown} and ${all.length - mostListed} more` : shown;
}

/** Which accounts are the company's. Without a list the plan decides, which lets more of them be it. */
export const company: Compare<readonly string[]> = (before, after) => {
  if (before.length === 0)
    return [{ effect: 'stricter', says: `Only ${listed(after)} now; before, any company plan would do.` }];
  if (after.length === 0)
    return [
      {
        effect: 'looser',
        says: `The list is empty now, so any company plan will do, not only ${listed(before)}.`,
      },
    ];
  const counts = (entry: string) => !nobody.includes(entry);
  return after.some(counts)
    ? entries(before.filter(counts), after.filter(counts), { added: 'looser', removed: 'stricter' })
    : [{ effect: 'stricter', says: 'No account counts as the company’s now.' }];
};

/** What stands in for a list without a good entry. */
const nobody = [...strictest.organizationIds, ...strictest.emailDomains];

export const exempt: Compare<readonly string[]> = (before, after) =>
  entries(before, after, { added: 'looser', removed: 'stricter' });

export const lookedFor: Compare<readonly string[]> = (before, after) =>
  entries(before, after, { added: 'stricter', removed: 'looser' });

/** Rules of the organisation's own. Whether a rule that was changed finds more or less, only trying it tells. */
export const rules: Compare<readonly { readonly id: string }[]> = (before, after) => {
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

export const facts: Compare<Policy['facts']> = (before, after) => {
  const added = after.filter((fact) => !before.some((old) => same(old, fact))).length;
  const removed = before.filter((fact) => !after.some((other) => same(fact, other))).length;
  return [{ effect: 'neither', says: `${added} new or changed, ${removed} gone or changed.` }];
};

export const ticks: Compare<Policy['vendorReview']> = (before, after) => {
  const names = Object.keys({ ...before, ...after }) as (keyof Policy['vendorReview'])[];
  return names
    .filter((name) => before[name] !== after[name])
    .map((name) => {
      const date = (value: string | undefined) => value ?? 'not ticked';
      return { effect: 'neither', says: `"${name}": ${date(after[name])} instead of ${date(before[name])}.` };
    });
};
