import { createHash } from 'node:crypto';
import { chromiumBrowsers, installOf } from './browsers';
import { wantedPolicies } from './chromium-policies';
import { firefoxPolicies } from './firefox-policies';
import type { TemplateInput } from './input';
import { type JsonObject, textFile, type OutputFile } from './output-file';
import { plistText } from './plist';

/** The preferences of one domain. */
export type Preferences = {
  readonly domain: string;
  readonly title: string;
  readonly content: JsonObject;
};

type MacBrowser = {
  readonly id: string;
  readonly name: string;
  readonly preferences: readonly Preferences[];
};

/** What each browser on a Mac is told, and in which domain; reference/enterprise.md 1.5 and 2.1. */
export function macBrowsers(input: TemplateInput): readonly MacBrowser[] {
  const chromiums = chromiumBrowsers.flatMap((browser) => {
    const { id, name, macDomain } = browser;
    if (macDomain === null) return [];
    const settingsDomain = `${macDomain}.extensions.${installOf(browser, input).id}`;
    const preferences = [
      { domain: macDomain, title: `Chat Guardrails: ${name}`, content: wantedPolicies(browser, input) },
      { domain: settingsDomain, title: `Chat Guardrails: settings in ${name}`, content: input.policy },
    ];
    return [{ id, name, preferences }];
  });
  if (input.firefox === null) return chromiums;
  const content = { EnterprisePoliciesEnabled: true, ...firefoxPolicies(input.firefox, input) };
  const firefox = {
    id: 'firefox',
    name: 'Firefox',
    preferences: [{ domain: 'org.mozilla.firefox', title: 'Chat Guardrails: Firefox', content }],
  };
  return [...chromiums, firefox];
}

/** A profile for each browser, and each of its domains as a plain property list. */
export function macFiles(input: TemplateInput): readonly OutputFile[] {
  return macBrowsers(input).flatMap((browser) => [
    textFile(`macos/${browser.id}.mobileconfig`, plistText(profile(browser, input))),
    ...browser.preferences.map(({ domain, content }) =>
      textFile(`macos/plist/${domain}.plist`, plistText(content)),
    ),
  ]);
}

function profile({ id, name, preferences }: MacBrowser, { policy }: TemplateInput): JsonObject {
  const identifier = `chat-guardrails.${id}`;
  const payloads = preferences.map(({ domain, title, content }) => ({
    ...content,
    PayloadDisplayName: title,
    PayloadIdentifier: `${identifier}.${domain}`,
    PayloadType: domain,
    PayloadUUID: uuidOf({ domain, content }),
    PayloadVersion: 1,
  }));
  const { organizationName } = policy;
  const named = typeof organizationName === 'string' && organizationName !== '';
  return {
    PayloadContent: payloads,
    PayloadDescription: 'Installs Chat Guardrails and gives it the policy of the organisation.',
    PayloadDisplayName: `Chat Guardrails (${name})`,
    PayloadIdentifier: identifier,
    ...(named ? { PayloadOrganization: organizationName } : {}),
    PayloadRemovalDisallowed: true,
    PayloadScope: 'System',
    PayloadType: 'Configuration',
    PayloadUUID: uuidOf({ identifier, payloads }),
    PayloadVersion: 1,
  };
}

/** The same content has the same id, another content another: so a Mac takes a changed profile for a new one. RFC 9562, 5.8. */
function uuidOf(content: JsonObject): string {
  const hash = createHash('sha256').update(JSON.stringify(content)).digest('hex');
  const variant = ((Number.parseInt(hash.charAt(16), 16) & 3) | 8).toString(16);
  const digits = `${hash.slice(0, 12)}8${hash.slice(13, 16)}${variant}${hash.slice(17, 32)}`;
  return digits.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5').toUpperCase();
}
