import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

export type TempFolder = { readonly path: string; readonly remove: () => void };

const made = new Set<string>();

/**
 * A folder of its own. It is removed again when this process exits (not when it is killed with SIGKILL): a browser
 * that is still ending may write its profile once more after the first removal.
 */
export function makeTempFolder(): TempFolder {
  const folder = mkdtempSync(path.join(tmpdir(), 'chat-guardrails-'));
  made.add(folder);
  return { path: folder, remove: () => removeFolder(folder) };
}

function removeFolder(folder: string): void {
  rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
}

process.on('exit', () => made.forEach(removeFolder));
