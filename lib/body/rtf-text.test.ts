import { describe, expect, it } from 'vitest';
import { readFile } from './file';
import { rtfText } from './rtf-text';

const head = String.raw`{\rtf1\ansi\ansicpg1252{\fonttbl{\f0\fswiss Helvetica 12345;}}{\colortbl;\red255\green0\blue0;}`;

describe('the text of RTF', () => {
  it.each([
    [String.raw`\f0\fs24 My SSN is \b 536-22-\b0 8145}`, 'My SSN is 536-22-8145'],
    [String.raw`Caf\'e9\par 12 \u8364?\emdash\{x\}\~y}`, 'Café\n12 €—{x} y'],
    [String.raw`{\uc2\u8364 ??5}{\*\hidden 1}a\u-10179?\u-8704?}`, '€5a\u{1F600}'],
    [
      String.raw`{\field{\*\fldinst HYPERLINK "https://example.com/?ssn=1"}{\fldrslt here}}}`,
      'HYPERLINK "https://example.com/?ssn=1"here',
    ],
    [String.raw`a\cell b\cell\row c}`, 'a\tb\t\nc'],
    [String.raw`{a\nestcell b\nestcell{\*\nesttableprops\nestrow}}c\emspace d\_e}`, 'a\tb\tc d-e'],
    // As macOS breaks lines.
    ['SSN 536-22-8145\\\nnext\\\r\nlast}', 'SSN 536-22-8145\nnext\nlast'],
    [String.raw`{\* 536-22-8145}{\*{\b 1}}\*\'41}`, '536-22-81451A'],
    [String.raw`a\constructor b\valueOf c\toString d}`, 'abcd'],
    [String.raw`{\uc2 a\u8364 ??\u8364 ??}b\u8364 ??}`, 'a€€b€?'],
    [String.raw`a\u8364{b}c}`, 'a€bc'],
    [
      String.raw`1\line 2\sect 3\page 4\column 5\row 6\nestrow 7\enspace 8\qmspace 9\endash 0}`,
      '1\n2\n3\n4\n5\n6\n7 8 9–0',
    ],
    [String.raw`\lquote a\rquote\ldblquote b\rdblquote\bullet{\*\themedata 1}{\picts 2}}`, '‘a’“b”•2'],
    [String.raw`a\u8364?5\u8364{\uc0 \u8364 6}7\'37}`, 'a€5€€677'],
    [String.raw`{\footer 1}{\info{\title 2}}{\stylesheet 3}{\pict 4}{\*\generator 5}6\\\{}`, '126\\{'],
  ])('%s', (body, text) => {
    expect(rtfText(head + body)).toBe(text);
  });

  it('gives back what is no RTF', () => {
    expect(rtfText('plain } 536-22-8145')).toBe('plain  536-22-8145');
  });

  it('loses nothing to braces without end', () => {
    expect(rtfText(`${'{'.repeat(50_000)}536-22-8145`)).toBe('536-22-8145');
  });
});

describe('a file in RTF', () => {
  const file = (rtf: string) => {
    const bytes = new TextEncoder().encode(rtf);
    return { bytes, read: readFile(bytes) };
  };

  it('is read, and cannot be changed', () => {
    const { bytes, read } = file(String.raw`${head}{\*\generator Word;}My SSN is \b 536-22-\b0 8145}`);
    if (read === 'unreadable') throw new Error('unreadable');
    expect(read).toMatchObject({ parts: ['My SSN is 536-22-8145'], unreadable: [], isFixed: true });
    expect(read.write(read.parts)).toEqual(bytes);
    expect(() => read.write(['other'])).toThrow(TypeError);
  });

  it.each([String.raw`{\pict\pngblip 89504e47}`, String.raw`{\*\annotation 536-22-8145}`])(
    'is not read as a whole with %s',
    (group) => {
      const { bytes, read } = file(`${head}words${group}}`);
      expect(read).toMatchObject({ parts: ['words'], unreadable: [bytes] });
    },
  );
});
