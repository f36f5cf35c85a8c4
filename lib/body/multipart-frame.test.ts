import { describe, expect, it } from 'vitest';
import { cutMultipart } from './multipart-frame';

const utf8 = (text: string) => new TextEncoder().encode(text);
const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
/** The pieces of a body, in their order; null when it cannot be cut. */
const cut = (body: string, boundary = 'b') => {
  const frame = cutMultipart(utf8(body), boundary);
  if (frame === null) return null;
  const { preamble, sections, closing, epilogue } = frame;
  const all = sections.flatMap(({ delimiter, head, content }) => [delimiter, head, content]);
  return [preamble, ...all, closing, epilogue].map(text);
};

describe('a multipart body', () => {
  it.each([
    [
      'headers and content',
      '--b\r\nA: b\r\n\r\nx\r\n--b--',
      ['', '--b\r\n', 'A: b\r\n\r\n', 'x', '\r\n--b--', ''],
    ],
    ['no headers', '--b\r\n\r\nx\r\n--b--', ['', '--b\r\n', '\r\n', 'x', '\r\n--b--', '']],
    [
      'no headers and an empty line',
      '--b\r\n\r\n\r\n\r\nx\r\n--b--',
      ['', '--b\r\n', '\r\n', '\r\n\r\nx', '\r\n--b--', ''],
    ],
    ['no content', '--b\r\nA: b\r\n\r\n\r\n--b--', ['', '--b\r\n', 'A: b\r\n\r\n', '', '\r\n--b--', '']],
    ['no sections', '--b--', ['', '--b--', '']],
    [
      'white space behind a delimiter',
      '--b \t\r\n\r\nx\r\n--b--',
      ['', '--b \t\r\n', '\r\n', 'x', '\r\n--b--', ''],
    ],
    [
      'the delimiter in a line',
      '--b\r\n\r\nx --b-- y\r\n--b--',
      ['', '--b\r\n', '\r\n', 'x --b-- y', '\r\n--b--', ''],
    ],
    [
      'text around it',
      'x\r\n--b\r\n\r\n1\r\n--b\r\n\r\n2\r\n--b--y',
      ['x', '\r\n--b\r\n', '\r\n', '1', '\r\n--b\r\n', '\r\n', '2', '\r\n--b--', 'y'],
    ],
    ['a boundary that is long', `--${'b'.repeat(70)}--`, ['', `--${'b'.repeat(70)}--`, ''], 'b'.repeat(70)],
  ])('with %s is cut', (_name, body, pieces, boundary = 'b') => {
    expect(cut(body, boundary)).toEqual(pieces);
    expect(pieces.join('')).toBe(body);
  });

  it.each([
    ['an empty boundary', '--\r\n\r\nx\r\n----', ''],
    ['a boundary that is too long', `--${'b'.repeat(71)}--`, 'b'.repeat(71)],
    ['a bare line feed before all', '\n--b\r\n\r\nx\r\n--b--'],
    ['half an end', '--b\r\n\r\nx\r\n--b-'],
    ['half an end, and something else', '--b\r\n\r\nx\r\n--b-x\r\n--b--'],
    ['something else, and half an end', '--b\r\n\r\nx\r\n--bx-\r\n--b--'],
    ['a bare line feed behind a delimiter', '--b\n\r\nx\r\n--b--'],
    ['a bare carriage return behind a delimiter', '--b\r\r\nx\r\n--b--'],
    ['no empty line', '--b\r\nx\r\n--b--'],
    ['a line feed for the empty line', '--b\r\n\nx\r\n--b--'],
    ['a carriage return for it', '--b\r\n\rx\r\n--b--'],
  ])('with %s is not', (_name, body, boundary = 'b') => {
    expect(cut(body, boundary)).toBeNull();
  });

  it('has headers of the length that a form may need', () => {
    const body = (length: number) =>
      `--b\r\nA: ${'x'.repeat(length - 'A: \r\n\r\n'.length)}\r\n\r\ny\r\n--b--`;
    expect(cut(body(16 * 1024))).not.toBeNull();
    expect(cut(body(16 * 1024 + 1))).toBeNull();
  });
});
