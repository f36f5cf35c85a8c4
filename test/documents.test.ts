import { strToU8, zipSync } from 'fflate';
import { expect, it } from 'vitest';
import { readFile } from '@/lib/body/file';
import { chooseDetectors } from '@/lib/scan/choose-detectors';
import { createScanner } from '@/lib/scan/scan';

const scan = createScanner(chooseDetectors({}));

/** Values of SSNs that are found in a file. */
function ssnsIn(bytes: Uint8Array): readonly string[] {
  const read = readFile(bytes);
  if (read === 'unreadable') throw new Error('unreadable');
  return read.parts.flatMap((part) =>
    scan(part)
      .filter(({ detector }) => detector === 'us-ssn')
      .map(({ start, end }) => part.slice(start, end)),
  );
}

const zip = (files: Readonly<Record<string, string>>) =>
  zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));
const types = '<Types/>';

it.each([
  ['keys of JSON', strToU8('{"staff":[{"name":"Ada","ssn":"219456789"},{"name":"Bob","ssn":536228145}]}')],
  ['the heading of a CSV', strToU8('name,ssn\nAda,219456789\nBob,536228145')],
  ['the same in UTF-16', new Uint8Array(Buffer.from('name\tssn\nAda\t219456789\nBob\t536228145', 'utf16le'))],
  [
    'the heading of a sheet',
    zip({
      '[Content_Types].xml': types,
      'xl/sharedStrings.xml': '<sst><si><t>name</t></si><si><t>ssn</t></si><si><t>Ada</t></si></sst>',
      'xl/worksheets/sheet1.xml':
        '<sheetData><row><c r="B1" t="s"><v>0</v></c><c r="C1" t="s"><v>1</v></c></row>' +
        '<row><c r="B2" t="s"><v>2</v></c><c r="C2"><v>219456789</v></c></row>' +
        '<row><c r="C3"><v>536228145</v></c></row></sheetData>',
    }),
  ],
  [
    'the heading of a table in a document',
    zip({
      '[Content_Types].xml': types,
      'word/document.xml':
        '<w:tbl><w:tr><w:tc><w:p><w:t>name</w:t></w:p></w:tc><w:tc><w:p><w:t>ssn</w:t></w:p></w:tc></w:tr>' +
        '<w:tr><w:tc><w:p><w:t>Ada</w:t></w:p></w:tc><w:tc><w:p><w:t>219456789</w:t></w:p></w:tc></w:tr>' +
        '<w:tr><w:tc><w:p/></w:tc><w:tc><w:p><w:t>536228145</w:t></w:p></w:tc></w:tr></w:tbl>',
    }),
  ],
  [
    'the name of a property',
    zip({
      '[Content_Types].xml': types,
      'word/document.xml': '<w:p><w:t>SSN 219456789</w:t></w:p>',
      'docProps/custom.xml':
        '<Properties><property name="SSN"><vt:lpwstr>536228145</vt:lpwstr></property></Properties>',
    }),
  ],
])('numbers without signs are told by %s', (_name, bytes) => {
  expect(ssnsIn(bytes)).toEqual(['219456789', '536228145']);
});
