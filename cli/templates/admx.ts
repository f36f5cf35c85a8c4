import { type ChromiumBrowser, chromiumBrowsers } from './browsers';
import { type PolicyGroup, policyGroups } from './chromium-policies';
import type { TemplateInput } from './input';
import { longestJson, policyKeys, type PolicyKey } from './key-form';
import { doNotEdit, textFile, type OutputFile } from './output-file';
import { policiesInRegistry, settingsKey } from './registry';
import { type Attributes, element, textElement, type Xml } from './xml';

// The structure is Microsoft's: [MS-GPREG] and "Group Policy ADMX Syntax Reference Guide". Names and ids are letters,
// digits and underscores only.

export const admxNamespace = 'http://schemas.microsoft.com/GroupPolicy/2006/07/PolicyDefinitions';

/** Both files have to say the same. */
const revision = '1.0';

export const categories = { all: 'ChatGuardrails', settings: 'Settings', browser: 'Browser' } as const;

export function admxName(browser: ChromiumBrowser): string {
  return `chat-guardrails-${browser.id}.admx`;
}

/** Name of the policy of a group, which has no element: it is on or off. */
export function groupName({ id }: PolicyGroup): string {
  return `Browser_${id}`;
}

/** Administrative templates for each Chromium browser; Firefox takes the same from policies.json or Mozilla's templates. */
export function admxFiles(input: TemplateInput): readonly OutputFile[] {
  return chromiumBrowsers.map((browser) =>
    textFile(`windows/admx/${admxName(browser)}`, admxText(browser, input)),
  );
}

/** The template of one browser. It offers all switches; only the policy says which are on. */
export function admxText(browser: ChromiumBrowser, input: TemplateInput): string {
  const names = element('policyNamespaces', {}, [
    element('target', {
      prefix: `chatguardrails_${browser.id}`,
      namespace: `ChatGuardrails.Policies.${browser.id}`,
    }),
  ]);
  const supported = element('supportedOn', {}, [
    element('definitions', {}, [
      element('definition', { name: 'Supported', displayName: '$(string.Supported)' }),
    ]),
  ]);
  const { all, settings, browser: ofBrowser } = categories;
  const tree = element('categories', {}, [
    element('category', { name: all, displayName: `$(string.${all})` }),
    ...[settings, ofBrowser].map((name) =>
      element('category', { name, displayName: `$(string.${name})` }, [
        element('parentCategory', { ref: all }),
      ]),
    ),
  ]);
  const key = settingsKey(browser, input);
  const policies = element('policies', {}, [
    ...policyGroups(browser, input).map((group) => groupPolicy(browser, group)),
    ...policyKeys.map((one) => settingPolicy(one, key)),
  ]);
  return document('policyDefinitions', [
    names,
    element('resources', { minRequiredRevision: revision }),
    supported,
    tree,
    policies,
  ]);
}

/** The declaration, the note and the root, which is the same in both files. */
export function document(root: string, children: readonly Xml[]): string {
  const attributes = { xmlns: admxNamespace, revision, schemaVersion: '1.0' };
  const lines = [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<!-- ${doNotEdit} -->`,
    ...element(root, attributes, children),
  ];
  return `${lines.join('\r\n')}\r\n`;
}

function policy(name: string, category: string, attributes: Attributes, children: readonly Xml[]): Xml {
  const described = {
    name,
    class: 'Both',
    displayName: `$(string.${name})`,
    explainText: `$(string.${name}_Explain)`,
  };
  return element('policy', { ...described, ...attributes }, [
    element('parentCategory', { ref: category }),
    element('supportedOn', { ref: 'Supported' }),
    ...children,
  ]);
}

function groupPolicy(browser: ChromiumBrowser, group: PolicyGroup): Xml {
  const values = policiesInRegistry(browser, group.policies).flatMap((one) => one.values);
  const list = (name: string, valueOf: (data: string | number) => Xml): Xml =>
    element(
      name,
      {},
      values.map(({ key, name: valueName, data }) =>
        element('item', { key, valueName }, [element('value', {}, [valueOf(data)])]),
      ),
    );
  return policy(groupName(group), categories.browser, { key: browser.registryKey }, [
    list('enabledList', valueElement),
    list('disabledList', () => element('delete', {})),
  ]);
}

function valueElement(data: string | number): Xml {
  return typeof data === 'number'
    ? element('decimal', { value: String(data) })
    : textElement('string', {}, data);
}

function settingPolicy({ key: name, form }: PolicyKey, key: string): Xml {
  return policy(name, categories.settings, { presentation: `$(presentation.${name})`, key }, [
    element('elements', {}, [formElement(name, form, key)]),
  ]);
}

function formElement(name: string, form: PolicyKey['form'], key: string): Xml {
  const place = { id: name, valueName: name };
  switch (form.kind) {
    case 'choice':
      return element(
        'enum',
        { ...place, required: 'true' },
        form.options.map((option, at) =>
          element('item', { displayName: `$(string.${name}_${at})` }, [
            element('value', {}, [textElement('string', {}, option)]),
          ]),
        ),
      );
    case 'flag':
      return element('boolean', place, [
        element('trueValue', {}, [element('decimal', { value: '1' })]),
        element('falseValue', {}, [element('decimal', { value: '0' })]),
      ]);
    case 'number':
      return element('decimal', {
        ...{ ...place, required: 'true' },
        ...{ minValue: String(form.least), maxValue: String(form.most) },
      });
    case 'text':
      return element('text', { ...place, maxLength: String(form.longest) });
    case 'texts':
      return element('list', { id: name, key: `${key}\\${name}`, valuePrefix: '' });
    case 'json':
      return element('text', { ...place, maxLength: String(longestJson) });
  }
}
