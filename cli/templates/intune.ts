import { admxName, admxText, categories, groupName } from './admx';
import { type ChromiumBrowser, chromiumBrowsers } from './browsers';
import { policyGroups } from './chromium-policies';
import type { TemplateInput } from './input';
import { policyKeys, type PolicyKey } from './key-form';
import { type Json, jsonFile, textFile, type OutputFile } from './output-file';
import { numbered, textsOf } from './registry';
import { escapeXml } from './xml';

// "Understanding ADMX policies" and "Win32 and Desktop Bridge app ADMX policy ingestion", learn.microsoft.com.

/** A custom setting; its data type is always "String". */
type OmaSetting = {
  readonly name: string;
  readonly description: string;
  readonly uri: string;
  readonly value: string;
};

const policyCsp = './Device/Vendor/MSFT/Policy';

/** Between names and values of a list: a character of the private use area, written as a reference. */
const separator = '&#xF000;';

/** For each Chromium browser the same settings twice: as a table to copy from, and as a request to Microsoft Graph. */
export function intuneFiles(input: TemplateInput): readonly OutputFile[] {
  return chromiumBrowsers.flatMap((browser) => {
    const settings = omaSettings(browser, input);
    return [
      textFile(`intune/${browser.id}.csv`, csv(settings)),
      jsonFile(`intune/${browser.id}.json`, graphProfile(browser, settings)),
    ];
  });
}

function omaSettings(browser: ChromiumBrowser, input: TemplateInput): readonly OmaSetting[] {
  const app = `ChatGuardrails${browser.id}`;
  const uriOf = (category: string, name: string): string =>
    `${policyCsp}/Config/${app}~Policy~${categories.all}~${category}/${name}`;
  const ingestion: OmaSetting = {
    name: `Chat Guardrails: the template for ${browser.name}`,
    description: `The content of ${admxName(browser)}. All other rows need it.`,
    uri: `${policyCsp}/ConfigOperations/ADMXInstall/${app}/Policy/${app}Admx`,
    value: admxText(browser, input),
  };
  const groups = policyGroups(browser, input)
    .filter(({ isWanted }) => isWanted)
    .map((group) => ({
      name: `Chat Guardrails: ${group.title}`,
      description: group.explanation,
      uri: uriOf(categories.browser, groupName(group)),
      value: '<enabled/>',
    }));
  const settings = policyKeys.flatMap((one) => {
    const data = dataOf(one, input.policy[one.key]);
    if (data === '') return [];
    const { key, title, explanation: description } = one;
    const value = `<enabled/><data id="${key}" value="${data}"/>`;
    return [{ name: `Chat Guardrails: ${title}`, description, uri: uriOf(categories.settings, key), value }];
  });
  return [ingestion, ...groups, ...settings];
}

/** Inside an attribute. Empty for what is not written, and for an empty text or list, which no template can hold. */
function dataOf({ form }: PolicyKey, written: Json | undefined): string {
  if (written === undefined) return '';
  if (form.kind === 'json') return escapeXml(JSON.stringify(written));
  if (form.kind !== 'texts') return escapeXml(String(written));
  const texts = textsOf(written);
  const names = numbered(texts.length);
  return texts.flatMap((text, at) => [names[at] ?? '', escapeXml(text)]).join(separator);
}

/** RFC 4180. */
function csv(settings: readonly OmaSetting[]): string {
  const cells = (row: readonly string[]): string =>
    row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',');
  const rows = settings.map(({ name, description, uri, value }) =>
    cells([name, description, uri, 'String', value]),
  );
  return `${[cells(['Name', 'Description', 'OMA-URI', 'Data type', 'Value']), ...rows].join('\r\n')}\r\n`;
}

/** For POST to /deviceManagement/deviceConfigurations. */
function graphProfile({ name }: ChromiumBrowser, settings: readonly OmaSetting[]): Json {
  return {
    '@odata.type': '#microsoft.graph.windows10CustomConfiguration',
    displayName: `Chat Guardrails (${name})`,
    description: 'Made from the policy: change the policy and build anew.',
    omaSettings: settings.map(({ name, description, uri, value }) => ({
      '@odata.type': '#microsoft.graph.omaSettingString',
      displayName: name,
      description,
      omaUri: uri,
      value,
    })),
  };
}
