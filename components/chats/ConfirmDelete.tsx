import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

import { alsoFiles, confirmText, confirmTitle, deleteThem, keepThem } from '@/lib/text/chats';

type Props = {
  /** What people call those that will go. */
  readonly titles: readonly string[];
  /** Files went along with one of them. */
  readonly hasFiles: boolean;
  onConfirm(): void;
  onCancel(): void;
};

/** What will go, and that it cannot be undone. Escape, Enter and the first button keep it. */
export function ConfirmDelete({ titles, hasFiles, onConfirm, onCancel }: Props): JSX.Element {
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog
      ref={dialog}
      class="confirm-delete"
      role="alertdialog"
      aria-labelledby="confirm-title"
      aria-describedby="confirm-text"
      onClose={onCancel}
    >
      <h2 id="confirm-title">{confirmTitle(titles.length)}</h2>
      <p id="confirm-text">{confirmText(titles.length)}</p>
      {/* It can be scrolled with the keyboard. */}
      <ul class="confirm-list" tabIndex={titles.length > 5 ? 0 : undefined}>
        {titles.map((title, index) => (
          <li key={index}>{title}</li>
        ))}
      </ul>
      {hasFiles && <p class="source">{alsoFiles}</p>}
      <div class="ways">
        <button type="button" class="action action-primary" autofocus onClick={onCancel}>
          {keepThem(titles.length)}
        </button>
        <button type="button" class="action action-danger" onClick={onConfirm}>
          {deleteThem(titles.length)}
        </button>
      </div>
    </dialog>
  );
}
