import { gzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readFile } from '@/lib/body/file';
import type { Readable } from '@/lib/body/readable';
import { archive as zip, contentTypes as types } from '@/test/samples/archive';

const read = (bytes: Uint8Array): Readable => {
  const readable = readFile(bytes);
  if (readable === 'unreadable') throw new Error('unreadable');
  return readable;
};
const picture = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 1, 2, 3);

const w = (body: string) =>
  `<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="w"><w:body>${body}</w:body></w:document>`;
const p = (...runs: string[]) =>
  `<w:p><w:pPr><w:tabs><w:tab w:pos="720"/></w:tabs></w:pPr>${runs.map((run) => `<w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">${run}</w:t></w:r><w:proofErr w:type="spellEnd"/>`).join('\n  ')}</w:p>`;
const tr = (...cells: string[]) => `<w:tr>${cells.map((cell) => `<w:tc>${p(cell)}</w:tc>`).join('')}</w:tr>`;

describe('a Word document', () => {
  const docx = {
    ...types,
    '_rels/.rels': '<Relationships><Relationship Id="rId1" Target="word/document.xml"/></Relationships>',
    'word/document.xml': w(
      p('Her SSN is 219-', '45-', '6789 &amp; so on') +
        `<w:tbl>${tr('name', 'ssn')}${tr('Ada', '536228145')}</w:tbl>` +
        '<w:p><w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>078</w:t><w:noBreakHyphen/><w:t>05</w:t><w:noBreakHyphen/><w:t>1120</w:t></w:r>' +
        '<w:del><w:r><w:delText>deleted</w:delText></w:r></w:del><wp:docPr id="1" descr="alternative text"/></w:p>',
    ),
    'word/header1.xml': w(p('in the header')),
    'word/comments.xml': w(p('in a comment')),
    'word/footnotes.xml': w(p('in a note')),
    'word/_rels/document.xml.rels':
      '<Relationships><Relationship Target="https://x.example/?ssn=1" TargetMode="External"/></Relationships>',
    'docProps/core.xml': '<cp:coreProperties><dc:title>in the title</dc:title></cp:coreProperties>',
    'docProps/thumbnail.jpeg': picture,
  };

  it('is read: runs joined, paragraphs as lines, tables as cells, and what stands around', () => {
    const bytes = zip(docx);
    const { parts, unreadable, isFixed, write } = read(bytes);
    expect(parts).toEqual([
      'Her SSN is 219-45-6789 & so on\nname\tssn\nAda\t536228145\na\tb\n078-05-1120deleted\nalternative text',
      'in the header',
      'in a comment',
      'in a note',
      'https://x.example/?ssn=1',
      docx['docProps/core.xml'],
    ]);
    expect(unreadable).toEqual([]);
    expect(isFixed).toBe(true);
    expect(write(parts)).toEqual(bytes);
    expect(() => write(parts.map((part) => part.replace('219', 'X')))).toThrow(TypeError);
  });

  it('has its pictures, macros and embedded files for pieces', () => {
    const bytes = zip(
      {
        ...docx,
        'word/media/image1.png': picture,
        'word/embeddings/a.bin': picture,
        'word/fonts/f.odttf': picture,
      },
      0,
    );
    expect(read(bytes).unreadable).toEqual([picture, picture]);
  });

  it('has what stands in attributes read: links, answers to questions, and where letters get their names from', () => {
    const settings =
      '<w:settings><w:mailMerge><w:connectString w:val="Password=x"/><w:query w:val="SELECT 1"/></w:mailMerge></w:settings>';
    const bytes = zip({
      ...types,
      'word/document.xml': w(`${p('text')}<w:hyperlink w:tooltip="tip &#0000000049;"/>`),
      'word/settings.xml': settings,
    });
    expect(read(bytes).parts).toEqual(['text\ntip 1', 'Password=x\nSELECT 1']);
    const form =
      '<form:text form:value="219" form:current-value="219-45-6789"/><form:textarea/><text:p>a</text:p>';
    expect(read(zip({ mimetype: 'x', 'content.xml': form })).parts).toEqual(['a\n219\n219-45-6789']);
  });

  it('has what somebody wrote behind the archive read', () => {
    const bytes = zip({ ...types, 'word/document.xml': w(p('text')) });
    const comment = new TextEncoder().encode('219-45-6789');
    const commented = new Uint8Array([...bytes, ...comment]);
    commented[bytes.length - 2] = comment.length;
    expect(read(commented).parts).toEqual(['text', '219-45-6789']);
  });

  it('is read in UTF-16, with other prefixes, and packed once more', () => {
    const xml =
      '\uFEFF<?xml version="1.0" encoding="UTF-16"?><a:document><a:p><a:t>219-45-6789</a:t></a:p></a:document>';
    const bytes = zip({ ...types, 'word/document.xml': new Uint8Array(Buffer.from(xml, 'utf16le')) });
    expect(read(bytes).parts).toEqual(['219-45-6789']);
    expect(read(gzipSync(bytes)).parts).toEqual(['219-45-6789']);
  });
});

