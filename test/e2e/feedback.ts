import type { Arrived } from '@/test/claude-site/server';
import { actionIn } from '@/test/claude-site/wire-json';
import { expect } from './expect';
import { composer, type GuardedChat } from './guarded-chat';

/** Gets an answer, presses a thumb, and submits what there is to say. */
export async function giveFeedback({ driver }: GuardedChat, comment: string): Promise<void> {
  await driver.click(composer);
  await driver.type('What is a hedge?');
  await driver.press('Enter');
  const thumb = '[data-testid="assistant-message"] + [data-cds="MessageActions"] button';
  await expect.poll(() => driver.count(thumb)).toBeGreaterThan(0);
  await driver.click(thumb);
  await driver.click('.dialog.small textarea');
  if (comment !== '') await driver.type(comment);
  await driver.click('.dialog.small .primary');
}

/** The feedback that reached the server, by either transport. */
export function feedbackIn(arrived: readonly Arrived[]): readonly Arrived[] {
  return arrived.filter(({ path, headers, body }) => {
    if (path.endsWith('/chat_feedback')) return true;
    const type = headers['content-type'];
    const isAction = path.endsWith('/PerformAction') && type === 'application/proto';
    return isAction && actionIn(body, type).kind === 'feedback';
  });
}
