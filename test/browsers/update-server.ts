import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export type UpdateServer = {
  /** Address of the update manifest, on loopback. */
  readonly updateUrl: string;
  /** From now on serves what the file holds now, as this version. */
  readonly serve: (version: string) => void;
  readonly close: () => Promise<void>;
};

/** Serves one CRX and its update manifest, as a company that hosts its extensions itself does. */
export async function startUpdateServer(id: string, first: string, crxFile: string): Promise<UpdateServer> {
  let crx = readFileSync(crxFile);
  let version = first;
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', origin()).pathname;
    if (path === '/extension.crx')
      response.writeHead(200, { 'content-type': 'application/x-chrome-extension' }).end(crx);
    else if (path === '/update.xml')
      response.writeHead(200, { 'content-type': 'text/xml' }).end(updateManifest(id, version, origin()));
    else response.writeHead(404).end();
  });
  const origin = (): string => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    updateUrl: `${origin()}/update.xml`,
    serve: (next) => {
      crx = readFileSync(crxFile);
      version = next;
    },
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

/** https://developer.chrome.com/docs/extensions/how-to/distribute/host-on-linux#update_manifest */
function updateManifest(id: string, version: string, origin: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<gupdate xmlns="http://www.google.com/update2/response" protocol="2.0">
  <app appid="${id}"><updatecheck codebase="${origin}/extension.crx" version="${version}"/></app>
</gupdate>`;
}
