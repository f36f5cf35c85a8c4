import type { ServerResponse } from 'node:http';
import { constants, gunzipSync } from 'node:zlib';
import type { Session } from './session';

/** A request that arrived whole, and where its answer goes. */
export type Call = {
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: Readonly<Record<string, string>>;
  readonly cookies: Readonly<Record<string, string>>;
  /** Without its compression. */
  readonly body: Buffer;
  readonly response: ServerResponse;
  readonly session: Session;
};

type Handle = (call: Call, ...ids: string[]) => void | Promise<void>;

/** A method with a path whose `:names` are handed over in their order. */
export type Route = readonly [line: string, handle: Handle];

export function matchRoute(
  routes: readonly Route[],
  method: string,
  path: string,
): ((call: Call) => void | Promise<void>) | undefined {
  for (const [line, handle] of routes) {
    const [wanted, pattern = ''] = line.split(' ');
    if (wanted !== method) continue;
    const match = new RegExp(`^${pattern.replace(/[.]/g, '\\.').replace(/:\w+/g, '([^/]+)')}$`).exec(path);
    if (match) return (call) => handle(call, ...match.slice(1));
  }
  return undefined;
}

/** Without its compression; of a body that broke off, as much as can be read. */
export function unpacked(body: Buffer, encoding: string | undefined): Buffer {
  return encoding === 'gzip' ? gunzipSync(body, { finishFlush: constants.Z_SYNC_FLUSH }) : body;
}

export function cookiesIn(header: string | undefined): Record<string, string> {
  const pairs = (header ?? '').split(';').map((pair) => pair.trim().split('='));
  return Object.fromEntries(pairs.map(([name = '', ...value]) => [name, value.join('=')]));
}

export const json = ({ body }: Call): Record<string, unknown> =>
  body.length === 0 ? {} : (JSON.parse(body.toString()) as Record<string, unknown>);

export function sendJson(response: ServerResponse, value: unknown, status = 200): void {
  response.writeHead(status, { 'content-type': 'application/json', 'cache-control': 'no-store' });
  response.end(JSON.stringify(value));
}

export function sendError(
  response: ServerResponse,
  status: number,
  type: string,
  message: string,
  details: Record<string, string> | null = null,
): void {
  const error = { type, message, details };
  sendJson(response, { type: 'error', error, request_id: 'req_011ExampleAAAA' }, status);
}

export function sendSignedOut(response: ServerResponse): void {
  const details = { error_visibility: 'user_facing', error_code: 'account_session_invalid' };
  sendError(response, 403, 'permission_error', 'Invalid authorization', details);
}
