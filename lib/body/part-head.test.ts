import { describe, expect, it } from 'vitest';
import { readBody } from './read-body';
import { readPartHead } from './part-head';

const head = (...lines: string[]) => readPartHead([...lines, '', ''].join('\r\n'));

describe('the headers of a part', () => {
  it.each(['7bit', '8bit', 'binary', 'BINARY '])('have its bytes stand as they are: %j', (value) => {
    expect(head(`Content-Transfer-Encoding: ${value}`)).toMatchObject({ isEncoded: false });
    expect(head(`CONTENT-TRANSFER-ENCODING:${value}`)).toMatchObject({ isEncoded: false });
  });

  it.each(['gzip', 'identity', 'Identity '])('have them packed in a way that shows: %j', (value) => {
    expect(head(`Content-Encoding: ${value}`)).toMatchObject({ isEncoded: false });
    expect(head(`Content-Encoding:${value}`)).toMatchObject({ isEncoded: false });
  });

  it.each([
    ['Content-Transfer-Encoding', ['base64', 'quoted-printable', 'x7bit', '7bits', '']],
    ['Content-Encoding', ['br', 'x-gzip', 'gzip, br', 'br, gzip', '']],
  ])('have them in a way that servers treat differently: %s', (name, values) => {
    for (const value of values) {
      expect(head(`${name}: ${value}`)).toMatchObject({ isEncoded: true });
      expect(head(`${name}: ${value}`, 'Content-Encoding: gzip')).toMatchObject({ isEncoded: true });
      expect(head('Content-Encoding: gzip', `${name}: ${value}`)).toMatchObject({ isEncoded: true });
    }
  });

  it('tell the type, the name and whether it is a file', () => {
    expect(
      head('Content-Type:  text/csv ', 'Content-Disposition: form-data;FileName=a;name=b'),
    ).toMatchObject({
      contentType: 'text/csv',
      name: 'b',
      isFile: true,
    });
    expect(head('Content-Disposition: form-data; name=a', 'Content-Disposition: form-data')).toMatchObject({
      contentType: '',
      name: 'a',
      isFile: false,
    });
    expect(head('Content-Disposition: form-data; name=a; name=b')).toMatchObject({ name: null });
    expect(head("Content-Disposition: form-data; filename*=UTF-8''a%2Bb+c%26")).toMatchObject({
      name: null,
      isFile: true,
      values: [{ value: 'a+b+c&' }],
    });
  });

  it('are read however they are spelled', () => {
    const spelled = head("Content-Disposition : Form-Data;NAME=a;FileName*=utf-8'en'%41", 'X: 1\r\n 2');
    expect(spelled?.values.map(({ value }) => value)).toEqual(['a', 'A', 'X: 1\r\n 2']);
    expect(spelled?.values.map(({ spell }) => spell('x\'(*)\n\r\ny"'))).toEqual([
      '"x\'(*)%0A%0D%0Ay%22"',
      "UTF-8''x%27%28%2a%29%0A%0D%0Ay%22",
      'x\'(*) y"',
    ]);
    expect(head('Content-Disposition: form-data; name="%0da%0A%22"')?.values[0]?.value).toBe('\ra\n"');
  });

  it('are none where a line ends in another way than by CR LF', () => {
    expect(head('A: b\nC: d')).toBeNull();
    expect(head('A: b\rC: d')).toBeNull();
    expect(head('A: b', ' goes on')).toMatchObject({ values: [{ value: 'A: b\r\n goes on' }] });
  });
});

describe('what a form holds', () => {
  const type = 'multipart/form-data; boundary=b';
  const disposition = 'Content-Disposition: form-data; name=a';
  const read = (body: string, contentType = type) => {
    const bytes = new Uint8Array(Buffer.from(body, 'latin1'));
    const form = readBody({ bytes, contentType, contentEncoding: '' });
    if (form === 'unreadable') throw new Error('unreadable');
    return form;
  };

  it('is a file by its bytes, whatever its type', () => {
    const file = `--b\r\n${disposition}; filename=f\r\nContent-Type: application/json\r\n\r\nMy SSN\r\n--b--`;
    expect(read(file)).toMatchObject({ parts: ['a', 'f', 'My SSN'], unreadable: [] });
  });

  it('is not known of bytes before and behind it that are no text', () => {
    const bytes = '\x01\0\x02';
    const form = read(`${bytes}\r\n--b\r\n${disposition}\r\n\r\nx\r\n--b--${bytes}`);
    expect(form.unreadable).toEqual([Uint8Array.of(1, 0, 2), Uint8Array.of(1, 0, 2)]);
    expect(Buffer.from(form.write(['a', 'y'])).toString('latin1')).toBe(
      `${bytes}\r\n--b\r\n${disposition}\r\n\r\ny\r\n--b--${bytes}`,
    );
  });

  it('stays in its part, and one more is none', () => {
    const form = read(`--b\r\n${disposition}\r\n\r\nx\r\n--b--`, ' Multipart/Form-Data;BOUNDARY="b"');
    expect(() => form.write(['a', `y\r\n--b\r\n${disposition}\r\n\r\nz`])).toThrow(/boundary/);
  });
});
