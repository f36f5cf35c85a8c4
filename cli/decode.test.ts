import { describe, expect, it } from 'vitest';
import { asUtf8, decode } from './decode';
import { scanJsonl } from './jsonl';

const text = '\ufeffGr\u00fc\u00dfe \u4f60\u597d \u{1f34e}';

function utf16(text: string, isBigEndFirst = false): Uint8Array {
  const bytes = Buffer.from(text, 'utf16le');
  return isBigEndFirst ? bytes.swap16() : bytes;
}

describe('a text', () => {
  it.each<[string, Uint8Array]>([
    ['UTF-8', Buffer.from(text)],
    ['UTF-16, little end first', utf16(text)],
    ['UTF-16, big end first', utf16(text, true)],
  ])('in %s is read without its mark', (_name, bytes) => {
    expect(decode(bytes, 'x')).toBe(text.slice(1));
    expect(decode(asUtf8(bytes, 'x'), 'x')).toBe(text.slice(1));
  });

  it('of nothing, or of a few zeros, is one', () => {
    for (const bytes of [[], [0x61, 0, 0x62, 0x63, 0x64, 0x65]])
      expect(decode(Uint8Array.from(bytes), 'x')).toHaveLength(bytes.length);
  });

  it.each<[string, Uint8Array, string]>([
    [
      'an old encoding',
      Uint8Array.of(0x61, 0xe9, 0x28),
      'x is not UTF-8 text (it may be in an older encoding, such as Windows-1252). Save it as UTF-8.',
    ],
    [
      'no text',
      Uint8Array.of(0x7f, 0xc3, 0x28, 0, 0, 1, 2, 3),
      'x is not UTF-8 text (it may be no text at all). Save it as UTF-8.',
    ],
    [
      'UTF-16 without its mark',
      utf16('SSN 536'),
      'x looks like UTF-16 text without a byte order mark. Save it as UTF-8.',
    ],
    ['UTF-32', Uint8Array.of(0xff, 0xfe, 0, 0, 0x61, 0, 0, 0), 'x is UTF-32 text. Save it as UTF-8.'],
    [
      'UTF-16 that breaks off',
      utf16('\ufeffab').subarray(0, 5),
      'x begins as UTF-16 text, but not all of it is.',
    ],
  ])('that is %s is refused in a sentence', (_name, bytes, sentence) => {
    expect(() => decode(bytes, 'x')).toThrow(sentence);
  });
});

it('lines of JSON may be in UTF-16', () => {
  const bytes = utf16('\ufeff{"id":1,"text":"\u6c34"}\n{"id":2,"text":""}\n');
  const seen: string[] = [];
  const printed = scanJsonl(bytes, 'x', (given) => {
    seen.push(given);
    return [];
  });
  expect(seen).toEqual(['\u6c34', '']);
  expect(printed).toHaveLength(2);
});
