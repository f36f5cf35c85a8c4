import { admxName, categories, document, groupName } from './admx';
import { type ChromiumBrowser, chromiumBrowsers } from './browsers';
import { policyGroups } from './chromium-policies';
import type { TemplateInput } from './input';
import { policyKeys, type PolicyKey } from './key-form';
import { textFile, type OutputFile } from './output-file';
import { element, textElement, type Xml } from './xml';

/** The words of the templates, English. */
export function admlFiles(input: TemplateInput): readonly OutputFile[] {
  return chromiumBrowsers.map((browser) =>
    textFile(`windows/admx/en-US/${admxName(browser).replace('.admx', '.adml')}`, admlText(browser, input)),
  );
}

function admlText(browser: ChromiumBrowser, input: TemplateInput): string {
  const title = `Chat Guardrails (${browser.name})`;
  const strings: readonly (readonly [id: string, text: string])[] = [
    [categories.all, title],
    [categories.settings, 'Settings of the extension'],
    [categories.browser, `What ${browser.name} has to do with it`],
    ['Supported', `Chat Guardrails in ${browser.name}`],
    ...policyGroups(browser, input).flatMap((group) => [
      [groupName(group), group.title] as const,
      [`${groupName(group)}_Explain`, group.explanation] as const,
    ]),
    ...policyKeys.flatMap(stringsOf),
  ];
  return document('policyDefinitionResources', [
    textElement('displayName', {}, title),
    textElement('description', {}, 'Policies of the browser extension Chat Guardrails.'),
    element('resources', {}, [
      element(
        'stringTable',
        {},
        strings.map(([id, text]) => textElement('string', { id }, text)),
      ),
      element(
        'presentationTable',
        {},
        policyKeys.map((one) => element('presentation', { id: one.key }, [presentation(one)])),
      ),
    ]),
  ]);
}

function stringsOf({ key, title, explanation, form }: PolicyKey): (readonly [string, string])[] {
  const how = form.kind === 'json' ? ' Written as JSON, on one line.' : '';
  const options = form.kind === 'choice' ? form.options : [];
  return [
    [key, title],
    [`${key}_Explain`, `${explanation}${how}`],
    ...options.map((option, at) => [`${key}_${at}`, option] as const),
  ];
}

function presentation({ key: refId, title, form }: PolicyKey): Xml {
  switch (form.kind) {
    case 'choice':
      return textElement('dropdownList', { refId, noSort: 'true' }, title);
    case 'flag':
      return textElement('checkBox', { refId }, title);
    case 'number':
      return textElement('decimalTextBox', { refId, defaultValue: String(form.least) }, title);
    case 'texts':
      return textElement('listBox', { refId }, title);
    case 'text':
    case 'json':
      return element('textBox', { refId }, [textElement('label', {}, title)]);
  }
}
