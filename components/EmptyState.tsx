import type { JSX } from 'preact';

import { buttons, empty } from '@/lib/text/popup';

import { ActionButton } from './ActionButton';
import { Icon } from './Icon';
import type { OnAction } from './popup-action';

/** For a tab that is not claude.ai, or of which nothing is known. */
export function EmptyState({ onAction }: { readonly onAction: OnAction | undefined }): JSX.Element {
  return (
    <section aria-labelledby="empty">
      <h2 id="empty">{empty.title}</h2>
      <p>{empty.text}</p>
      <ul class="points">
        {empty.points.map((point) => (
          <li key={point}>
            <Icon name="check" />
            <span>{point}</span>
          </li>
        ))}
      </ul>
      <p class="details">{empty.privacy}</p>
      <div class="actions">
        <ActionButton action={{ kind: 'open-claude' }} label={buttons.openClaude} onAction={onAction} />
        <ActionButton action={{ kind: 'reload-tab' }} label={buttons.reload} onAction={onAction} />
      </div>
    </section>
  );
}
