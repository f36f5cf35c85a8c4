import { browser } from 'wxt/browser';
import { createDeletionWatch, type EndedRequest } from '@/lib/gate/browser/deletion-watch';
import type { BrowserRequest } from '@/lib/gate/browser/request';
import { isPrivate } from './private';

type Parts = {
  readonly gone: (organization: string, conversations: readonly string[]) => Promise<void>;
  readonly there: (conversation: string, askedAt: number) => Promise<void>;
  readonly onError: (error: unknown) => void;
};

const filter = { urls: ['https://claude.ai/api/organizations/*/chat_conversations/*'] };

/**
 * Notices what the person deletes on claude.ai itself, in windows that are not private. To be called synchronously when the
 * worker starts. It only watches, which every browser lets every extension do.
 */
export function watchDeletions({ gone, there, onError }: Parts): void {
  const unlessPrivate = (tabId: number, run: () => Promise<void>) =>
    void isPrivate(tabId)
      .then((is) => (is ? undefined : run()))
      .catch(onError);
  const watch = createDeletionWatch({
    gone: (tabId, organization, ids) => unlessPrivate(tabId, () => gone(organization, ids)),
    there: (tabId, id, askedAt) => unlessPrivate(tabId, () => there(id, askedAt)),
    now: () => Date.now(),
  });
  const { onBeforeRequest, onCompleted, onErrorOccurred } = browser.webRequest;
  const began = (request: BrowserRequest) => watch.began(request);
  onBeforeRequest.addListener(began as never, filter, ['requestBody']);
  onCompleted.addListener((request) => watch.ended(request as EndedRequest), filter);
  onErrorOccurred.addListener((request) => watch.failed(request), filter);
}
