import { describe, expect, it } from 'vitest';
import { readPolicyText } from './policy-file';

function read(text: string) {
  const result = readPolicyText(text);
  if (result.kind === 'unreadable') throw new Error(result.mistake.message);
  return result;
}

describe('the text of a policy', () => {
  it('may have comments and commas at the end', () => {
    const text =
      '// a\n{ /* b */ "mode": "enforce", // c\n "actions": { "default": "warn", }, "emailDomains": ["a.example",], }\n';
    const { value, doubles } = read(text);
    expect(value).toEqual({
      mode: 'enforce',
      actions: { default: 'warn' },
      emailDomains: ['a.example'],
    });
    expect(doubles).toEqual([]);
  });

  it('is what JSON.parse makes of plain JSON', () => {
    const text = '{"a":[1,-2.5e3,true,null,"\\u00e9\\n//x"],"__proto__":{"b":{}},"c":{}}';
    const { value } = read(text);
    expect(JSON.stringify(value)).toBe(JSON.stringify(JSON.parse(text)));
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
  });

  it.each<[string, string, number, number, RegExp]>([
    ['nothing', '', 1, 1, /^There is nothing in it/],
    ['comments only', '// x\n', 2, 1, /^There is nothing in it/],
    ['marks of a word processor', '{\n  “mode”: 1\n}', 2, 3, /^Only the straight double quotation mark/],
    ['single marks', "{ 'mode': 1 }", 1, 3, /^Only the straight double quotation mark/],
    ['a comment of another kind', '# x\n{}', 1, 1, /^Comments begin with \/\/ here/],
    ['XML', '<policy/>', 1, 1, /^Something does not belong here/],
    ['another format', 'mode: enforce\n', 1, 1, /^A word stands here/],
    ['a comma that is missing', '{\n  "a": 1\n  "b": 2\n}', 3, 3, /^A comma is missing/],
    ['a value that is missing', '{\r\n  "a": ,\r\n}', 2, 8, /^A value is missing/],
    ['a key without marks', '{\n  mode: "x"\n}', 2, 3, /quotation marks/],
    ['a text that does not end', '{\n  "a": "x\n}', 2, 8, /no closing quotation mark/],
    ['more behind it', '{}\n{}', 2, 1, /^The policy ends before this/],
    ['a brace that is missing', '{"a": 1', 1, 8, /^A closing } is missing/],
    ['a comment that does not end', '{}\n/* x', 2, 1, /^A comment begins here/],
    ['a deep nest', '['.repeat(200_000), 1, 1, /^It is nested too deeply/],
  ])('of %s is refused at its place, and not quoted', (_name, text, line, column, sentence) => {
    const result = readPolicyText(text);
    expect(result).toMatchObject({ kind: 'unreadable', mistake: { key: '', line, column } });
    if (result.kind === 'unreadable') expect(result.mistake.message).toMatch(sentence);
  });

  it('tells of a key that stands twice', () => {
    const text =
      '{\n "mode": "simulate",\n "actions": { "iban": "warn", "iban": "block" },\n "mode": "enforce"\n}';
    expect(read(text).doubles).toEqual([
      { key: 'actions.iban', line: 3, column: 31, message: expect.stringContaining('first in line 3') },
      { key: 'mode', line: 4, column: 2, message: expect.stringContaining('first in line 2') },
    ]);
  });

  it.each<[string, string, number]>([
    ['mode', 'mode must be "enforce".', 2],
    ['actions.us-ssn', 'actions.us-ssn must be "allow".', 4],
    ['emailDomains[1]', 'emailDomains[1] must be a domain.', 8],
    ['patterns[0]', 'patterns[0].check must be "none".', 12],
    ['patterns[0]', 'patterns[0].pattern is missing.', 11],
    ['restrictTenants', 'restrictTenants: the provider takes 500.', 14],
    ['a b.c', 'a b.c is not a key of the policy.', 15],
    ['actions.a b', 'actions.a b names no detector.', 5],
    ['gone', 'gone is not there.', 1],
    ['policy', 'The policy must be an object.', 1],
  ])('says where %s stands', (key, reason, line) => {
    const text = `{
  "mode": 7,
  "actions": {
    "us-ssn": 1,
    "a b": 2
  },
  "emailDomains": [
    "a.example", 7
  ],
  "patterns": [
    {
      "check": "lunh"
    }],
  "restrictTenants": true,
  "a b.c": 1
}`;
    expect(read(text).locate({ key, reason })).toMatchObject({ key, line, message: reason });
  });
});
