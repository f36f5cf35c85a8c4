import { type ChromiumBrowser, installOf } from './browsers';
import type { TemplateInput } from './input';
import { type KeyForm, policyKeys } from './key-form';
import type { Json, JsonObject } from './output-file';

/** One value of the Windows registry: REG_SZ for a text, REG_DWORD for a number. */
export type RegistryValue = {
  /** Below `HKEY_LOCAL_MACHINE`. */
  readonly key: string;
  readonly name: string;
  readonly data: string | number;
};

/** A key without values says something too: a list that is empty. */
export type RegistryKey = { readonly key: string; readonly values: readonly RegistryValue[] };

/** Where the extension's own settings are; chromium `components/policy/core/common/policy_loader_win.cc`. */
export function settingsKey(browser: ChromiumBrowser, input: TemplateInput): string {
  return `${browser.registryKey}\\3rdparty\\extensions\\${installOf(browser, input).id}\\policy`;
}

/**
 * The written policy as the registry holds it. Chromium turns it back by the schema: a number into true or false, a key
 * of numbered values into a list, a text of JSON into an object or a list of them; chromium
 * `components/policy/core/common/registry_dict.cc`.
 */
export function settingsInRegistry(browser: ChromiumBrowser, input: TemplateInput): readonly RegistryKey[] {
  const key = settingsKey(browser, input);
  const own: RegistryValue[] = [];
  const lists: RegistryKey[] = [];
  for (const { key: name, form } of policyKeys) {
    const written = input.policy[name];
    if (written === undefined) continue;
    if (form.kind === 'texts') lists.push(listKey(`${key}\\${name}`, textsOf(written)));
    else own.push({ key, name, data: dataOf(form, written) });
  }
  return [{ key, values: own }, ...lists];
}

/** Policies of the browser itself. Objects become keys below it, so that what stands there for others stays. */
export function policiesInRegistry(browser: ChromiumBrowser, policies: JsonObject): readonly RegistryKey[] {
  return keysOf(browser.registryKey, policies);
}

function keysOf(key: string, object: JsonObject): readonly RegistryKey[] {
  const values: RegistryValue[] = [];
  const below: RegistryKey[] = [];
  for (const [name, value] of Object.entries(object)) {
    if (typeof value === 'boolean') values.push({ key, name, data: Number(value) });
    else if (typeof value === 'number' || typeof value === 'string') values.push({ key, name, data: value });
    else if (isObject(value)) below.push(...keysOf(`${key}\\${name}`, value));
    else below.push(listKey(`${key}\\${name}`, textsOf(value)));
  }
  return values.length === 0 ? below : [{ key, values }, ...below];
}

function listKey(key: string, texts: readonly string[]): RegistryKey {
  const names = numbered(texts.length);
  return { key, values: texts.map((data, at) => ({ key, name: names[at] ?? '', data })) };
}

/** Names of the values of a list, from 1. Chromium sorts them as texts, so all have the same number of digits. */
export function numbered(count: number): readonly string[] {
  const digits = String(count).length;
  return Array.from({ length: count }, (_, at) => String(at + 1).padStart(digits, '0'));
}

function dataOf(form: KeyForm, written: Json): string | number {
  if (form.kind === 'json') return JSON.stringify(written);
  if (form.kind === 'flag') return Number(written);
  return form.kind === 'number' ? Number(written) : String(written);
}

export function textsOf(value: Json): readonly string[] {
  if (!Array.isArray(value)) throw new TypeError('A list is expected here.');
  return value.map(String);
}

function isObject(value: Json): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
