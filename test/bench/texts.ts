import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createRandom } from '@/test/corpus/random';
import { customers } from './customers';
import { ofLength } from './flat';
import { logs } from './logs';

export type Text = {
  readonly name: string;
  readonly text: string;
  /** How many times longer than the bare loop the scan may take. */
  readonly aim: number;
};

/** In UTF-16 code units. */
const long = 2_000_000;
const oneMegabyte = 1_000_000;

/** As fast as reading, more or less: a sixth of the bare loop's speed. */
const reading = 6;
/** 50 ms for 1 MB where the bare loop reads 600 MB/s. */
const dense = 30;

const code = [
  'typescript/lib/typescript.js',
  'typescript/lib/lib.dom.d.ts',
  'prettier/index.mjs',
  'prosemirror-view/dist/index.js',
  'zod/v4/core/schemas.js',
];

/** What people paste, made or found here, so that nothing has to be fetched. */
export function ordinaryTexts(): readonly Text[] {
  const random = createRandom(1);
  const prose = ofLength(ascii(sentences()), long);
  const source = code.map((file) => read(file).slice(0, long / code.length)).join('\n');
  return [
    { name: 'prose', text: prose, aim: reading },
    // Two bytes a character: another path through every engine.
    { name: 'prose with typographic quotes', text: ofLength(curly(prose), long), aim: reading },
    { name: 'logs', text: ofLength(logs(random, long), long), aim: reading },
    { name: 'source code', text: ofLength(ascii(source), long), aim: reading },
    { name: 'customer CSV', text: ofLength(customers(random, oneMegabyte), oneMegabyte), aim: dense },
  ];
}

const read = (file: string): string => readFileSync(`node_modules/${file}`, 'utf8');

/** Sentences of all manuals and licences at hand, each once. */
function sentences(): string {
  const lines = packages()
    .flatMap((folder) =>
      readdirSync(folder)
        .filter((file) => /^LICENSE|\.md$/.test(file))
        .map((file) => join(folder, file)),
    )
    .sort()
    .flatMap((file) => readFileSync(file, 'utf8').split('\n'))
    .map((line) => line.trim())
    .filter((line) => /^[A-Z]/.test(line) && line.split(' ').length >= 10);
  return [...new Set(lines)].join('\n');
}

function packages(): readonly string[] {
  const foldersIn = (parent: string): readonly string[] =>
    readdirSync(parent, { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
      .map(({ name }) => join(parent, name));
  return foldersIn('node_modules').flatMap((folder) => (folder.includes('@') ? foldersIn(folder) : [folder]));
}

const ascii = (text: string): string =>
  Buffer.from(text.replace(/[^\n\x20-\x7e]/g, ' '), 'latin1').toString('latin1');

const curly = (text: string): string => text.replaceAll("'", '’').replace(/"([^"\n]*)"/g, '“$1”');
