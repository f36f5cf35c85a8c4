import { afterAll, beforeEach, expect, it } from 'vitest';
import { rows } from '@/test/e2e/matrix';
import { ask, askJson } from './ask';
import { holds } from './decode';
import { startClaudeSite } from './server';

const site = await startClaudeSite();
afterAll(() => site.close());
beforeEach(() => {
  site.signIn('free_training_on', { transport: 'merged' });
  site.clear();
});

const lines = [...new Set(rows.map(({ line }) => line))].filter((line) => !/^(WS|GET) /.test(line));
const organization = '/api/organizations/00000101-0000-4000-8000-000000000101';

it.each(lines)('records what comes by %s', async (line) => {
  const { status } = await ask(site, line, {
    body: '{"text":"My SSN is 536-22-8145"}',
    headers: { origin: 'https://claude.ai', 'content-type': 'application/json' },
  });
  // 400 and 404 are of the stand-in's own: no such conversation, no file in the form.
  expect([200, 201, 202, 400, 404]).toContain(status);
  expect(site.arrived).toHaveLength(1);
  expect(holds(site.arrived, '536-22-8145')).toBe(true);
});

it('knows every place of the matrix', async () => {
  for (const line of lines.filter(
    (one) => !/chat_conversations|PerformAction|SendAndSettle|upload|convert/.test(one),
  )) {
    const { status } = await ask(site, line, { body: '{}' });
    expect(`${line} ${status}`).toMatch(/ 20[0-2]$/);
  }
});

it('keeps the instructions and the texts of a project', async () => {
  const project = (await askJson(site, `POST ${organization}/projects`, { name: 'Tax' })) as { uuid: string };
  const one = `${organization}/projects/${project.uuid}`;
  await askJson(site, `PUT ${one}`, { prompt_template: 'Be brief' });
  await askJson(site, `POST ${one}/docs`, { file_name: 'facts.md', content: '# Facts' });
  expect(await askJson(site, `GET ${one}`)).toMatchObject({ name: 'Tax', prompt_template: 'Be brief' });
  expect(await askJson(site, `GET ${one}/docs`)).toMatchObject([
    { file_name: 'facts.md', content: '# Facts' },
  ]);
  expect(await askJson(site, `GET ${organization}/projects`)).toHaveLength(1);
});
