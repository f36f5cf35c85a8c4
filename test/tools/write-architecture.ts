import { readFileSync, writeFileSync } from 'node:fs';
import { format } from 'prettier';
import { withImportTable } from './import-table';

/** Writes the table of imports into `docs/architecture.md`. */
const file = 'docs/architecture.md';
const text = withImportTable(readFileSync(file, 'utf8'));
writeFileSync(file, await format(text, { parser: 'markdown', printWidth: 110 }));
