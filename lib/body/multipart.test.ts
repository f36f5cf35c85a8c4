import fc from 'fast-check';
import { gunzipSync, gzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readBody } from './read-body';
import type { Readable } from './readable';

const seed = 20261121;
const utf8 = (text: string) => new TextEncoder().encode(text);
const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
const type = (boundary: string) => `multipart/form-data; boundary=${boundary}`;
const readAs = (bytes: Uint8Array, contentType: string) =>
  readBody({ bytes, contentType, contentEncoding: '' });

function read(bytes: Uint8Array, contentType = type('b')): Readable {
  const body = readAs(bytes, contentType);
  if (body === 'unreadable') throw new Error('unreadable');
  return body;
}

/** What a browser sends: Node has the same algorithm. */
async function sent(form: FormData): Promise<{ bytes: Uint8Array<ArrayBuffer>; contentType: string }> {
  const response = new Response(form);
  const contentType = response.headers.get('content-type') ?? '';
  return { bytes: new Uint8Array(await response.arrayBuffer()), contentType };
}

const crlf = (...lines: string[]) => lines.join('\r\n');
const disposition = (rest: string) => `Content-Disposition: form-data; ${rest}`;
const one = (head: string, content: string) => utf8(crlf('--b', head, '', content, '--b--', ''));

