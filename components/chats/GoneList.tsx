import type { JSX } from 'preact';

import type { GoneChat } from '@/lib/model/chat-row';
import { deletedOn, keptText, labels, mayStayLonger, sections, untitled, withCount } from '@/lib/text/chats';
import { whatIsIn } from '@/lib/text/due';
import { sentenceCase } from '@/lib/text/en';

import { titleOf } from './ChatItem';
import { LongList } from './LongList';

/** What is gone from claude.ai, and until when the provider's backend keeps it. */
export function GoneList({ gone }: { readonly gone: readonly GoneChat[] }): JSX.Element {
  return (
    <section id="gone" aria-labelledby="gone-title">
      <h2 id="gone-title">{withCount(sections.gone, gone.length)}</h2>
      <LongList
        items={gone.map((chat) => (
          <li key={chat.id} class="chat chat-gone" tabIndex={-1}>
            <div class="chat-text">
              <h3>{titleOf(chat.title, sentenceCase(whatIsIn(chat.held, 0)) || untitled(chat.deleted))}</h3>
              <p class="source">
                {deletedOn(chat.deleted)} {keptText(chat)}
              </p>
            </div>
          </li>
        ))}
      />
      <p class="source">{mayStayLonger}</p>
      <p>
        <a class="link" href="/guide.html">
          {labels.guide}
        </a>
      </p>
    </section>
  );
}
