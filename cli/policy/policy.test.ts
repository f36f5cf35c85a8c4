import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { parsePolicy } from '@/lib/policy/parse-policy';
import { fields } from '@/lib/policy/schema';
import { detectorIds } from '@/cli/scanner';
import { readPolicyText } from '@/cli/policy-file';
import { runPolicy } from './run';
import { stances, starter } from './starter';

const folder = mkdtempSync(join(tmpdir(), 'policy-test-'));
afterAll(() => rmSync(folder, { recursive: true }));

async function run(line: readonly string[], input?: string) {
  const out: string[] = [];
  const told: string[] = [];
  const code = await runPolicy(line, {
    folder,
    input: input === undefined ? undefined : async () => new TextEncoder().encode(input),
    colours: false,
    print: (text) => void out.push(text),
    complain: (text) => void told.push(text),
    randomBytes: (count) => new Uint8Array(count),
  });
  return { code, out: out.join(''), told: told.join('') };
}

function file(name: string, content: string | object): string {
  writeFileSync(join(folder, name), typeof content === 'string' ? content : JSON.stringify(content, null, 2));
  return name;
}

const ssn = 'My SSN is 536-22-8145';
const company = '00000105-0000-4000-8000-000000000105';

describe('the program', () => {
  it('says what it can do, and what each command does', async () => {
    const { code, out } = await run(['--help']);
    expect(code).toBe(0);
    const names = [...out.matchAll(/^ {2}([a-z-]+) {2,}\S/gm)].map(([, name]) => name ?? '');
    expect(names).toEqual(['init', 'validate', 'explain', 'try', 'diff', 'build', 'exact-match']);
    for (const name of names) {
      const help = await run([name, '--help']);
      expect(help).toMatchObject({ code: 0, told: '' });
      expect(help.out).toContain(`policy ${name} `);
      expect(help.out).toContain('Exit code: 0');
    }
  });

  it.each<[readonly string[], string]>([
    [[], 'COMMAND'],
    [['vaildate', 'x'], 'There is no command "vaildate". Did you mean "validate"?'],
    [['toString'], 'There is no command "toString".'],
    [['validate'], 'Name the file with the policy.'],
    [['validate', 'a', 'b'], 'Name one file only.'],
    [['validate', 'none.json'], 'none.json does not exist.'],
    [['validate', 'x', '--jsn'], 'There is no option --jsn. Did you mean "--json"?'],
    [['diff', 'a'], 'Name two files'],
    [['init'], '--stance is missing'],
    [['init', '--stance', 'strict'], '--stance must be "observe", "coach" or "enforce".'],
    [['init', 'x', '--stance', 'coach'], 'init takes no file'],
  ])('%j: a sentence, exit code 2 and nothing printed', async (line, sentence) => {
    const { code, out, told } = await run(line);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(told).toContain(sentence);
  });
});

describe('init', () => {
  it.each(stances)('%s: names every key once, and has no mistake', async (stance) => {
    const name = file(`${stance}.json`, starter(stance));
    expect(await run(['validate', name])).toMatchObject({ code: 0, told: '' });
    for (const key of Object.keys(fields))
      expect(starter(stance).match(new RegExp(`^ *(//)?"${key}": `, 'gm'))).toHaveLength(1);
    for (const line of starter(stance).split('\n')) expect(line.length).toBeLessThan(121);
  });

  it('has values that are good where the slashes are taken away', () => {
    const text = readPolicyText(starter('coach').replaceAll('  //"', '  "'));
    if (text.kind === 'unreadable') throw new Error(text.mistake.message);
    const { problems, written } = parsePolicy(text.value, detectorIds);
    expect(problems).toEqual([]);
    expect(written).toEqual(Object.keys(fields));
  });

  it('observes with the rules of the next step', async () => {
    const { code, out } = await run([
      'diff',
      file('o.json', starter('observe')),
      file('c.json', starter('coach')),
      '--json',
    ]);
    expect(code).toBe(1);
    const { stricter, looser, neither } = JSON.parse(out);
    expect(stricter.map(({ key }: { key: string }) => key)).toEqual(['mode']);
    expect([looser, neither]).toEqual([[], []]);
  });

  it('replaces a file only when it is told to', async () => {
    const name = file('mine.json', '{}');
    const refused = await run(['init', '--stance', 'coach', '--out', name]);
    expect(refused).toMatchObject({ code: 2, told: expect.stringContaining('mine.json is there already') });
    expect(readFileSync(join(folder, name), 'utf8')).toBe('{}');
    expect(await run(['init', '--stance', 'coach', '--out', name, '--force'])).toMatchObject({
      code: 0,
      out: '',
    });
    expect(readFileSync(join(folder, name), 'utf8')).toBe(starter('coach'));
    expect(readdirSync(folder).filter((one) => one.startsWith('.'))).toEqual([]);
  });
});

