import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { LaunchedChromium } from '@/test/browsers/chromium';
import type { Driver } from './driver';

/** The paper under an original, light and dark, as components/originals.css has it. */
const papers = ['228,241,240', '29,58,59'];

type Place = { readonly x: number; readonly y: number };

/** Whether the first `text` in the first `selector` is drawn over with an original: read from a picture of the page. */
export async function isMarked(driver: Driver, selector: string, text: string): Promise<boolean> {
  const place = await driver.evaluate<Place | null>(`(() => {
    const element = document.querySelector(${JSON.stringify(selector)});
    const walker = element && document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    while (walker?.nextNode()) {
      const at = walker.currentNode.data.indexOf(${JSON.stringify(text)});
      if (at < 0) continue;
      const range = document.createRange();
      range.setStart(walker.currentNode, at);
      range.setEnd(walker.currentNode, at + ${text.length});
      const { left, top } = range.getBoundingClientRect();
      return { x: (left + 6) * devicePixelRatio, y: (top + 2) * devicePixelRatio };
    }
    return null;
  })()`);
  if (place === null) return false;
  return papers.includes(await colorAt(driver, place));
}

/** Of one point in a picture of the page, in points of the screen: `red,green,blue`. */
export async function colorAt(driver: Driver, { x, y }: Place): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'marks-'));
  const path = join(folder, 'page.png');
  try {
    await driver.screenshot(path);
    const picture = (await readFile(path)).toString('base64');
    return await driver.evaluate<string>(`(async () => {
      const bytes = Uint8Array.fromBase64?.('${picture}') ?? Uint8Array.from(atob('${picture}'), (c) => c.charCodeAt(0));
      const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
      const canvas = new OffscreenCanvas(1, 1);
      const context = canvas.getContext('2d');
      context.drawImage(image, ${-Math.round(x)}, ${-Math.round(y)});
      return [...context.getImageData(0, 0, 1, 1).data.slice(0, 3)].join();
    })()`);
  } finally {
    await rm(folder, { recursive: true });
  }
}

type Node = {
  readonly attributes?: readonly string[];
  readonly children?: readonly Node[];
  readonly shadowRoots?: readonly Node[];
};

/** The originals over the text, in the order of the page: by the debugger, which sees into closed roots. */
export async function originalsOf({ context }: LaunchedChromium): Promise<readonly string[]> {
  const page = context.pages().at(-1);
  if (!page) throw new Error('No page is open.');
  const session = await context.newCDPSession(page);
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  await session.detach();
  return originalsIn(root as Node);
}

function originalsIn({ attributes = [], children = [], shadowRoots = [] }: Node): readonly string[] {
  const at = attributes.indexOf('data-original');
  const own = at < 0 ? [] : [attributes[at + 1] ?? ''];
  return [...own, ...[...shadowRoots, ...children].flatMap(originalsIn)];
}
