import { setTimeout as wait } from 'node:timers/promises';
import type { CDPSession, Page } from '@playwright/test';

export type Accessible = {
  readonly role: string;
  readonly name: string;
  readonly click: () => Promise<void>;
};

/**
 * An element by its role and its accessible name (a part of it is enough), in Chromium. It sees what assistive
 * technology sees: our dialog too, which sits in a closed shadow root that no selector reaches.
 *
 * @throws a sentence when there is none within `timeout` milliseconds.
 */
export async function byRole(page: Page, role: string, name = '', timeout = 10_000): Promise<Accessible> {
  const end = Date.now() + timeout;
  const session = await page.context().newCDPSession(page);
  while (Date.now() < end) {
    const found = (await queryRole(session, role)).find((node) => node.name.includes(name));
    if (found) return { role, name: found.name, click: () => clickNode(page, session, found.backendNodeId) };
    await wait(100);
  }
  await session.detach();
  throw new Error(`The page shows no ${role}${name && ` named "${name}"`}.`);
}

/** The accessible names of all elements of this role, in the order of the page. */
export async function namesByRole(page: Page, role: string): Promise<readonly string[]> {
  const session = await page.context().newCDPSession(page);
  const names = (await queryRole(session, role)).map((node) => node.name);
  await session.detach();
  return names;
}

type Found = { readonly name: string; readonly backendNodeId: number };

async function queryRole(session: CDPSession, role: string): Promise<readonly Found[]> {
  const { root } = await session.send('DOM.getDocument', { depth: 0 });
  const { nodes } = await session.send('Accessibility.queryAXTree', {
    backendNodeId: root.backendNodeId,
    role,
  });
  return nodes.flatMap((node) =>
    node.ignored || node.backendDOMNodeId === undefined
      ? []
      : [{ name: String(node.name?.value ?? ''), backendNodeId: node.backendDOMNodeId }],
  );
}

/** With the real mouse, so that the click counts as a person's. */
export async function clickNode(page: Page, session: CDPSession, backendNodeId: number): Promise<void> {
  await session.send('DOM.scrollIntoViewIfNeeded', { backendNodeId });
  const { model } = await session.send('DOM.getBoxModel', { backendNodeId });
  const [left = 0, top = 0, right = 0, , , bottom = 0] = model.border;
  await page.mouse.click((left + right) / 2, (top + bottom) / 2);
}
