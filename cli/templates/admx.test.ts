import { describe, expect, it } from 'vitest';
import { policiesOf } from '@/test/templates/read-admx';
import { textOf } from '@/test/templates/read-back';
import { allOf, attribute, childrenOf, type Element, firstOf, readXml } from '@/test/templates/read-xml';
import { sampleInput } from '@/test/templates/sample-input';
import { policyKeys } from './key-form';
import { templates } from './templates';

const files = templates(sampleInput({}));
const browsers = ['chrome', 'edge', 'brave', 'chromium'];

function read(path: string): Element {
  const file = files.find((one) => one.path === path);
  if (file === undefined) throw new Error(`no ${path}`);
  return readXml(textOf(file));
}

function everyElement(root: Element): readonly Element[] {
  return [root, ...childrenOf(root).flatMap(everyElement)];
}

describe.each(browsers)('the two files for %s', (browser) => {
  const admx = read(`windows/admx/chat-guardrails-${browser}.admx`);
  const adml = read(`windows/admx/en-US/chat-guardrails-${browser}.adml`);
  const policies = policiesOf(admx);

  it('have every key of the policy, and its element is of the kind that the key is', () => {
    const kinds = {
      choice: 'enum',
      flag: 'boolean',
      number: 'decimal',
      text: 'text',
      texts: 'list',
      json: 'text',
    };
    for (const { key, form } of policyKeys) {
      const policy = policies.get(key);
      const elements = policy === undefined ? [] : childrenOf(firstOf(policy, 'elements'));
      expect(
        elements.map(({ tagName }) => tagName),
        key,
      ).toEqual([kinds[form.kind]]);
    }
    const rest = [...policies.keys()].filter((name) => !policyKeys.some(({ key }) => key === name));
    expect(rest.every((name) => name.startsWith('Browser_'))).toBe(true);
    expect(rest).toHaveLength(6);
  });

  it('refer to each other: no word is missing, none is left over', () => {
    const said = new Set(
      everyElement(admx).flatMap((element) =>
        [...element.attributes].flatMap(({ value }) => /^\$\(string\.(\w+)\)$/.exec(value)?.[1] ?? []),
      ),
    );
    const strings = childrenOf(firstOf(adml, 'stringTable'));
    expect(strings.map((one) => attribute(one, 'id')).sort()).toEqual([...said].sort());
    for (const string of strings) expect(string.textContent).toMatch(/^\S.*\S$/);
  });

  it('have a field in the presentation for every element, of the kind that Microsoft couples with it', () => {
    const couples: Readonly<Record<string, string>> = {
      ...{
        enum: 'dropdownList',
        boolean: 'checkBox',
        decimal: 'decimalTextBox',
        text: 'textBox',
        list: 'listBox',
      },
    };
    const presentations = new Map(allOf(adml, 'presentation').map((one) => [attribute(one, 'id'), one]));
    for (const [name, policy] of policies) {
      const elements = allOf(policy, 'elements').flatMap(childrenOf);
      const shown = policy.getAttribute('presentation');
      if (shown === null) {
        expect(elements, name).toEqual([]);
        continue;
      }
      expect(shown).toBe(`$(presentation.${name})`);
      const fields = childrenOf(presentations.get(name) ?? admx);
      expect(
        fields.map((field) => [field.tagName, attribute(field, 'refId')]),
        name,
      ).toEqual(elements.map((element) => [couples[element.tagName], attribute(element, 'id')]));
      presentations.delete(name);
    }
    expect([...presentations.keys()]).toEqual([]);
  });

  it('write only below the browser’s own key', () => {
    const root = attribute(policies.get('Browser_Install') ?? admx, 'key');
    expect(root).toMatch(
      /^SOFTWARE\\Policies\\(?:Google\\Chrome|Microsoft\\Edge|BraveSoftware\\Brave|Chromium)$/,
    );
    for (const element of everyElement(admx)) {
      const key = element.getAttribute('key');
      if (key !== null) expect(`${key}\\`.startsWith(`${root}\\`)).toBe(true);
    }
  });

  it('take back what they wrote when a switch is turned off', () => {
    for (const [name, policy] of policies) {
      if (!name.startsWith('Browser_')) continue;
      const placesIn = (list: string): readonly string[] =>
        childrenOf(firstOf(policy, list)).map(
          (item) => `${attribute(item, 'key')}|${attribute(item, 'valueName')}`,
        );
      expect(placesIn('disabledList')).toEqual(placesIn('enabledList'));
      expect(allOf(firstOf(policy, 'disabledList'), 'delete')).toHaveLength(placesIn('enabledList').length);
    }
  });
});
