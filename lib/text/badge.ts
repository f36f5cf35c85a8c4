import type { PolicyState } from '@/lib/model/policy-state';
import type { TabReport } from '@/lib/model/tab-report';

import { product, trainingStates } from './en';
import { dueLine } from './reminders';
import { accountDetails, accountTitle, driftNote, policyTitles, trialText, watchOnly } from './popup';

/** Colours with white text on them at 4.5:1 or more. */
const colors = { calm: '#0d5f63', caution: '#8a5300', bad: '#a1301f', quiet: '#55606e' } as const;

export type Badge = {
  /** At most three characters, which is what Firefox shows whole; empty = no badge. */
  readonly text: string;
  /** CSS colour, for white text. */
  readonly color: string;
  /** The tooltip, several lines. */
  readonly title: string;
};

/**
 * What the toolbar says of a tab; `null` = not claude.ai, or nothing is known of the tab. What is due goes before whose
 * account it is, and after what is wrong with the protection.
 * @param due how many conversations are due for deletion
 */
export function badge(report: TabReport | null, policyState: PolicyState, due = 0): Badge {
  const { state, policy } = policyState;
  const trial = trialText(policyState);
  const rules = [
    ...(state === 'valid' || state === 'none' ? [] : [`Policy: ${policyTitles[state].toLowerCase()}.`]),
    ...(trial === null ? [] : [trial]),
    ...(report?.health.browserGate === 'cannot-block' ? [watchOnly] : []),
  ];
  const say = (text: string, color: string, ...lines: readonly string[]): Badge => ({
    text,
    color,
    title: [product, ...lines, ...rules].join('\n'),
  });

  const dueText = due > 99 ? '99+' : `${due}`;
  if (report === null)
    return due > 0
      ? say(dueText, colors.caution, dueLine(due))
      : say('', colors.quiet, 'Nothing to show for this tab.');
  const { account, health } = report;
  const gates = [health.pageGate, health.wireGate, health.browserGate];
  if (health.pageGate === 'broken' || health.wireGate === 'broken')
    return say('OFF', colors.bad, 'Protection is not working in this tab. Reload it.');
  if (account.signedIn === false) return say('', colors.quiet, 'Nobody is signed in.');

  const who = [accountTitle(account), ...accountDetails(account)].join(' · ');
  const training = `Training: ${trainingStates[account.training.value].toLowerCase()}.`;
  if (gates.includes('starting')) {
    return say('…', colors.quiet, 'Protection is not confirmed yet in this tab.', who);
  }
  if (health.browserGate === 'broken')
    return say('!', colors.bad, 'The browser check is not working. Restart the browser.', who);
  const drift = driftNote(health);
  if (drift !== null) return say('!', colors.caution, drift, who);
  if (due > 0) return say(dueText, colors.caution, dueLine(due), who, training);
  switch (account.kind.value) {
    case 'company':
      return say('ORG', colors.calm, who, training);
    case 'personal':
      return say('PER', policy.requireCompanyAccount ? colors.bad : colors.caution, who, training);
    case 'unknown':
      return say('?', colors.caution, 'It is not known yet which account this is. Reload the tab.');
  }
}
