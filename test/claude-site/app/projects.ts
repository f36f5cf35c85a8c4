import { postJson } from './post';
import { signedIn } from './session';

export type Doc = { uuid: string; file_name: string; content: string };
export type Project = { uuid: string; name: string; prompt_template: string };

async function base(): Promise<string> {
  const { organization } = await signedIn();
  return `/api/organizations/${organization.uuid}/projects`;
}

async function read<T>(path: string): Promise<T> {
  const response = await window.fetch(`${await base()}${path}`);
  if (!response.ok) throw new Error(`status ${response.status}`);
  return (await response.json()) as T;
}

export const readProjects = (): Promise<Project[]> => read('');
export const readProject = (id: string): Promise<Project> => read(`/${id}`);
export const readDocs = (id: string): Promise<Doc[]> => read(`/${id}/docs`);

export async function createProject(name: string): Promise<Project> {
  return JSON.parse(await postJson(await base(), { name, description: '', is_private: true })) as Project;
}

export async function saveInstructions(id: string, instructions: string): Promise<void> {
  const response = await window.fetch(`${await base()}/${id}`, {
    method: 'PUT',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ prompt_template: instructions }),
  });
  if (!response.ok) throw new Error(`status ${response.status}`);
}

export async function addDoc(id: string, name: string, content: string): Promise<void> {
  await postJson(`${await base()}/${id}/docs`, { file_name: name, content });
}

export async function uploadDoc(id: string, file: File): Promise<void> {
  const form = new FormData();
  form.append('file', file);
  const response = await window.fetch(`${await base()}/${id}/upload`, { method: 'POST', body: form });
  if (!response.ok) throw new Error(`status ${response.status}`);
}
