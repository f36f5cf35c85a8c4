import type { BlockRule } from './block-rules';

/** One of the browser's two lists of rules. */
export type RuleList = {
  read(): Promise<readonly { readonly id: number }[]>;
  /** All of it or nothing: rejects where the browser refuses any rule. */
  update(change: {
    readonly removeRuleIds: readonly number[];
    readonly addRules: readonly BlockRule[];
  }): Promise<void>;
};

export type RuleKeeper = {
  /** What the list is to hold. One change is made after the other, and none where nothing is to be changed. */
  keep(rules: readonly BlockRule[]): void;
  /** False after the browser refused what it was last asked for: then it holds what it held before. */
  isInForce(): boolean;
};

export function createRuleKeeper(list: RuleList, onRefused: (error: unknown) => void): RuleKeeper {
  let last: Promise<void> = Promise.resolve();
  let wanted = '';
  let isInForce = true;
  return {
    isInForce: () => isInForce,
    keep(rules) {
      const text = JSON.stringify(rules);
      if (text === wanted) return;
      wanted = text;
      last = last
        .then(async () => {
          if (wanted !== text) return;
          const before = await list.read();
          await list.update({ removeRuleIds: before.map(({ id }) => id), addRules: rules });
          isInForce = true;
        })
        .catch((error: unknown) => {
          isInForce = false;
          // The next change tries again; one that waits already does so now.
          if (wanted === text) wanted = '';
          onRefused(error);
        });
    },
  };
}
