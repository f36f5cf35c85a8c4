import { type Action, actions, stricter } from '@/lib/model/action';
import type { Category } from '@/lib/model/finding';
import type { OrganizationRules } from '@/lib/model/organization-rules';
import type { Policy } from '@/lib/model/policy';
import { type Change, type Compare, type DetectorRow, instead, listed } from './compare-values';

/** What becomes of the findings of each detector, whichever names the policies are written with. */
export const actionMap: Compare<Policy['actions']> = (_before, _after, { before, after, detectors }) => {
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
