import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { type Closures, usualClosures } from '@/cli/templates/input';
import { templates } from '@/cli/templates/templates';
import { inForce, randomPolicies } from '@/test/policies/random';
import { readPolicies } from '@/test/policies/read-policies';
import { type Plain, readBack, type ReadBack } from '@/test/templates/read-back';
import { sampleInput } from '@/test/templates/sample-input';
import { launchChromium } from './chromium';
import { launchFirefox } from './firefox';

/** No page is opened that needs one. */
const noSite = 9;

const all: Closures = { ...usualClosures, privateWindows: 'guarded', developerTools: true };

/** Every key is written in one of the samples. */
const everyKey: Plain = Object.assign({}, ...readPolicies('valid').values()) as Plain;

function readFile(path: string, policy: unknown, closures: Closures = all): Required<ReadBack> {
  const input = { ...sampleInput(policy), closures };
  const read = readBack(templates(input), input).get(path);
  if (read === undefined) throw new Error(`no ${path}`);
  return read;
}

/** Policies that chance writes, always the same. */
function randomSettings(path: string): readonly Plain[] {
  return fc
    .sample(randomPolicies(), { seed: 2026, numRuns: 20 })
    .filter((policy) => inForce(policy).problems.length === 0)
    .slice(0, 3)
    .map((policy) => readFile(path, policy).settings ?? {});
}

test('Chromium: the file for Linux arrives value by value, and each of its browser policies is taken', async () => {
  const path = 'linux/chromium/chat-guardrails.json';
  const { settings, policies } = readFile(path, everyKey);
  // The driver's own entry stands in the place of these two.
  const { ExtensionSettings, DeveloperToolsAvailability, ...browserPolicies } = policies ?? {};
  expect(ExtensionSettings).toBeDefined();
  expect(DeveloperToolsAvailability).toBe(2);
  const chromium = await launchChromium({
    sitePort: noSite,
    extension: { kind: 'policy', dir: '.output/chrome-mv3', managed: settings ?? {}, browserPolicies },
  });
  try {
    expect(await chromium.managed()).toEqual(settings);
    const page = await chromium.context.newPage();
    await page.goto('chrome://policy');
    for (const name of Object.keys(browserPolicies)) {
      const row = page
        .locator('policy-row')
        .filter({ has: page.locator('.policy .name', { hasText: new RegExp(`^\\s*${name}\\s*$`) }) });
      await expect(row.locator('.policy .messages'), name).toHaveText('OK');
    }
    for (const random of randomSettings(path)) {
      await chromium.setManaged(random);
      expect(await chromium.managed()).toEqual(random);
    }
  } finally {
    await chromium.close();
  }
});

test('Firefox: policies.json arrives value by value, and each of its policies is taken', async () => {
  // Without developer tools Firefox does not open to a driver either.
  const { settings, policies } = readFile('firefox/policies.json', everyKey, usualClosures);
  const { ExtensionSettings, ...browserPolicies } = policies ?? {};
  expect(ExtensionSettings).toBeDefined();
  const firefox = await launchFirefox({
    sitePort: noSite,
    extension: {
      ...{ kind: 'policy', dir: '.output/firefox-mv3', managed: settings ?? {} },
      ...{ browserPolicies, inPrivateWindows: true },
    },
  });
  try {
    const id = JSON.stringify(firefox.extensionId);
    expect(await firefox.inside(`Services.policies.getExtensionPolicy(${id})`)).toEqual(settings);
    expect(await firefox.inside('Services.policies.getActivePolicies()')).toMatchObject(browserPolicies);
  } finally {
    await firefox.close();
  }
});
