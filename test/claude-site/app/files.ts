import { addItem, changeItem, type Item } from './draft';
import { session, signedIn } from './session';
import type { TextAttachment, UploadedFile } from './turn';

/** Bytes up to which a text file rides in the message; a larger one goes up. */
const inlineLimit = 15_360;
const textNames = /\.(txt|md|csv|tsv|json|xml|html?|css|js|ts|py|sh|ya?ml|toml|log|sql|eml)$/i;
const documentNames = /\.(docx|rtf|epub|odt)$/i;

export function addPastedText(text: string): void {
  const attachment = inline('', 'txt', text, 'pasted_text');
  const name = session.get().strings.pasted;
  addItem({ id: crypto.randomUUID(), name, isImage: false, state: { kind: 'text', attachment } });
}

/** Each file goes to the server, or is read, at once: not first when the message is sent. */
export function addFiles(files: Iterable<File>): void {
  for (const file of files) {
    const id = crypto.randomUUID();
    const isImage = file.type.startsWith('image/');
    addItem({ id, name: file.name, isImage, state: { kind: 'uploading' } });
    take(file).then(
      (state) => changeItem(id, state),
      () => changeItem(id, { kind: 'failed' }),
    );
  }
}

async function take(file: File): Promise<Item['state']> {
  if (documentNames.test(file.name)) return { kind: 'text', attachment: await convert(file) };
  const isText = file.type.startsWith('text/') || textNames.test(file.name);
  if (!isText || file.size > inlineLimit) return { kind: 'file', file: await upload(file) };
  return { kind: 'text', attachment: inline(file.name, file.type || 'txt', await file.text(), 'file') };
}

function inline(name: string, type: string, text: string, kind: TextAttachment['kind']): TextAttachment {
  return {
    file_name: name,
    file_size: byteLength(text),
    file_type: type,
    extracted_content: text,
    origin: 'user_upload',
    kind,
  };
}

/** In UTF-8. */
export const byteLength = (text: string): number => new TextEncoder().encode(text).length;

async function convert(file: File): Promise<TextAttachment> {
  const { organization } = await signedIn();
  const form = new FormData();
  form.append('file', file);
  const url = `/api/organizations/${organization.uuid}/convert_document`;
  const response = await window.fetch(url, { method: 'POST', body: form });
  if (!response.ok) throw new Error(`status ${response.status}`);
  const { file_name, file_type, extracted_content } = (await response.json()) as TextAttachment;
  return { ...inline(file_name, file_type, extracted_content, 'file'), file_size: file.size };
}

async function upload(file: File): Promise<UploadedFile> {
  const { organization, standIn } = await signedIn();
  const form = new FormData();
  form.append('file', file);
  const url = `/api/${organization.uuid}/upload`;
  if (standIn.transport === 'merged') form.append('client_upload_id', crypto.randomUUID());
  const answer =
    standIn.transport === 'merged' ? await uploadByXhr(url, form) : await uploadByFetch(url, form);
  const { file_uuid } = JSON.parse(answer) as { file_uuid: string };
  return { uuid: file_uuid, name: file.name, size: file.size, type: file.type };
}

async function uploadByFetch(url: string, form: FormData): Promise<string> {
  const response = await window.fetch(url, { method: 'POST', body: form });
  if (!response.ok) throw new Error(`status ${response.status}`);
  return response.text();
}

function uploadByXhr(url: string, form: FormData): Promise<string> {
  return new Promise((resolve, reject) => {
    const request = new window.XMLHttpRequest();
    request.open('POST', url);
    request.onload = () =>
      request.status < 300 ? resolve(request.responseText) : reject(new Error(`status ${request.status}`));
    request.onerror = () => reject(new Error('the request failed'));
    request.send(form);
  });
}
