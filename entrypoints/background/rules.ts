import { browser } from 'wxt/browser';
import { type BlockRule, policyRules, tabRules } from '@/lib/gate/browser/block-rules';
import type { Policy } from '@/lib/model/policy';

/** Keeps the browser's own rules as the policy wants them. Those of the policy outlive the browser; those of tabs do not. */
export function createRuleKeeper(onError: (error: unknown) => void) {
  const net = browser.declarativeNetRequest as unknown as Net;
  const dynamic = createKeeper(
    () => net.getDynamicRules(),
    (change) => net.updateDynamicRules(change),
    onError,
  );
  const session = createKeeper(
    () => net.getSessionRules(),
    (change) => net.updateSessionRules(change),
    onError,
  );
  return {
    keep(policy: Policy, guardedTabs: readonly number[], exempt: readonly string[]): void {
      dynamic(policyRules(policy));
      session(tabRules(policy, [...guardedTabs].sort(), [...exempt].sort()));
    },
  };
}

type Change = { readonly removeRuleIds: readonly number[]; readonly addRules: readonly BlockRule[] };

/** The rules of the browser as far as we use them; the types of the polyfill do not have them. */
type Net = {
  getDynamicRules(): Promise<readonly { readonly id: number }[]>;
  updateDynamicRules(change: Change): Promise<void>;
  getSessionRules(): Promise<readonly { readonly id: number }[]>;
  updateSessionRules(change: Change): Promise<void>;
};

/** One change after the other, and none where nothing is to be changed. */
function createKeeper(
  read: () => Promise<readonly { readonly id: number }[]>,
  update: (change: Change) => Promise<void>,
  onError: (error: unknown) => void,
) {
  let last: Promise<void> = Promise.resolve();
  let wanted = '';
  return (rules: readonly BlockRule[]): void => {
    const text = JSON.stringify(rules);
    if (text === wanted) return;
    wanted = text;
    last = last
      .then(async () => {
        if (wanted !== text) return;
        const before = await read();
        await update({ removeRuleIds: before.map(({ id }) => id), addRules: rules });
      })
      .catch((error: unknown) => {
        // What was wanted is not in force: the next change tries again.
        wanted = '';
        onError(error);
      });
  };
}
