import { existsSync } from 'node:fs';
import path from 'node:path';
import { build } from 'vite';

/** The page's program and its styles. */
export type Bundle = { readonly js: string; readonly css: string };

const entries = ['app/main.tsx', 'app/main.ts'].map((file) => path.join(import.meta.dirname, file));
const made = new Map<string, Promise<Bundle>>();

/** Bundled at the first call of a process; one that failed is tried again. */
export function bundleApp(): Promise<Bundle> {
  const entry = entries.find((file) => existsSync(file));
  if (!entry) return Promise.resolve({ js: '', css: '' });
  const known = made.get(entry);
  if (known) return known;
  const bundle = bundleEntry(entry);
  made.set(entry, bundle);
  bundle.catch(() => made.delete(entry));
  return bundle;
}

async function bundleEntry(entry: string): Promise<Bundle> {
  const root = path.join(import.meta.dirname, '../..');
  const built = await build({
    root,
    configFile: false,
    logLevel: 'silent',
    publicDir: false,
    resolve: { alias: { '@': root } },
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      target: 'es2023',
      modulePreload: false,
      cssCodeSplit: false,
      rolldownOptions: { input: entry, output: { format: 'es', codeSplitting: false } },
    },
  });
  if (!('output' in built)) throw new Error('the bundler gave more or less than one bundle');
  const js = built.output.flatMap((file) => (file.type === 'chunk' ? [file.code] : []));
  const css = built.output.flatMap((file) =>
    file.type === 'asset' && file.fileName.endsWith('.css') ? [String(file.source)] : [],
  );
  return { js: js.join('\n'), css: css.join('\n') };
}
