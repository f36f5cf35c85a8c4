import type { Call, Route } from './http';
import { sendJson } from './http';

const organization = '/api/organizations/:organization';
const design = '/design/anthropic.omelette.api.v1alpha.OmeletteService';

/**
 * Further places of claude.ai that take what a person writes. The stand-in has no use for it: it says that it was
 * taken. That a body arrived, and which, is what the tests ask.
 */
const places = [
  'POST /api/append_message',
  'PUT /api/account',
  'PUT /api/account_profile',
  `POST ${organization}/styles/create`,
  `POST ${organization}/memory/edit`,
  `PUT ${organization}/memory/settings`,
  `POST ${organization}/prompt/improve/stream`,
  `POST ${organization}/skills/create-skill`,
  `POST ${organization}/chat_conversations/:id/tool_result`,
  // Claude Code, the artifacts that call Claude, and comments on live artifacts.
  'POST /v1/sessions/:id/events',
  'POST /v1/code/sessions/:id/events',
  'POST /api/:organization/proxy/v1/messages',
  'POST /proxy/v1/messages',
  'POST /v1/design/artifact-proxy/v1/messages',
  'POST /api/frame/comments/:id',
  `POST ${design}/CreateProject`,
  `POST ${design}/EditFile`,
  // Beacons and what has no name yet.
  'POST /api/event_logging/batch',
  'POST /api/nobody/knows',
];

export const placeRoutes: readonly Route[] = [
  ...places.map((line): Route => [line, ({ response }) => sendJson(response, {})]),
  [`POST ${design}/Chat`, endStream],
];

/** The stream of an answer that has nothing but its end: flag, length, trailers. */
function endStream({ headers, response }: Call): void {
  response.writeHead(200, { 'content-type': headers['content-type'] ?? 'application/connect+json' });
  response.end(Buffer.from([2, 0, 0, 0, 2, 0x7b, 0x7d]));
}
