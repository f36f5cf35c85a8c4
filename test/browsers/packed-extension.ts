import { generateKeyPairSync } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod/mini';
import crx3 from 'crx3';

/** One key per checkout, so that the extension keeps its id from run to run. It signs test packages only. */
const keyFile = path.resolve('node_modules/.cache/chat-guardrails/test-key.pem');

const manifestSchema = z.object({
  version: z.string(),
  browser_specific_settings: z.optional(z.object({ gecko: z.object({ id: z.string() }) })),
});
type Manifest = z.infer<typeof manifestSchema>;

export type PackedExtension = {
  /** Extension id in Chromium, from the key. */
  readonly id: string;
  readonly crx: string;
  /** The same files as a plain zip: what Firefox calls an XPI. */
  readonly zip: string;
};

/** Packs a built extension (a folder with `manifest.json`) into `target`, an existing folder. */
export async function packExtension(dir: string, target: string): Promise<PackedExtension> {
  const crx = path.join(target, 'extension.crx');
  const zip = path.join(target, 'extension.xpi');
  const manifest = path.resolve(dir, 'manifest.json');
  const packed = await crx3([manifest], { keyPath: testKey(), crxPath: crx, zipPath: zip });
  return { id: packed.appId, crx, zip };
}

/** Copies a built extension into `target`, a folder that is not there yet, as another version of itself. */
export function copyAsVersion(dir: string, target: string, version: string): void {
  cpSync(dir, target, { recursive: true });
  const file = path.join(target, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as object;
  writeFileSync(file, JSON.stringify({ ...manifest, version }));
}

/** @throws a sentence when the folder is not a built extension. */
export function readManifest(dir: string): Manifest {
  const file = path.join(dir, 'manifest.json');
  if (!existsSync(file)) throw new Error(`There is no built extension in ${dir}. Run "npm run build" first.`);
  return manifestSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
}

function testKey(): string {
  if (existsSync(keyFile)) return keyFile;
  mkdirSync(path.dirname(keyFile), { recursive: true });
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  // Renamed into place: another run that starts now must not read half a key.
  const half = `${keyFile}.${process.pid}`;
  writeFileSync(half, privateKey.export({ type: 'pkcs8', format: 'pem' }), { mode: 0o600 });
  renameSync(half, keyFile);
  return keyFile;
}
