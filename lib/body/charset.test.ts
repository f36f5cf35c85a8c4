import { describe, expect, it } from 'vitest';
import { decodeText } from './charset';

const bytes = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'));
const utf16 = (text: string, isLittle: boolean) => {
  const little = Buffer.from(text, 'utf16le');
  return new Uint8Array(isLittle ? little : little.swap16());
};
const decoded = (from: Uint8Array) => decodeText(from)?.text ?? null;

describe('text of single bytes', () => {
  it.each(['\t', '\n', '\v', '\f', '\r', '\x1a', ' ', '~', '\x80', '\xff'])('may hold %j', (sign) => {
    const from = bytes(`caf\xe9 219-45-6789${sign}`);
    expect(decoded(from)).toContain('café 219-45-6789');
    expect(decodeText(from)?.encode(decoded(from) ?? '')).toEqual(from);
  });

  it.each(['\x01', '\b', '\x0e', '\x19', '\x1b', '\x1f', '\x7f', '\0'])('does not hold %j', (sign) => {
    expect(decoded(bytes(`caf\xe9 219-45-6789${sign}`))).toBeNull();
  });

  it('has no more signs outside of ASCII than a text has', () => {
    expect(decoded(bytes('\xe9\xe9\xe9 abcdef'))).toBe('ééé abcdef');
    expect(decoded(bytes('\xe9\xe9\xe9\xe9 abcde'))).toBeNull();
  });
});

describe.each([
  ['little', true],
  ['big', false],
] as const)('UTF-16 without a mark, the %s end first', (_name, isLittle) => {
  it('is told by its length', () => {
    expect(decoded(utf16('219-45-6', isLittle))).toBe('219-45-6');
    expect(decoded(utf16('219-45-', isLittle))).toBeNull();
    expect(decoded(new Uint8Array([...utf16('219-45-6789', isLittle), 0x31]))).toBeNull();
  });

  it('is told by its signs of ASCII, which are one in ten', () => {
    expect(decoded(utf16(`${'漢'.repeat(18)} 1`, isLittle))).toBe(`${'漢'.repeat(18)} 1`);
    expect(decoded(utf16(`${'漢'.repeat(19)}1`, isLittle))).toBeNull();
  });

  it('is none with zeros in both places', () => {
    expect(decoded(utf16('219-45-6789 \u3100 \u3100 \0', isLittle))).toBeNull();
    expect(decoded(utf16('\u0031\u3100'.repeat(8), isLittle))).toBeNull();
  });
});