describe('a workbook', () => {
  const sheet = (rows: string) => `<worksheet><sheetData>${rows}</sheetData></worksheet>`;
  const xlsx = (rows: string, more = {}) =>
    zip({
      ...types,
      'xl/workbook.xml': '<workbook><sheets><sheet name="Staff" sheetId="1"/></sheets></workbook>',
      'xl/sharedStrings.xml':
        '<sst><si><t>name</t></si><si><r><t>s</t></r><r><t>sn</t></r><rPh><t>spoken</t></rPh></si><si><t>Ada\nL.</t></si><si><t>left over</t></si></sst>',
      'xl/styles.xml':
        '<styleSheet><numFmts><numFmt numFmtId="164" formatCode="[&lt;=99]0;000\\-00\\-0000"/><numFmt numFmtId="165" formatCode="000\\-00\\-0000;@"/></numFmts><cellStyleXfs><xf numFmtId="165"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="165"/></cellXfs></styleSheet>',
      'xl/worksheets/sheet1.xml': sheet(rows),
      'xl/printerSettings/printerSettings1.bin': picture,
      ...more,
    });

  it('is read in rows and cells, so that a heading stands above its column', () => {
    const bytes = xlsx(
      '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="C1" t="s"><v>1</v></c></row>' +
        '<row r="2"><c r="A2" t="s"><v>2</v></c><c r="B2" t="inlineStr"><is><t>in</t><t>line</t></is></c><c r="C2"><v>219456789</v></c></row>' +
        '<row r="3"><c r="C3" s="1"><v>78051120</v></c></row>' +
        '<row r="4"><c r="A4"><v>4.53914880343646E+15</v></c><c r="B4" t="str"><f>"219-45-"&amp;"6789"</f><v>219-45-6789</v></c></row>',
    );
    const { parts, unreadable } = read(bytes);
    expect(parts).toEqual([
      'Staff',
      'name\t\tssn\nAda L.\tinline\t219456789\n\t\t078-05-1120\n4539148803436460\t219-45-6789\n"219-45-"&"6789"',
      'left over',
    ]);
    expect(unreadable).toEqual([]);
  });

  it('has its dates as dates, whichever day it counts from', () => {
    const formats = [14, 0, 22, 170, 171, 172, 173].map((id) => `<xf numFmtId="${id}"/>`).join('');
    const codes = [
      [170, 'dd\\.mm\\.yyyy'],
      [171, '[$-409]d\\-mmm;@'],
      [172, '0.00&quot; yards&quot;'],
      [173, 'h:mm'],
    ].map(([id, code]) => `<numFmt numFmtId="${id}" formatCode="${code}"/>`);
    const styles = `<styleSheet><numFmts>${codes.join('')}</numFmts><cellXfs>${formats}</cellXfs></styleSheet>`;
    const cells = ['31041', '31041', '31041.75', '61', '36585', '31041', '0.5', '2958465'];
    const row = (styled: readonly number[]) =>
      `<row>${cells.map((value, index) => `<c s="${styled[index] ?? 0}"><v>${value}</v></c>`).join('')}</row>`;
    const sheetOf = (workbook: string) =>
      read(
        xlsx(row([0, 1, 2, 3, 4, 5, 6, 0]), { 'xl/styles.xml': styles, 'xl/workbook.xml': workbook }),
      ).parts.find((part) => part.includes('\t'));
    expect(sheetOf('<workbook><workbookPr/></workbook>')).toBe(
      '1984-12-25\t31041\t1984-12-25 18:00\t1900-03-01\t2000-02-29\t31041\t0.5\t9999-12-31',
    );
    expect(sheetOf('<workbook><workbookPr date1904="1"/></workbook>')).toContain('1988-12-26\t31041');
  });

  it('has comments, pivot caches and connections read as well', () => {
    const cache = '<pivotCacheRecords><r><s v="219-45-6789"/></r></pivotCacheRecords>';
    const connections = '<connections><connection><dbPr connection="Password=x"/></connection></connections>';
    const { parts } = read(
      xlsx('', {
        'xl/comments1.xml':
          '<comments><commentList><comment><text><r><t>219-</t></r><r><t>45-6789</t></r></text></comment></commentList></comments>',
        'xl/pivotCache/pivotCacheRecords1.xml': cache,
        'xl/connections.xml': connections,
      }),
    );
    expect(parts).toEqual(expect.arrayContaining(['219-45-6789', cache, connections]));
  });

  it('has what cells say of links and to whoever fills them read as well', () => {
    const asides =
      '<row><c><v>1</v></c></row><dataValidation promptTitle="" prompt="219-45-6789"/><hyperlink ref="A1" display="536-22-8145"/><!-- note -->';
    expect(read(xlsx(asides)).parts[1]).toBe('1\n219-45-6789\n536-22-8145\n note ');
  });

  it('is unreadable when few bytes would become a text without end', () => {
    const long = `<sst><si><t>${'x'.repeat(100_000)}</t></si></sst>`;
    expect(
      readFile(xlsx('<row><c t="s"><v>0</v></c></row>'.repeat(1000), { 'xl/sharedStrings.xml': long })),
    ).toBe('unreadable');
    const wide =
      '<table:table-cell table:number-columns-repeated="9e9"/><table:table-cell><text:p>a</text:p></table:table-cell>';
    expect(readFile(zip({ mimetype: 'x', 'content.xml': wide }))).toBe('unreadable');
    expect(readFile(xlsx('<row><c r="XFD1"><v>1</v></c></row>'.repeat(5000)))).toBe('unreadable');
  });
});