describe('a form with files', () => {
  it('has names, file names, texts and the texts of files for parts, and pictures for pieces', async () => {
    const form = new FormData();
    const picture = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3);
    form.append('note', 'SSN 219-45-6789\nnext');
    form.append(
      'file',
      new File(['name,ssn\nAda,219-45-6789'], 'a "b" 219-45-6789.csv', { type: 'text/csv' }),
    );
    form.append('file', new File([picture], 'é.png', { type: 'image/png' }));
    form.append('empty', '');
    const { bytes, contentType } = await sent(form);
    const body = read(bytes, contentType);
    expect(body.fields).toEqual(['note', 'file', 'file', 'empty']);
    expect(body.parts).toEqual([
      'note',
      'SSN 219-45-6789\r\nnext',
      'file',
      'a "b" 219-45-6789.csv',
      'name,ssn\nAda,219-45-6789',
      'file',
      'é.png',
      'empty',
    ]);
    expect(body.unreadable).toEqual([picture]);
    expect(body.isFixed).toBe(false);
    expect(body.write(body.parts)).toEqual(bytes);

    const out = body.write(body.parts.map((part) => part.replace('219-45-6789', '[SSN 1]')));
    expect(text(out)).toBe(text(bytes).replaceAll('219-45-6789', '[SSN 1]'));
    const again = await new Response(out, { headers: { 'content-type': contentType } }).formData();
    expect((again.getAll('file')[0] as File).name).toBe('a "b" [SSN 1].csv');
    expect((again.getAll('file')[1] as File).size).toBe(picture.length);
  });

  it(`is written back as it was, and changed as it is read (seed ${seed})`, async () => {
    const string = fc.string({
      unit: fc.constantFrom('a', 'é', '"', '\\', ';', '=', ' ', '\n', '\r', '%', '-', '7'),
    });
    const entry = fc.tuple(string, fc.boolean(), string, string.filter(Boolean));
    await fc.assert(
      fc.asyncProperty(fc.array(entry, { maxLength: 5 }), string, async (entries, more) => {
        const form = new FormData();
        for (const [name, isFile, content, fileName] of entries) {
          if (isFile) form.append(name, new File([content], fileName));
          else form.append(name, content);
        }
        const { bytes, contentType } = await sent(form);
        const body = read(bytes, contentType);
        expect(body.write(body.parts)).toEqual(bytes);
        for (const [name, isFile, content, fileName] of entries) {
          if (isFile) expect(content === '' || body.parts.includes(content)).toBe(true);
          // The browser makes line breaks in names those of the form.
          if (!/[\r\n\\]/.test(name + fileName)) expect(body.parts).toContain(name);
          if (isFile && !/[\r\n\\]/.test(name + fileName)) expect(body.parts).toContain(fileName);
        }
        const parts = body.parts.map((part) => `x${part}${more}`.replace(/[\r\n\\]/g, ' '));
        expect(read(body.write(parts), contentType).parts).toEqual(parts);
      }),
      { seed, numRuns: 300 },
    );
  });

  it.each([
    ['bare names', 'name=a; filename=b.txt', ['a', 'b.txt']],
    ['quotation marks as browsers spell them', 'name="a%22b"; filename="c%0D%0Ad"', ['a"b', 'c\r\nd']],
    ['quotation marks as others do', 'name="a\\"b"; filename="c.txt"', ['a"b', 'c.txt']],
    ['a backslash at the end', 'name="a"; filename="b\\"', ['a', 'b\\']],
    [
      'two file names',
      'name="a"; filename="x.txt"; filename*=UTF-8\'\'219%2D45-6789.txt',
      ['a', 'x.txt', '219-45-6789.txt'],
    ],
    ['a file name twice', 'name="a"; filename="x"; filename="219-45-6789"', ['a', 'x', '219-45-6789']],
    ['what is no parameter', 'name="a" 219-45-6789', [' form-data; name="a" 219-45-6789']],
    ['a parameter that nobody expects', 'name=a; 219-45-6789=b', [' form-data; name=a; 219-45-6789=b']],
    [
      'a file name in pieces',
      'name=a; filename*0="219-"; filename*1="45"',
      [' form-data; name=a; filename*0="219-"; filename*1="45"'],
    ],
  ])('is read with %s', (_name, rest, names) => {
    const bytes = one(disposition(rest), 'hello');
    const body = read(bytes);
    expect(body.parts).toEqual([...names, 'hello']);
    expect(body.write(body.parts)).toEqual(bytes);
  });

  it('reads JSON in a field, and headers that nobody expects', () => {
    const body = read(
      one(
        crlf(disposition('name="meta"'), 'X-Note: 219-45-6789', 'Content-Type: application/json'),
        '{"a":"\\u0032"}',
      ),
    );
    expect(body.parts).toEqual(['meta', 'X-Note: 219-45-6789', 'a', '2']);
    expect(text(body.write(['meta', 'X-Note: [SSN 1]', 'a', '3']))).toContain('"\r\nX-Note: [SSN 1]\r\nC');
  });

  it.each([
    ['a line that is no header', '219-45-6789', '219-45-6789'],
    ['a header of any name', 'constructor: 219-45-6789', 'constructor: 219-45-6789'],
    [
      'a type that says more',
      'Content-Type: text/plain; a=219-45-6789',
      'Content-Type: text/plain; a=219-45-6789',
    ],
    ['a length that is none', 'Content-Length: 219-45-6789', 'Content-Length: 219-45-6789'],
    ['another disposition', 'Content-Disposition: 219-45-6789; name=b', ' 219-45-6789; name=b'],
  ])('reads %s', (_name, header, part) => {
    const bytes = one(crlf(disposition('name=a'), header), 'x');
    const body = read(bytes);
    expect(body.parts).toEqual(['a', part, 'x']);
    expect(body.write(body.parts)).toEqual(bytes);
    expect(text(body.write(['a', part.replace('219-45-6789', 'X'), 'x']))).toBe(
      text(bytes).replace('219-45-6789', 'X'),
    );
  });

  it('says nothing of headers that say nothing', () => {
    const headers = [
      'Content-Type: text/csv; charset="utf-8"',
      'Content-Length: 1',
      'Content-Encoding: identity',
    ];
    expect(read(one(crlf(disposition('name=a; filename=b'), ...headers), 'x')).parts).toEqual([
      'a',
      'b',
      'x',
    ]);
  });

  it('reads what stands before the first delimiter and behind the last', () => {
    const bytes = utf8(
      crlf('before 219-45-6789', '--b', disposition('name=a'), '', 'x', '--b--', 'behind 536-22-8145'),
    );
    const body = read(bytes);
    expect(body.parts).toEqual(['before 219-45-6789', 'a', 'x', '\r\nbehind 536-22-8145']);
    expect(body.write(body.parts)).toEqual(bytes);
    expect(text(body.write(['X', 'a', 'x', '\r\nY']))).toBe(
      text(bytes).replace('before 219-45-6789', 'X').replace('behind 536-22-8145', 'Y'),
    );
  });

  it('reads a file that is packed, and packs it again', () => {
    const head = utf8(crlf('--b', disposition('name=a; filename=x.gz'), '', ''));
    const packed = gzipSync(utf8('SSN 219-45-6789'), { level: 0 });
    const bytes = new Uint8Array([...head, ...packed, ...utf8('\r\n--b--')]);
    const body = read(bytes);
    expect(body.parts).toEqual(['a', 'x.gz', 'SSN 219-45-6789']);
    expect(body.write(body.parts)).toEqual(bytes);
    const out = body.write(['a', 'x.gz', 'SSN X']);
    expect(text(gunzipSync(out.slice(head.length, -7)))).toBe('SSN X');
  });

  it.each(['Content-Transfer-Encoding: base64', 'Content-Encoding: br'])(
    'takes content with %s for a piece',
    (header) => {
      const body = read(one(crlf(disposition('name=a'), header), 'MjE5LTQ1LTY3ODk='));
      expect(body.parts).toEqual(['a']);
      expect(body.unreadable.map(text)).toEqual(['MjE5LTQ1LTY3ODk=']);
    },
  );

  it('reads a form in a form as text, and does not take it apart', () => {
    const inner = crlf('--c', disposition('name=x'), '', '219-45-6789', '--c--');
    const body = read(one(crlf(disposition('name=a'), 'Content-Type: multipart/mixed; boundary=c'), inner));
    expect(body.parts).toEqual(['a', 'Content-Type: multipart/mixed; boundary=c', inner]);
  });

  it('does not let a text break its borders', () => {
    const body = read(one(disposition('name=a'), 'hello'));
    expect(() => body.write(['a', 'x\r\n--b--\r\n'])).toThrow(TypeError);
    expect(() => body.write(['a', '--b\r\nContent-Disposition: form-data; name=c\r\n\r\n'])).toThrow(
      TypeError,
    );
    expect(text(body.write(['a"\r\nX: y', 'hello']))).toContain('name="a%22%0D%0AX: y"');
  });
});

