import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { detectors } from '@/lib/scan/detectors/index';
import { run } from './run';

const folder = mkdtempSync(join(tmpdir(), 'scan-test-'));
afterAll(() => rmSync(folder, { recursive: true }));

type Ending = { readonly code: number; readonly out: string; readonly err: string };

type Given = { readonly input?: string | Uint8Array; readonly colours?: boolean };

async function cli(args: readonly string[], { input, colours = false }: Given = {}): Promise<Ending> {
  const out: string[] = [];
  const err: string[] = [];
  const code = await run(args, {
    folder,
    input: input === undefined ? undefined : () => Promise.resolve(Buffer.from(input)),
    colours,
    print: (text) => void out.push(text),
    complain: (text) => void err.push(text),
  });
  return { code, out: out.join(''), err: err.join('') };
}

function file(name: string, content: string | Uint8Array): string {
  writeFileSync(join(folder, name), content);
  return name;
}

const policy = (keys: object): string => file('policy.json', JSON.stringify(keys));
const lineOf = (id: unknown, text: string): string => `${JSON.stringify({ id, text })}\n`;

const ssn = 'My SSN is 536-22-8145.';
const card = 'card number: 4539148803436467';

describe('for people', () => {
  it('says where, what, how sure, masked, and why', async () => {
    const name = file('two.txt', `hello\r\n${ssn}\r\n\r\n  ${card}\n`);
    const { code, out, err } = await cli([name]);
    const lines = out.split('\n');
    expect(lines[0]).toMatch(/^two\.txt:2:11 +us-ssn +VERY_LIKELY +•••-••-••45 +format, label$/);
    expect(lines[1]).toMatch(/^two\.txt:4:16 +payment-card +VERY_LIKELY +•{12}6467 +check-digit, /);
    expect(lines.slice(2)).toEqual(['', '2 findings in 1 text: us-ssn 1, payment-card 1.', '']);
    expect([code, err]).toEqual([1, '']);
  });

  it('says that there is nothing', async () => {
    const names = [file('a.txt', 'good morning'), file('b.txt', '')];
    expect(await cli(names)).toEqual({ code: 0, out: 'Nothing found in 2 texts.\n', err: '' });
  });

  it('reads standard input, which it is told by a dash or by nothing', async () => {
    const { out } = await cli([], { input: ssn });
    expect(out).toMatch(/^standard input:1:11 /);
    expect(await cli(['-'], { input: ssn })).toMatchObject({ out });
  });

  it('counts columns without the byte order mark of a file', async () => {
    expect((await cli([file('mark.txt', `\ufeff${ssn}`)])).out).toMatch(/^mark\.txt:1:11 /);
  });

  it('shows a value on one line, whatever is in it', async () => {
    const { out } = await cli([], { input: 'SSN: 536\u200b-22-\u20608145' });
    expect(out).toContain('  •••-••-••45  ');
  });

  it('has colours where it is told so', async () => {
    const { out } = await cli([], { input: ssn, colours: true });
    expect(out).toContain('\u001b[31m•••-••-••45\u001b[39m');
    expect((await cli([], { input: ssn })).out).not.toContain('\u001b');
  });
});

describe('--jsonl', () => {
  const finding = { detector: 'us-ssn', likelihood: 'VERY_LIKELY', reasons: ['format', 'label'] };

  it('answers each line, in order, with offsets of the text as given', async () => {
    const input = [
      lineOf('first', `\ufeff🙂 ${ssn}`),
      '\r\n',
      lineOf(2, 'nothing'),
      lineOf({ any: ['thing'] }, ssn).trimEnd(),
    ].join('');
    const { code, out, err } = await cli(['--jsonl'], { input });
    expect([code, err]).toEqual([0, '']);
    expect(out.split('\n').map((line) => (line === '' ? '' : JSON.parse(line)))).toEqual([
      { id: 'first', findings: [{ ...finding, start: 14, end: 25 }] },
      { id: 2, findings: [] },
      { id: { any: ['thing'] }, findings: [{ ...finding, start: 10, end: 21 }] },
      '',
    ]);
  });

  it('prints nothing for nothing', async () => {
    expect(await cli(['--jsonl'], { input: '' })).toEqual({ code: 0, out: '', err: '' });
  });

  it('takes the lines of all files, and a mark at the start of each', async () => {
    const names = [file('1.jsonl', `\ufeff${lineOf(1, '')}`), file('2.jsonl', lineOf(2, ''))];
    expect((await cli(['--jsonl', ...names])).out).toBe('{"id":1,"findings":[]}\n{"id":2,"findings":[]}\n');
  });

  it('keeps the order of very many lines', async () => {
    const input = Array.from({ length: 2500 }, (_, id) => lineOf(id, ssn)).join('');
    const lines = (await cli(['--jsonl'], { input })).out.trimEnd().split('\n');
    expect(lines.map((line) => JSON.parse(line).id)).toEqual([...lines.keys()]);
  });

  it.each([
    ['not JSON', '{"id":1,"text":"536-22-8145"'],
    ['no object', '"536-22-8145"'],
    ['null', 'null'],
    ['no text', '{"id":1}'],
    ['no id', '{"text":"536-22-8145"}'],
    ['a text that is a number', '{"id":1,"text":536228145}'],
    ['an id that would change', '{"id":12345678901234567890,"text":""}'],
  ])('refuses a line that is %s, by its number, and prints none of the others', async (_name, line) => {
    const { code, out, err } = await cli(['--jsonl'], { input: `${lineOf(1, ssn)}\n${line}\n` });
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(/^standard input, line 3, .+\.\n$/);
    expect(err).not.toMatch(/8145/);
  });
});

