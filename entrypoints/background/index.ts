import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { handleMessages } from '@/lib/messages/handle';
import { browserLoaderSeams, createPolicyLoader } from '@/lib/policy/load-policy';
import { createRecord } from '@/lib/record/record';
import { tabReports } from '@/lib/record/tab-reports';
import { detectors } from '@/lib/scan/detectors';
import { showBadge } from './badge';

export default defineBackground(() => {
  // Seen by nobody but whoever debugs the extension itself; it never has content in it.
  const onError = (error: unknown) => reportError(error);
  const loader = createPolicyLoader(
    browserLoaderSeams(onError),
    detectors.map(({ id }) => id),
  );
  const record = createRecord(() => new Date().toISOString());
  const badges = async () => {
    for (const [tabId, report] of await tabReports.all())
      await showBadge(tabId, report, await loader.current());
  };

  loader.start();
  handleMessages(
    {
      async report(report, sender) {
        if (sender.kind !== 'claude') return null;
        await tabReports.set(sender.tabId, report);
        await showBadge(sender.tabId, report, await loader.current());
        return null;
      },
      async record(activity) {
        await record(activity);
        return null;
      },
      'tab-report': ({ tabId }, sender) =>
        sender.kind === 'extension' ? tabReports.get(tabId) : Promise.resolve(null),
    },
    onError,
  );
  browser.tabs.onRemoved.addListener((tabId) => void tabReports.remove(tabId).catch(onError));
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'local' && 'policy' in changes) badges().catch(onError);
  });
});
