import tseslint from 'typescript-eslint';

/**
 * Who may import whom. A folder imports its own files (`./…`) and what its line names, by the `@/` alias;
 * everything else, npm packages included, is an error. Read top to bottom it is the way through the code.
 */
const mayImport = {
  'lib/model': { npm: [] },
  'lib/text': { from: ['lib/model'] },
  'lib/scan': { from: ['lib/model'], npm: ['@noble/hashes/sha2.js'] },
  'lib/scan/organization': { from: ['lib/model', 'lib/scan'], npm: ['re2js'] },
  'lib/facts': { from: ['lib/model'] },
  'lib/account': { from: ['lib/model', 'lib/facts'] },
  'lib/decide': { from: ['lib/model'] },
  'lib/remind': { from: ['lib/model'] },
  'lib/act': { from: ['lib/model', 'lib/flow/ports'], npm: ['@noble/hashes'] },
  'lib/flow': { from: ['lib/model', 'lib/scan', 'lib/facts', 'lib/decide', 'lib/act'] },
  'lib/body': { npm: ['fflate'] },
  'lib/gate': {
    from: ['lib/model', 'lib/flow/ports', 'lib/body', 'lib/listen/anew', 'lib/surface/claude/routes'],
  },
  'lib/gate/browser': {
    from: [
      'lib/model',
      'lib/flow/ports',
      'lib/act/hashes',
      'lib/body',
      'lib/gate/destination',
      'lib/gate/form-piece',
      'lib/surface/claude/routes',
    ],
    npm: ['@noble/hashes'],
  },
  'lib/listen': {},
  'lib/surface': { from: ['lib/model', 'lib/flow/ports', 'lib/account', 'lib/listen', 'lib/body'] },
  'lib/overlay': { from: ['lib/model', 'lib/text', 'lib/listen', 'components'], npm: ['preact'] },
  'lib/record': { from: ['lib/model'], npm: ['wxt/browser'] },
  'lib/policy': { from: ['lib/model', 'lib/scan/organization/mistakes'], npm: ['wxt/browser', 'zod'] },
  'lib/messages': { from: ['lib/model'], npm: ['wxt/browser', 'zod'] },
  components: { from: ['lib/model', 'lib/text'], npm: ['preact'] },
  'cli/templates': {
    from: ['cli/complaint', 'cli/uncarried', 'lib/policy/schema', 'lib/policy/managed-schema'],
    npm: ['zod', 'node:crypto'],
  },
};

/** Folders that cannot name the world: time, storage and the page come as parameters. */
const pure = ['model', 'text', 'scan', 'facts', 'account', 'decide', 'remind', 'act', 'flow', 'body'];
const world = ['window', 'document', 'self', 'globalThis', 'browser', 'chrome', 'navigator', 'location'];
const world2 = [
  'fetch',
  'XMLHttpRequest',
  'localStorage',
  'sessionStorage',
  'indexedDB',
  'Date',
  'performance',
];
const world3 = ['console', 'crypto', 'setTimeout', 'setInterval', 'process'];

const syntax = [
  { selector: 'ImportExpression', message: 'import() is not seen by the import table: import statically.' },
  { selector: 'ExportAllDeclaration', message: 'No barrels: import the file that has the name.' },
  {
    selector: "Program > VariableDeclaration[kind='let']",
    message: 'No module-level state: a worker restart loses it. Keep it in a closure or in storage.',
  },
];

const selectorRule = {
  selector:
    'CallExpression[callee.property.name=/^(querySelector|querySelectorAll|closest|matches)$/] > Literal',
  message: 'Every claude.ai selector stands in lib/surface/claude/selectors.ts.',
};

function imports(folder, { from = [], npm = [] }, more = []) {
  const own = [folder, ...from].map((name) => `@/${name}(/|$)`);
  const allowed = [
    '\\./',
    ...own,
    ...[...npm, ...more].map((name) => `${name}${name.endsWith(':') ? '' : '(/|$)'}`),
  ].join('|');
  return {
    'no-restricted-imports': [
      'error',
      { patterns: [{ regex: `^(?!${allowed})`, message: `${folder} may not import this: see mayImport.` }] },
    ],
  };
}

const tests = ['**/*.test.ts', '**/*.test.tsx'];
const tables = Object.entries(mayImport).flatMap(([folder, line]) => [
  { files: [`${folder}/**/*.{ts,tsx}`], ignores: tests, rules: imports(folder, line) },
  {
    files: [`${folder}/**/*.test.{ts,tsx}`],
    rules: imports(folder, line, ['vitest', 'fast-check', 'node:', '@/test']),
  },
]);

const notFrom = (regex) => ['error', { patterns: [{ regex, message: 'Nobody imports an entry point.' }] }];

export default tseslint.config(
  { ignores: ['.output', '.wxt', 'node_modules', 'screenshots', 'test-results', 'playwright-report'] },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.recommended],
    languageOptions: {
      parserOptions: { projectService: { allowDefaultProject: ['test/lint-samples/*.ts'] } },
    },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      eqeqeq: 'error',
      'no-eval': 'error',
    },
  },
  {
    files: ['{lib,components,entrypoints,cli,test}/**/*.{ts,tsx}'],
    rules: { '@typescript-eslint/no-floating-promises': 'error' },
  },
  {
    files: ['{lib,components,entrypoints,cli}/**/*.{ts,tsx}'],
    rules: {
      'max-lines': ['error', { max: 250 }],
      'no-console': 'error',
      'no-restricted-syntax': ['error', ...syntax, selectorRule],
    },
  },
  {
    files: ['lib/surface/claude/selectors.ts', 'lib/overlay/**', '**/*.test.{ts,tsx}'],
    rules: { 'no-restricted-syntax': ['error', ...syntax] },
  },
  {
    files: pure.map((name) => `lib/${name}/**/*.ts`),
    ignores: tests,
    rules: {
      'no-restricted-globals': ['error', ...world, ...world2, ...world3],
      'no-restricted-properties': [
        'error',
        { object: 'Math', property: 'random', message: 'Chance comes as a parameter.' },
      ],
    },
  },
  ...tables,
  {
    files: ['entrypoints/**/*.{ts,tsx}'],
    rules: {
      'max-lines': ['error', { max: 120 }],
      'no-restricted-imports': notFrom('^@/entrypoints|^\\.\\./'),
    },
  },
  {
    files: ['entrypoints/**/*.{ts,tsx}'],
    ignores: tests,
    rules: { 'no-restricted-imports': notFrom('^@/(entrypoints|test)|^\\.\\./') },
  },
);
