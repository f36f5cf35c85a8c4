import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { parsePolicy } from '@/lib/policy/parse-policy';
import { fields } from '@/lib/policy/schema';
import { createPolicyProgram } from '@/test/samples/policy-program';
import { readPolicyText } from '@/cli/policy-file';
import { detectorIds } from '@/cli/scanner';
import { stances, starter } from './starter';

const { folder, file, run, remove } = createPolicyProgram();
afterAll(remove);

describe('the program', () => {
  it('says what it can do, and what each command does', async () => {
    const { code, out } = await run(['--help']);
    expect(code).toBe(0);
    expect(await run(['help'])).toEqual({ code, out, told: '' });
    const names = [...out.matchAll(/^ {2}([a-z-]+) {2,}\S/gm)].map(([, name]) => name ?? '');
    expect(names).toEqual(['init', 'validate', 'explain', 'try', 'diff', 'build', 'exact-match']);
    for (const name of names) {
      const help = await run([name, '--help']);
      expect(help).toMatchObject({ code: 0, told: '' });
      expect(await run(['help', name])).toEqual(help);
      expect(help.out).toContain(`policy ${name} `);
      expect(help.out).toContain('Exit code: 0');
    }
  });

  it.each<[readonly string[], string]>([
    [[], 'COMMAND'],
    [['vaildate', 'x'], 'There is no command "vaildate". Did you mean "validate"?'],
    [['toString'], 'There is no command "toString".'],
    [['help', 'vaildate'], 'There is no command "vaildate". Did you mean "validate"?'],
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
      '  Chromium browsers leave out, and the built-in value counts there: auditUrl.',
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
      out: 'broken.json is not JSON.\n  line 3, column 3: A comma is missing before this.\n',
    });
  });

  it('finds what would not arrive, and shows nothing that moves a cursor', async () => {
    const policy = `{
  "organizationName": "North\\nwind",
  "contact": null,
  "facts": [{ "subject": "duties", "surfaces": ["team"], "says": "a", "source": "b", "dated": "2026-03-01",
    "training": null }],
  "actions": { "us-ssn\\u001b[2J": "warn" }
}`;
    const { code, out } = await run(['validate', file('lost.json', policy)]);
    expect(code).toBe(1);
    expect(out.split('\n')).toEqual([
      'lost.json: 4 mistakes.',
      '  line 2: organizationName has a line break or another control character, which the files for Windows and macOS cannot carry.',
      expect.stringMatching(/^ {2}line 3: contact must be .+, not null\./),
      '  line 5: facts[0].training is null. Leave it out: Chromium ignores all of facts for it.',
      expect.stringMatching(/^ {2}line 6: actions\.us-ssn\ufffd\[2J names no detector/),
      '  Chromium browsers leave out, and the built-in value counts there: contact, facts.',
      '',
    ]);
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
