import { afterAll, describe, expect, it } from 'vitest';
import { createPolicyProgram } from '@/test/samples/policy-program';

const { file, run, remove } = createPolicyProgram();
afterAll(remove);

const ssn = 'My SSN is 536-22-8145';
const company = '00000105-0000-4000-8000-000000000105';

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

  it('reads what is piped in as the program that pipes it writes it, or says that it cannot', async () => {
    const line = ['try', file('try.json', policy), '--text', '-', '--account', 'team'];
    const [utf16, latin] = [Buffer.from(`\uFEFF${ssn}`, 'utf16le'), Buffer.from('José', 'latin1')];
    expect((await run(line, utf16)).out).toContain('us-ssn');
    expect(await run(line, latin)).toMatchObject({ code: 2, out: '' });
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
