import { request } from 'node:https';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { accountNamed, accountNames, organizationsOf } from './accounts';
import { ask, askJson } from './ask';
import { startClaudeSite } from './server';

const site = await startClaudeSite();
afterAll(() => site.close());
beforeEach(() => {
  site.signIn('free_training_on');
  site.clear();
});

const organization = '00000101-0000-4000-8000-000000000101';
const id = '00000301-0000-4000-8000-000000000301';
const status = async (...given: Parameters<typeof ask>) => (await ask(...given)).status;

describe('a page', () => {
  it.each(['/', '/new', `/chat/${id}`, '/recents', '/login'])('%s is served', async (path) => {
    const { status, headers, body } = await ask(site, `GET ${path}`);
    expect(status).toBe(200);
    expect(headers['content-type']).toContain('text/html');
    expect(body.toString()).toContain('src="/assets/app.js"');
  });

  it('has its own nonce and the composer that comes with the HTML', async () => {
    const pages = await Promise.all([ask(site, 'GET /new'), ask(site, 'GET /new')]);
    const nonces = pages.map(({ headers }) =>
      /'nonce-([^']+)'/.exec(String(headers['content-security-policy']))?.at(1),
    );
    expect(new Set(nonces).size).toBe(2);
    expect(pages[0]?.body.toString()).toContain(`nonce="${nonces[0]}"`);
    expect(pages[0]?.body.toString()).toContain('data-testid="chat-input-ssr"');
    expect(pages[0]?.body.toString()).toContain('name="stand-in-hydrate" content="150"');
  });

  const cookies = async (cookie: string) =>
    (await ask(site, 'GET /new', { headers: { cookie } })).headers['set-cookie']?.join('\n') ?? '';

  it('gives a browser that comes new its cookies', async () => {
    const set = await cookies('');
    expect(set).toMatch(/sessionKey=sk-ant-\S+; HttpOnly/);
    expect(set).toMatch(/sessionKeyLC=\d+; Path/);
    expect(set).toContain(`lastActiveOrg=${organization}; Domain=claude.ai; Path=/`);
  });

  it('leaves the organization that the browser has chosen', async () => {
    const key = /sessionKey=([^;]+)/.exec(await cookies(''))?.[1];
    expect(await cookies(`sessionKey=${key}; lastActiveOrg=other`)).not.toContain('lastActiveOrg');
    site.signIn('pro', { activeOrganization: 'chosen' });
    expect(await cookies(`sessionKey=${key}; lastActiveOrg=other`)).toContain('lastActiveOrg=chosen');
  });

  it('takes the cookies away when nobody is signed in', async () => {
    site.signOut();
    expect(await cookies('sessionKey=x')).toMatch(/sessionKey=; .*Max-Age=0/);
  });

  it('is recorded, and its program is not', async () => {
    await ask(site, 'GET /new?q=hello');
    expect(await status(site, 'GET /assets/app.js')).toBe(200);
    expect(site.arrived.map(({ method, path }) => `${method} ${path}`)).toEqual(['GET /new?q=hello']);
  });
});

describe('the bootstrap', () => {
  it.each(accountNames)('of %s is the account on file, wherever it is asked', async (name) => {
    site.signIn(name, { transport: 'merged', locale: 'es-ES' });
    const account = accountNamed(name);
    const paths = organizationsOf(account).flatMap(({ uuid }) => [
      '/api/bootstrap',
      '/edge-api/bootstrap?statsig_hashing_algorithm=djb2',
      `/edge-api/bootstrap/${uuid}/app_start?growthbook_format=sdk`,
    ]);
    for (const path of paths) {
      expect(await askJson(site, `GET ${path}`)).toMatchObject({
        ...account.bootstrap,
        locale: 'es-ES',
        _stand_in: { transport: 'merged', gzip: false, useXhr: false, locale: 'es-ES', pasteLimit: 4096 },
      });
    }
    expect(await askJson(site, 'GET /api/organizations')).toEqual(organizationsOf(account));
  });

  it('of an organization of others is not found', async () => {
    const other = '00000199-0000-4000-8000-000000000199';
    expect(await status(site, `GET /edge-api/bootstrap/${other}/app_start`)).toBe(404);
    expect(await status(site, `GET /api/organizations/${other}`)).toBe(403);
    expect(await status(site, `GET /api/organizations/${organization}`)).toBe(200);
  });

  it('has no account when nobody is signed in, or the cookie is missing', async () => {
    const { body } = await ask(site, 'GET /edge-api/bootstrap', { headers: { cookie: '' } });
    expect(JSON.parse(body.toString())).toMatchObject({ account: null });
    site.signOut();
    expect(await askJson(site, `GET /edge-api/bootstrap/${organization}/app_start`)).toMatchObject({
      account: null,
    });
    const refused = await ask(site, 'GET /api/organizations');
    expect(refused.status).toBe(403);
    expect(refused.body.toString()).toContain('account_session_invalid');
  });
});

describe('the settings', () => {
  const settings = '/api/account/settings';

  it('change in part, for the server, the bootstrap and the reader alike', async () => {
    expect(site.settings()).toEqual({ grove_enabled: true });
    const changed = await askJson(site, `PATCH ${settings}`, { grove_enabled: false });
    expect(changed).toMatchObject({ grove_enabled: false, default_model: 'claude-sonnet-5' });
    expect(site.settings()).toEqual({ grove_enabled: false });
    expect(await askJson(site, `GET ${settings}`)).toEqual(changed);
    expect(await askJson(site, 'GET /api/bootstrap')).toMatchObject({ account: { settings: changed } });
    site.signIn('free_training_on');
    expect(site.settings()).toEqual({ grove_enabled: true });
  });

  it('can be left unset', async () => {
    site.signIn('free_training_unset');
    await askJson(site, 'POST /api/account/grove_notice_viewed', {});
    expect(await askJson(site, `GET ${settings}`)).toMatchObject({
      grove_enabled: null,
      grove_notice_viewed_at: expect.any(String),
    });
  });

  it('refuse the switch to an excluded domain, and what is no boolean to all', async () => {
    expect(await status(site, `PATCH ${settings}`, { body: '{"grove_enabled":"yes"}' })).toBe(400);
    site.signIn('free_training_on', { domainExcluded: true });
    expect(await status(site, `PATCH ${settings}`, { body: '{"grove_enabled":true}' })).toBe(403);
    expect(site.settings()).toEqual({ grove_enabled: false });
    expect(await askJson(site, 'GET /api/claude_code_grove')).toMatchObject({ domain_excluded: true });
  });
});

it('records what arrived of a request that breaks off', async () => {
  const body = 'half of the secret';
  const sent = request({
    host: '127.0.0.1',
    port: site.port,
    rejectUnauthorized: false,
    agent: false,
    method: 'POST',
    path: '/api/append_message',
    headers: { 'content-length': '1000' },
  });
  sent.on('error', () => undefined);
  sent.write(body);
  await new Promise((resolve) => setTimeout(resolve, 200));
  sent.destroy();
  await expect.poll(() => site.arrived[0]?.body.toString()).toBe(body);
});
