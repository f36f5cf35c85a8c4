import type { ElementHandle, KeyInput, Page } from 'puppeteer-core';
import { copyOf, type Driver, isActive } from './driver';

/** What the driver has, and its types do not say: WebDriver BiDi itself, which sees into closed roots. */
type Connection = { send(method: string, params: object): Promise<{ readonly result: unknown }> };
const connectionOf = (page: Page) =>
  (page.browser() as unknown as { readonly connection: Connection }).connection;
const contextOf = (page: Page) => (page.mainFrame() as unknown as { readonly _id: string })._id;

type Node = {
  readonly sharedId?: string;
  readonly value?: {
    readonly nodeType: number;
    readonly localName?: string;
    readonly nodeValue?: string;
    readonly children?: readonly Node[];
    readonly shadowRoot?: Node | null;
  };
};

/** Without what is style. */
function textsIn(node: Node | null): readonly string[] {
  const { nodeType, localName, nodeValue = '', children = [] } = node?.value ?? { nodeType: 0 };
  if (localName === 'style') return [];
  return nodeType === 3 ? [nodeValue] : children.flatMap(textsIn);
}

/** The first button or link of that name. */
function buttonIn(node: Node | null, name: string): Node | undefined {
  const { localName = '', children = [] } = node?.value ?? {};
  if (node && ['button', 'a'].includes(localName) && textsIn(node).join('') === name) return node;
  return children.map((child) => buttonIn(child, name)).find((found) => found !== undefined);
}

async function shadowRoot(page: Page, selector: string): Promise<Node | null> {
  const { result } = await connectionOf(page).send('script.evaluate', {
    expression: `document.querySelector(${JSON.stringify(selector)})`,
    target: { context: contextOf(page) },
    awaitPromise: false,
    serializationOptions: { maxDomDepth: 50, includeShadowTree: 'all' },
  });
  return (result as { readonly result: Node }).result.value?.shadowRoot ?? null;
}

/** A page that goes elsewhere takes along what was found in it: then it is looked for in the new one. */
async function steady<T>(look: () => Promise<T>): Promise<T> {
  try {
    return await look();
  } catch (error) {
    if (!String(error).includes('no such handle')) throw error;
    return look();
  }
}

export function driveFirefox(page: Page): Driver {
  const press = async (chord: string) => {
    const keys = chord.split('+') as KeyInput[];
    const last = keys.pop();
    for (const key of keys) await page.keyboard.down(key);
    if (last) await page.keyboard.press(last);
    for (const key of keys.reverse()) await page.keyboard.up(key);
  };
  return {
    open: async (url) => void (await page.goto(url)),
    toFront: () => page.bringToFront(),
    async paste(text) {
      const source = await page.browser().newPage();
      await source.setContent('<textarea></textarea>');
      await source.evaluate((value) => {
        const area = document.querySelector('textarea');
        if (!area) throw new Error('no textarea');
        area.value = value;
        area.focus();
        area.select();
      }, text);
      await source.keyboard.down('Control');
      await source.keyboard.press('c');
      await source.keyboard.up('Control');
      await source.close();
      await page.bringToFront();
      await press('Control+v');
    },
    async pasteFlavours(flavours) {
      const source = await page.browser().newPage();
      await source.setContent('<p>text</p>');
      await source.evaluate(copyOf(flavours));
      await source.keyboard.down('Control');
      await source.keyboard.press('a');
      await source.keyboard.press('c');
      await source.keyboard.up('Control');
      await source.close();
      await page.bringToFront();
      await press('Control+v');
    },
    async choose(selector, paths) {
      const input = (await page.$(selector)) as ElementHandle<HTMLInputElement> | null;
      if (!input) throw new Error(`no ${selector}`);
      await input.uploadFile(...paths);
    },
    type: (text) => page.keyboard.type(text),
    press,
    click: (selector) => page.click(selector),
    text: (selector) =>
      page.evaluate((css) => document.querySelector<HTMLElement>(css)?.innerText ?? null, selector),
    hasFocus: (selector) => page.evaluate(isActive(selector)) as Promise<boolean>,
    count: (selector) => steady(async () => (await page.$$(selector)).length),
    shadowTexts: async (selector) => textsIn(await shadowRoot(page, selector)),
    async clickInShadow(selector, name) {
      const sharedId = buttonIn(await shadowRoot(page, selector), name)?.sharedId;
      if (sharedId === undefined) throw new Error(`${selector} shows no ${name}.`);
      const origin = { type: 'element', element: { sharedId } };
      const actions = [
        { type: 'pointerMove', x: 0, y: 0, origin },
        { type: 'pointerDown', button: 0 },
        { type: 'pointerUp', button: 0 },
      ];
      await connectionOf(page).send('input.performActions', {
        context: contextOf(page),
        actions: [{ type: 'pointer', id: 'mouse', actions }],
      });
    },
    evaluate: <T>(script: string) => page.evaluate(script) as Promise<T>,
    screenshot: async (path) => void (await page.screenshot({ path: path as `${string}.png` })),
    close: () => page.close(),
  };
}
