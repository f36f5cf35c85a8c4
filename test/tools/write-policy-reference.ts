import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { version } from '@/package.json';
import { policyReferenceFile, policyReferenceText } from './policy-reference-text';

/** Writes `docs/policy-reference.md` from `lib/policy/schema.ts`. */
const former = existsSync(policyReferenceFile) ? readFileSync(policyReferenceFile, 'utf8') : '';
writeFileSync(policyReferenceFile, policyReferenceText(former, version));