describe('a form that cannot be read', () => {
  const good = text(one(disposition('name=a'), 'x'));
  it.each([
    ['without its closing delimiter', good.replace('--b--', ''), type('b')],
    ['cut off', good.slice(0, 30), type('b')],
    ['with a delimiter behind a bare line feed', good.replace('\r\n--b--', '\n--b--'), type('b')],
    ['with a bare line feed in its headers', good.replace('\r\n\r\n', '\nX: y\r\n\r\n'), type('b')],
    ['with a line that goes on behind the delimiter', good.replace('x\r\n', 'x\r\n--bc\r\n'), type('b')],
    ['without the empty line', crlf('--b', disposition('name=a'), '--b--'), type('b')],
    ['with another boundary', good, type('c')],
    ['without a boundary', good, 'multipart/form-data'],
    ['with two boundaries', good, 'multipart/form-data; boundary=b; boundary=c'],
    ['with too long a boundary', good.replaceAll('--b', `--${'b'.repeat(80)}`), type('b'.repeat(80))],
    ['of no bytes that are text in its headers', good.replace('name=a', 'name=\0'), type('b')],
    [
      'whose headers could be UTF-16',
      good.replace('name=a', `name=a; filename="219-45-6789"${'\0a'.repeat(9)}`),
      type('b'),
    ],
  ])('%s', (_name, body, contentType) => {
    expect(readAs(utf8(body), contentType)).toBe('unreadable');
  });

  it('with a mark of UTF-16 before its headers', () => {
    const bytes = new Uint8Array([...utf8('--b\r\n'), 0xff, 0xfe, ...utf8(good.slice('--b\r\n'.length))]);
    expect(readAs(bytes, type('b'))).toBe('unreadable');
  });

  it('is told apart from one that can', () => {
    expect(readAs(utf8(good), 'multipart/form-data; charset=utf-8; boundary="b"')).not.toBe('unreadable');
    expect(readAs(utf8('--b--\r\n'), type('b'))).toMatchObject({ parts: [], unreadable: [] });
  });
});
