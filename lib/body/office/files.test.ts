import { describe, expect, it } from 'vitest';
import { archive as zip, contentTypes as types } from '@/test/samples/archive';
import { readOffice } from './office';

const word = { ...types, 'word/document.xml': '<w:p/>' };
const open = { mimetype: 'x', 'content.xml': '<text:p/>' };
const read = (files: Readonly<Record<string, string>>) => {
  const readable = readOffice(zip(files));
  return readable === 'unreadable' ? readable : { parts: readable.parts, pieces: readable.unreadable.length };
};

describe('files of a document', () => {
  it.each([
    ...['word/footnotes.xml', 'word/_rels/a.rels', 'xl/drawings/a.vml', 'manifest.rdf', 'Text/A.XHTML'],
    ...['a.html', 'a.htm', 'content.opf', 'toc.ncx', 'styles.xml', 'word/docProps/a.xml', 'a/meta.xml'],
    ...[
      'customXml/_rels/a.rels',
      'xl/pivotCache/_rels/a.rels',
      'xl/worksheets/_rels/a.xml',
      'xl/a/connections.xml',
    ],
  ])('%s is read as a text', (name) => {
    expect(read({ ...word, [name]: '<a b="1">219</a>' })).toEqual({ parts: ['219'], pieces: 0 });
  });

  it.each([
    ...['docProps/core.xml', 'customXml/item1.xml', 'xl/connections.xml', 'xl/pivotCache/a.xml', 'meta.xml'],
  ])('%s is read as it is, with what its names and attributes say', (name) => {
    expect(read({ ...word, [name]: '<a b="1">219</a>' })).toEqual({ parts: ['<a b="1">219</a>'], pieces: 0 });
  });

  it.each([
    ...[
      'word/media/image1.png',
      'word/vbaProject.bin',
      'word/embeddings/a.docx',
      'word/a.xml.bin',
      'a',
      'A.txt',
    ],
    ...['word/printerSettings/a.bin', 'word/a.odttf.png', 'x/docProps/thumbnail.png', 'x/Thumbnails/a.png'],
    ...['x/ObjectReplacements/a', 'x/layout-cache', 'x/mimetype', 'layout-cache2', 'mimetype2', 'a.ttf2'],
  ])('%s is a piece that was not read', (name) => {
    expect(read({ ...word, [name]: '219' })).toEqual({ parts: [], pieces: 1 });
  });

  it.each([
    ...[
      'docProps/thumbnail.jpeg',
      'Thumbnails/thumbnail.png',
      'ObjectReplacements/a',
      'layout-cache',
      'mimetype',
    ],
    ...[
      'xl/printerSettings/printerSettings1.bin',
      'xl/printerSettings/printerSettings.bin',
      'word/fonts/a.odttf',
    ],
    ...['ppt/fonts/a.fntdata', 'a.ttf', 'a.OTF', 'a.woff', 'a.woff2', 'a.css'],
  ])('%s holds nothing that is not read anyway', (name) => {
    expect(read({ ...word, [name]: '219' })).toEqual({ parts: [], pieces: 0 });
  });

  it.each([
    ['a document without words', word],
    ['a workbook', { ...types, 'xl/workbook.xml': '<a/>' }],
    ['slides', { ...types, 'ppt/presentation.xml': '<a/>' }],
    ['an OpenDocument', open],
    ['a book', { mimetype: 'x', 'META-INF/container.xml': '<a/>' }],
  ])('make %s', (_name, files) => {
    expect(read(files)).toEqual({ parts: [], pieces: 0 });
  });

  it.each([
    ['no types', { 'word/document.xml': '<a/>' }],
    ['types elsewhere', { 'a/[Content_Types].xml': '<a/>', 'word/document.xml': '<a/>' }],
    ['nothing but types', types],
    ['another folder', { ...types, 'a/word/document.xml': '<a/>' }],
    ['no content', { mimetype: 'x', 'a.xml': '<a/>' }],
    ['content elsewhere', { mimetype: 'x', 'a/content.xml': '<a/>', 'content.xml.bak': 'x' }],
    ['no kind', { 'content.xml': '<a/>', 'META-INF/container.xml': '<a/>' }],
    ['a kind elsewhere', { 'a/mimetype': 'x', 'mimetype.txt': 'x', 'content.xml': '<a/>' }],
    ['what is encrypted', { ...open, 'META-INF/manifest.xml': '<a><encryption-data/></a>' }],
    ['another encoding', { ...open, 'content.xml': "<?xml version='1.0' encoding='ISO-8859-7'?><a/>" }],
    ['an encoding that only begins as one', { ...open, 'content.xml': '<?xml encoding="utf-80"?><a/>' }],
    ['no text', { ...open, 'content.xml': '\0\u0001' }],
  ])('make no document with %s', (_name, files) => {
    expect(read(files)).toBe('unreadable');
  });

  it.each(['utf-8', 'UTF8', 'utf-16', 'Utf16'])('may say that they are in %s, which shows', (encoding) => {
    const content = `<?xml version="1.0" encoding="${encoding}"?><p>219</p>`;
    expect(read({ ...open, 'content.xml': content })).toEqual({ parts: ['219'], pieces: 0 });
    expect(read({ ...open, 'content.xml': `<p>219 encoding="utf-7"</p>` })).toMatchObject({ pieces: 0 });
    expect(read({ ...open, 'styles.xml': '<p>encryption-data</p>' })).toMatchObject({ pieces: 0 });
  });
});
