import { readFileSync } from 'node:fs';
import path from 'node:path';
import { bundleApp } from './bundle';
import { type Call, type Route } from './http';
import { organizationsOf } from './accounts';
import { type Session } from './session';
import { shell } from './shell';

const pages = [
  '/',
  '/new',
  '/chat/:id',
  '/recents',
  '/chats',
  '/projects',
  '/project/:id',
  '/login',
  '/logout',
];

export const pageRoutes: readonly Route[] = [
  ...pages.map((page): Route => [`GET ${page}`, servePage]),
  ['GET /assets/app.js', (call) => serveAsset(call, 'js', 'text/javascript')],
  ['GET /assets/app.css', (call) => serveAsset(call, 'css', 'text/css')],
  ['GET /stand-in/frame', serveFrame],
  ['GET /stand-in/sender.js', serveSender],
  ['GET /favicon.ico', ({ response }) => void response.writeHead(204).end()],
];

function servePage({ path, session, cookies, response }: Call): void {
  const { html, policy } = shell(path, session.options.hydrate ?? 150);
  response.writeHead(200, {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': policy,
    'cache-control': 'no-store',
    'x-robots-tag': 'none',
    'set-cookie': session.account ? signedInCookies(session, cookies) : signedOutCookies,
  });
  response.end(html);
}

/** What a page or a worker of the site does when a test tells it to: see there. */
export const senderScript = readFileSync(path.join(import.meta.dirname, 'sender.js'), 'utf8');

function serveSender({ response }: Call): void {
  response.writeHead(200, { 'content-type': 'text/javascript; charset=utf-8' }).end(senderScript);
}

/** A frame of the site's own, of the same origin. */
function serveFrame({ response }: Call): void {
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
  response.end('<!doctype html><title>A frame</title><p>A frame of the same origin</p>');
}

const year = 'Path=/; Max-Age=31536000; SameSite=Lax; Secure';
const over = 'Path=/; Max-Age=0; SameSite=Lax; Secure';

export const signedOutCookies = [
  `sessionKey=; HttpOnly; ${over}`,
  `sessionKeyLC=; ${over}`,
  `lastActiveOrg=; Domain=claude.ai; ${over}`,
];

/** A browser that comes with another session's key, or with none, has just signed in. */
function signedInCookies(session: Session, cookies: Call['cookies']): string[] {
  const set = [`sessionKey=${session.key}; HttpOnly; ${year}`, `sessionKeyLC=${Date.now()}; ${year}`];
  const isNew = cookies['sessionKey'] !== session.key;
  const organization = firstOrganization(session);
  if (organization && (isNew || !cookies['lastActiveOrg']))
    set.push(`lastActiveOrg=${organization}; Domain=claude.ai; ${year}`);
  return set;
}

function firstOrganization({ account, options }: Session): string | undefined {
  if (!account) return undefined;
  const withChat = organizationsOf(account).find(({ capabilities }) => capabilities.includes('chat'));
  return options.activeOrganization ?? account.lastActiveOrg ?? withChat?.uuid;
}

async function serveAsset({ response }: Call, part: 'js' | 'css', type: string): Promise<void> {
  try {
    const bundle = await bundleApp();
    response.writeHead(200, { 'content-type': `${type}; charset=utf-8`, 'cache-control': 'no-cache' });
    response.end(bundle[part]);
  } catch (error) {
    response.writeHead(500, { 'content-type': 'text/plain' }).end(String(error));
  }
}
