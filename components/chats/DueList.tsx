import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';

import type { ChatRow } from '@/lib/model/chat-row';
import { causeTexts, labels, ofChat, problems, sinceText, untitled } from '@/lib/text/chats';
import { dueText, whatIsIn } from '@/lib/text/due';
import { sentenceCase } from '@/lib/text/en';

import { ChatItem, titleOf } from './ChatItem';
import { LongList } from './LongList';

type Props = {
  readonly rows: readonly ChatRow[];
  readonly selected: ReadonlySet<string>;
  /** Names of accounts by organisation, where there are several; empty where there is one. */
  readonly accounts: ReadonlyMap<string, string>;
  /** These three stay the same for as long as the list is shown. */
  onSelect(id: string, isSelected: boolean): void;
  onDelete(id: string): void;
  onSnooze(id: string): void;
};

/** Conversations of the ledger. Drawn anew only when one of them changed: there may be hundreds. */
export function DueList({ rows, selected, accounts, onSelect, onDelete, onSnooze }: Props): JSX.Element {
  const items = useMemo(
    () =>
      rows.map((row) => {
        const fallback = untitled(row.since);
        const name = titleOf(row.title, fallback);
        const account = accounts.get(row.organization);
        const notes = [
          dueText(row),
          ...row.causes.map((cause) => causeTexts[cause]),
          sinceText(row.since),
          ...(account === undefined ? [] : [`${account}.`]),
        ];
        return (
          <ChatItem
            key={row.id}
            id={row.id}
            title={row.title}
            fallback={fallback}
            what={sentenceCase(whatIsIn(row.held, row.files))}
            notes={notes}
            problem={row.problem === null ? '' : problems[row.problem]}
            isSelected={selected.has(row.id)}
            onSelect={onSelect}
          >
            {row.maySnooze && (
              <button
                type="button"
                class="action action-quiet"
                aria-label={ofChat(labels.snooze, name)}
                onClick={() => onSnooze(row.id)}
              >
                {labels.snooze}
              </button>
            )}
            <button
              type="button"
              class="action"
              aria-label={ofChat(labels.deleteOne, name)}
              onClick={() => onDelete(row.id)}
            >
              {labels.deleteOne}
            </button>
          </ChatItem>
        );
      }),
    [rows, selected, accounts, onSelect, onDelete, onSnooze],
  );
  return <LongList items={items} />;
}
