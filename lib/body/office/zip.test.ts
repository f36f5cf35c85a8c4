import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readFile } from '@/lib/body/file';
import { archive as zip, contentTypes as types } from '@/test/samples/archive';

const seed = 20261121;
const picture = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 1, 2, 3);
const document = (text: string) => `<w:p><w:t>${text}</w:t></w:p>`;

describe('what is no document that can be read', () => {
  const docx = zip({ ...types, 'word/document.xml': document('219-45-6789') });
  const noise = Uint8Array.from({ length: 1000 }, (_, index) => 0x61 + (index % 26));
  const changed = (at: number, value: number) => {
    const bytes = docx.slice();
    bytes[at] = value;
    return bytes;
  };
  const central = docx.findLastIndex(
    (byte, at) => byte === 0x50 && docx[at + 1] === 0x4b && docx[at + 2] === 1,
  );

  const shared = zip({ ...types, 'word/document.xml': noise, 'word/a.xml': '<a/>', 'word/b.xml': '<b/>' }, 0);
  const heads = [...shared.keys()].filter((at) =>
    [0x50, 0x4b, 1, 2].every((byte, index) => shared[at + index] === byte),
  );
  const [, first = 0, ...others] = heads;
  for (const head of others) {
    // Its check, its sizes and its place are those of the first.
    shared.copyWithin(head + 16, first + 16, first + 28);
    shared.copyWithin(head + 42, first + 42, first + 46);
  }

  /** With other words in its central directory. */
  const told = (change: (view: DataView, heads: readonly number[]) => void) => {
    const bytes = zip({
      ...types,
      'word/document.xml': document('219-45-6789'),
      'word/documenu.xml': '<a/>',
    });
    const heads = [...bytes.keys()].filter((at) =>
      [0x50, 0x4b, 1, 2].every((byte, index) => bytes[at + index] === byte),
    );
    change(new DataView(bytes.buffer), heads);
    return bytes;
  };

  const many = (count: number) =>
    zip({
      ...types,
      ...Object.fromEntries(Array.from({ length: count - 1 }, (_, index) => [`word/${index}.xml`, 'x'])),
    });

  it.each([
    ['one that says that an entry is empty', told((view, [, second = 0]) => view.setUint32(second + 24, 0))],
    [
      'one with a name twice',
      told((view, [, , third = 0]) => view.setUint8(third + 46 + 'word/document'.length - 1, 0x74)),
    ],
    [
      'one with a tag that does not end',
      zip({ ...types, 'word/document.xml': '<p>a</p><p a=">219-45-6789' }),
    ],
    ['one with a tag in a tag', zip({ ...types, 'word/document.xml': "<p a='>219-45-6789<p b='>" })],
    [
      'one with a comment that does not end',
      zip({ ...types, 'word/document.xml': '<p>a</p><!-- 219-45-6789' }),
    ],
    [
      'one whose encoding stands apart',
      zip({ ...types, 'word/document.xml': '<?xml encoding = "UTF-7"?><a>x</a>' }),
    ],
    ['one whose entries share their bytes', shared],
    ['any archive', zip({ 'a.xml': '<a/>', 'b.txt': '219-45-6789' })],
    [
      'an archive with types only',
      zip({ ...types, 'Documents/1/Pages/1.fpage': '<a UnicodeString="219-45-6789"/>' }),
    ],
    ['a cut one', docx.slice(0, -10)],
    ['one with an encrypted entry', changed(central + 8, 1)],
    ['one packed in another way', changed(central + 10, 12)],
    ['one that claims another size', changed(central + 24, 1)],
    ['one that is damaged', changed(docx.length - 5, 0xff)],
    [
      'one with entities of its own',
      zip({ ...types, 'word/document.xml': '<!DOCTYPE a [<!ENTITY s "219-45-6789">]><a>&s;</a>' }),
    ],
    [
      'one in another encoding',
      zip({ ...types, 'word/document.xml': '<?xml version="1.0" encoding="UTF-7"?><a>x</a>' }),
    ],
    [
      'an encrypted OpenDocument',
      zip({ mimetype: 'x', 'content.xml': '<a/>', 'META-INF/manifest.xml': '<manifest:encryption-data/>' }),
    ],
    [
      'one that unpacks to too much',
      zip({ ...types, 'word/document.xml': new Uint8Array(33 * 1024 * 1024).fill(0x20) }),
    ],
  ])('%s', (_name, bytes) => {
    expect(readFile(bytes)).toBe('unreadable');
  });

  it('is told apart from what can', () => {
    expect(readFile(many(10_000))).toMatchObject({ parts: { length: 9_999 } });
    // As Word leaves room before what is in it, and others write behind the archive.
    const extra = { 0xa220: new Uint8Array(600).fill(0x41) };
    const roomy = zipSync({
      '[Content_Types].xml': [strToU8('<Types/>'), { extra }],
      'word/document.xml': [strToU8(document('219-45-6789')), { extra }],
    });
    expect(readFile(roomy)).toMatchObject({ parts: ['219-45-6789'], unreadable: [] });
    const commented = new Uint8Array([...docx, ...new Uint8Array(0xffff).fill(0x41)]).fill(
      0xff,
      docx.length - 2,
      docx.length,
    );
    expect(readFile(commented)).toMatchObject({ parts: ['219-45-6789', 'A'.repeat(0xffff)] });
    // A folder, and a file with nothing in it.
    const more = { 'word/': '', 'word/a.bin': '', 'word/b/': picture };
    expect(readFile(zip({ ...types, 'word/document.xml': document('x'), ...more }))).toMatchObject({
      parts: ['x'],
      unreadable: [expect.anything()],
    });
  });

  it(`never throws at a damaged one (seed ${seed})`, () => {
    const damage = fc.array(fc.tuple(fc.nat(docx.length - 1), fc.nat(255)), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(damage, (changes) => {
        const bytes = docx.slice();
        for (const [at, value] of changes) bytes[at] = value;
        const readable = readFile(bytes);
        // Damage to a date, say, does no harm; the text is the text, or nobody knows it.
        if (readable === 'unreadable' || !readable.isFixed) return;
        expect(['219-45-6789', '']).toContain(readable.parts.join());
      }),
      { seed, numRuns: 500 },
    );
  });
});
