import { createHash } from 'node:crypto';
import { bytesOf, type Files, inOrder } from './files';

export const checksumsName = 'SHA256SUMS';

/** In hexadecimal digits. */
export const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** As `sha256sum -c` reads it. */
export function checksumsOf(files: Files): Uint8Array {
  return bytesOf([...inOrder(files)].map(([name, bytes]) => `${sha256(bytes)}  ${name}\n`).join(''));
}