describe('--policy', () => {
  it('shows what it asks for, and not what it allows', async () => {
    const name = policy({ actions: { 'us-ssn': 'block', 'payment-card': 'allow' } });
    const { out } = await cli(['--policy', name], { input: `${ssn} ${card}` });
    expect(out).toMatch(/us-ssn +VERY_LIKELY +block +•/);
    expect(out).not.toContain('payment-card');
  });

  it('sets the likelihood that counts, which an option can change', async () => {
    const args = ['--policy', policy({ minimumLikelihood: 'VERY_LIKELY' })];
    const input = 'The number 536-22-8145 is on the form.';
    expect((await cli(args, { input })).code).toBe(0);
    expect((await cli([...args, '--min-likelihood', 'very_unlikely'], { input })).code).toBe(1);
  });

  it.each([
    ['JSON that breaks off', '{"actions": {', /^policy\.json is not JSON/],
    ['a wrong value', '{"mode": "off"}', /is not a valid policy:\n {2}line 1: mode must be .+\.\n$/],
    ['a misspelt key', '{"acttions": {}}', /Did you mean "actions"\?/],
    ['a list', '[]', /The policy must be an object/],
    ['no UTF-8', Uint8Array.of(0x7b, 0xe9, 0x7d), /^policy\.json is not UTF-8 text \(.+\n$/],
  ])('refuses %s', async (_name, content, sentence) => {
    const { code, out, err } = await cli(['--policy', file('policy.json', content)], { input: ssn });
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(sentence);
  });
});

describe('--detectors', () => {
  it('shows findings of those only, by id or category', async () => {
    const input = `${ssn} ${card}`;
    expect((await cli(['--detectors', 'us-ssn'], { input })).out).toContain('1 finding in 1 text: us-ssn 1.');
    expect((await cli(['--detectors', 'Financial, health'], { input })).out).toContain(': payment-card 1.');
    expect((await cli(['--detectors', 'all'], { input })).out).toContain('2 findings');
  });

  it('turns on what finds everyday things', async () => {
    const shy = detectors.find(({ isOptIn }) => isOptIn);
    if (shy === undefined) throw new Error('No detector is opt-in: this test has nothing to try.');
    const input = shy.hits[0];
    const found = async (...args: string[]) => (await cli(args, { input })).out.includes(shy.id);
    expect(await found()).toBe(false);
    expect(await found('--detectors', shy.id)).toBe(true);
    expect(await found('--detectors', 'all')).toBe(true);
    expect(await found('--policy', policy({ actions: { [shy.id]: 'warn' } }))).toBe(true);
    expect(await found('--policy', policy({ actions: { [shy.id]: 'allow' } }))).toBe(false);
  });
});

describe('refuses, in a sentence', () => {
  it.each([
    [
      ['--detectors', 'us-snn'],
      '--detectors: "us-snn" is no detector and no category. Did you mean "us-ssn"?\n',
    ],
    [['--detectors', 'iban,'], '--detectors: "" is no detector and no category.\n'],
    [['--polizy', 'x'], 'There is no option --polizy. Did you mean "--policy"? See --help.\n'],
    [['-x'], 'There is no option -x. See --help.\n'],
    [['--policy'], '--policy needs a value. See --help.\n'],
    [['--policy', '--jsonl'], '--policy needs a value. See --help.\n'],
    [['--jsonl=yes'], '--jsonl takes no value. See --help.\n'],
    [['--policy', 'missing.json'], 'missing.json does not exist.\n'],
    [['missing.txt'], 'missing.txt does not exist.\n'],
    [['.'], '. is a folder, not a file.\n'],
    [[], 'There is nothing to read: name a file, or pipe a text in. See --help.\n'],
  ])('%j', async (args, sentence) => {
    expect(await cli(args)).toEqual({ code: 2, out: '', err: sentence });
  });

  it('an unknown likelihood', async () => {
    const { code, err } = await cli(['--min-likelihood', 'LIKLEY']);
    expect(code).toBe(2);
    expect(err).toMatch(/^--min-likelihood must be "VERY_UNLIKELY", .+ Did you mean "LIKELY"\?\n$/);
  });

  it('a file that is no text, without a word about the good one before it', async () => {
    const names = [file('good.txt', ssn), file('bad.txt', Uint8Array.of(0x61, 0xe9, 0x28))];
    const { code, out, err } = await cli(names);
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(/^bad\.txt is not UTF-8 text .+\.\n$/);
  });
});

it('helps', async () => {
  const { code, out } = await cli(['--help']);
  expect(code).toBe(0);
  for (const option of ['--jsonl', '--policy', '--min-likelihood', '--detectors'])
    expect(out).toContain(option);
});

// Two processes start in each: seconds, on a machine with other work.
describe('as a program', { timeout: 60_000 }, () => {
  const program = (args: readonly string[], input: string) =>
    spawnSync('node_modules/.bin/tsx', ['cli/scan.ts', ...args], { input, encoding: 'utf8' });

  it('answers through pipes', () => {
    const { status, stdout, stderr } = program(['--jsonl', '-'], lineOf('x', ssn));
    expect([status, stderr]).toEqual([0, '']);
    expect(JSON.parse(stdout)).toMatchObject({ id: 'x', findings: [{ detector: 'us-ssn' }] });
  });

  it('is not upset by a reader that has seen enough', () => {
    const input = lineOf('x', ssn).repeat(1500);
    const { status, stderr } = spawnSync(
      'sh',
      ['-c', 'node_modules/.bin/tsx cli/scan.ts --jsonl | head -1'],
      {
        input,
        encoding: 'utf8',
      },
    );
    expect([status, stderr]).toEqual([0, '']);
  });
});
