import type { ComponentChildren, JSX } from 'preact';

import { noName, openIt, selectOne } from '@/lib/text/chats';

import { Icon } from '@/components/Icon';

type Props = {
  readonly id: string;
  /** Null: not known. */
  readonly title: string | null;
  /** Stands for a title that is not known. */
  readonly fallback: string;
  readonly what: string;
  readonly notes: readonly string[];
  /** Why it was not deleted; empty where nobody tried. */
  readonly problem: string;
  readonly isSelected: boolean;
  onSelect(id: string, isSelected: boolean): void;
  /** Its buttons. */
  readonly children?: ComponentChildren;
};

/** One conversation that can be chosen: what it is called, what it holds, why it is here. */
export function ChatItem(props: Props): JSX.Element {
  const { id, what, notes, problem, isSelected, onSelect, children } = props;
  const title = titleOf(props.title, props.fallback);
  return (
    <li class="chat" tabIndex={-1}>
      <label class="chat-choice">
        <input
          type="checkbox"
          checked={isSelected}
          aria-label={selectOne(title)}
          onChange={(event) => onSelect(id, event.currentTarget.checked)}
        />
      </label>
      <div class="chat-text">
        <h3>
          <a href={`https://claude.ai/chat/${id}`} target="_blank" rel="noreferrer" title={openIt}>
            {title}
          </a>
        </h3>
        {what !== '' && <p class="chat-what">{what}</p>}
        <p class="source">{notes.join(' ')}</p>
        {problem !== '' && (
          <p class="chat-problem">
            <Icon name="alert" />
            <span>{problem}</span>
          </p>
        )}
      </div>
      <div class="chat-ways">{children}</div>
    </li>
  );
}

/** A conversation may have an empty title. */
export function titleOf(title: string | null, fallback: string): string {
  return title === null ? fallback : title.trim() || noName;
}
