import { describe, expect, it } from 'vitest';
import { attribute, walkXml } from './xml';

/** What is heard of a document: `name(attributes)`, `/name`, texts in quotation marks, `!comment`. */
const walk = (xml: string) => {
  const heard: string[] = [];
  walkXml(xml, {
    open: (name, attributes) => void heard.push(`${name}(${attributes})`),
    close: (name) => void heard.push(`/${name}`),
    text: (text) => void heard.push(JSON.stringify(text)),
    comment: (text) => void heard.push(`!${text}`),
  });
  return heard;
};

describe('XML', () => {
  it.each([
    ['', []],
    ['text', ['"text"']],
    ['<a>1</a>2', ['a(a)', '"1"', '/a', '"2"']],
    ['<a>219', ['a(a)', '"219"']],
    ['1<x:a b="c"/>2', ['"1"', 'a(x:a b="c")', '/a', '"2"']],
    ['<a/><b />', ['a(a)', '/a', 'b(b )', '/b']],
    ['</x:a></a >', ['/a', '/a']],
    ['<?xml version="1.0"?>1<?a <b>?>2', ['"1"', '"2"']],
    ['1<!-- <a>-- -->2<!---->3', ['"1"', '! <a>-- ', '"2"', '!', '"3"']],
    ['<a><![CDATA[<b>]]&amp;]]>1<![CDATA[]]></a>', ['a(a)', '"<b>]]&amp;"', '"1"', '""', '/a']],
    ['<a b=">" c=\'">\'>1', ['a(a b=">" c=\'">\')', '"1"']],
    ['<!DOCTYPE html PUBLIC "a" "b">1', ['"1"']],
    ['&lt;&gt;&amp;&quot;&apos;&#65;&#x42;&#x1F600;&#00000000067;', [JSON.stringify('<>&"\'AB😀C')]],
    ['1&nbsp;2&ndash;3&mdash;4', ['"1 2–3—4"']],
    ['&other;&#x110000;&#9999999;& a;', ['"&other;&#x110000;&#9999999;& a;"']],
  ])('%s', (xml, heard) => {
    expect(walk(xml)).toEqual(heard);
  });

  it.each([
    ...[
      '<a',
      '<a b="',
      '<a b="<c>"',
      '<a <b>',
      '</a',
      '<!-- a',
      '<!-- a ->',
      '<?a',
      '<![CDATA[ a',
      '<!DOCTYPE a',
    ],
    ...['<!DOCTYPE a [%b;]><a>1</a>', '<!DOCTYPE a [<!ENTITY b "1">]><a>&b;</a>', 'a < b'],
  ])('that nobody can read: %s', (xml) => {
    expect(() => walk(xml)).toThrow(RangeError);
  });

  it.each([
    ['a b="1"', '1'],
    ["a b = '1\"2'", '1"2'],
    ['a x:b="1"', '1'],
    ['a\nc="0"\n\tb\n=\n"&#49;"', '1'],
    ['a c="b=\'2\'" b="1"', '1'],
    ['a bb="2" xb="3" b="1"', '1'],
    ['a b=""', ''],
    ['a', null],
    ['a b', null],
    ['a b=1', null],
    ['a b="1', null],
    ['a bb="1" B="2" xb="3"', null],
    ['a c="0" d', null],
  ])('in %j has the attribute `b` %j', (attributes, value) => {
    expect(attribute(attributes, 'b')).toBe(value);
  });
});
