import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { managedSchemaFile, managedSchemaText } from './managed-schema-text';

test('public/managed-schema.json is what test/tools/write-managed-schema.ts writes', () => {
  expect(readFileSync(managedSchemaFile, 'utf8')).toBe(managedSchemaText());
});
