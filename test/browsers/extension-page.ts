import { setTimeout as wait } from 'node:timers/promises';
import type { LaunchedFirefox } from './firefox';

/** A page of the extension in Firefox, to be looked at by script and worked by keys. */
export type ExtensionPage = {
  evaluate<T>(script: string): Promise<T>;
  /** Keys by their character; others as WebDriver names them (`\uE004` = Tab). */
  type(text: string): Promise<void>;
};

/** What of WebDriver BiDi is used here; the driver itself opens no pages of extensions. */
type Session = { send(method: string, params: unknown): Promise<{ result: unknown }> };
type Context = { readonly context: string; readonly url: string };
type Evaluated = { readonly type: string; readonly result?: { readonly value?: unknown } };

const sessionOf = ({ browser }: LaunchedFirefox): Session =>
  (browser as unknown as { readonly connection: Session }).connection;

async function contexts(session: Session, scope?: 'chrome'): Promise<readonly Context[]> {
  const { result } = await session.send('browsingContext.getTree', scope ? { 'moz:scope': scope } : {});
  return (result as { contexts: readonly Context[] }).contexts;
}

/** @throws when the script does */
async function evaluateIn(session: Session, context: string, script: string): Promise<unknown> {
  const { result } = await session.send('script.evaluate', {
    expression: script,
    target: { context },
    awaitPromise: true,
    userActivation: true,
  });
  const { type, result: value } = result as Evaluated;
  if (type !== 'success') throw new Error(`The script failed: ${JSON.stringify(result)}`);
  return value?.value;
}

/** Addresses of all tabs. */
export async function tabAddresses(firefox: LaunchedFirefox): Promise<readonly string[]> {
  return (await contexts(sessionOf(firefox))).map(({ url }) => url);
}

/** Opens a page of the extension (`guide.html?plan=pro`) in a tab in front. */
export async function openExtensionPage(firefox: LaunchedFirefox, page: string): Promise<ExtensionPage> {
  const session = sessionOf(firefox);
  const [window] = await contexts(session, 'chrome');
  if (!window) throw new Error('Firefox shows no window to the driver.');
  const address = await evaluateIn(
    session,
    window.context,
    `{
      const address = WebExtensionPolicy.getByID(${JSON.stringify(firefox.extensionId)}).getURL(${JSON.stringify(page)});
      gBrowser.addTab(address, { triggeringPrincipal: Services.scriptSecurityManager.getSystemPrincipal(), inBackground: false });
      address;
    }`,
  );
  for (let attempt = 0; attempt < 100; attempt += 1) {
    const tab = (await contexts(session)).find(({ url }) => url === address);
    if (tab) return pageOf(session, tab.context);
    await wait(100);
  }
  throw new Error(`Firefox did not open ${String(address)}.`);
}

function pageOf(session: Session, context: string): ExtensionPage {
  return {
    // Values come back as JSON, whatever their kind.
    evaluate: async <T>(script: string) =>
      JSON.parse(String(await evaluateIn(session, context, `JSON.stringify(${script}) ?? 'null'`))) as T,
    async type(text) {
      const keys = [...text].flatMap((value) => [
        { type: 'keyDown', value },
        { type: 'keyUp', value },
      ]);
      await session.send('input.performActions', {
        context,
        actions: [{ type: 'key', id: 'keys', actions: keys }],
      });
    },
  };
}
