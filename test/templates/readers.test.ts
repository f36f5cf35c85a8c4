import { describe, expect, it } from 'vitest';
import { plistText } from '@/cli/templates/plist';
import { plist } from './read-back';
import { readCsv } from './read-csv';
import { fromRegistry, keyAt, readReg } from './read-registry';
import { readXml } from './read-xml';

function reg(text: string): Uint8Array {
  return new Uint8Array(Buffer.from(`\ufeff${text.replaceAll('\n', '\r\n')}`, 'utf16le'));
}

const heading = 'Windows Registry Editor Version 5.00\n\n';

describe('the reader of .reg files', () => {
  it('reads texts, numbers and what is taken away', () => {
    const root = readReg(
      reg(
        `${heading}[HKEY_LOCAL_MACHINE\\A\\B]\n"x"="1"\n[-HKEY_LOCAL_MACHINE\\A\\B]\n; a note\n[HKEY_LOCAL_MACHINE\\A]\n"a\\"\\\\"="\\\\d \\"q\\""\n"n"=dword:0000001e\n`,
      ),
    );
    expect(fromRegistry(keyAt(root, 'A'))).toEqual({ 'a"\\': '\\d "q"', n: 30 });
  });

  it.each([
    ['no mark', new Uint8Array(Buffer.from(heading, 'utf16le'))],
    ['UTF-8', new TextEncoder().encode(heading)],
    ['no heading', reg('[HKEY_LOCAL_MACHINE\\A]\n')],
    ['a value before any key', reg(`${heading}"a"="b"\n`)],
    ['a sign that is not quoted', reg(`${heading}[HKEY_LOCAL_MACHINE\\A]\n"a"="b"c"\n`)],
    ['a single backslash', reg(`${heading}[HKEY_LOCAL_MACHINE\\A]\n"a"="\\d"\n`)],
    ['another hive', reg(`${heading}[HKEY_NOWHERE\\A]\n`)],
    ['half a number', reg(`${heading}[HKEY_LOCAL_MACHINE\\A]\n"a"=dword:1e\n`)],
    ['lines without CR', new Uint8Array(Buffer.from(`\ufeff${heading}`, 'utf16le'))],
  ])('refuses %s', (_name, bytes) => {
    expect(() => readReg(bytes)).toThrow();
  });

  it('takes values as Chromium does: by their type, lists in the order of their names', () => {
    const { values } = keyAt(readReg(reg(heading)), 'A');
    const list = { values: new Map(['2', '10', '1', 'x'].map((name) => [name, name])), keys: new Map() };
    expect(fromRegistry(list, { type: 'array', items: { type: 'string' } })).toEqual(['1', '10', '2']);
    values.set('flag', '1').set('text', 1).set('number', 3).set('map', '{"a":"b"}').set('list', '{}');
    const types = { flag: 'boolean', text: 'string', number: 'number', map: 'object', list: 'array' };
    const properties = Object.fromEntries(Object.entries(types).map(([key, type]) => [key, { type }]));
    expect(fromRegistry({ values, keys: new Map() }, { type: 'object', properties })).toEqual({
      number: 3,
      map: { a: 'b' },
    });
  });
});

describe('the reader of property lists', () => {
  const good = plistText({ a: [1, true], b: { c: 'd' } });

  it('reads what Apple’s document type says', () => {
    expect(plist(good)).toEqual({ a: [1, true], b: { c: 'd' } });
  });

  it.each([
    ['no document type', /<!DOCTYPE.*>\n/, ''],
    ['another document type', 'DTD PLIST', 'DTD LIST'],
    ['a key without a value', '<string>d</string>', ''],
    ['a value without a key', '<key>c</key>', ''],
    ['an element of no kind', '<true/>', '<yes/>'],
    ['something in true', '<true/>', '<true><string>x</string></true>'],
    ['two values in the list', '</dict>\n</plist>', '</dict>\n<dict/>\n</plist>'],
    ['an attribute', '<key>', '<key id="x">'],
    ['what is not closed', '</array>', ''],
  ])('refuses %s', (_what, from, to) => {
    const bad = good.replace(from, to);
    expect(bad).not.toBe(good);
    expect(() => plist(bad)).toThrow();
  });
});

describe('the reader of CSV', () => {
  it('reads cells with quotes, commas and lines', () => {
    expect(readCsv('"a","b ""c"", d"\r\n"1","x\r\ny"\r\n')).toEqual([
      ['a', 'b "c", d'],
      ['1', 'x\r\ny'],
    ]);
  });

  it.each(['a,b\r\n', '"a"b"\r\n', '"a"\n', '"a",'])('refuses %j', (text) => {
    expect(() => readCsv(text)).toThrow();
  });
});

it.each([
  '<a><b></a>',
  '<a b=c/>',
  '<a>&b;</a>',
  '<a/><b/>',
  '<a b="1" b="2"/>',
  '<a><</a>',
  '<a b="<"/>',
  '',
])('the reader of XML refuses %j, which is not well-formed', (text) => {
  expect(() => readXml(text)).toThrow();
});
