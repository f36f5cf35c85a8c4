import { describe, expect, it } from 'vitest';
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
