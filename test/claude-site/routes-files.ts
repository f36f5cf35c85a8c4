import { type Call, type Route, sendError, sendJson } from './http';
import { time } from './session';

const organization = '/api/organizations/:organization';

export const fileRoutes: readonly Route[] = [
  ['POST /api/:organization/upload', upload],
  [`POST ${organization}/projects/:project/upload`, upload],
  [`POST ${organization}/conversations/:conversation/wiggle/upload-file`, upload],
  [`POST ${organization}/convert_document`, convert],
  ['GET /api/:organization/files/:id/preview', sendPreview],
  [`GET ${organization}/files/:id/contents`, sendContents],
];

/** The field `file` of a multipart body; null when there is none. */
async function fileIn({ body, headers }: Call): Promise<File | null> {
  const type = headers['content-type'] ?? '';
  if (!type.startsWith('multipart/form-data')) return null;
  const form = await new Response(new Uint8Array(body), { headers: { 'content-type': type } }).formData();
  const file = form.get('file');
  return file instanceof File ? file : null;
}

async function upload(call: Call, organizationId = ''): Promise<void> {
  const file = await fileIn(call);
  if (!file) return sendError(call.response, 400, 'invalid_request_error', 'file: missing');
  const id = crypto.randomUUID();
  const isImage = file.type.startsWith('image/');
  const content = Buffer.from(await file.arrayBuffer());
  call.session.files.set(id, { name: file.name, type: file.type, content });
  sendJson(call.response, {
    file_kind: isImage ? 'image' : file.type === 'application/pdf' ? 'document' : 'blob',
    file_uuid: id,
    file_name: file.name,
    created_at: time(),
    ...(isImage && { preview_url: `/api/${organizationId}/files/${id}/preview` }),
  });
}

/** What a document's text is, the stand-in does not find out: it takes the bytes for text. */
async function convert(call: Call): Promise<void> {
  const file = await fileIn(call);
  if (!file) return sendError(call.response, 400, 'invalid_request_error', 'file: missing');
  sendJson(call.response, {
    file_name: file.name,
    file_type: file.name.split('.').at(-1),
    file_size: file.size,
    extracted_content: await file.text(),
  });
}

const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

function sendPreview({ session, response }: Call, _organization?: string, id = ''): void {
  if (!session.files.has(id)) return sendError(response, 404, 'not_found_error', 'File not found');
  response.writeHead(200, { 'content-type': 'image/png' }).end(png);
}

function sendContents({ session, response }: Call, _organization?: string, id = ''): void {
  const file = session.files.get(id);
  if (!file) return sendError(response, 404, 'not_found_error', 'File not found');
  response.writeHead(200, { 'content-type': file.type }).end(file.content);
}
