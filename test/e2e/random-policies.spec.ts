import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { throughChromium } from '@/cli/through-chromium';
import type { PolicyState } from '@/lib/model/policy-state';
import { baseline } from '@/lib/policy/baseline';
import { nextState } from '@/lib/policy/next-state';
import type { Policy } from '@/lib/model/policy';
import { placeOf } from '@/lib/policy/seat';
import { readStoredCopy } from '@/lib/policy/stored-copy';
import { isAtLeastAsStrict } from '@/lib/policy/strictness';
import { detectors } from '@/lib/scan/detectors';
import { startClaudeSite } from '@/test/claude-site/server';
import { validPolicy } from '@/test/policies/arbitrary';
import { randomPolicies } from '@/test/policies/random';
import { mistakes, spoil, withValidPart } from '@/test/policies/spoilt';
import { type Background, backgroundOf } from './background';
import { type GuardedBrowser, kinds } from './browsers';
import { guardedChat, ssn } from './guarded-chat';

/**
 * Policies that chance writes, good ones and spoilt ones, by the way that an organisation's take: a policy file, the
 * browser, the production build. After each the extension has in force what `parsePolicy` makes of what arrived, nothing of
 * it looser than the good half, and its background answers.
 */

const seed = 20261122;
const runs = 1000;

type Written = Readonly<Record<string, unknown>>;

const knownDetectors = detectors.map(({ id }) => id);
const keys = Object.keys(baseline) as (keyof Policy)[];

const policies: fc.Arbitrary<Written> = fc.oneof(
  {
    arbitrary: fc
      .tuple(fc.oneof(validPolicy, randomPolicies()), mistakes)
      .map(([good, wrong]) => spoil(good, wrong)),
    weight: 3,
  },
  { arbitrary: randomPolicies(), weight: 1 },
);

/** What the extension has: of the browser, and in its own storage. */
type Seen = { readonly managed: Written; readonly local: Written };

/**
 * In a page of the extension: waits for the policy of that name to be in force, asks the background, and answers with all
 * that is there, as text.
 */
const whenInForce = (name: string): string => `new Promise((resolve, reject) => {
  const late = setTimeout(() => read().then((seen) => reject(new Error('not in force: ' + seen)), reject), 20_000);
  async function read() {
    const [managed, local] = await Promise.all([chrome.storage.managed.get(null), chrome.storage.local.get(['policy', 'policy-sets', 'seat'])]);
    if (managed.organizationName === ${JSON.stringify(name)} && local.policy?.policy.organizationName === ${JSON.stringify(name)}) {
      chrome.storage.onChanged.removeListener(look);
      clearTimeout(late);
      const answer = await chrome.runtime.sendMessage({ name: 'awake', data: null });
      resolve(JSON.stringify({ managed, local, answer }));
    }
    return JSON.stringify({ managed, local: local.policy });
  }
  const look = () => void read().catch(reject);
  chrome.storage.onChanged.addListener(look);
  look();
})`;

function copyOf(local: Written): PolicyState {
  const copy = readStoredCopy(local);
  if (copy === null) throw new Error('the stored policy is damaged');
  return copy;
}

/** What is in force and what is said about it; not since when. */
async function compare(before: PolicyState | null, { managed, local }: Seen): Promise<void> {
  const area = {
    get: async () => ({ seat: local['seat'] }),
    set: () => Promise.reject(new Error('no seat')),
  };
  const place = await placeOf(area, () => '');
  const meant = nextState(before, { kind: 'values', raw: managed }, { now: '', knownDetectors, place });
  const seen = copyOf(local);
  expect({ ...seen, since: null }).toEqual({ ...meant, since: null });
  // Beyond the ring a policy is a trial run, whatever it says: that is what the ring is for.
  const inForce: Policy = seen.isBeyondRing ? { ...seen.policy, mode: 'enforce' } : seen.policy;
  const least = withValidPart(baseline, managed, knownDetectors);
  const looser = keys.filter((key) => !isAtLeastAsStrict(key, inForce, least, detectors));
  expect(looser).toEqual([]);
}

