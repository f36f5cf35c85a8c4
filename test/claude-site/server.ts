import { type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { generate } from 'selfsigned';
import { type AccountName, organizationsOf } from './accounts';
import type { Conversations } from './conversations';
import { type Call, cookiesIn, matchRoute, sendError, sendSignedOut, unpacked } from './http';
import { accountRoutes, openRoutes } from './routes-account';
import { completionRoutes } from './routes-completion';
import { conversationRoutes, wantsPatience } from './routes-conversations';
import { fileRoutes } from './routes-files';
import { pageRoutes } from './routes-pages';
import { placeRoutes } from './routes-places';
import { projectRoutes } from './routes-projects';
import { rpcRoutes } from './routes-rpc';
import { type Session, type SignInOptions, closeSession, openSession } from './session';
import type { SocketMessage } from './socket';
import { acceptSockets } from './sockets';

/** A request as it came over the wire; one that broke off has the part of its body that arrived. */
export type Arrived = {
  id: number;
  method: string;
  /** With the query. */
  path: string;
  headers: Record<string, string>;
  body: Buffer;
  /** Of the answer; missing while there is none. */
  status?: number;
  /** What came over a WebSocket so far, in its order; no other request has it. */
  messages?: readonly SocketMessage[];
};

export type ClaudeSite = {
  port: number;
  /** Every request but those for programs and styles, in the order of their ends. */
  arrived: Arrived[];
  /** Forgets what arrived. */
  clear(): void;
  /** Forgets conversations, files and settings as well: each sign-in starts with the account as it is on file. */
  signIn(account: AccountName, options?: SignInOptions): void;
  signOut(): void;
  settings(): { grove_enabled: boolean | null };
  /** Those of the account that is signed in. */
  conversations(): Conversations;
  close(): Promise<void>;
};

const anyone = [...pageRoutes, ...openRoutes];
const members = [
  ...accountRoutes,
  ...conversationRoutes,
  ...completionRoutes,
  ...rpcRoutes,
  ...fileRoutes,
  ...projectRoutes,
  ...placeRoutes,
];

/** A stand-in claude.ai on loopback, signed out at first. `port` 0 takes a free one. */
export async function startClaudeSite(port = 0): Promise<ClaudeSite> {
  const arrived: Arrived[] = [];
  const site = { session: openSession(null), count: 0 };
  const open = (session: Session) => {
    closeSession(site.session);
    site.session = session;
  };
  const { private: key, cert } = await generate([{ name: 'commonName', value: 'claude.ai' }]);
  const server = createServer({ key, cert, ALPNProtocols: ['http/1.1'] }, (request, response) => {
    const { session } = site;
    void receive(request).then(({ body, whole }) => {
      const one = arrivedFrom(request, body, site.count + 1);
      if (!isAsset(one.path)) {
        site.count += 1;
        arrived.push(one);
      }
      return whole ? answer(one, response, session) : undefined;
    });
  });
  // Longer than any test thinks: a connection that closes while the browser takes it again looks like an error.
  server.keepAliveTimeout = 120_000;
  const endSockets = acceptSockets(server, (request) => {
    site.count += 1;
    const messages: SocketMessage[] = [];
    arrived.push({ ...arrivedFrom(request, Buffer.alloc(0), site.count), messages });
    return messages;
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  return {
    port: (server.address() as AddressInfo).port,
    arrived,
    clear: () => void arrived.splice(0),
    signIn: (account, options) => open(openSession(account, options)),
    signOut: () => open(openSession(null)),
    conversations: () => site.session.conversations,
    settings: () => ({ grove_enabled: site.session.settings.grove_enabled }),
    async close() {
      closeSession(site.session);
      endSockets();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** All of the body, or what came of it before the connection broke off. */
async function receive(request: IncomingMessage): Promise<{ body: Buffer; whole: boolean }> {
  const chunks: Buffer[] = [];
  try {
    for await (const chunk of request) chunks.push(chunk as Buffer);
    return { body: Buffer.concat(chunks), whole: true };
  } catch {
    return { body: Buffer.concat(chunks), whole: false };
  }
}

function arrivedFrom(request: IncomingMessage, body: Buffer, id: number): Arrived {
  const { method = '', url: path = '' } = request;
  const headers = Object.entries(request.headers).map(([name, value]) => [name, String(value)]);
  return { id, method, path, headers: Object.fromEntries(headers) as Record<string, string>, body };
}

const isAsset = (path: string): boolean => /^\/(assets|stand-in)\/|^\/favicon\.ico$/.test(path);

async function answer(arrived: Arrived, response: ServerResponse, session: Session): Promise<void> {
  response.setHeader('request-id', `req_${arrived.id}`);
  response.setHeader('vary', 'Origin, Accept-Encoding');
  try {
    const call = callFrom(arrived, response, session);
    const forAnyone = matchRoute(anyone, arrived.method, call.path);
    if (forAnyone) await forAnyone(call);
    else if (!call.session.account) sendSignedOut(response);
    else if (!isMember(call))
      sendError(response, 403, 'permission_error', 'Not a member of this organization');
    else if (!wantsPatience(call)) {
      const forMembers = matchRoute(members, arrived.method, call.path);
      if (forMembers) await forMembers(call);
      else sendError(response, 404, 'not_found_error', 'Not found');
    }
  } catch (error) {
    if (response.headersSent) response.destroy();
    else sendError(response, 400, 'invalid_request_error', String(error));
  } finally {
    arrived.status = response.statusCode;
  }
}

/** Without its cookie a request has no account, whoever is signed in. */
function callFrom(arrived: Arrived, response: ServerResponse, session: Session): Call {
  const { path, headers } = arrived;
  const url = new URL(path, 'https://claude.ai');
  const cookies = cookiesIn(headers['cookie']);
  const isPage = matchRoute(pageRoutes, 'GET', url.pathname) !== undefined;
  return {
    path: url.pathname,
    query: url.searchParams,
    headers,
    cookies,
    body: unpacked(arrived.body, headers['content-encoding']),
    response,
    session: isPage || cookies['sessionKey'] ? session : { ...session, account: null },
  };
}

function isMember({ path, session }: Call): boolean {
  const organization = /^\/api\/(?:organizations\/)?([0-9a-f-]{36})(?:\/|$)/.exec(path)?.[1];
  if (!organization || !session.account) return true;
  return organizationsOf(session.account).some(({ uuid }) => uuid === organization);
}
