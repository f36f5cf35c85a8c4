import { createServer as createHttpServer, type RequestListener } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import selfsigned from 'selfsigned';
import type { Files } from '@/cli/package/files';

export type PackageServer = {
  /** Address of the folder, on loopback, with `/` at its end. */
  readonly base: string;
  /** From now on serves these, and nothing else. */
  readonly serve: (files: Files) => void;
  readonly close: () => Promise<void>;
};

/** As `docs/packaging.md` tells those who serve them. */
const types: Readonly<Record<string, string>> = {
  crx: 'application/x-chrome-extension',
  xml: 'text/xml',
  xpi: 'application/x-xpinstall',
  json: 'application/json',
};

/**
 * Serves packages, as a company that hosts its extensions itself does.
 * @param scheme with `https` it shows a certificate that only a browser takes that takes any
 */
export async function startPackageServer(scheme: 'http' | 'https'): Promise<PackageServer> {
  const now: { files: Files } = { files: new Map() };
  const answer: RequestListener = (request, response) => {
    const name = new URL(request.url ?? '/', base()).pathname.slice(1);
    const bytes = now.files.get(name);
    const type = types[name.slice(name.lastIndexOf('.') + 1)];
    if (bytes === undefined || type === undefined) response.writeHead(404).end();
    else response.writeHead(200, { 'content-type': type }).end(bytes);
  };
  const server = scheme === 'http' ? createHttpServer(answer) : createServer(await certificate(), answer);
  const base = (): string => `${scheme}://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    base: base(),
    serve: (files) => {
      now.files = files;
    },
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

async function certificate() {
  const { private: key, cert } = await selfsigned.generate([{ name: 'commonName', value: '127.0.0.1' }]);
  return { key, cert };
}
