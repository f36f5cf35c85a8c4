import { createHash, generateKeyPairSync, verify } from 'node:crypto';
import { expect, it } from 'vitest';
import { crxIdOf, crxOf } from './crx';
import { readSigningKey } from './signing-key';

const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
const pem = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
const zip = Buffer.from('PK of some kind');

it('a CRX is the header that the format asks for, and the zip; signed, and the same each time', () => {
  const crx = Buffer.from(crxOf(zip, privateKey));
  expect(Buffer.from(crxOf(zip, readSigningKey(pem, 'key'))).equals(crx)).toBe(true);
  expect(crx.subarray(0, 4).toString()).toBe('Cr24');
  expect(crx.readUInt32LE(4)).toBe(3);
  const headerEnd = 12 + crx.readUInt32LE(8);
  expect(crx.subarray(headerEnd).equals(zip)).toBe(true);

  // The fields by their places: proof (2) with key (1) and signature (2), then the signed data (10000) with the id (1).
  const der = publicKey.export({ type: 'spki', format: 'der' });
  const header = crx.subarray(12, headerEnd);
  expect(header[0]).toBe(0x12);
  expect(header.includes(der)).toBe(true);
  const signatureAt = header.indexOf(der) + der.length + 3;
  const signature = header.subarray(signatureAt, signatureAt + 256);
  const rest = header.subarray(signatureAt + 256);
  const id = createHash('sha256').update(der).digest().subarray(0, 16);
  expect(rest.toString('hex')).toBe(`82f10412${'0a10'}${id.toString('hex')}`);
  const signedData = rest.subarray(4);
  const signed = Buffer.concat([
    Buffer.from('CRX3 SignedData\0'),
    Buffer.from([signedData.length, 0, 0, 0]),
    signedData,
    zip,
  ]);
  expect(verify('sha256', signed, publicKey, signature)).toBe(true);
  expect(crxIdOf(privateKey)).toMatch(/^[a-p]{32}$/);
});

it.each([
  [
    'another kind of key',
    generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey,
    'x is not an RSA key; browsers take no other for extensions.',
  ],
  [
    'a short key',
    generateKeyPairSync('rsa', { modulusLength: 1024 }).privateKey,
    'x is too short: it has to have 2048 bits or more.',
  ],
])('%s is refused', (_name, key, sentence) => {
  const text = key.export({ type: 'pkcs8', format: 'pem' }).toString();
  expect(() => readSigningKey(text, 'x')).toThrow(sentence);
});

it.each([
  ['nothing', ''],
  ['the public half', publicKey.export({ type: 'spki', format: 'pem' }).toString()],
  ['half a key', pem.slice(0, 700)],
  [
    'a key with a passphrase',
    privateKey
      .export({ type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase: 'secret' })
      .toString(),
  ],
])('%s is refused, and not repeated', (_name, text) => {
  expect(() => readSigningKey(text, 'x')).toThrow(
    /^x is not a private key in PEM form without a passphrase\.$/,
  );
});
