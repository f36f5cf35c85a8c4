import { emptyKey, type Key, keyAt } from './read-registry';
import { allOf, attribute, childrenOf, type Element, firstOf, readXml } from './read-xml';
import { bySchema } from './validate-xml';

/** A row of custom settings, as it is entered into Intune. */
export type OmaRow = { readonly uri: string; readonly value: string };

/** Every policy of a template by its name. */
export function policiesOf(admx: Element): ReadonlyMap<string, Element> {
  return new Map(allOf(admx, 'policy').map((policy) => [attribute(policy, 'name'), policy]));
}

/** The registry after a machine has got these rows: the template first, then values for its policies. */
export function applyRows(rows: readonly OmaRow[]): Key {
  const [ingestion, ...settings] = rows;
  const [, app] =
    /^\.\/Device\/Vendor\/MSFT\/Policy\/ConfigOperations\/ADMXInstall\/(\w+)\/Policy\/\w+$/.exec(
      ingestion?.uri ?? '',
    ) ?? [];
  if (ingestion === undefined || app === undefined) throw new Error('the first row brings no template');
  const admx = readOnce(ingestion.value);
  const policies = policiesOf(admx);
  const root = emptyKey();
  for (const { uri, value } of settings) {
    const place = uri.split('/').at(-2) ?? '';
    const name = uri.split('/').at(-1) ?? '';
    const policy = policies.get(name);
    if (policy === undefined) throw new Error(`the template has no policy ${name}`);
    const path = categoryPath(admx, attribute(firstOf(policy, 'parentCategory'), 'ref'));
    if (uri !== `./Device/Vendor/MSFT/Policy/Config/${place}/${name}`)
      throw new Error(`not an address: ${uri}`);
    if (place !== [app, 'Policy', ...path].join('~')) throw new Error(`not the place of ${name}: ${place}`);
    enable(policy, readXml(`<row>${value}</row>`), root);
  }
  return root;
}

const read = new Map<string, Element>();
const mistakesIn = bySchema('admx.xsd');

/** Templates do not depend on the policy: many tests read the same few. */
function readOnce(text: string): Element {
  const known = read.get(text);
  if (known !== undefined) return known;
  const [mistake] = mistakesIn(text);
  if (mistake !== undefined) throw new Error(`not a template: ${mistake}`);
  const admx = readXml(text);
  read.set(text, admx);
  return admx;
}

/** The categories from the outermost to the one of that name. */
function categoryPath(admx: Element, name: string): readonly string[] {
  const category = allOf(admx, 'category').find((one) => attribute(one, 'name') === name);
  if (category === undefined) throw new Error(`no category ${name}`);
  const [parent] = allOf(category, 'parentCategory');
  return parent === undefined ? [name] : [...categoryPath(admx, attribute(parent, 'ref')), name];
}

function enable(policy: Element, row: Element, root: Key): void {
  const [enabled, ...data] = childrenOf(row);
  if (enabled?.tagName !== 'enabled') throw new Error('not enabled');
  for (const list of allOf(policy, 'enabledList')) {
    for (const item of childrenOf(list))
      set(root, attribute(item, 'key'), attribute(item, 'valueName'), plainValue(firstOf(item, 'value')));
  }
  for (const one of data) {
    const id = attribute(one, 'id');
    const [form] = allOf(policy, 'elements')
      .flatMap(childrenOf)
      .filter((element) => attribute(element, 'id') === id);
    if (form === undefined) throw new Error(`no element ${id}`);
    write(root, policy, form, attribute(one, 'value'));
  }
}

function write(root: Key, policy: Element, form: Element, value: string): void {
  const key = form.getAttribute('key') ?? attribute(policy, 'key');
  if (form.tagName === 'list') {
    keyAt(root, key);
    const parts = value.split('\uf000');
    for (let at = 0; at + 1 < parts.length; at += 2) set(root, key, parts[at] ?? '', parts[at + 1] ?? '');
    return;
  }
  const name = attribute(form, 'valueName');
  if (form.tagName === 'decimal') {
    const number = Number(value);
    if (number < Number(attribute(form, 'minValue')) || number > Number(attribute(form, 'maxValue')))
      throw new Error(`${name} is out of range`);
    set(root, key, name, number);
  } else if (form.tagName === 'boolean') {
    if (value !== 'true' && value !== 'false') throw new Error(`${name} is neither true nor false`);
    set(root, key, name, plainValue(firstOf(form, `${value}Value`)));
  } else if (form.tagName === 'enum') {
    const values = childrenOf(form).map((item) => plainValue(firstOf(item, 'value')));
    if (!values.includes(value)) throw new Error(`${name} has no such choice`);
    set(root, key, name, value);
  } else {
    if (value.length > Number(attribute(form, 'maxLength'))) throw new Error(`${name} is too long`);
    set(root, key, name, value);
  }
}

function set(root: Key, key: string, name: string, data: string | number): void {
  keyAt(root, key).values.set(name, data);
}

function plainValue(value: Element): string | number {
  const [inner] = childrenOf(value);
  if (inner === undefined) throw new Error('no value');
  return inner.tagName === 'decimal' ? Number(attribute(inner, 'value')) : (inner.textContent ?? '');
}
