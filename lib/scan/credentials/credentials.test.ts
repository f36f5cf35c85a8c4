import { describe, expect, it } from 'vitest';
import { bytesOfBase64 } from '@/lib/scan/encodings/base64';
import { entropy } from './looks/entropy';
import { nameAround, wordsAround } from './names/name-around';
import { isPassphrase } from './looks/passphrase';
import { passwordStrength } from './looks/password-strength';
import { isReference, isSampleKey, isStandIn } from './looks/placeholders';
import { looksRandom } from './looks/randomness';
import { valueAfter, valueBefore } from './names/value-after';
import { platformKeys } from './keys/vendor-keys-platforms';
import { serviceKeys } from './keys/vendor-keys-services';
import { isWordLike } from './looks/wordiness';

const valueOf = (text: string, name: string): string | undefined => {
  const start = text.indexOf(name);
  const value = valueAfter(text, { start, end: start + name.length });
  return value === undefined ? undefined : text.slice(value.start, value.end);
};

describe('valueAfter', () => {
  it.each([
    ['pw: x1', 'x1'],
    ['pw = "x1"', 'x1'],
    ['pw := `x1`', 'x1'],
    ['"pw":"x1"', 'x1'],
    ['\\"pw\\": \\"x1\\"', 'x1'],
    ['<pw>x1</pw>', 'x1'],
    ['<pw>\n  x1\n</pw>', 'x1'],
    ['pw: str = "x1"', 'x1'],
    ['pw is x1', 'x1'],
    ['pw for the wifi: x1', 'x1'],
    ['pw->x1', 'x1'],
    ['pw(x1)', 'x1'],
    ['pw between a and b is x1', 'x1'],
    ['pw\tx1', 'x1'],
    ['pw:\n  x1', 'x1'],
    ['**pw:** `x1`', 'x1'],
    ['name: pw\nvalue: x1', 'x1'],
    ['<add key="pw" value="x1"/>', 'x1'],
    ['getenv("pw", "x1")', 'x1'],
    ['pw: “x1”', 'x1'],
    ['pw=x1&y=2', 'x1'],
    ['pw: x1, user: y', 'x1'],
    ['pw: x1.', 'x1'],
    ['pw (old one): x1', 'x1'],
    ["pw's x1", 'x1'],
    ['pw was changed to x1', 'x1'],
    ['pw is still x1', 'x1'],
    ['pw on db1.acme.test: x1', 'x1'],
    ['pw? "x1"', 'x1'],
    ['pw, take x1', 'x1'],
    ['pw 7 x1', 'x1'],
    ['| pw | x1 |', 'x1'],
    ['pw - x1', 'x1'],
  ])('reads %j', (text, value) => {
    expect(valueOf(text, 'pw')).toBe(value);
  });

  it.each([
    'pw',
    'pw ',
    'pw\n\n\nx1',
    'pw and more words',
    'pw check for it, trace=x1',
    'pw = call(x1)',
    'pw = ""',
    'pw: "two words"',
    'pw ? "x1" : "x2"',
  ])('reads nothing in %j', (text) => {
    expect(valueOf(text, 'pw')).toBeUndefined();
  });

  it('reads what a name is compared with', () => {
    const text = `if ('x1y2' === pw)`;
    const value = valueBefore(text, text.indexOf('pw'));
    expect(text.slice(value?.start, value?.end)).toBe('x1y2');
  });
});

describe('nameAround', () => {
  it.each([
    ['my_dbPassword2 = x', 'Password', ['my', 'db'], []],
    ['password_hash: x', 'password', [], ['hash']],
    ['spring.secret.key=x', 'secret', ['spring'], ['key']],
    ['password-reset: x', 'password', [], ['reset']],
  ] as const)('splits %j', (text, trigger, before, after) => {
    const start = text.indexOf(trigger);
    const name = nameAround(text, start, start + trigger.length);
    expect(name && wordsAround(text, name)).toEqual({ before, after });
  });
});

describe('what a value is', () => {
  it.each([
    ['hunter2!', 3],
    ['Kq7vane2', 3],
    ['hunter2', 2],
    ['sunshine', 1],
    ['123456', 1],
    ['getPassword()', 0],
    ['DB_PASSWORD', 0],
    ['sha256', 0],
    ['/etc/passwd', 0],
    ['process.env.PW', 0],
    ['changeme', 0],
  ] as const)('%s has strength %d', (value, strength) => {
    expect(passwordStrength(value, false)).toBe(strength);
  });

  it.each([
    ['correct-horse-battery-staple', true],
    ['Marina-tiger-24', true],
    ['Guitar_31', true],
    ['lamp.Harbour.07', true],
    ['db-credentials-2', false],
    ['release-notes-2024', false],
    ['very-weak', false],
    ['2024-04-01', false],
  ])('%s is words strung together: %s', (value, isOne) => {
    expect(isPassphrase(value)).toBe(isOne);
  });

  it.each(['${PW}', '{{ pw }}', '$PW', '<your-token>', '%(pw)s', 'os.environ["PW"]', '__PW__'])(
    '%s leads elsewhere',
    (value) => {
      expect(isReference(value)).toBe(true);
    },
  );

  it.each(['YOUR_API_KEY', 'xxxxxxxx', '********', 'changeme', 'example-key'])('%s stands in', (value) => {
    expect(isStandIn(value)).toBe(true);
  });

  it('knows sample keys', () => {
    expect(isSampleKey('IOSFODNN7EXAMPLE')).toBe(true);
    expect(isSampleKey('7QK2WJ5RPX4TMZ3B')).toBe(false);
  });

  it.each([
    ['f2b7c91d0a3e4856b1c7d2e9f0a41b63', true],
    ['q7Wm2XkP9sLr4TzB', true],
    ['my-secret-name-2024', false],
    ['createAccessTokenForUser', false],
    ['aaaaaaaaaaaaaaaa', false],
    ['user-profile-v2', false],
  ])('%s looks random: %s', (value, isRandom) => {
    expect(looksRandom(value)).toBe(isRandom);
  });

  it('tells words from random letters', () => {
    expect(isWordLike('internationalisation')).toBe(true);
    expect(isWordLike('qxkzwvjpthgbdfmc')).toBe(false);
  });

  it('measures entropy in bits per character', () => {
    expect(entropy('aaaa')).toBe(0);
    expect(entropy('abcd')).toBe(2);
  });

  it('decodes base64 and base64url', () => {
    expect(bytesOfBase64('eyJhIjoxfQ')).toBe('{"a":1}');
    expect(bytesOfBase64('_-8')).toBe('\u00ff\u00ef');
  });
});

describe('vendor keys', () => {
  const keys = [...platformKeys, ...serviceKeys];

  it('has at least 150 vendors', () => {
    expect(keys.length).toBeGreaterThanOrEqual(150);
  });

  it('reads a bounded number of characters for each', () => {
    for (const [, , body] of keys) {
      expect(body.sticky).toBe(true);
      expect(body.source.replace(/\[[^\]]*\]/g, '')).not.toMatch(/[*+]|,\}/);
    }
  });
});
