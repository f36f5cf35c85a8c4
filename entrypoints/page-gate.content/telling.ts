import { bytesToHex } from '@noble/hashes/utils.js';
import { hashOfBytes } from '@/lib/act/hashes';
import { bodyStart } from '@/lib/gate/browser/drift-watch';
import { formPiece } from '@/lib/gate/form-piece';
import type { Contact } from '@/lib/messages/contact';

/** Tells the browser gate what this page lets go, as hashes under a key of the page's own. */
export function createTelling(contact: Contact) {
  const key = crypto.getRandomValues(new Uint8Array(32));
  const hexKey = bytesToHex(key);
  return {
    key,
    released: (hashes: readonly string[], isVouched: boolean): void =>
      contact.release({ key: hexKey, hashes, isVouched }),
    vouch(method: string, url: string): void {
      const hashes = [hashOfBytes(key, formPiece(method, url))];
      contact.release({ key: hexKey, hashes, isVouched: true });
    },
    /** A message goes out, so that it is not taken for one that went round this gate. */
    passing(bytes: Uint8Array): void {
      const hashes = [hashOfBytes(key, bytes.subarray(0, bodyStart))];
      void contact.tell('passing', { key: hexKey, hashes });
    },
  };
}
