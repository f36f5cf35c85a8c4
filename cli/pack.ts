import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { bundle } from './bundle';

/** `npm run package:cli`: the program for administrators as one file for plain Node. */

const folder = join(import.meta.dirname, '../.output');
await mkdir(folder, { recursive: true });
await writeFile(join(folder, 'chat-guardrails-policy.mjs'), await bundle('policy.ts'));
