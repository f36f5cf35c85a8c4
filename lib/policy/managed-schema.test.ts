import { expect, test } from 'vitest';
import { baseline } from './baseline';
import { managedSchema, type ManagedSchema } from './managed-schema';

const words = ['type', 'title', 'description', 'properties', 'items', 'additionalProperties'];
const types = ['string', 'number', 'boolean', 'array', 'object'];

/** Every schema in it, the whole one first. */
function all(schema: ManagedSchema): readonly ManagedSchema[] {
  const { properties = {}, items, additionalProperties } = schema;
  const inner = [...Object.values(properties), items, additionalProperties].filter(
    (one) => one !== undefined,
  );
  return [schema, ...inner.flatMap(all)];
}

test('it has every key of the policy, with a title and a description', () => {
  const { properties = {} } = managedSchema();
  expect(Object.keys(properties)).toEqual(Object.keys(baseline));
  for (const { title, description } of Object.values(properties)) {
    expect(title).toMatch(/^\p{Lu}/u);
    expect(description).toMatch(/\. Allowed: .+\.$/);
  }
});

test('it has only words that Chromium loads, and refuses no value by more than its type', () => {
  for (const schema of all(managedSchema())) {
    for (const word of Object.keys(schema)) expect(words).toContain(word);
    expect(types).toContain(schema.type);
    expect(schema.items === undefined).toBe(schema.type !== 'array');
  }
});

test('an object has named properties or any, and is closed by leaving the rest out', () => {
  for (const { type, properties, additionalProperties } of all(managedSchema())) {
    const forms = [properties, additionalProperties].filter((form) => form !== undefined);
    expect(forms).toHaveLength(type === 'object' ? 1 : 0);
  }
});

test('the keys of rules are described', () => {
  const { patterns, wordLists, exactMatch } = managedSchema().properties ?? {};
  for (const rules of [patterns, wordLists, exactMatch]) {
    const keys = Object.values(rules?.items?.properties ?? {});
    expect(keys.length).toBeGreaterThan(4);
    for (const { description } of keys) expect(description).toMatch(/^\p{Lu}.*(?:Allowed|Required): .+\.$/u);
  }
});
