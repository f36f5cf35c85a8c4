import { fileURLToPath } from 'node:url';
import { createServer } from 'vite';

/** Serves the preview pages; gives their address and a function that ends the server. */
export async function servePreview(): Promise<{ url: string; close(): Promise<void> }> {
  const root = fileURLToPath(new URL('../../', import.meta.url));
  const server = await createServer({
    root,
    configFile: false,
    logLevel: 'error',
    cacheDir: 'node_modules/.vite-preview',
    resolve: { alias: { '@': root.replace(/\/$/, '') } },
    optimizeDeps: { include: ['preact', 'preact/hooks', 'preact/jsx-runtime', 'preact/jsx-dev-runtime'] },
    server: { port: 0, host: '127.0.0.1', hmr: false, watch: null },
  });
  await server.listen();
  const base = server.resolvedUrls?.local[0];
  if (base === undefined) throw new Error('the preview server has no address');
  return { url: `${base}test/preview/index.html`, close: () => server.close() };
}
