import { chromiumBrowsers, installOf } from './browsers';
import { wantedPolicies } from './chromium-policies';
import { firefoxPolicies } from './firefox-policies';
import type { TemplateInput } from './input';
import { jsonFile, type OutputFile } from './output-file';

/** Name of the file in the browser's folder; of several files there, the last in order of names wins each key. */
export const linuxFileName = 'chat-guardrails.json';

/** A file for the policy folder of each Chromium browser on Linux. */
export function linuxFiles(input: TemplateInput): readonly OutputFile[] {
  return chromiumBrowsers.map((browser) =>
    jsonFile(`linux/${browser.id}/${linuxFileName}`, {
      ...wantedPolicies(browser, input),
      '3rdparty': { extensions: { [installOf(browser, input).id]: input.policy } },
    }),
  );
}

/** `policies.json`, the same on every system. */
export function firefoxFiles(input: TemplateInput): readonly OutputFile[] {
  const { firefox } = input;
  return firefox === null
    ? []
    : [jsonFile('firefox/policies.json', { policies: firefoxPolicies(firefox, input) })];
}

/** For the box "Policy for extensions" of the Google Admin console, which wraps every value. */
export function googleAdminFile({ policy }: TemplateInput): OutputFile {
  const wrapped = Object.entries(policy).map(([key, value]) => [key, { Value: value }] as const);
  return jsonFile('google-admin/policy-for-extensions.json', Object.fromEntries(wrapped));
}