describe('validate', () => {
  const bad = `{
  // a comment
  "mode": "simulated",
  "actions": {
    "us-snn": "block"
  },
  "auditUrl": 7,
}`;

  it('tells every mistake with its line', async () => {
    const { code, out } = await run(['validate', file('bad.json', bad)]);
    expect(code).toBe(1);
    expect(out.split('\n')).toEqual([
      'bad.json: 3 mistakes.',
      expect.stringMatching(/^ {2}line 3: mode must be .+ Did you mean "simulate"\?/),
      expect.stringMatching(/^ {2}line 5: actions\.us-snn names no detector.+ Did you mean "us-ssn"\?/),
      '  line 7: auditUrl is not a key of the policy. It has no effect.',
      '',
    ]);
  });

  it('tells them to a program', async () => {
    const { code, out } = await run(['validate', '-', '--json'], bad);
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({
      valid: false,
      mistakes: [
        { key: 'mode', line: 3, column: 3 },
        { key: 'actions.us-snn', line: 5, column: 5 },
        { key: 'auditUrl', line: 7, column: 3 },
      ],
    });
  });

  it('tells more mistakes than a browser stores', async () => {
    const emailDomains = Array.from({ length: 200 }, () => 7);
    const { out } = await run(['validate', file('many.json', { emailDomains }), '--json']);
    expect(JSON.parse(out).mistakes).toHaveLength(201);
  });

  it('finds what is no JSON: a mistake like any other', async () => {
    const { code, out } = await run([
      'validate',
      file('broken.json', '{\n  "mode": "enforce"\n  "audio": "warn"\n}'),
    ]);
    expect({ code, out }).toEqual({
      code: 1,
      out: 'broken.json is not JSON.\n  line 3: A comma is missing before this.\n',
    });
  });

  it('knows the file of a browser', async () => {
    const { out } = await run(['validate', file('browser.json', { '3rdparty': { extensions: {} } })]);
    expect(out).toContain('This looks like a file for a browser.');
  });

  it('gives advice, and none where there is nothing to say', async () => {
    expect((await run(['validate', file('empty.json', {})])).out).toContain('contact is empty');
    const all = { organizationName: 'A', contact: 'https://a.example' };
    expect((await run(['validate', file('all.json', all)])).out).toBe('all.json: no mistakes.\n');
  });
});

