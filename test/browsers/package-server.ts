import { createServer as createHttpServer, type RequestListener } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import selfsigned from 'selfsigned';
import type { Files } from '@/cli/package/files';

export type PackageServer = {
  /** Address of the folder, on loopback, with `/` at its end. */
  readonly base: string;
  /** Certificate (PEM) of whoever vouches for the server; null for plain HTTP. */
  readonly authority: string | null;
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
 * @param scheme Chromium takes both; Firefox takes updates over `https` only
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
  const tls = scheme === 'http' ? null : await certificates();
  const server = tls === null ? createHttpServer(answer) : createServer(tls, answer);
  const base = (): string => `${scheme}://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    base: base(),
    authority: tls?.authority ?? null,
    serve: (files) => {
      now.files = files;
    },
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

/** One for this machine's address, signed by an authority of its own: no browser takes one that signs itself. */
async function certificates() {
  const authority = await selfsigned.generate([{ name: 'commonName', value: 'Example Corp' }], {
    algorithm: 'sha256',
    extensions: [{ name: 'basicConstraints', cA: true, critical: true }],
  });
  const own = await selfsigned.generate([{ name: 'commonName', value: '127.0.0.1' }], {
    algorithm: 'sha256',
    ca: { key: authority.private, cert: authority.cert },
    extensions: [{ name: 'subjectAltName', altNames: [{ type: 7, ip: '127.0.0.1' }] }],
  });
  return { authority: authority.cert, key: own.private, cert: own.cert };
}
