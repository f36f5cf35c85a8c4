import type { Sender } from '@/lib/messages/handle';

/** A page loads within that time; milliseconds. */
const lifetime = 60_000;

/** What the person was writing when the tab went to another organisation. */
export type Draft = { readonly text: string; readonly hasFiles: boolean };

/**
 * Drafts on their way from a page to the one that takes its place in the same tab: in memory alone, never in a storage,
 * and given once. A worker that is stopped meanwhile loses it.
 */
export function createDrafts() {
  const drafts = new Map<number, Draft>();
  return {
    keep(sender: Sender, draft: Draft): 'kept' {
      if (sender.kind !== 'claude') throw new Error('only a tab has a draft');
      const { tabId } = sender;
      drafts.set(tabId, draft);
      setTimeout(() => {
        if (drafts.get(tabId) === draft) drafts.delete(tabId);
      }, lifetime);
      return 'kept';
    },
    take(sender: Sender): Draft | null {
      if (sender.kind !== 'claude') return null;
      const draft = drafts.get(sender.tabId) ?? null;
      drafts.delete(sender.tabId);
      return draft;
    },
  };
}
