import { writeFileSync } from 'node:fs';
import { managedSchemaFile, managedSchemaText } from './managed-schema-text';

/** Writes `public/managed-schema.json` from `lib/policy/schema.ts`. */
writeFileSync(managedSchemaFile, managedSchemaText());
