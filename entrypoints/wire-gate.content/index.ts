import { defineContentScript } from 'wxt/utils/define-content-script';
import { createChannel } from '@/lib/gate/page/channel';
import { guardFetch } from '@/lib/gate/page/fetch';
import { guardXhr } from '@/lib/gate/page/xhr';

/** The half of the wire gate in the page's own world: it pauses and observes, and decides nothing. */
export default defineContentScript({
  matches: ['https://claude.ai/*'],
  runAt: 'document_start',
  world: 'MAIN',
  // Nothing of ours becomes a global of the page.
  globalName: false,
  main() {
    const channel = createChannel();
    guardFetch(channel);
    guardXhr(channel);
  },
});