describe('try', () => {
  const policy = {
    organizationName: 'Northwind',
    organizationIds: [company],
    actions: { default: 'warn', identity: 'redact' },
    override: 'with-justification',
    minimumActionWithTrainingOn: 'block',
    personalAccounts: 'warn',
  };
  const tried = async (...line: readonly string[]) => {
    const { code, out } = await run(['try', file('try.json', policy), '--json', ...line]);
    return { code, ...JSON.parse(out) };
  };

  it('says which key decides, and never the value', async () => {
    const words = await run(['try', file('try.json', policy), '--text', ssn, '--account', 'team']);
    expect(words.code).toBe(1);
    expect(words.out).toContain(
      'us-ssn, VERY_LIKELY (format, label), line 1, column 11\n    → actions.identity says "redact"',
    );
    expect(words.out).toContain('“This message contains a Social Security number”');
    expect(words.out).toContain('Redact and send');
    expect(words.out).not.toMatch(/8145|45/);
    expect(await tried('--text', ssn, '--account', 'team')).toMatchObject({
      code: 1,
      account: { kind: 'company', plan: 'team', training: 'never' },
      findings: [{ detector: 'us-ssn', action: 'redact', says: [{ key: 'actions.identity' }] }],
      steps: [{ way: 'send', decision: 'ask', action: 'redact', mayRedact: true, mayProceed: 'no' }],
    });
  });

  it('asks about the account first, and is stricter where training is on', async () => {
    expect(await tried('--text', ssn, '--account', 'pro', '--training', 'on')).toMatchObject({
      findings: [{ action: 'block', says: [{ key: 'minimumActionWithTrainingOn' }, {}, {}] }],
      steps: [{ decision: 'ask', action: 'block' }],
    });
    expect(await tried('--text', ssn, '--account', 'pro', '--training', 'off')).toMatchObject({
      account: { kind: 'personal', training: 'off' },
      steps: [{ because: ['personalAccounts'] }, { action: 'redact', because: [] }],
    });
    expect(await tried('--text', 'hello', '--account', 'unknown')).toMatchObject({
      code: 1,
      steps: [{ because: ['personalAccounts'] }, { decision: 'release' }],
    });
  });

  it.each([
    ['free', 'personal', 'on'],
    ['max', 'personal', 'on'],
    ['enterprise', 'company', 'never'],
    ['education', 'company', 'never'],
    ['api', 'personal', 'never'],
    ['unknown', 'unknown', 'unknown'],
  ])('%s is told as the extension would tell it', async (plan, kind, training) => {
    expect(await tried('--text', 'x', '--account', plan)).toMatchObject({
      account: { plan, kind, training },
    });
  });

  it('takes another organisation for another', async () => {
    const other = ['--organization', '11111111-1111-4111-8111-111111111111'];
    expect(await tried('--text', 'x', '--account', 'team', ...other)).toMatchObject({
      account: { plan: 'team', kind: 'personal' },
    });
  });

  it('reads files, and says what cannot be read', async () => {
    file('rows.csv', 'name,ssn\nAda,219456789\n');
    expect(await tried('--file', 'rows.csv', '--account', 'team')).toMatchObject({
      findings: [{ detector: 'us-ssn', part: 1, line: 2, column: 5 }],
      steps: [
        { way: 'file', decision: 'ask' },
        { way: 'send', decision: 'release' },
      ],
    });
    file('a.pdf', '%PDF-1.7');
    expect(await tried('--file', 'a.pdf', '--account', 'team')).toMatchObject({
      findings: [],
      steps: [{ way: 'file', because: ['unreadableContent'], mayRedact: false }, {}],
    });
  });

  it('lets a clean message go', async () => {
    expect(await tried('--text', 'hello', '--account', 'team')).toMatchObject({
      code: 0,
      steps: [{ way: 'send', decision: 'release' }],
    });
  });

  it('says that a trial run only counts', async () => {
    const { out } = await run([
      'try',
      file('sim.json', { mode: 'simulate' }),
      '--text',
      ssn,
      '--account',
      'team',
    ]);
    expect(out).toContain('"mode" is "simulate" in sim.json');
  });

  it.each([
    [['--text', 'x'], '--account is missing'],
    [['--account', 'pro'], 'Give either --text or --file.'],
    [['--account', 'pro', '--text', 'x', '--file', 'y'], 'Give either --text or --file.'],
    [['--account', 'prro', '--text', 'x'], 'Did you mean "pro"?'],
    [['--account', 'pro', '--text', 'x', '--training', 'no'], '--training must be "on" or "off".'],
    [['--account', 'pro', '--file', 'none.txt'], 'none.txt does not exist.'],
  ])('%j is refused', async (line, sentence) => {
    const { code, told } = await run(['try', file('try.json', policy), ...line]);
    expect(code).toBe(2);
    expect(told).toContain(sentence);
  });
});

