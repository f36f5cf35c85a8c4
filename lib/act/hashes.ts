import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Finding } from '@/lib/model/finding';
import type { Submission } from '@/lib/model/submission';
import { canonical } from './canonical';

/** Keyed hashes (hexadecimal) of the findings in a submission, and of the pieces of it that nobody could read, each once. */
export function hashesOf(
  key: Uint8Array,
  { parts, unreadable }: Pick<Submission, 'parts' | 'unreadable'>,
  found: readonly (readonly Finding[])[],
): readonly string[] {
  const hashes = [
    ...found.flatMap((findings, index) =>
      findings.map((finding) => hashOfFinding(key, parts[index] ?? '', finding)),
    ),
    ...unreadable.flatMap((piece) => (piece === 'no-bytes' ? [] : [hashOfBytes(key, piece)])),
  ];
  return [...new Set(hashes)];
}

/** Keyed hash of the value of a finding (hexadecimal), the same for all its spellings. */
export function hashOfFinding(key: Uint8Array, part: string, finding: Finding): string {
  const value = canonical(part.slice(finding.start, finding.end));
  return keyedHash(key, utf8ToBytes(`${finding.detector} ${value}`));
}

/** Keyed hash (hexadecimal) of a piece that nobody could read. */
export function hashOfBytes(key: Uint8Array, bytes: Uint8Array): string {
  return keyedHash(key, sha256(bytes));
}

export function keyedHash(key: Uint8Array, bytes: Uint8Array): string {
  return bytesToHex(hmac(sha256, key, bytes));
}

/** Stands for an account that the person let go, where no page knows which it is: bytes that no file has. */
export const letGoMark = utf8ToBytes('chat-guardrails: account, let go');

/** Stands for a wrong account that was recorded, and no more: bytes that no file has. */
export const accountMark = utf8ToBytes('chat-guardrails: wrong account, recorded');
