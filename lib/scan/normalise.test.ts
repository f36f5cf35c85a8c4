import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalise } from './normalise';

const seed = 20261121;

describe('normalise', () => {
  it.each([
    ['plain text stays', '219-45-6789', '219-45-6789'],
    ['so do accents, typographic quotes, emoji and Chinese', 'é “x” 😀 我', 'é “x” 😀 我'],
    ['full-width', 'ＳＳＮ：２１９', 'SSN:219'],
    ['Arabic-Indic, Persian and Devanagari digits', '٢١٩ ۲۱۹ २१९', '219 219 219'],
    ['mathematical digits and letters, two code units each', '𝟐𝟏𝟗 𝐒𝐒𝐍', '219 SSN'],
    [
      'dashes',
      '1\u20102\u20113\u20134\u20145\u20156\u22127\ufe588\ufe639\uff0d0\u00ad1',
      '1-2-3-4-5-6-7-8-9-0-1',
    ],
    ['spaces', '1\u00a02\u20073\u20094\u202f5\u30006', '1 2 3 4 5 6'],
    ['zero width is dropped', '1\u200b2\u200c3\u200d4\u200e5\u200f6\u20607\ufeff8\ufe0f9', '123456789'],
    ['Cyrillic look-alikes', 'ЅЅN', 'SSN'],
    ['lone surrogates stay', 'a\ud835b\udfd0c\u200b', 'a\ud835b\udfd0c'],
  ])('%s', (_, given, folded) => {
    expect(normalise(given).text).toBe(folded);
  });

  it('gives the same text back when there is nothing to fold', () => {
    const view = normalise('é 219');
    expect(view.original(2, 5)).toEqual({ start: 2, end: 5 });
  });

  it('takes dropped characters inside a range along, and leaves those at its ends', () => {
    const text = 'a\u200b𝟐\u200b1\u200b b';
    const view = normalise(text);
    const { start, end } = view.original(1, 3);
    expect(text.slice(start, end)).toBe('𝟐\u200b1');
  });

  it('maps every offset to the code unit it came from, in any text', () => {
    const piece = fc.constantFrom(
      'a',
      '7',
      ' ',
      '\u200b',
      '\ufe0f',
      '𝟕',
      '７',
      '😀',
      '\ud835',
      '\udfd5',
      '\u{e0061}',
      'é',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join('');
        const view = normalise(text);
        let before = 0;
        for (let at = 0; at < view.text.length; at++) {
          const { start, end } = view.original(at, at + 1);
          expect(start).toBeGreaterThanOrEqual(before);
          expect(end).toBeGreaterThan(start);
          expect(normalise(text.slice(start, end)).text).toBe(view.text[at]);
          before = end;
        }
        expect(before).toBeLessThanOrEqual(text.length);
      }),
      { seed, numRuns: 500 },
    );
  });
});
