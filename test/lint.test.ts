import { ESLint } from 'eslint';
import { describe, expect, it } from 'vitest';

/** A rule that matches nothing is worse than none: each has a sample that it must catch, at the path where it counts. */
const samples: readonly [name: string, file: string, code: string, rule: string][] = [
  [
    'an import up the table',
    'lib/scan/x.ts',
    "import { decide } from '@/lib/decide/decide';\ndecide;",
    'no-restricted-imports',
  ],
  [
    'a type-only import up the table',
    'lib/model/x.ts',
    "import type { A } from '@/lib/scan/scan';\nexport type B = A;",
    'no-restricted-imports',
  ],
  [
    'a path out of the folder',
    'lib/act/x.ts',
    "import { scan } from '../scan/scan';\nscan;",
    'no-restricted-imports',
  ],
  ['a re-export', 'lib/decide/x.ts', "export { scan } from '@/lib/scan/scan';", 'no-restricted-imports'],
  [
    'a folder with a similar name',
    'lib/scan/x.ts',
    "import { x } from '@/lib/models/x';\nx;",
    'no-restricted-imports',
  ],
  [
    'an npm package that is not named',
    'lib/gate/x.ts',
    "import * as z from 'zod/mini';\nz;",
    'no-restricted-imports',
  ],
  ['zod among the views', 'components/x.tsx', "import * as z from 'zod';\nz;", 'no-restricted-imports'],
  [
    'a test that reaches across',
    'lib/decide/x.test.ts',
    "import { scan } from '@/lib/scan/scan';\nscan;",
    'no-restricted-imports',
  ],
  [
    'an entry point that is imported',
    'entrypoints/x.ts',
    "import x from '@/entrypoints/background';\nx;",
    'no-restricted-imports',
  ],
  [
    'a test that an entry point imports',
    'entrypoints/x.ts',
    "import { x } from '@/test/samples/x';\nx;",
    'no-restricted-imports',
  ],
  ['a barrel', 'lib/model/x.ts', "export * from './finding';", 'no-restricted-syntax'],
  ['import()', 'lib/gate/x.ts', "void import('./message');", 'no-restricted-syntax'],
  ['module-level state', 'lib/overlay/x.ts', 'let count = 0;\ncount += 1;', 'no-restricted-syntax'],
  [
    'a selector outside the selector file',
    'lib/surface/claude/x.ts',
    "document.querySelector('.a');",
    'no-restricted-syntax',
  ],
  ['document in a pure folder', 'lib/decide/x.ts', 'export const a = document;', 'no-restricted-globals'],
  [
    'the time in a pure folder',
    'lib/act/x.ts',
    'export const a = () => Date.now();',
    'no-restricted-globals',
  ],
  [
    'the network in a pure folder',
    'lib/account/x.ts',
    "export const a = () => fetch('x');",
    'no-restricted-globals',
  ],
  [
    'the browser in a pure folder',
    'lib/facts/x.ts',
    'export const a = () => chrome;',
    'no-restricted-globals',
  ],
  [
    'chance in a pure folder',
    'lib/scan/x.ts',
    'export const a = () => Math.random();',
    'no-restricted-properties',
  ],
  ['console output', 'lib/overlay/x.ts', "console.log('x');", 'no-console'],
  ['any', 'lib/model/x.ts', 'export type A = any;', '@typescript-eslint/no-explicit-any'],
  ['a long file', 'lib/model/x.ts', 'export {};\n'.repeat(251), 'max-lines'],
  ['a long entry point', 'entrypoints/x.ts', 'export {};\n'.repeat(121), 'max-lines'],
];

/** The rules that need types are left out: a sample is no file of the project. */
const eslint = new ESLint({
  overrideConfig: [
    {
      files: ['**/*.{ts,tsx}'],
      languageOptions: { parserOptions: { projectService: false, project: null } },
      rules: { '@typescript-eslint/no-floating-promises': 'off' },
    },
  ],
});

describe('lint catches', () => {
  it.each(samples)('%s', async (_name, filePath, code, rule) => {
    const [result] = await eslint.lintText(code, { filePath });
    const caught = result?.messages.map(({ ruleId, message }) => ruleId ?? message);
    expect(caught).toContain(rule);
  });

  it('nothing in a clean file', async () => {
    const clean =
      "import type { Finding } from '@/lib/model/finding';\n\nexport type Found = readonly Finding[];\n";
    const [result] = await eslint.lintText(clean, { filePath: 'lib/decide/x.ts' });
    expect(result?.messages).toEqual([]);
  });
});