test(`Chromium: ${runs} random policies, one after the other in the same browser (seed ${seed})`, async () => {
  test.setTimeout(600_000);
  const site = await startClaudeSite();
  site.signIn('free_training_on');
  const browser = await kinds['Chromium, by policy'](site.port, { organizationName: 'Northwind' });
  try {
    const { chromium } = browser;
    if (!chromium) throw new Error('Chromium only');
    const chat = guardedChat(await browser.newPage(), site);
    await chat.open();
    const errors: string[] = [];
    // What the extension reports of itself is an error event too.
    await chromium.worker.evaluate(
      `self.failures = []; for (const kind of ['error', 'unhandledrejection']) addEventListener(kind, (event) => failures.push(String(event.message ?? event.reason)));`,
    );
    const reload = await chromium.context.newPage();
    await reload.goto('chrome://policy');
    const page = await chromium.context.newPage();
    page.on('pageerror', (error) => void errors.push(String(error)));
    await page.goto(`chrome-extension://${chromium.extensionId}/options.html`);
    const put = async (written: Written, name: string): Promise<Seen> => {
      chromium.writeManaged(written);
      await reload.evaluate(`chrome.send('reloadPolicies')`);
      const text = await page.evaluate<string>(whenInForce(name));
      const { answer, ...seen } = JSON.parse(text) as Seen & { answer: unknown };
      expect(answer).toEqual({ ok: true, reply: 'active' });
      return seen;
    };

    let count = 0;
    let before = copyOf((await put({ organizationName: 'start' }, 'start')).local);
    await fc.assert(
      fc.asyncProperty(policies, async (policy) => {
        const organizationName = `Northwind ${(count += 1)}`;
        // Only the name is not left to chance: it tells which policy has arrived.
        const written = JSON.parse(JSON.stringify({ ...policy, organizationName })) as Written;
        const seen = await put(written, organizationName);
        expect(seen.managed).toEqual(throughChromium(written));
        await compare(before, seen);
        before = copyOf(seen.local);
      }),
      { seed, numRuns: runs, endOnFailure: true },
    );
    expect(count).toBe(runs);
    expect(await chromium.worker.evaluate('failures')).toEqual([]);
    expect(errors).toEqual([]);

    // The tab was open all the while.
    await put({ organizationName: 'end', actions: { 'us-ssn': 'block' } }, 'end');
    await page.close();
    await chat.driver.paste(`My SSN is ${ssn}`);
    await chat.dialogOpens();
  } finally {
    await browser.close();
    await site.close();
  }
});

/** Firefox reads a policy at its start: every policy is a browser of its own. */
const starts = 4;

/** Whole policies: of small ones hardly anything would be seen in so few. */
const large = fc
  .array(policies, { minLength: 12, maxLength: 12 })
  .map((some): Written => Object.assign({}, ...some) as Written);

test(`Firefox: ${starts} starts, each with a random policy of many keys (seed ${seed})`, async () => {
  test.setTimeout(180_000);
  const site = await startClaudeSite();
  site.signIn('free_training_on');
  try {
    for (const [at, policy] of fc.sample(large, { seed, numRuns: starts }).entries()) {
      const organizationName = `Northwind ${at + 1}`;
      const written = JSON.parse(JSON.stringify({ ...policy, organizationName })) as Written;
      const browser = await kinds['Firefox, by policy'](site.port, written);
      try {
        const chat = guardedChat(await browser.newPage(), site);
        await chat.open();
        await inFirefox(browser, written);
      } finally {
        await browser.close();
      }
    }
  } finally {
    await site.close();
  }
});

/** All arrives but members that every object has already, such as `toString`; seen in ESR 153. */
const throughFirefox = (written: Written): unknown =>
  JSON.parse(JSON.stringify(written), (key, value: unknown) => (key in Object.prototype ? undefined : value));

async function inFirefox(browser: GuardedBrowser, written: Written): Promise<void> {
  const background: Background = await backgroundOf(browser);
  await expect.poll(background.badge).not.toBe('…');
  const read = `async (api) => JSON.stringify({
    managed: await api.storage.managed.get(null),
    local: await api.storage.local.get(null),
    answer: await api.runtime.sendMessage({ name: 'awake', data: null }),
  })`;
  const { answer, ...seen } = JSON.parse(await background.ask<string>(read)) as Seen & { answer: unknown };
  expect(answer).toEqual({ ok: true, reply: 'active' });
  expect(seen.managed).toEqual(throughFirefox(written));
  await compare(null, seen);
}
