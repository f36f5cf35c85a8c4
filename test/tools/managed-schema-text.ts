import { join } from 'node:path';
import { managedSchema } from '@/lib/policy/managed-schema';

export const managedSchemaFile = join(import.meta.dirname, '../../public/managed-schema.json');

export function managedSchemaText(): string {
  return `${JSON.stringify(managedSchema(), null, 2)}\n`;
}
