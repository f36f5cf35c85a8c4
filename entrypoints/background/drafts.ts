import type { Draft } from '@/lib/model/draft';

/** A page loads within that time; milliseconds. */
const lifetime = 60_000;

/**
 * Drafts on their way from a page to the one that takes its place in the same tab: in memory alone, never in a storage,
 * and given once, in the organisation that they are for. A worker that is stopped meanwhile loses it.
 */
export function createDrafts() {
  const drafts = new Map<number, Draft>();
  return {
    keep(tabId: number, draft: Draft): 'kept' {
      drafts.set(tabId, draft);
      setTimeout(() => {
        if (drafts.get(tabId) === draft) drafts.delete(tabId);
      }, lifetime);
      return 'kept';
    },
    /**
     * @param organizationId where the page of the tab is; null when that is not known
     * @returns `elsewhere` while there is one for another organisation, which the tab may still come to
     */
    take(tabId: number, organizationId: string | null): Draft | 'elsewhere' | null {
      const draft = drafts.get(tabId);
      if (draft === undefined) return null;
      if (draft.organizationId !== organizationId) return 'elsewhere';
      drafts.delete(tabId);
      return draft;
    },
    /** The tab is gone. */
    forget: (tabId: number): void => void drafts.delete(tabId),
  };
}
