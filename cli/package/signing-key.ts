import { createPrivateKey, type KeyObject } from 'node:crypto';
import { Complaint } from '../complaint';

/** What the Web Store asks for. */
const leastBits = 2048;

/**
 * Reads the private key that signs CRX packages.
 * @param text PEM; it is never printed, nor is what the reader says of it
 * @param place how to call it in a sentence
 * @throws Complaint
 */
export function readSigningKey(text: string, place: string): KeyObject {
  let key: KeyObject;
  try {
    key = createPrivateKey(text);
  } catch {
    throw new Complaint(`${place} is not a private key in PEM form without a passphrase.`);
  }
  if (key.asymmetricKeyType !== 'rsa')
    throw new Complaint(`${place} is not an RSA key; browsers take no other for extensions.`);
  if ((key.asymmetricKeyDetails?.modulusLength ?? 0) < leastBits)
    throw new Complaint(`${place} is too short: it has to have ${leastBits} bits or more.`);
  return key;
}
