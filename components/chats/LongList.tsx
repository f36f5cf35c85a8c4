import type { JSX } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

import { showAll } from '@/lib/text/chats';

/** So many are shown at first. */
const most = 30;

/** A list of which the rest comes when the person asks for it: what stands below it stays in reach. */
export function LongList({ items }: { readonly items: readonly JSX.Element[] }): JSX.Element {
  const list = useRef<HTMLUListElement>(null);
  const [isWhole, setWhole] = useState(false);
  // The button that had the focus is gone; what it brought is next.
  useLayoutEffect(() => {
    const next = isWhole ? list.current?.children.item(most) : null;
    if (next instanceof HTMLElement) next.focus({ preventScroll: true });
  }, [isWhole]);
  return (
    <>
      <ul ref={list} class="chats-list">
        {isWhole ? items : items.slice(0, most)}
      </ul>
      {!isWhole && items.length > most && (
        <p class="more">
          <button type="button" class="action" onClick={() => setWhole(true)}>
            {showAll(items.length)}
          </button>
        </p>
      )}
    </>
  );
}
