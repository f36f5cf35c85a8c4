import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { fields } from '@/lib/policy/schema';
import { version } from '@/package.json';
import { policyReferenceFile, policyReferenceText, sinceIn } from './policy-reference-text';

const page = readFileSync(policyReferenceFile, 'utf8');

test('docs/policy-reference.md is what test/tools/write-policy-reference.ts writes', () => {
  expect(page).toBe(policyReferenceText(page, version));
});

test('every key has the version since which it is there, and keeps it when another comes out', () => {
  expect([...sinceIn(page).keys()]).toEqual(Object.keys(fields));
  for (const since of sinceIn(page).values()) expect(since).toMatch(/^\d+\.\d+\.\d+$/);
  const withoutMode = page.replace(/^## `mode`$[^]*?(?=^## )/m, '');
  const next = sinceIn(policyReferenceText(withoutMode, '9.0.0'));
  expect(next).toEqual(new Map(sinceIn(page)).set('mode', '9.0.0'));
});

test('every example is right', () => {
  const examples = [...page.matchAll(/^```json\n([^]*?)\n```$/gm)].map(
    ([, json = '']) => JSON.parse(json) as object,
  );
  expect(examples).toHaveLength(Object.keys(fields).length);
  const known = ['own-case-number', 'own-members', 'own-projects', 'us-ssn'];
  for (const example of examples) {
    for (const [key, value] of Object.entries(example)) {
      const { problems } = fields[key as keyof typeof fields].read(
        value,
        key,
        key === 'actions' || key === 'deletionDays' ? known : [],
      );
      expect(problems, key).toEqual([]);
    }
  }
});
