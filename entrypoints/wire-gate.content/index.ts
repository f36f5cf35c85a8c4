import { defineContentScript } from 'wxt/utils/define-content-script';
import { guardBeacon } from '@/lib/gate/page/beacon';
import { createChannel } from '@/lib/gate/page/channel';
import { guardDocument } from '@/lib/gate/page/document';
import { guardFetch } from '@/lib/gate/page/fetch';
import { createProbe } from '@/lib/gate/page/probe';
import { guardRealms } from '@/lib/gate/page/realm';
import { guardSocket } from '@/lib/gate/page/socket';
import { guardXhr } from '@/lib/gate/page/xhr';

/** The half of the wire gate in the page's own world: it pauses and observes, and decides nothing. */
export default defineContentScript({
  matches: ['https://claude.ai/*'],
  // Frames have functions of their own, and share our origin.
  allFrames: true,
  matchAboutBlank: true,
  matchOriginAsFallback: true,
  runAt: 'document_start',
  world: 'MAIN',
  // Nothing of ours becomes a global of the page.
  globalName: false,
  main() {
    const probe = createProbe();
    const channel = createChannel(probe);
    guardFetch(channel, probe);
    guardXhr(channel, probe);
    guardBeacon(channel, probe);
    guardSocket(channel, probe);
    guardDocument();
    guardRealms();
  },
});
