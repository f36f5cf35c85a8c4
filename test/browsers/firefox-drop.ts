import type { LaunchedFirefox } from './firefox';

/** What is let fall: texts by their kind (`text/plain`, `text/uri-list`), and files by their name. */
export type Dropped = {
  readonly texts?: Readonly<Record<string, string>>;
  readonly files?: Readonly<Record<string, string>>;
  /** Whether the drag begins in the element itself. */
  readonly isOwn?: boolean;
};

/**
 * Lets something fall on an element of the claude.ai page that was opened last. No driver of Firefox can: its mouse ends a
 * drag without a drop. Here the browser itself sends the page the events, as trusted as those of a mouse, in a drag
 * session of the page's process, without which it takes a drop for none. Folders cannot be had this way.
 * @throws when there is no such page, or the browser refuses
 */
export async function dropInFirefox(
  { inside }: LaunchedFirefox,
  selector: string,
  { texts = {}, files = {}, isOwn = false }: Dropped,
): Promise<void> {
  const inPage = `{
    const drop = () => {
      const target = content.document.querySelector(${JSON.stringify(selector)});
      const { left, top } = target.getBoundingClientRect();
      // Put in as by the page: what the browser itself puts in, scripts may not read.
      const given = Cu.waiveXrays(new content.DataTransfer());
      for (const [kind, text] of Object.entries(${JSON.stringify(texts)})) given.setData(kind, text);
      for (const [name, text] of Object.entries(${JSON.stringify(files)}))
        given.items.add(new content.File([text], name, { type: 'text/plain' }));
      const service = Cc['@mozilla.org/widget/dragservice;1'].getService(Ci.nsIDragService);
      service.startDragSessionForTests(content, service.DRAGDROP_ACTION_COPY);
      const session = content.windowUtils.dragSession;
      session.dataTransfer = Cu.unwaiveXrays(given).mozCloneForEvent('drop');
      for (const type of [...(${isOwn} ? ['dragstart'] : []), 'dragenter', 'dragover', 'drop']) {
        const event = content.document.createEvent('DragEvent');
        const point = [left + 10, top + 10];
        const keys = [false, false, false, false];
        const transfer = session.dataTransfer.mozCloneForEvent(type);
        event.initDragEvent(type, true, true, content, 0, ...point, ...point, ...keys, 0, null, transfer);
        content.windowUtils.dispatchDOMEventViaPresShellForTesting(target, event);
      }
      session.endDragSession(true);
    };
    try {
      drop();
      sendAsyncMessage('dropped', null);
    } catch (error) {
      sendAsyncMessage('dropped', String(error));
    }
  }`;
  await inside(`new Promise((resolve, reject) => {
    const tabs = [...Services.wm.getEnumerator('navigator:browser')].flatMap(({ gBrowser }) => gBrowser.tabs);
    const { linkedBrowser } = tabs.findLast(({ linkedBrowser }) => linkedBrowser.currentURI.spec.startsWith('https://claude.ai/'));
    const { messageManager } = linkedBrowser;
    messageManager.addMessageListener('dropped', function heard({ data }) {
      messageManager.removeMessageListener('dropped', heard);
      if (data === null) resolve(null);
      else reject(new Error(data));
    });
    messageManager.loadFrameScript('data:application/javascript,' + encodeURIComponent(${JSON.stringify(inPage)}), false);
  })`);
}
