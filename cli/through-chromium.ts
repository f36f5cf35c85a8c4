import { managedSchema, type ManagedSchema } from '@/lib/policy/managed-schema';

type Written = Readonly<Record<string, unknown>>;

const { properties = {} } = managedSchema();

/**
 * What of a written policy reaches the extension in Chromium, by the schema in the manifest: keys that it does not name are
 * taken out, inside of values too, and a key with a value of the wrong type, however deep inside, goes as a whole.
 * `SchemaMap::FilterBundle` in chromium `components/policy/core/common/schema_map.cc`; `test/e2e/random-policies.spec.ts`
 * holds it against the browser.
 */
export function throughChromium(written: Written): Written {
  return membersOf(written, (key) => (Object.hasOwn(properties, key) ? properties[key] : undefined)).kept;
}

/** JSON has no value that is undefined: it stands for one of the wrong type. */
function arriving(value: unknown, schema: ManagedSchema): unknown {
  const { type, items, properties: known = {}, additionalProperties: others } = schema;
  if (type === 'array') {
    if (!Array.isArray(value) || items === undefined) return undefined;
    const entries = value.map((entry) => arriving(entry, items));
    return entries.includes(undefined) ? undefined : entries;
  }
  if (type !== 'object') return typeof value === type ? value : undefined;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const { kept, isWhole } = membersOf(value, (key) => (Object.hasOwn(known, key) ? known[key] : others));
  return isWhole ? kept : undefined;
}

/** The members that a schema is for; `isWhole`: each of them is of its type. */
function membersOf(
  object: object,
  schemaOf: (key: string) => ManagedSchema | undefined,
): { readonly kept: Written; readonly isWhole: boolean } {
  const members = Object.entries(object).flatMap(([key, value]): (readonly [string, unknown])[] => {
    const schema = schemaOf(key);
    return schema === undefined ? [] : [[key, arriving(value, schema)]];
  });
  const kept = members.filter(([, value]) => value !== undefined);
  return { kept: Object.fromEntries(kept), isWhole: kept.length === members.length };
}
