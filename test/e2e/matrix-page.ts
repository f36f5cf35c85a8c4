import { holds } from '@/test/claude-site/decode';
import { senderScript } from '@/test/claude-site/routes-pages';
import type { Arrived, ClaudeSite } from '@/test/claude-site/server';
import { dialogHost } from './driver';
import { expect } from './expect';
import { type GuardedChat, ssn } from './guarded-chat';
import type { Outcome, Row } from './matrix';
import { queryOf } from './matrix-bodies';

/** Milliseconds for which what was sent may be on its way. */
const patience = 5000;
/** Milliseconds after which a thing that has not arrived, and failed without a word, is taken for stopped. */
const silence = 1200;
/** Milliseconds from the dialog's host until its safe ways react. */
const answerable = 450;
/** Loopback answers in milliseconds; the pauses of Playwright are made for less. */
const soon = { intervals: [20, 40, 60, 100], timeout: patience };

const wait = (time: number) => new Promise((resolve) => setTimeout(resolve, time));

/** A page on which the site's own script sends what a row says. */
export type MatrixPage = {
  /** Starts to send; nothing is waited for. */
  send(row: Row, text: string): Promise<void>;
  /** What becomes of a text with the number in it, as far as it goes without an answer to the dialog. */
  outcome(row: Row): Promise<Outcome>;
  /** The one request that arrived on the row's route, once it has. */
  arrived(row: Row): Promise<Arrived>;
  arrivals(row: Row): readonly Arrived[];
  /** Waits until the dialog takes keys. */
  dialogOpens(): Promise<void>;
  /** Waits until the page knows that its request failed, or for long enough that it would. */
  settled(): Promise<void>;
};

export async function openMatrixPage(chat: GuardedChat): Promise<MatrixPage> {
  const { driver, site } = chat;
  await chat.open();
  await driver.evaluate(`{ ${senderScript} }; null`);
  const state = () => driver.evaluate<string>('String(window.standInState)');
  const arrivals = (row: Row) => arrivalsOf(row, site);

  /** Redacted is what has the placeholder and not the number; all else that arrives was let through. */
  const passed = (row: Row): Outcome =>
    holds(arrivals(row), '[SSN 1]') && !holds(arrivals(row), ssn) ? 'redacted' : 'open';

  async function settled() {
    const end = Date.now() + silence;
    while (Date.now() < end && !(await state()).startsWith('failed')) await wait(50);
    await wait(100);
  }

  return {
    arrivals,
    settled,
    async dialogOpens() {
      await expect.poll(() => driver.count(dialogHost), soon).toBe(1);
      await wait(answerable);
    },
    async send(row, text) {
      site.clear();
      await driver.evaluate(`{
        window.standInState = 'pending';
        void standIn.sendFrom(${JSON.stringify(row.from)}, ${JSON.stringify(messageOf(row, text))})
          .then((state) => { window.standInState = state; });
      }; null`);
    },
    async outcome(row) {
      const start = Date.now();
      while (Date.now() - start < patience) {
        if ((await driver.count(dialogHost)) > 0) return 'asked';
        if (arrivals(row).length > 0) return passed(row);
        const now = await state();
        const isOver = now.startsWith('failed') || (now === 'sent' && Date.now() - start > silence);
        if (isOver) {
          await settled();
          return arrivals(row).length > 0 ? passed(row) : 'stopped';
        }
        await wait(30);
      }
      return 'stopped';
    },
    async arrived(row) {
      await expect.poll(() => arrivals(row).length, soon).toBe(1);
      // Whatever comes twice comes at once.
      await wait(60);
      const [one, ...others] = arrivals(row);
      if (!one || others.length > 0) throw new Error('it arrived more than once');
      return one;
    },
  };
}

const [methodOf, pathOf] = [0, 1].map(
  (at) =>
    ({ line }: Row): string =>
      line.split(' ')[at] ?? '',
) as [(row: Row) => string, (row: Row) => string];

/** A handshake alone is no arrival: it has nothing of the person in it. */
function arrivalsOf(row: Row, { arrived }: ClaudeSite): readonly Arrived[] {
  const method = methodOf(row);
  return arrived.filter((one) => {
    if (one.path.split('?')[0] !== pathOf(row)) return false;
    return method === 'WS' ? (one.messages?.length ?? 0) > 0 : one.method === method;
  });
}

function messageOf(row: Row, text: string): object {
  const { api, as, body } = row;
  const query = methodOf(row) === 'GET' ? `?${encodeURI(queryOf(text))}` : '';
  return {
    api,
    as: as ?? body.as,
    url: pathOf(row) + query,
    method: methodOf(row),
    headers: body.headers,
    type: body.headers['content-type'] ?? '',
    ...body.payload(text),
  };
}
