import type { CDPSession, Page } from '@playwright/test';
import { clickNode } from '@/test/browsers/accessible';
import { copyOf, type Driver, isActive } from './driver';

type Node = { readonly nodeType: number; readonly nodeName: string; readonly backendNodeId: number } & {
  readonly nodeValue: string;
  readonly children?: readonly Node[];
};

/** Without what is style. */
function textsIn({ nodeType, nodeName, nodeValue, children = [] }: Node): readonly string[] {
  if (nodeName === 'STYLE') return [];
  return nodeType === 3 ? [nodeValue] : children.flatMap(textsIn);
}

/** The first button or link of that name. */
function buttonIn(node: Node, name: string): Node | undefined {
  if (['BUTTON', 'A'].includes(node.nodeName) && textsIn(node).join('') === name) return node;
  return node.children?.map((child) => buttonIn(child, name)).find((found) => found !== undefined);
}

async function shadowRoots(session: CDPSession, selector: string): Promise<readonly Node[]> {
  const { root } = await session.send('DOM.getDocument', { depth: 0 });
  const { nodeId } = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector });
  if (nodeId === 0) return [];
  const described = await session
    .send('DOM.describeNode', { nodeId, depth: -1, pierce: true })
    .catch(() => null);
  return described?.node.shadowRoots ?? [];
}

export function driveChromium(page: Page): Driver {
  return {
    open: async (url) => void (await page.goto(url)),
    toFront: () => page.bringToFront(),
    async paste(text) {
      const source = await page.context().newPage();
      await source.setContent('<textarea></textarea>');
      await source.evaluate((value) => {
        const area = document.querySelector('textarea');
        if (area) area.value = value;
      }, text);
      await source.press('textarea', 'Control+A');
      await source.press('textarea', 'Control+C');
      await source.close();
      await page.bringToFront();
      await page.keyboard.press('Control+V');
    },
    async pasteFlavours(flavours) {
      const source = await page.context().newPage();
      await source.setContent('<p>text</p>');
      await source.evaluate(copyOf(flavours));
      await source.keyboard.press('Control+A');
      await source.keyboard.press('Control+C');
      await source.close();
      await page.bringToFront();
      await page.keyboard.press('Control+V');
    },
    async choose(selector, paths) {
      // Playwright's own way ends in events of a script.
      const session = await page.context().newCDPSession(page);
      const { root } = await session.send('DOM.getDocument');
      const { nodeId } = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector });
      await session.send('DOM.setFileInputFiles', { nodeId, files: [...paths] });
      await session.detach();
    },
    type: (text) => page.keyboard.type(text),
    press: (key) => page.keyboard.press(key),
    click: (selector) => page.click(selector),
    text: (selector) =>
      page.evaluate((css) => document.querySelector<HTMLElement>(css)?.innerText ?? null, selector),
    count: (selector) => page.locator(selector).count(),
    async hasFocus(selector) {
      // Playwright's own way runs through functions that a page can replace.
      const session = await page.context().newCDPSession(page);
      const { result } = await session.send('Runtime.evaluate', { expression: isActive(selector) });
      await session.detach();
      return result.value === true;
    },
    async shadowTexts(selector) {
      const session = await page.context().newCDPSession(page);
      const roots = await shadowRoots(session, selector);
      await session.detach();
      return roots.flatMap(textsIn);
    },
    async clickInShadow(selector, name) {
      const session = await page.context().newCDPSession(page);
      const [root] = await shadowRoots(session, selector);
      const button = root && buttonIn(root, name);
      if (!button) throw new Error(`${selector} shows no ${name}.`);
      await clickNode(page, session, button.backendNodeId);
      await session.detach();
    },
    evaluate: <T>(script: string) => page.evaluate<T>(script),
    screenshot: async (path) => void (await page.screenshot({ path })),
    close: () => page.close(),
  };
}
