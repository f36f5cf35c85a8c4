import type { JSX } from 'preact';

import { differ, dueText } from '@/lib/text/guide';

type Props = { readonly disagree: boolean; readonly dueSince: string | null };

/** That sources differ, and that a review is due; nothing when neither. */
export function Chips({ disagree, dueSince }: Props): JSX.Element | null {
  if (!disagree && dueSince === null) return null;
  return (
    <p class="chips">
      {disagree && <span class="chip">{differ}</span>}
      {dueSince !== null && <span class="chip chip-due">{dueText(dueSince)}</span>}
    </p>
  );
}
