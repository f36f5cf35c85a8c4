import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { importTable } from './import-table';

test('docs/architecture.md has the table of imports of now: `npm run generate` writes it', () => {
  const squeezed = (text: string) => text.replace(/[ -]+/g, ' ');
  const document = squeezed(readFileSync('docs/architecture.md', 'utf8'));
  for (const row of importTable().split('\n')) expect(document).toContain(squeezed(row));
});
