import { type Call, type Route, json, sendError, sendJson } from './http';
import { type Project, time } from './session';

const all = '/api/organizations/:organization/projects';

export const projectRoutes: readonly Route[] = [
  [`GET ${all}`, ({ session, response }) => sendJson(response, [...session.projects.values()])],
  [`POST ${all}`, create],
  [`GET ${all}/:project`, sendOne],
  [`PUT ${all}/:project`, change],
  [`GET ${all}/:project/docs`, sendDocs],
  [`POST ${all}/:project/docs`, addDoc],
];

const textOr = (value: unknown, before: string): string => (typeof value === 'string' ? value : before);

/** The project; a new one when nobody made it yet, so that a test may name any. */
function projectOf({ session }: Call, uuid: string): Project {
  const project = session.projects.get(uuid) ?? { uuid, name: '', prompt_template: '', docs: [] };
  session.projects.set(uuid, project);
  return project;
}

function create(call: Call): void {
  const project = projectOf(call, crypto.randomUUID());
  project.name = textOr(json(call)['name'], '');
  sendJson(call.response, project, 201);
}

function sendOne(call: Call, _organization?: string, id = ''): void {
  const project = call.session.projects.get(id);
  if (!project) return sendError(call.response, 404, 'not_found_error', 'Project not found');
  sendJson(call.response, project);
}

function change(call: Call, _organization?: string, id = ''): void {
  const project = projectOf(call, id);
  const { name, prompt_template: instructions } = json(call);
  project.name = textOr(name, project.name);
  project.prompt_template = textOr(instructions, project.prompt_template);
  sendJson(call.response, project, 202);
}

function sendDocs(call: Call, _organization?: string, id = ''): void {
  sendJson(call.response, projectOf(call, id).docs);
}

function addDoc(call: Call, _organization?: string, id = ''): void {
  const { file_name: name, content } = json(call);
  const doc = {
    uuid: crypto.randomUUID(),
    file_name: textOr(name, ''),
    content: textOr(content, ''),
    created_at: time(),
  };
  projectOf(call, id).docs.push(doc);
  sendJson(call.response, { ...doc, project_uuid: id }, 201);
}
