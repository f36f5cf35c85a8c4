import type { JSX } from 'preact';

import { deleteAllDue, labels, sections, withCount } from '@/lib/text/chats';

type Props = {
  readonly count: number;
  readonly isDeleting: boolean;
  onSelectAll(): void;
  onDeleteAll(): void;
};

/** How many are due, and what can be done about all of them. */
export function DueHead({ count, isDeleting, onSelectAll, onDeleteAll }: Props): JSX.Element {
  return (
    <div class="list-head">
      <h2 id="due-title">{withCount(sections.due, count)}</h2>
      {count > 0 && (
        <div class="ways">
          <button type="button" class="action action-quiet" onClick={onSelectAll}>
            {labels.selectDue}
          </button>
          <button type="button" class="action action-danger" disabled={isDeleting} onClick={onDeleteAll}>
            {deleteAllDue(count)}
          </button>
        </div>
      )}
    </div>
  );
}
