import { describe, expect, it } from 'vitest';
import { policiesOf } from '@/test/templates/read-admx';
import { textOf } from '@/test/templates/read-back';
import { allOf, attribute, childrenOf, type Element, firstOf, readXml } from '@/test/templates/read-xml';
import { sampleInput } from '@/test/templates/sample-input';
import { policyKeys } from './key-form';
import { templates } from './templates';

// The rules are those of Microsoft's schema (BaseTypes.xsd, PolicyDefinitions.xsd, PolicyDefinitionFiles.xsd of the "Group
// Policy ADMX Syntax Reference Guide"), as far as the templates use it, and [MS-GPREG]. The schema itself is not ours
// to give away.

const files = templates(sampleInput({}));
const browsers = ['chrome', 'edge', 'brave', 'chromium'];

function read(path: string): Element {
  const file = files.find((one) => one.path === path);
  if (file === undefined) throw new Error(`no ${path}`);
  return readXml(textOf(file));
}

/** Elements that may stand in an element, in this order. */
const order: Readonly<Record<string, readonly string[]>> = {
  policyDefinitions: ['policyNamespaces', 'resources', 'supportedOn', 'categories', 'policies'],
  policyNamespaces: ['target', 'using'],
  supportedOn: ['products', 'definitions'],
  definitions: ['definition'],
  categories: ['category'],
  category: ['parentCategory'],
  policies: ['policy'],
  policy: [
    'parentCategory',
    'supportedOn',
    'enabledValue',
    'disabledValue',
    'enabledList',
    'disabledList',
    'elements',
  ],
  enabledList: ['item'],
  disabledList: ['item'],
  item: ['value'],
  enum: ['item'],
  boolean: ['trueValue', 'falseValue'],
  policyDefinitionResources: ['displayName', 'description', 'resources'],
  resources: ['stringTable', 'presentationTable'],
  stringTable: ['string'],
  presentationTable: ['presentation'],
  textBox: ['label', 'defaultValue'],
};

/** Exactly one of them. */
const choices: Readonly<Record<string, readonly string[]>> = {
  value: ['delete', 'decimal', 'string'],
  trueValue: ['delete', 'decimal', 'string'],
  falseValue: ['delete', 'decimal', 'string'],
  elements: ['boolean', 'decimal', 'text', 'enum', 'list', 'multiText'],
  presentation: [
    'text',
    'decimalTextBox',
    'textBox',
    'checkBox',
    'comboBox',
    'dropdownList',
    'listBox',
    'multiTextBox',
  ],
};

/** Attributes that an element has to have, and may have. Of the same name are, in other places, plain texts. */
const attributes: Readonly<Record<string, readonly [must: readonly string[], may: readonly string[]]>> = {
  policyDefinitions: [['xmlns', 'revision', 'schemaVersion'], []],
  policyDefinitionResources: [['xmlns', 'revision', 'schemaVersion'], []],
  target: [['prefix', 'namespace'], []],
  definition: [['name', 'displayName'], []],
  category: [['name', 'displayName'], ['explainText']],
  parentCategory: [['ref'], []],
  policy: [
    ['name', 'class', 'displayName', 'key'],
    ['explainText', 'presentation', 'valueName'],
  ],
  enum: [
    ['id', 'valueName'],
    ['required', 'key'],
  ],
  boolean: [['id', 'valueName'], ['key']],
  list: [['id'], ['key', 'valuePrefix', 'additive', 'expandable', 'explicitValue']],
  presentation: [['id'], []],
  dropdownList: [['refId'], ['noSort', 'defaultItem']],
  checkBox: [['refId'], ['defaultChecked']],
  decimalTextBox: [['refId'], ['defaultValue', 'spin', 'spinStep']],
  listBox: [['refId'], []],
  textBox: [['refId'], []],
};

function everyElement(root: Element): readonly Element[] {
  return [root, ...childrenOf(root).flatMap(everyElement)];
}

