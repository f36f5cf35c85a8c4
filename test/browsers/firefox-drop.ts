import type { LaunchedFirefox } from './firefox';

/** What is let fall: texts by their kind (`text/plain`, `text/uri-list`), and files by their name. */
export type Dropped = {
  readonly texts?: Readonly<Record<string, string>>;
  readonly files?: Readonly<Record<string, string>>;
};

/**
 * Lets something fall on an element of the claude.ai page that was opened last. No driver of Firefox can: here the browser
 * itself sends the page the events of a drag, as trusted as those of a mouse. Folders cannot be had this way.
 */
export async function dropInFirefox(
  { inside }: LaunchedFirefox,
  selector: string,
  { texts = {}, files = {} }: Dropped,
): Promise<void> {
  const inPage = `{
    const target = content.document.querySelector(${JSON.stringify(selector)});
    const transfer = new content.DataTransfer();
    for (const [kind, text] of Object.entries(${JSON.stringify(texts)})) transfer.setData(kind, text);
    for (const [name, text] of Object.entries(${JSON.stringify(files)}))
      transfer.items.add(new content.File([text], name, { type: 'text/plain' }));
    const box = target.getBoundingClientRect();
    for (const type of ['dragenter', 'dragover', 'drop']) {
      const point = { clientX: box.left + 10, clientY: box.top + 10 };
      const event = new content.DragEvent(type, { bubbles: true, cancelable: true, composed: true, dataTransfer: transfer, ...point });
      content.windowUtils.dispatchDOMEventViaPresShellForTesting(target, event);
    }
    sendAsyncMessage('dropped');
  }`;
  await inside(`new Promise((resolve) => {
    const tabs = [...Services.wm.getEnumerator('navigator:browser')].flatMap(({ gBrowser }) => gBrowser.tabs);
    const { linkedBrowser } = tabs.findLast(({ linkedBrowser }) => linkedBrowser.currentURI.spec.startsWith('https://claude.ai/'));
    const { messageManager } = linkedBrowser;
    messageManager.addMessageListener('dropped', function heard() {
      messageManager.removeMessageListener('dropped', heard);
      resolve(null);
    });
    messageManager.loadFrameScript('data:application/javascript,' + encodeURIComponent(${JSON.stringify(inPage)}), false);
  })`);
}
