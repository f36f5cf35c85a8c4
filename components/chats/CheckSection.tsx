import type { JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';

import type { ChatRow } from '@/lib/model/chat-row';
import type { CheckSize, RunView } from '@/lib/model/run-view';
import { checkName, checkText, runLabels } from '@/lib/text/chat-runs';
import {
  accountLabel,
  checkLead,
  checkNeedsTab,
  checkSizes,
  checkSizeText,
  checkWhich,
  checkWhose,
  foundAbove,
  foundTitle,
  labels,
  noName,
  problems,
  sections,
} from '@/lib/text/chats';
import { whatIsIn } from '@/lib/text/due';
import { sentenceCase } from '@/lib/text/en';

import { ChatItem } from './ChatItem';
import type { OnChatsAction } from './chats-action';
import { LongList } from './LongList';
import { RunStatus } from './RunStatus';
import type { ChatAccount, FoundChat } from './view';
import { WayToTab } from './WayToTab';

type Props = {
  readonly run: RunView | null;
  readonly found: readonly FoundChat[];
  /** What is listed above. */
  readonly rows: readonly ChatRow[];
  readonly accounts: readonly ChatAccount[];
  /** The name of the one that the check is at, where it tells it from the others; else empty. */
  readonly account: string;
  readonly selected: ReadonlySet<string>;
  onSelect(id: string, isSelected: boolean): void;
  onSelectAll(ids: readonly string[]): void;
  readonly onAction: OnChatsAction;
};

/** The check of conversations that are there already. */
export function CheckSection(props: Props): JSX.Element {
  const { run, found, rows, accounts, account, selected, onSelect, onSelectAll, onAction } = props;
  const others = useMemo(() => {
    const listed = new Set(rows.map(({ id }) => id));
    return found.filter(({ id }) => !listed.has(id));
  }, [found, rows]);
  const items = useMemo(
    () =>
      others.map(({ id, title, held, files, problem }) => (
        <ChatItem
          key={id}
          id={id}
          title={title}
          fallback={noName}
          what={sentenceCase(whatIsIn(held, files))}
          notes={[]}
          problem={problem === null ? '' : problems[problem]}
          isSelected={selected.has(id)}
          onSelect={onSelect}
        />
      )),
    [others, selected, onSelect],
  );
  const isOver = run === null || run.phase === 'finished';
  return (
    <section id="check" aria-labelledby="check-title">
      <h2 id="check-title" tabIndex={-1}>
        {sections.check}
      </h2>
      <p>{checkLead}</p>
      {run !== null && (
        <RunStatus
          run={run}
          text={checkText(run, account)}
          name={checkName}
          onWish={(wish) => onAction({ kind: 'check', wish })}
        >
          <WayToTab run={run} accounts={accounts} onAction={onAction} />
        </RunStatus>
      )}
      {found.length > 0 && (
        <>
          <div class="list-head">
            <h3>{foundTitle(found.length)}</h3>
            <button type="button" class="action" onClick={() => onSelectAll(found.map(({ id }) => id))}>
              {labels.selectFound}
            </button>
          </div>
          {others.length < found.length && <p>{foundAbove(found.length - others.length, found.length)}</p>}
          {items.length > 0 && <LongList items={items} />}
        </>
      )}
      {isOver && (
        <CheckForm
          accounts={accounts.filter(({ hasTab }) => hasTab)}
          isAgain={run !== null}
          onAction={onAction}
        />
      )}
    </section>
  );
}

type FormProps = Pick<Props, 'onAction'> & {
  /** Those that a tab shows. */
  readonly accounts: readonly ChatAccount[];
  readonly isAgain: boolean;
};

function CheckForm({ accounts, isAgain, onAction }: FormProps): JSX.Element {
  const [size, setSize] = useState<CheckSize>(checkSizes[0] ?? null);
  const [chosen, setChosen] = useState('');
  const account = accounts.find(({ organization }) => organization === chosen) ?? accounts[0];
  if (account === undefined) {
    return (
      <div class="check-form">
        <p>{checkNeedsTab}</p>
        <button type="button" class="action" onClick={() => onAction({ kind: 'open-claude' })}>
          {labels.openClaude}
        </button>
      </div>
    );
  }
  return (
    <form
      class="check-form"
      onSubmit={(event) => {
        event.preventDefault();
        onAction({ kind: 'start-check', organization: account.organization, size });
      }}
    >
      {accounts.length > 1 && (
        <p class="field">
          <label for="check-account">{checkWhose}</label>
          <select
            id="check-account"
            value={account.organization}
            onChange={(event) => setChosen(event.currentTarget.value)}
          >
            {accounts.map(({ organization, name, kind }) => (
              <option key={organization} value={organization}>
                {accountLabel(name, kind)}
              </option>
            ))}
          </select>
        </p>
      )}
      <fieldset>
        <legend>{checkWhich}</legend>
        {checkSizes.map((one) => (
          <label key={String(one)}>
            <input type="radio" name="size" checked={one === size} onChange={() => setSize(one)} />
            <span>{checkSizeText(one)}</span>
          </label>
        ))}
      </fieldset>
      <button type="submit" class={isAgain ? 'action' : 'action action-primary'}>
        {isAgain ? runLabels.startAgain : runLabels.start}
      </button>
    </form>
  );
}
