import type { JSX } from 'preact';

import { filesHint, filesLink } from '@/lib/text/chats';

import { Icon } from '@/components/Icon';

/** Where uploaded files are deleted. */
export function FilesHint(): JSX.Element {
  return (
    <div class="files-hint">
      <Icon name="alert" />
      <p>
        {filesHint}{' '}
        <a href="https://claude.ai/new#settings/data-privacy-controls" target="_blank" rel="noreferrer">
          {filesLink}
        </a>
      </p>
    </div>
  );
}
