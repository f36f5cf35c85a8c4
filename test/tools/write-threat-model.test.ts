import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { exactMatchTable, threatModelFile, withTable } from './exact-match-figures';

// Six sets are built, four of them of a million values.
test(
  'the table in docs/threat-model.md is what test/tools/write-threat-model.ts writes',
  { timeout: 120_000 },
  () => {
    const document = readFileSync(threatModelFile, 'utf8');
    expect(document).toBe(withTable(document, exactMatchTable()));
  },
);
