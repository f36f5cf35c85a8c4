/**
 * Who sent a message: a claude.ai page, with its tab, or a page of the extension. `isTop` is the page that the tab shows,
 * not a frame in one, nor a page that the browser loads ahead. `isOnSite` is false for a frame in a tab that shows another
 * site.
 */
export type Sender =
  | {
      readonly kind: 'claude';
      readonly tabId: number;
      readonly isTop: boolean;
      readonly isOnSite: boolean;
      readonly isPrivate: boolean;
    }
  | { readonly kind: 'extension' };

/** As the browser tells it. */
export type RawSender = {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  readonly frameId?: number | undefined;
  readonly tab?:
    | {
        readonly id?: number | undefined;
        readonly url?: string | undefined;
        readonly incognito: boolean;
      }
    | undefined;
};

/**
 * Null for anybody else, another extension for example. What is in a tab and no page of ours is our content script, and
 * the manifest puts that into claude.ai alone; a frame of it may have the address `about:blank`.
 * @param ownId of this extension
 */
export function senderOf({ id, url, frameId, tab }: RawSender, ownId: string): Sender | null {
  if (id !== ownId || url === undefined) return null;
  const { protocol } = new URL(url);
  if (protocol === 'chrome-extension:' || protocol === 'moz-extension:') return { kind: 'extension' };
  if (tab?.id === undefined) return null;
  // The browser shows the address of a tab only where the extension has the host.
  const isOnSite = tab.url !== undefined && new URL(tab.url).origin === 'https://claude.ai';
  return { kind: 'claude', tabId: tab.id, isTop: frameId === 0, isOnSite, isPrivate: tab.incognito };
}
