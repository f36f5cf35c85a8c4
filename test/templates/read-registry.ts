import type { ManagedSchema } from '@/lib/policy/managed-schema';

/** A key of the registry. Windows minds no capitals in names; the templates write every name in one way only. */
export type Key = { readonly values: Map<string, string | number>; readonly keys: Map<string, Key> };

export function emptyKey(): Key {
  return { values: new Map(), keys: new Map() };
}

/** The key with that path, made where it is not there. */
export function keyAt(root: Key, path: string): Key {
  return path.split('\\').reduce((key, name) => {
    const next = key.keys.get(name) ?? emptyKey();
    key.keys.set(name, next);
    return next;
  }, root);
}

/** The text of a .reg file, version 5.00: @see https://support.microsoft.com/help/310516 */
export function readReg(bytes: Uint8Array): Key {
  if (bytes[0] !== 0xff || bytes[1] !== 0xfe) throw new Error('no mark of UTF-16LE');
  const text = new TextDecoder('utf-16le', { fatal: true }).decode(bytes);
  if (/[^\r]\n|\r[^\n]/.test(text)) throw new Error('a line without CRLF');
  const [first, ...lines] = text.split('\r\n');
  if (first !== 'Windows Registry Editor Version 5.00') throw new Error('no heading');
  const root = emptyKey();
  let current: Key | undefined;
  for (const line of lines) {
    if (line === '' || line.startsWith(';')) continue;
    const [, removed, path] = /^\[(-?)HKEY_LOCAL_MACHINE\\(.+)\]$/.exec(line) ?? [];
    if (path !== undefined) {
      if (removed === '-') remove(root, path);
      current = removed === '-' ? undefined : keyAt(root, path);
      continue;
    }
    const [, name, text, dword] =
      /^"((?:[^"\\]|\\["\\])*)"=(?:"((?:[^"\\]|\\["\\])*)"|dword:([0-9a-f]{8}))$/.exec(line) ?? [];
    if (name === undefined || current === undefined) throw new Error(`not a line of a .reg file: ${line}`);
    const data = text === undefined ? Number.parseInt(dword ?? '', 16) : unquoted(text);
    current.values.set(unquoted(name), data);
  }
  return root;
}

function unquoted(text: string): string {
  return text.replace(/\\(["\\])/g, '$1');
}

function remove(root: Key, path: string): void {
  const at = path.lastIndexOf('\\');
  keyAt(root, path.slice(0, at)).keys.delete(path.slice(at + 1));
}

/**
 * What Chromium makes of a key by a schema: `ConvertToJSON` and `ConvertRegistryValue` in chromium
 * `components/policy/core/common/registry_dict.cc`. Without a schema a key is an object of its values as they are.
 */
export function fromRegistry({ values, keys }: Key, schema?: ManagedSchema): unknown {
  const sorted = [...values].sort(([one], [other]) => (one < other ? -1 : 1));
  if (schema?.type === 'array') {
    const numbered = sorted.filter(([name]) => /^\d+$/.test(name));
    return numbered.map(([, data]) => valueFrom(data, schema.items));
  }
  const written = sorted.map(([name, data]) => [name, valueFrom(data, memberOf(schema, name))] as const);
  const below = [...keys].map(([name, key]) => [name, fromRegistry(key, memberOf(schema, name))] as const);
  return Object.fromEntries([...written, ...below].filter(([, value]) => value !== undefined));
}

function memberOf(schema: ManagedSchema | undefined, name: string): ManagedSchema | undefined {
  return schema?.properties?.[name] ?? schema?.additionalProperties;
}

/** Undefined when it has not the type: Chromium drops it. */
function valueFrom(data: string | number, schema: ManagedSchema | undefined): unknown {
  switch (schema?.type) {
    case undefined:
      return data;
    case 'boolean':
      return typeof data === 'number' ? data !== 0 : undefined;
    case 'number':
      return typeof data === 'number' ? data : undefined;
    case 'string':
      return typeof data === 'string' ? data : undefined;
    default: {
      const value: unknown = typeof data === 'string' ? JSON.parse(data) : undefined;
      return Array.isArray(value) === (schema?.type === 'array') ? value : undefined;
    }
  }
}
