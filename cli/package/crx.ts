import { createHash, createPublicKey, type KeyObject, sign } from 'node:crypto';

/**
 * A zip as a signed package of version 3. The signature (RSA, PKCS #1 v1.5, SHA-256) has no chance in it: the same zip
 * and key give the same bytes.
 * @see https://chromium.googlesource.com/chromium/src/+/main/components/crx_file/crx3.proto
 */
export function crxOf(zip: Uint8Array, key: KeyObject): Uint8Array {
  const publicKey = publicKeyOf(key);
  const signedData = field(1, idBytesOf(publicKey));
  const signature = sign(
    'sha256',
    Buffer.concat([Buffer.from('CRX3 SignedData\0'), number(signedData.length), signedData, zip]),
    key,
  );
  const proof = Buffer.concat([field(1, publicKey), field(2, signature)]);
  const header = Buffer.concat([field(2, proof), field(10_000, signedData)]);
  return Buffer.concat([Buffer.from('Cr24'), number(3), number(header.length), header, zip]);
}

/** The extension id that follows from a key: 32 letters from a to p. */
export function crxIdOf(key: KeyObject): string {
  const digits = idBytesOf(publicKeyOf(key)).toString('hex');
  return [...digits].map((digit) => 'abcdefghijklmnop'[parseInt(digit, 16)]).join('');
}

const publicKeyOf = (key: KeyObject): Buffer => createPublicKey(key).export({ type: 'spki', format: 'der' });

const idBytesOf = (publicKey: Buffer): Buffer =>
  createHash('sha256').update(publicKey).digest().subarray(0, 16);

/** 32 bits, little end first. */
function number(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}

/** A field of bytes in protobuf. */
function field(name: number, value: Uint8Array): Buffer {
  const lengthDelimited = 2;
  return Buffer.concat([varint(name * 8 + lengthDelimited), varint(value.length), value]);
}

function varint(value: number): Buffer {
  const bytes: number[] = [];
  for (let rest = value; ; rest = Math.floor(rest / 128)) {
    if (rest < 128) return Buffer.from([...bytes, rest]);
    bytes.push((rest % 128) + 128);
  }
}
