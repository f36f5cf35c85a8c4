import type { JSX } from 'preact';

import type { DueCount } from '@/lib/model/chat-row';
import { dueLine, dueUnread, showDue } from '@/lib/text/popup';

import { ActionButton } from './ActionButton';
import { Icon } from './Icon';
import type { OnAction } from './popup-action';

type Props = { readonly due: DueCount | null; readonly onAction: OnAction | undefined };

/** What is due for deletion, and what will be; nothing where nothing is. */
export function DueNote({ due, onAction }: Props): JSX.Element | null {
  const line = due === null ? dueUnread : dueLine(due.due, due.later, due.nextInDays);
  if (line === '') return null;
  return (
    <section class={due === null || due.due > 0 ? 'due due-now' : 'due'}>
      <Icon name="clock" />
      <p>{line}</p>
      <ActionButton action={{ kind: 'open-chats', at: 'list' }} label={showDue} onAction={onAction} />
    </section>
  );
}
