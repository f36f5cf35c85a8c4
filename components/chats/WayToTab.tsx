import type { JSX } from 'preact';

import type { RunView } from '@/lib/model/run-view';
import { accountLabel, labels, switchToNamed } from '@/lib/text/chats';

import type { OnChatsAction } from './chats-action';
import type { ChatAccount } from './view';

type Props = {
  readonly run: RunView;
  readonly accounts: readonly ChatAccount[];
  readonly onAction: OnChatsAction;
};

/** What gives a run the tab that it waits for: one of the same person is switched, where there is one. */
export function WayToTab({ run, accounts, onAction }: Props): JSX.Element | null {
  if (run.problem !== 'no-tab') return null;
  const account = accounts.find(({ organization }) => organization === run.organization);
  return account?.canSwitch ? (
    <button
      type="button"
      class="action action-primary"
      onClick={() => onAction({ kind: 'switch-tab', organization: account.organization })}
    >
      {switchToNamed(accountLabel(account.name, account.kind))}
    </button>
  ) : (
    <button type="button" class="action action-primary" onClick={() => onAction({ kind: 'open-claude' })}>
      {labels.openClaude}
    </button>
  );
}
