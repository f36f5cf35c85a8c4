import { afterAll, describe, expect, test } from 'vitest';
import type { ExactMatchRule } from '@/lib/model/organization-rules';
import { parsePolicy } from '@/lib/policy/parse-policy';
import { createOrganizationDetectors } from '@/lib/scan/organization/organization-detectors';
import { Complaint } from '@/cli/complaint';
import { readCsvColumn } from '@/cli/csv-column';
import { createPolicyProgram } from '@/test/samples/policy-program';

const { file, run: runPolicy, remove } = createPolicyProgram();
afterAll(remove);

const csv = 'name,Account\nAnna,219-456-789\n"Berg, Bo",804110233\nCleo,n/a\n';
file('customers.csv', csv);

const run = (...args: string[]) => runPolicy(['exact-match', ...args], csv);

const good = ['customers.csv', '--column', 'account', '--id', 'own-accounts', '--name', 'account number'];

describe('the command', () => {
  test('makes a rule that the policy takes and that finds the values', async () => {
    const { code, out, told } = await run(...good, '--keywords', 'account, konto');
    expect(code).toBe(0);
    const rule = JSON.parse(out) as ExactMatchRule;
    const { policy, problems } = parsePolicy({ exactMatch: [rule] }, []);
    expect(problems).toEqual([]);
    const [detector] = createOrganizationDetectors(policy);
    const text = 'Konto 219 456 789, and 804110234';
    expect(detector?.find(text, 0, text.length)).toMatchObject([
      { start: 6, end: 17, likelihood: 'VERY_LIKELY' },
    ]);
    expect(told).toContain('2 different values');
    expect(told).toContain('(lines 4)');
    expect(out + told).not.toMatch(/219|804110233|n\/a/);
  });

  test('reads standard input, and columns by number', async () => {
    const { code, out } = await run('-', '--column=2', '--id=own-a', '--name=a');
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ count: 2, shapes: ['digits 9'] });
  });

  test('takes the key over, so that sets of one list say no more than one', async () => {
    file('last.json', { ...JSON.parse((await run(...good)).out), key: 'ABEiM0RVZneImaq7zN3u/w==' });
    const again = JSON.parse((await run(...good, '--previous', 'last.json')).out) as ExactMatchRule;
    expect(again.key).toBe('ABEiM0RVZneImaq7zN3u/w==');
    file('policy.json', { exactMatch: [again] });
    expect((await run(...good, '--previous', 'policy.json')).out).toBe(`${JSON.stringify(again, null, 2)}\n`);
    const other = await run(...good, '--id', 'own-other', '--previous', 'policy.json');
    expect(other).toEqual({
      code: 2,
      out: '',
      told: 'policy.json has no rule "own-other" that could be read.\n',
    });
  });

  test.for<[string, readonly string[], string]>([
    ['no file', good.slice(1), 'Name one CSV file.'],
    ['two files', ['a.csv', ...good], 'Name one CSV file only.'],
    ['a missing file', ['none.csv', ...good.slice(1)], 'none.csv does not exist.'],
    ['no column', ['customers.csv', '--id', 'own-a', '--name', 'a'], '--column is missing.'],
    ['another column', [...good, '--column', 'iban'], 'has no column "iban"; its first line has 2 cells.'],
    [
      'a bad id',
      [...good, '--id', 'accounts'],
      '--id must be "own-" and small letters, digits and dashes, not "accounts".\n',
    ],
    [
      'an unknown option',
      [...good, '--keyword', 'x'],
      'There is no option --keyword. Did you mean "--keywords"?',
    ],
    ['an option without a value', [...good, '--check'], '--check needs a value.'],
    ['an unknown check', [...good, '--check', 'lhun'], 'Did you mean "luhn"?'],
    ['a bad number', [...good, '--possible', 'many'], '--possible must be a whole number above 0.'],
    ['too few possible', [...good, '--possible', '10'], 'The list has 20 % of all values'],
    ['a column without values', [...good, '--column', 'name'], 'None of the values'],
  ])('%s: a sentence, exit code 2 and nothing printed', async ([, args, sentence]) => {
    const { code, out, told } = await run(...args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(told).toContain(sentence);
  });
});

describe('a column of a table', () => {
  test.for<[string, string, readonly string[], readonly number[]]>([
    ['a,b\n1,2\n3,4\n', '2', ['2', '4'], [2, 3]],
    ['1,2\n3,4', '2', ['2', '4'], [1, 2]],
    ['a;b\r\n1;"2;x"\r\n', 'B', ['2;x'], [2]],
    ['a\tb\n"1\n1"\t2\n3\t"a ""b"""\n', 'b', ['2', 'a "b"'], [2, 4]],
    ['a,b\n1\n,\n2,\n', 'a', ['1', '2'], [2, 4]],
    ['sep=;\r\na;b\r\n1,5;2\r\n', 'b', ['2'], [3]],
  ])('%j, column %s', ([text, column, cells, lines]) => {
    expect(readCsvColumn(text, column, 'x')).toEqual({ cells, lines });
  });

  test.for<[string, string, string]>([
    ['a,b\n1,2\n"open,2\n3,4\n', 'a', 'x, line 3: a quotation mark opens here and never closes.'],
    ['a,b\n"open,2\n"open,3\n', 'a', 'x, line 3: something stands behind the quotation mark'],
    ['a,b\n5" pipe,2\n"5" pipe",3\n', 'b', 'x, line 3: something stands behind the quotation mark'],
    ['a\n4539148803436467\n4.53915E+15\n', 'a', 'x, line 3: a spreadsheet has rounded this number'],
    ['a;b\n4,53915E+15;1\n', 'a', 'rounded this number'],
    ['a,A\n1,2\n', 'a', 'x has several columns "a": name one by its number.'],
  ])('%j is refused, and nothing of it said', ([text, column, sentence]) => {
    expect(() => readCsvColumn(text, column, 'x')).toThrow(sentence);
  });

  test.for(['', 'a,b\n1,2'])('%j has no column 3', (text) => {
    expect(() => readCsvColumn(text, '3', 'x')).toThrow(Complaint);
  });
});
