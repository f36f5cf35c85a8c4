import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { ask, askJson } from './ask';
import { startClaudeSite } from './server';

const site = await startClaudeSite();
afterAll(() => site.close());
beforeEach(() => {
  site.signIn('free_training_on');
  site.clear();
});

const organization = '00000101-0000-4000-8000-000000000101';
const status = async (...given: Parameters<typeof ask>) => (await ask(...given)).status;

describe('files', () => {
  async function upload(path: string, file: File) {
    const form = new FormData();
    form.set('file', file);
    const encoded = new Response(form);
    const headers = { 'content-type': encoded.headers.get('content-type') ?? '' };
    const { status, body } = await ask(site, `POST ${path}`, { body: await encoded.bytes(), headers });
    return { status, ...(JSON.parse(body.toString()) as { file_uuid?: string }) };
  }

  it('go up, and have a picture and their bytes', async () => {
    const file = new File(['bytes'], 'photo.png', { type: 'image/png' });
    const stored = await upload(`/api/${organization}/upload`, file);
    expect(stored).toMatchObject({ status: 200, file_kind: 'image', file_name: 'photo.png' });
    const preview = await ask(site, `GET /api/${organization}/files/${stored.file_uuid}/preview`);
    expect(preview.body.subarray(1, 4).toString()).toBe('PNG');
    const contents = `GET /api/organizations/${organization}/files/${stored.file_uuid}/contents`;
    expect((await ask(site, contents)).body.toString()).toBe('bytes');
    expect(site.arrived[0]?.body.toString()).toContain('bytes');
  });

  it('are told from pictures, or refused without a file', async () => {
    const pdf = new File(['%PDF'], 'plan.pdf', { type: 'application/pdf' });
    expect(await upload(`/api/${organization}/upload`, pdf)).toMatchObject({ file_kind: 'document' });
    expect(await status(site, `POST /api/${organization}/upload`, { body: 'none' })).toBe(400);
    expect(await status(site, `GET /api/${organization}/files/unknown/preview`)).toBe(404);
  });

  it('are read when they are documents, and kept when a project gets them', async () => {
    const letter = new File(['Dear'], 'letter.docx');
    const converted = await upload(`/api/organizations/${organization}/convert_document`, letter);
    expect(converted).toMatchObject({ file_type: 'docx', file_size: 4, extracted_content: 'Dear' });
    const doc = { file_name: 'facts.md', content: '# Facts' };
    expect(await askJson(site, `POST /api/organizations/${organization}/projects/p/docs`, doc)).toMatchObject(
      doc,
    );
  });
});
