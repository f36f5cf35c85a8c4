import type { JSX } from 'preact';

import type { ChatRow } from '@/lib/model/chat-row';
import { accountLabel, needsTab, tabLabels } from '@/lib/text/chats';

import { Icon } from '@/components/Icon';
import type { OnChatsAction } from './chats-action';
import type { ChatAccount } from './view';

type Props = {
  readonly accounts: readonly ChatAccount[];
  readonly rows: readonly ChatRow[];
  readonly onAction: OnChatsAction;
};

/** For each account of which no tab is open: without one there are no titles, and nothing can be deleted. */
export function NeedsTab({ accounts, rows, onAction }: Props): JSX.Element {
  const countOf = (account: string) => rows.filter(({ organization }) => organization === account).length;
  const missing = accounts.filter(({ hasTab, organization }) => !hasTab && countOf(organization) > 0);
  return (
    <>
      {missing.map(({ organization, name, kind, canSwitch }) => (
        <section key={organization} class="needs-tab" aria-label={accountLabel(name, kind)}>
          <Icon name="question" />
          <div>
            <h2>{accountLabel(name, kind)}</h2>
            <p>{needsTab(countOf(organization))}</p>
            <div class="ways">
              {canSwitch ? (
                <button
                  type="button"
                  class="action action-primary"
                  onClick={() => onAction({ kind: 'switch-tab', organization })}
                >
                  {tabLabels.switchTo}
                </button>
              ) : (
                <button
                  type="button"
                  class="action action-primary"
                  onClick={() => onAction({ kind: 'open-claude' })}
                >
                  {tabLabels.open}
                </button>
              )}
            </div>
          </div>
        </section>
      ))}
    </>
  );
}
