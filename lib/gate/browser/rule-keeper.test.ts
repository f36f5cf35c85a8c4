import { expect, it } from 'vitest';
import type { BlockRule } from './block-rules';
import { createRuleKeeper } from './rule-keeper';

const rule = (id: number): BlockRule => ({
  ...{ id, priority: 1, action: { type: 'block' }, condition: { urlFilter: `||claude.ai/${id}` } },
});

/** A browser's list that refuses rules of one id. */
function play(refused: number) {
  let held: readonly BlockRule[] = [rule(9)];
  let updates = 0;
  const errors: unknown[] = [];
  const keeper = createRuleKeeper(
    {
      read: () => Promise.resolve(held),
      update({ removeRuleIds, addRules }) {
        updates += 1;
        if (addRules.some(({ id }) => id === refused)) return Promise.reject(new Error('memory limit'));
        held = [...held.filter(({ id }) => !removeRuleIds.includes(id)), ...addRules];
        return Promise.resolve();
      },
    },
    (error) => errors.push(error),
  );
  const settled = () => new Promise((resolve) => setTimeout(resolve));
  return { keeper, settled, errors, held: () => held.map(({ id }) => id), updates: () => updates };
}

it('puts the rules in the place of those before, once', async () => {
  const { keeper, settled, held, updates } = play(0);
  expect(keeper.isInForce()).toBe(true);
  keeper.keep([rule(3)]);
  keeper.keep([rule(1), rule(2)]);
  keeper.keep([rule(1), rule(2)]);
  await settled();
  expect(held()).toEqual([1, 2]);
  expect(updates()).toBe(1);
  expect(keeper.isInForce()).toBe(true);
});

it('says that the rules are not in force when the browser refuses one, until they are', async () => {
  const { keeper, settled, errors, held } = play(2);
  keeper.keep([rule(1), rule(2)]);
  await settled();
  expect(held()).toEqual([9]);
  expect(errors).toHaveLength(1);
  expect(keeper.isInForce()).toBe(false);
  keeper.keep([rule(1), rule(2)]);
  await settled();
  expect(errors).toHaveLength(2);
  keeper.keep([rule(1)]);
  await settled();
  expect(held()).toEqual([1]);
  expect(keeper.isInForce()).toBe(true);
});

it('what is asked for while the browser refuses something else is in force after that', async () => {
  const { keeper, settled, held } = play(2);
  keeper.keep([rule(2)]);
  await Promise.resolve();
  keeper.keep([rule(1)]);
  await settled();
  expect(held()).toEqual([1]);
  expect(keeper.isInForce()).toBe(true);
});
