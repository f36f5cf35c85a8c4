import type { JSX } from 'preact';
import { useCallback, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';

import { deletionName, deletionText } from '@/lib/text/chat-runs';
import {
  chatsLead,
  chatsTitle,
  deleteSelected,
  labels,
  nothingDue,
  nothingText,
  nothingTitle,
  notListed,
  sections,
  unreadText,
  unreadTitle,
  whatIsKept,
  withCount,
} from '@/lib/text/chats';
import { language } from '@/lib/text/en';

import { PageHead } from '@/components/PageHead';
import { accountNames, tellingName } from './account-names';
import type { OnChatsAction } from './chats-action';
import { CheckSection } from './CheckSection';
import { ConfirmDelete } from './ConfirmDelete';
import { DueHead } from './DueHead';
import { DueList } from './DueList';
import { FilesHint } from './FilesHint';
import { GoneList } from './GoneList';
import { NeedsTab } from './NeedsTab';
import { RunStatus } from './RunStatus';
import { chosenOf, without } from './selection';
import type { ChatAccount, ChatsView } from './view';
import { WayToTab } from './WayToTab';

type Props = ChatsView & { readonly onAction: OnChatsAction };

/** What should not stay on claude.ai: what is due, what will be, what a check finds, and what is gone. */
export function ChatsPage({ onAction, ...view }: Props): JSX.Element {
  const { policyState, rows, gone, accounts, deletion, check, found, isUnread, notice, opensAt } = view;
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const [confirming, setConfirming] = useState<readonly string[]>(
    opensAt?.kind === 'delete' ? [opensAt.id] : [],
  );
  const progress = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (opensAt?.kind === 'check') document.getElementById('check-title')?.focus();
  }, []);

  const select = useCallback((id: string, isSelected: boolean) => {
    setSelected((now) => (isSelected ? new Set([...now, id]) : without(now, [id])));
  }, []);
  const selectAll = useCallback((ids: readonly string[]) => {
    setSelected((now) => new Set([...now, ...ids]));
  }, []);
  const confirmOne = useCallback((id: string) => setConfirming([id]), []);
  const snooze = useCallback((id: string) => onAction({ kind: 'snooze', id }), [onAction]);

  const names = useMemo(() => accountNames(accounts), [accounts]);
  const due = useMemo(() => rows.filter(({ state }) => state.kind === 'due'), [rows]);
  const later = useMemo(() => rows.filter(({ state }) => state.kind !== 'due'), [rows]);
  const chosen = chosenOf([...selected], rows, found);
  const asked = chosenOf(confirming, rows, found);
  const isMissing = confirming.length > 0 && asked.length === 0 && !isUnread;
  const isDeleting = deletion !== null && deletion.phase !== 'finished';
  const isWaitedFor = ({ organization }: ChatAccount) =>
    deletion?.problem === 'no-tab' && deletion.organization === organization;
  const list = { selected, accounts: names, onSelect: select, onDelete: confirmOne, onSnooze: snooze };

  const confirm = (): void => {
    const ids = asked.map(({ id }) => id);
    setConfirming([]);
    setSelected((now) => without(now, ids));
    onAction({ kind: 'delete', ids });
    // The button that had the focus may go with its conversation.
    requestAnimationFrame(() => progress.current?.focus());
  };

  return (
    <div class="page chats" {...language}>
      <PageHead policy={policyState.policy} title={chatsTitle} lead={chatsLead}>
        <p class="source">{whatIsKept}</p>
      </PageHead>
      <main>
        <p class="notice" role="status">
          {isMissing ? notListed : notice}
        </p>
        <div ref={progress} tabIndex={-1} class="deletion">
          {deletion !== null && (
            <RunStatus
              run={deletion}
              text={deletionText(deletion, tellingName(accounts, deletion.organization))}
              name={deletionName}
              onWish={(wish) => onAction({ kind: 'deletion', wish })}
            >
              <WayToTab run={deletion} accounts={accounts} onAction={onAction} />
            </RunStatus>
          )}
        </div>
        <NeedsTab accounts={accounts.filter((one) => !isWaitedFor(one))} rows={rows} onAction={onAction} />
        {rows.length === 0 && found.length === 0 && (
          <section class={isUnread ? 'start unread' : 'start'} aria-labelledby="nothing">
            <h2 id="nothing">{isUnread ? unreadTitle : nothingTitle}</h2>
            <p>{isUnread ? unreadText : nothingText}</p>
          </section>
        )}
        {rows.length > 0 && (
          <section id="due" aria-labelledby="due-title">
            <DueHead
              count={due.length}
              isDeleting={isDeleting}
              onSelectAll={() => selectAll(due.map(({ id }) => id))}
              onDeleteAll={() => setConfirming(due.map(({ id }) => id))}
            />
            {due.length === 0 ? <p>{nothingDue}</p> : <DueList rows={due} {...list} />}
          </section>
        )}
        {later.length > 0 && (
          <section id="later" aria-labelledby="later-title">
            <h2 id="later-title">{withCount(sections.later, later.length)}</h2>
            <DueList rows={later} {...list} />
          </section>
        )}
        {[...rows, ...found].some(({ files }) => files > 0) && <FilesHint />}
        <CheckSection
          run={check}
          found={found}
          rows={rows}
          accounts={accounts}
          account={tellingName(accounts, check?.organization ?? null)}
          selected={selected}
          onSelect={select}
          onSelectAll={selectAll}
          onAction={onAction}
        />
        {gone.length > 0 && <GoneList gone={gone} />}
      </main>
      {chosen.length > 0 && (
        <div class="chosen">
          <button
            type="button"
            class="action action-danger"
            disabled={isDeleting}
            onClick={() => setConfirming(chosen.map(({ id }) => id))}
          >
            {deleteSelected(chosen.length)}
          </button>
          <button type="button" class="action action-quiet" onClick={() => setSelected(new Set())}>
            {labels.selectNone}
          </button>
        </div>
      )}
      {asked.length > 0 && (
        <ConfirmDelete
          key={confirming.join(' ')}
          titles={asked.map(({ name }) => name)}
          hasFiles={asked.some(({ files }) => files > 0)}
          onConfirm={confirm}
          onCancel={() => setConfirming([])}
        />
      )}
    </div>
  );
}