describe('other documents', () => {
  it('reads slides', () => {
    const slide =
      '<p:sld><p:txBody><a:p><a:r><a:t>219-</a:t></a:r><a:r><a:t>45-6789</a:t></a:r></a:p><a:p><a:r><a:t>next</a:t></a:r></a:p></p:txBody></p:sld>';
    const bytes = zip({ ...types, 'ppt/slides/slide1.xml': slide, 'ppt/media/image1.png': picture }, 0);
    expect(read(bytes)).toMatchObject({ parts: ['219-45-6789\nnext'], unreadable: [picture] });
  });

  it('reads OpenDocument texts and tables', () => {
    const cell = (text: string, more = '') =>
      `<table:table-cell${more}><text:p>${text}</text:p></table:table-cell>`;
    const empty = '<table:table-cell table:number-columns-repeated="2"/>';
    const content =
      `<office:document-content><text:h>Title</text:h><text:p>219<text:s/><text:span>45</text:span> <text:span>6789</text:span></text:p><table:table>` +
      `<table:table-row>${cell('name')}${empty}${cell('ssn')}<table:table-cell table:number-columns-repeated="16380"/></table:table-row>` +
      `<table:table-row>${cell('Ada')}${empty}${cell('219456789')}</table:table-row></table:table></office:document-content>`;
    const bytes = zip({
      mimetype: 'application/vnd.oasis.opendocument.text',
      'content.xml': content,
      'Thumbnails/thumbnail.png': picture,
    });
    expect(read(bytes)).toMatchObject({
      parts: ['Title\n219 45 6789\nname\t\t\tssn\nAda\t\t\t219456789'],
      unreadable: [],
    });
  });

  it('joins runs, and no values that stand one after the other', () => {
    const settings =
      '<config:config-item>219456</config:config-item><config:config-item>789</config:config-item>';
    const bytes = zip({
      mimetype: 'x',
      'content.xml': '<text:p>219<text:span>45</text:span>6789</text:p>',
      'settings.xml': settings,
    });
    expect(read(bytes).parts).toEqual(['219456789', '219456\n789']);
  });

  it('reads books', () => {
    const bytes = zip({
      mimetype: 'application/epub+zip',
      'META-INF/container.xml': '<container/>',
      'OEBPS/a.xhtml':
        '<!DOCTYPE html><html><body><p>SSN <b>219</b>-45<!-- 536-22-8145 -->-6789</p></body></html>',
    });
    expect(read(bytes).parts).toEqual(['SSN 219-45-6789\n 536-22-8145 ']);
  });
});
