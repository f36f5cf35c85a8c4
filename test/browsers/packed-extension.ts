import { generateKeyPairSync, type KeyObject } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Files } from '@/cli/package/files';
import { manifestOf, withManifest } from '@/cli/package/manifest';
import { readSigningKey } from '@/cli/package/signing-key';

/** One key per checkout, so that the extension keeps its id from run to run. It signs test packages only. */
const keyFile = path.resolve('node_modules/.cache/chat-guardrails/test-key.pem');

/** The same extension as another version of itself. */
export function asVersion(files: Files, version: string): Files {
  return withManifest(files, { ...manifestOf(files, 'the built extension'), version });
}

/** Copies a built extension into `target`, a folder that is not there yet, as another version of itself. */
export function copyAsVersion(dir: string, target: string, version: string): void {
  cpSync(dir, target, { recursive: true });
  const file = path.join(target, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as object;
  writeFileSync(file, JSON.stringify({ ...manifest, version }));
}

export function testKey(): KeyObject {
  if (existsSync(keyFile)) return readSigningKey(readFileSync(keyFile, 'utf8'), keyFile);
  mkdirSync(path.dirname(keyFile), { recursive: true });
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  // Renamed into place: another run that starts now must not read half a key.
  const half = `${keyFile}.${process.pid}`;
  writeFileSync(half, privateKey.export({ type: 'pkcs8', format: 'pem' }), { mode: 0o600 });
  renameSync(half, keyFile);
  return privateKey;
}
