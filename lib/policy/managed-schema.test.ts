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

test('only the top has named properties, and it is closed by leaving the rest out', () => {
  const { type, additionalProperties } = managedSchema();
  expect({ type, additionalProperties }).toEqual({ type: 'object', additionalProperties: undefined });
});