describe('diff', () => {
  it('says what gets looser before what gets stricter', async () => {
    const old = file('old.json', { personalAccounts: 'block', actions: { default: 'warn' } });
    const next = file('new.json', {
      personalAccounts: 'warn',
      actions: { default: 'warn', identity: 'block' },
    });
    const { code, out } = await run(['diff', old, next]);
    expect(code).toBe(1);
    expect(out).toBe(`Looser (1)
  Accounts that are not the company’s (personalAccounts): "warn" instead of "block".

Stricter (1)
  Actions (actions): "block" instead of "warn" for all of "identity".
`);
    expect(await run(['diff', old, old])).toEqual({ code: 0, out: 'No difference.\n', told: '' });
  });

  it('refuses a policy with mistakes', async () => {
    const { code, told } = await run(['diff', file('a.json', {}), file('b.json', { mode: 1 })]);
    expect(code).toBe(2);
    expect(told).toContain('b.json is not a valid policy:\n  line 2: mode must be');
  });
});

describe('build', () => {
  const ids = [
    '--chromium-id',
    'abcdefghijklmnopabcdefghijklmnop',
    '--update-url',
    'https://a.example/update.xml',
  ];
  const all = [...ids, '--xpi-url', 'https://a.example/x.xpi'];
  const good = file('good.json', '{ "mode": "enforce", /* c */ "emailDomains": ["a.example"], }');
  const built = (...line: readonly string[]) => run(['build', good, ...all, '--out', 'made', ...line]);

  it('writes all files with their checksums, and none beside', async () => {
    expect(await built()).toMatchObject({ code: 0, out: '', told: expect.stringContaining('files to made') });
    const list = readFileSync(join(folder, 'made/SHA256SUMS'), 'utf8').trimEnd().split('\n');
    const files = readdirSync(join(folder, 'made'), { recursive: true, withFileTypes: true }).filter((one) =>
      one.isFile(),
    );
    expect(files).toHaveLength(list.length + 1);
    for (const line of list) {
      const [sum, path = ''] = line.split('  ');
      const bytes = readFileSync(join(folder, 'made', path));
      expect(createHash('sha256').update(bytes).digest('hex')).toBe(sum);
    }
    expect(readFileSync(join(folder, 'made/firefox/policies.json'), 'utf8')).toContain('a.example');
    expect(readdirSync(folder).filter((one) => one.startsWith('.'))).toEqual([]);
  });

  it('replaces an older build only when it is told to, and never what it did not write', async () => {
    expect(await built()).toMatchObject({ code: 2, told: expect.stringContaining('made is not empty') });
    expect(await built('--force')).toMatchObject({ code: 0 });
    file('made/notes.txt', 'mine');
    expect(await built('--force')).toMatchObject({ code: 2, told: expect.stringContaining('(notes.txt)') });
    expect(readFileSync(join(folder, 'made/notes.txt'), 'utf8')).toBe('mine');
  });

  it.each<[string, readonly string[], string]>([
    [
      'a policy with mistakes',
      ['build', file('wrong.json', { mode: 1 }), ...all, '--out', 'no'],
      'not a valid policy',
    ],
    ['no folder', ['build', good, ...all], '--out is missing'],
    ['no id', ['build', good, '--out', 'no'], '--chromium-id is missing'],
    ['no package', ['build', good, ...ids, '--out', 'no'], '--xpi-url is missing'],
    ['a bad id', ['build', good, ...all, '--out', 'no', '--chromium-id', 'xyz'], 'has to be 32 letters'],
    ['a bad address', ['build', good, ...all, '--out', 'no', '--xpi-url', 'x'], 'has to be an address'],
    [
      'a bad closure',
      ['build', good, ...all, '--out', 'no', '--disabling', 'no'],
      '--disabling must be "open"',
    ],
    ['a file in its place', ['build', good, ...all, '--out', 'good.json', '--force'], 'good.json is a file'],
  ])('%s: a sentence, and nothing is written', async (_name, line, sentence) => {
    const { code, told } = await run(line);
    expect(code).toBe(2);
    expect(told).toContain(sentence);
    expect(existsSync(join(folder, 'no'))).toBe(false);
    expect(readdirSync(folder).filter((one) => one.startsWith('.'))).toEqual([]);
  });
});
