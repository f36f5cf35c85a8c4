import type { LaunchedFirefox } from './firefox';

/** Preferences with which Firefox offers its sidebar for chatbots, with claude.ai in it. */
export const sidebarPrefs = {
  'browser.ml.enable': true,
  'browser.ml.chat.enabled': true,
  'browser.ml.chat.provider': 'https://claude.ai/new',
} as const;

const sidebar = `SidebarController.browser.contentDocument.querySelector('browser')`;

/** The page in Firefox's sidebar for chatbots. No driver can see it: what is done there is done inside the browser. */
export type FirefoxSidebar = {
  /** Has the browser ask the chatbot, as by "Ask Claude" in the menu of a page: it opens an address with the words in it. */
  ask(words: string): Promise<void>;
  /** Presses a key there. */
  press(key: string): Promise<void>;
  /** Runs an expression beside the page, which is its `content`. */
  evaluate(expression: string): Promise<string>;
};

export async function openFirefoxSidebar({ inside }: LaunchedFirefox): Promise<FirefoxSidebar> {
  await inside(`SidebarController.show('viewGenaiChatSidebar')`);
  const evaluate = async (expression: string): Promise<string> => {
    const name = `sidebar-${Math.random()}`;
    const script = `sendAsyncMessage(${JSON.stringify(name)}, String(${expression}))`;
    const answer = await inside(`new Promise((resolve) => {
      const { messageManager } = ${sidebar};
      messageManager.addMessageListener(${JSON.stringify(name)}, ({ data }) => resolve(data));
      messageManager.loadFrameScript(${JSON.stringify(`data:application/javascript,${encodeURIComponent(script)}`)}, false);
    })`);
    return String(answer);
  };
  return {
    evaluate,
    async ask(words) {
      const prompt = { value: words, label: 'Ask', id: 'ask' };
      await inside(`(async () => {
        const { GenAI } = ChromeUtils.importESModule('resource:///modules/GenAI.sys.mjs');
        await GenAI.handleAskChat(${JSON.stringify(prompt)}, { window, selection: '', tabTitle: '', contentType: 'page' });
      })()`);
    },
    async press(key) {
      await inside(`${sidebar}.focus()`);
      const code = { Enter: 13, Tab: 9 }[key] ?? 0;
      await evaluate(`(() => {
        const input = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
        if (!input.beginInputTransactionForTests(content)) return 'refused';
        const init = { key: ${JSON.stringify(key)}, code: ${JSON.stringify(key)}, keyCode: ${code} };
        const event = new content.KeyboardEvent('', init);
        input.keydown(event);
        input.keyup(event);
        return 'pressed';
      })()`);
    },
  };
}
