import type { Browser, Page, Target } from 'puppeteer-core';
import { z } from 'zod/mini';

/** What the driver's connection has, and its types do not say. */
type Connection = { send(method: string, params: object): Promise<{ readonly result: unknown }> };

const treeSchema = z.object({ contexts: z.array(z.object({ context: z.string() })) });
const valueSchema = z.object({ type: z.literal('success'), result: z.object({ value: z.string() }) });

/** Firefox lets nobody into its own windows without this. */
export const insideArgument = '--remote-allow-system-access';

/**
 * Runs an expression in the first window of Firefox itself, with all the rights of the browser; `extension` is what the
 * browser has of the extension with that id.
 * @returns its value (awaited), which has to be what JSON can hold; null for undefined
 * @throws when the expression does
 */
export async function runInside(browser: Browser, id: string, expression: string): Promise<unknown> {
  const { connection } = browser as unknown as { readonly connection: Connection };
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome', maxDepth: 0 });
  const context = treeSchema.parse(tree.result).contexts[0]?.context;
  if (context === undefined) throw new Error('Firefox has no window.');
  const script = `(async (extension) => JSON.stringify((await (${expression})) ?? null))(WebExtensionPolicy.getByID(${JSON.stringify(id)})?.extension)`;
  const evaluated = await connection.send('script.evaluate', {
    expression: script,
    target: { context },
    awaitPromise: true,
  });
  const parsed = valueSchema.safeParse(evaluated.result);
  if (!parsed.success) throw new Error(`Firefox said ${JSON.stringify(evaluated.result)}`);
  return JSON.parse(parsed.data.result.value);
}

/** Opens a private window as a person does; no driver can. @returns its page, once the window has loaded its own */
export async function openPrivatePage(browser: Browser, id: string): Promise<Page> {
  const target = new Promise<Target>((resolve) => browser.once('targetcreated', resolve));
  await runInside(
    browser,
    id,
    `new Promise((resolve) => {
      const topic = 'browser-delayed-startup-finished';
      const opened = OpenBrowserWindow({ private: true });
      const onLoad = (window) => {
        if (window !== opened) return;
        Services.obs.removeObserver(onLoad, topic);
        resolve(null);
      };
      Services.obs.addObserver(onLoad, topic);
    })`,
  );
  const page = await (await target).page();
  if (!page) throw new Error('Firefox opened no private window.');
  return page;
}
