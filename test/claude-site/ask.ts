import type { IncomingHttpHeaders } from 'node:http';
import { type Agent, request } from 'node:https';
import type { ClaudeSite } from './server';

type Answer = { status: number; headers: IncomingHttpHeaders; body: Buffer };

type Question = {
  body?: string | Uint8Array;
  headers?: Record<string, string>;
  /** Of connections that are used again; a new one for this request unless said otherwise. */
  agent?: Agent;
};

/** A request to the site without a browser; as signed in as the server lets it be, unless it brings its own cookie. */
export function ask(
  site: ClaudeSite,
  line: string,
  { body, headers, agent }: Question = {},
): Promise<Answer> {
  const [method, path] = line.split(' ');
  return new Promise((resolve, reject) => {
    const sent = request({
      host: '127.0.0.1',
      port: site.port,
      rejectUnauthorized: false,
      agent: agent ?? false,
      method,
      path,
      headers: { cookie: 'sessionKey=some', ...headers },
    });
    sent.once('error', reject);
    sent.once('response', (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.once('error', reject);
      response.once('end', () => {
        const { statusCode: status = 0, headers } = response;
        resolve({ status, headers, body: Buffer.concat(chunks) });
      });
    });
    sent.end(body);
  });
}

export async function askJson(site: ClaudeSite, line: string, value?: unknown): Promise<unknown> {
  const { body } = await ask(site, line, value === undefined ? {} : { body: JSON.stringify(value) });
  return JSON.parse(body.toString());
}
