import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { detectors } from '@/lib/scan/detectors';
import { nounOf, placeholderLabels } from '@/lib/text/detectors';
import { addressRow, rows } from '@/test/e2e/matrix';

const read = (path: string) => readFileSync(path, 'utf8');

describe('detectors', () => {
  const ids = detectors.map(({ id }) => id);

  it('are the files of their folder', () => {
    const files = readdirSync('lib/scan/detectors')
      .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts') && file !== 'index.ts')
      .map((file) => file.replace('.ts', ''));
    expect([...ids].sort()).toEqual(files.sort());
  });

  it.each(ids)('%s has a name for people and a word for its placeholder', (id) => {
    expect(nounOf(id)).not.toBeNull();
    expect(placeholderLabels[id]).toMatch(/^[A-Z ]+$/);
  });
});

describe('the README', () => {
  const readme = read('README.md');
  const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };

  it('names no npm script that does not exist', () => {
    const named = [...readme.matchAll(/npm (?:run (?:-s )?)?(start|test|[a-z0-9:]+)/g)].map(
      ([, name]) => name,
    );
    const missing = named.filter((name) => name !== 'ci' && name !== 'install' && !(`${name}` in scripts));
    expect(missing).toEqual([]);
  });

  it('has the test command that CI runs', () => {
    expect(readme).toContain('npm ci && npm test');
    expect(read('.ci/run')).toContain('npm ci && npm test');
  });
});

it.each(['README.md', ...readdirSync('docs').map((name) => `docs/${name}`)])(
  '%s names no file that is not there',
  (name) => {
    const named = read(name).matchAll(
      /`((?:cli|components|docs|entrypoints|lib|public|test)\/[\w./-]+\.\w+)`/g,
    );
    expect([...named].filter(([, file = '']) => !existsSync(file)).map(([, file]) => file)).toEqual([]);
  },
);

it('docs/gates.md lists what is open, and where, as the matrix of the tests has it', () => {
  const open = [...rows, addressRow].flatMap(({ expected, reason }) => {
    const kinds = Object.entries(expected).flatMap(([kind, outcome]) => (outcome === 'open' ? [kind] : []));
    const where = kinds.length === Object.keys(expected).length ? 'Everywhere' : kinds.join('; ');
    return kinds.length === 0 ? [] : [`- ${where}: ${reason}.`];
  });
  const [, section = ''] = read('docs/gates.md').split('<!-- compared');
  const listed = (section.split('\n## ')[0] ?? '').split('\n').filter((line) => line.startsWith('- '));
  expect([...new Set(open)].sort()).toEqual(listed.sort());
});
