import { browser } from 'wxt/browser';
import { policyRules, tabRules } from '@/lib/gate/browser/block-rules';
import { createRuleKeeper, type RuleList } from '@/lib/gate/browser/rule-keeper';
import type { Policy } from '@/lib/model/policy';

/** Keeps the browser's own rules as the policy wants them. Those of the policy outlive the browser; those of tabs do not. */
export function browserRules(onRefused: (error: unknown) => void) {
  const net = browser.declarativeNetRequest as unknown as Net;
  const dynamic = createRuleKeeper(
    { read: () => net.getDynamicRules(), update: (change) => net.updateDynamicRules(change) },
    onRefused,
  );
  const session = createRuleKeeper(
    { read: () => net.getSessionRules(), update: (change) => net.updateSessionRules(change) },
    onRefused,
  );
  return {
    keep(policy: Policy, guardedTabs: readonly number[], exempt: readonly string[]): void {
      dynamic.keep(policyRules(policy));
      session.keep(tabRules(policy, [...guardedTabs].sort(), [...exempt].sort()));
    },
    isInForce: () => dynamic.isInForce() && session.isInForce(),
  };
}

/** The rules of the browser as far as we use them; the types of the polyfill do not have them. */
type Net = {
  getDynamicRules: RuleList['read'];
  updateDynamicRules: RuleList['update'];
  getSessionRules: RuleList['read'];
  updateSessionRules: RuleList['update'];
};