describe.each([
  ...browsers.map((browser) => `windows/admx/chat-guardrails-${browser}.admx`),
  ...browsers.map((browser) => `windows/admx/en-US/chat-guardrails-${browser}.adml`),
])('%s', (path) => {
  const root = read(path);

  it('has elements only where Microsoft’s schema has them', () => {
    for (const element of everyElement(root)) {
      const names = childrenOf(element).map(({ tagName }) => tagName);
      const ordered = order[element.tagName];
      const chosen = choices[element.tagName];
      if (ordered !== undefined) {
        const places = names.map((name) => ordered.indexOf(name));
        expect(
          places.every((place, at) => place >= Math.max(0, places[at - 1] ?? 0)),
          element.tagName,
        ).toBe(true);
      } else if (chosen !== undefined) {
        expect(names).toHaveLength(1);
        expect(chosen).toContain(names[0]);
      } else expect(names, element.tagName).toEqual([]);
    }
  });

  it('has the attributes that it must, and no others', () => {
    for (const element of everyElement(root)) {
      const [must, may] = attributes[element.tagName] ?? [[], null];
      const names = [...element.attributes].map(({ name }) => name);
      for (const name of must) expect(names, element.tagName).toContain(name);
      if (may !== null) for (const name of names) expect([...must, ...may], element.tagName).toContain(name);
    }
  });

  it('has names and references of letters, digits and underscores', () => {
    for (const element of everyElement(root)) {
      for (const { name, value } of [...element.attributes]) {
        if (name === 'displayName' || name === 'explainText') expect(value).toMatch(/^\$\(string\.\w+\)$/);
        if (name === 'presentation') expect(value).toMatch(/^\$\(presentation\.\w+\)$/);
        if (['name', 'ref', 'prefix'].includes(name)) expect(value).toMatch(/^\w+$/);
        if (name === 'id' && ['string', 'presentation'].includes(element.tagName))
          expect(value).toMatch(/^\w+$/);
        if (/^(?:revision|schemaVersion|minRequiredRevision)$/.test(name)) expect(value).toBe('1.0');
        if (/^(?:maxLength|minValue|maxValue|defaultValue)$/.test(name)) expect(value).toMatch(/^\d{1,10}$/);
        if (name === 'xmlns')
          expect(value).toBe('http://schemas.microsoft.com/GroupPolicy/2006/07/PolicyDefinitions');
      }
    }
  });

  it('has no name twice', () => {
    for (const [tag, name] of [
      ['policy', 'name'],
      ['category', 'name'],
      ['string', 'id'],
      ['presentation', 'id'],
    ] as const) {
      const names = allOf(root, tag).flatMap((element) => element.getAttribute(name) ?? []);
      expect(new Set(names).size).toBe(names.length);
    }
  });
});

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
    for (const { key } of policyKeys) {
      const policy = policies.get(key);
      const presentation = presentations.get(key);
      if (policy === undefined || presentation === undefined) throw new Error(`no ${key}`);
      const [element] = childrenOf(firstOf(policy, 'elements'));
      const [field] = childrenOf(presentation);
      expect(attribute(policy, 'presentation')).toBe(`$(presentation.${key})`);
      expect(field?.getAttribute('refId')).toBe(element?.getAttribute('id'));
      expect(field?.tagName).toBe(couples[element?.tagName ?? '']);
    }
    expect(presentations.size).toBe(policyKeys.length);
  });

  it('write only below the browser’s own key, and hold no text that a template cannot', () => {
    const root = attribute(policies.get('Browser_Install') ?? admx, 'key');
    expect(root).toMatch(
      /^SOFTWARE\\Policies\\(?:Google\\Chrome|Microsoft\\Edge|BraveSoftware\\Brave|Chromium)$/,
    );
    for (const element of everyElement(admx)) {
      const key = element.getAttribute('key');
      if (key !== null) expect(`${key}\\`.startsWith(`${root}\\`)).toBe(true);
    }
    for (const string of allOf(admx, 'string')) expect(string.textContent?.length).toBeLessThanOrEqual(255);
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
