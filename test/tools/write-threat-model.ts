import { readFileSync, writeFileSync } from 'node:fs';
import { exactMatchTable, threatModelFile, withTable } from './exact-match-figures';

/** Writes the figures into `docs/threat-model.md`. */
writeFileSync(threatModelFile, withTable(readFileSync(threatModelFile, 'utf8'), exactMatchTable()));
