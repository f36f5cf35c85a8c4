import type { Action, SendMessage } from '@/test/claude-site/wire';
import type { kinds } from './browsers';
import * as bodies from './matrix-bodies';
import { action, type Body, connectJson, gzipJson, json, otherAction } from './matrix-bodies';

export type Kind = keyof typeof kinds;

/**
 * What comes of a body with a number in it:
 * - `asked`     the person is asked; nothing leaves before
 * - `redacted`  it leaves without the number, and nobody is asked: nobody has pressed anything
 * - `stopped`   it does not leave, without a word
 * - `explained` it does not leave: a gate that cannot hold stops it, and the person is told
 * - `open`      it leaves as it is: not covered, for the reason that the row gives
 */
export type Outcome = 'asked' | 'redacted' | 'stopped' | 'explained' | 'open';

/** What a person does with the dialog, besides Redact, which every row shows. */
export type Choice = 'cancel' | 'proceed';

/** Where in the page the request is made. */
export type Realm =
  | 'page'
  | 'frame, blank'
  | 'frame, srcdoc'
  | 'frame, own page'
  | 'frame, still loading'
  | 'frame, still loading, by number'
  | 'worker'
  | 'worker of a blob'
  | 'shared worker';

export type Row = {
  readonly route: string;
  /** Method and path. */
  readonly line: string;
  readonly body: Body;
  readonly api: string;
  /** What is handed to the API, where it is not what the body is by itself. */
  readonly as?: string;
  readonly from: Realm;
  readonly expected: Readonly<Partial<Record<Kind, Outcome>>>;
  /** Why it is open; and why a browser is not in the table. */
  readonly reason?: string;
  readonly choices: readonly Choice[];
  /** False where clean text does not pass either. */
  readonly passesClean: boolean;
};

type Expected = Row['expected'];

const everywhere = (outcome: Outcome): Expected => ({
  'Chromium, unpacked': outcome,
  'Chromium, by policy': outcome,
  'Firefox, by policy': outcome,
});

/** The browser's own gate can stop requests in Firefox, and in Chromium where the extension came by policy. */
const stoppedByBrowser: Expected = { ...everywhere('explained'), 'Chromium, unpacked': 'open' };

const chromiumOnly = (outcome: Outcome): Expected => ({
  'Chromium, unpacked': outcome,
  'Chromium, by policy': outcome,
});

const org = '00000101-0000-4000-8000-000000000101';
const id = '00000301-0000-4000-8000-000000000301';
const organization = `/api/organizations/${org}`;
const conversation = `${organization}/chat_conversations/${id}`;
const project = `${organization}/projects/00000701-0000-4000-8000-000000000701`;
const service = '/claudeai-rpc/anthropic.bard.api.v1alpha.ConversationService';
const design = '/design/anthropic.omelette.api.v1alpha.OmeletteService';
const session = 'session_00000000000000000000000001';

function row(route: string, line: string, body: Body, more: Partial<Row> = {}): Row {
  return {
    route,
    line,
    body,
    api: 'fetch',
    from: 'page',
    expected: everywhere('asked'),
    choices: body.isFixed ? ['cancel'] : [],
    passesClean: !body.isUnreadable,
    ...more,
  };
}

const early = { expected: everywhere('redacted') } as const;
const xhr = { api: 'XHR' } as const;
/** Feedback is asked about whatever it says: see training.spec.ts. */
const feedback = { passesClean: false } as const;

const prompt = (text: string) => ({ prompt: text, timezone: 'Europe/Berlin', attachments: [], files: [] });
const named = (name: string) => json((text) => ({ [name]: text, kind: 'note' }));
const send = (text: string): SendMessage => ({
  messageId: '01a1b2c3-0001-7000-8000-000000000001',
  assistantMessageId: '01a1b2c3-0002-7000-8000-000000000002',
  text,
  inlineAttachments: [],
  timezone: 'Europe/Berlin',
});
const conversationId = id;
const sendAction = action((text): Action => ({ kind: 'send', conversationId, message: send(text) }));
const withAttachment = action((text): Action => {
  const attachment = { fileName: '', fileSize: 40, fileType: 'txt', extractedContent: text };
  const message = { ...send('Review this'), inlineAttachments: [attachment] };
  return { kind: 'send', conversationId, message };
});
const warm = action((text): Action => ({ kind: 'warm', conversationId, message: send(text) }));
const rename = action((text): Action => ({ kind: 'rename', conversationId, title: text }));
const comment = action((text): Action => ({
  kind: 'feedback',
  conversationId,
  messageId: '01a1b2c3-0002-7000-8000-000000000002',
  comment: text,
}));
const jsonAction = (name: string, content: (text: string) => object) =>
  json((text) => ({ header: { conversationId }, [name]: content(text) }));

const perform = (name: string, body: Body, more?: Partial<Row>) =>
  row(`PerformAction, ${name}`, `POST ${service}/PerformAction`, body, more);

/** Every way by which text leaves claude.ai, once, as the site itself sends it. */
const routes: readonly Row[] = [
  row('completion', `POST ${conversation}/completion`, json(prompt), { choices: ['cancel', 'proceed'] }),
  row(
    'completion, attachment',
    `POST ${conversation}/completion`,
    json((text) => ({
      ...prompt('Review this'),
      attachments: [{ file_name: '', file_type: 'txt', extracted_content: text, kind: 'pasted_text' }],
    })),
  ),
  row('retry_completion', `POST ${conversation}/retry_completion`, json(prompt)),
  row('title', `POST ${conversation}/title`, named('message_content'), early),
  row(
    'append_message',
    'POST /api/append_message',
    json((text) => ({ completion: prompt(text), text })),
  ),
  perform('send_message', sendAction, { choices: ['cancel', 'proceed'] }),
  perform('send_message, attachment', withAttachment),
  perform('respond_to_elicitation', otherAction(4, 2)),
  perform('message_feedback', comment, feedback),
  perform('rename_conversation', rename),
  perform('submit_client_tool_result', otherAction(11, 3)),
  perform('workspace_upgrade', otherAction(13, 1)),
  perform('warm_turn', warm, early),
  perform('attune_start', otherAction(24, 2)),
  perform('attune_end', otherAction(25, 2)),
  perform('corbel_edit_message', otherAction(36, 2)),
  perform('send_message_as_member', otherAction(46, 3)),
  perform('send_message in JSON', jsonAction('sendMessage', send)),
  perform(
    'warm_turn in JSON',
    jsonAction('warmTurn', (text) => ({ intendedSend: send(text) })),
    early,
  ),
  row('SendAndSettle', `POST ${service}/SendAndSettle`, sendAction),
  row('upload', `POST /api/${org}/upload`, bodies.textFile, { ...xhr, choices: ['cancel', 'proceed'] }),
  row('project upload', `POST ${project}/upload`, bodies.textFile),
  row('wiggle/upload-file', `POST ${organization}/conversations/${id}/wiggle/upload-file`, bodies.textFile),
  row('convert_document', `POST ${organization}/convert_document`, bodies.officeFile),
  row('create project', `POST ${organization}/projects`, named('description')),
  row('project instructions', `PUT ${project}`, named('prompt_template')),
  row('project docs', `POST ${project}/docs`, named('content')),
  row('styles/create', `POST ${organization}/styles/create`, named('prompt')),
  row('account settings', 'PATCH /api/account/settings', named('custom_instructions')),
  row('account profile', 'PUT /api/account_profile', named('conversation_preferences')),
  row('account name', 'PUT /api/account', named('display_name')),
  row('memory', `POST ${organization}/memory/edit`, named('content')),
  row('prompt/improve', `POST ${organization}/prompt/improve/stream`, named('prompt')),
  row('skills', `POST ${organization}/skills/create-skill`, named('instructions')),
  row(
    'tool_result',
    `POST ${conversation}/tool_result`,
    json((text) => ({ content: [{ type: 'text', text }] })),
  ),
  row('chat_feedback', `POST ${conversation}/chat_messages/${id}/chat_feedback`, named('reason'), feedback),
  row(
    'chat_feedback, changed',
    `PUT ${conversation}/chat_messages/${id}/chat_feedback`,
    named('reason'),
    feedback,
  ),
  row('create conversation', `POST ${organization}/chat_conversations`, named('name')),
  row('rename conversation', `PUT ${conversation}`, named('name')),
  row(
    'Claude Code, events',
    `POST /v1/sessions/${session}/events`,
    json((text) => ({ events: [{ message: text }] })),
  ),
  row(
    'Claude Code, cse',
    'POST /v1/code/sessions/cse_01/events',
    json((text) => ({ events: [{ message: text }] })),
  ),
  row(
    'Design, Chat',
    `POST ${design}/Chat`,
    connectJson((text) => ({ message: { text } })),
  ),
  row('Design, Chat', `POST ${design}/Chat`, bodies.connectProto),
  row('Design, EditFile', `POST ${design}/EditFile`, named('newContent')),
  row(
    'artifact proxy',
    'POST /proxy/v1/messages',
    json((text) => ({ messages: [{ role: 'user', content: text }] })),
  ),
  row('comments', 'POST /api/frame/comments/f1', named('body')),
  row('an unknown route', 'POST /api/nobody/knows', named('anything')),
  row('voice', `WS /api/ws/voice/organizations/${org}/chat_conversations/${id}`, named('text'), {
    api: 'WebSocket',
  }),
  row('live comments', 'WS /edge-api/frame-live/f1/ws', named('text'), { api: 'WebSocket' }),
  row('dictation', 'WS /api/ws/speech_to_text/voice_stream', named('text'), {
    api: 'WebSocket',
    choices: ['cancel', 'proceed'],
  }),
  row('dictation', 'WS /api/ws/speech_to_text/voice_stream', bodies.audio, { api: 'WebSocket' }),
  row('search', `GET ${organization}/conversation/search`, { ...named('query'), isFixed: true }),
];

const completion = `POST ${conversation}/completion`;
const way = (body: Body, more: Partial<Row>) =>
  row('completion', completion, body, { choices: ['cancel'], ...more });

/** Every kind of body, once. */
const kindsOfBody: readonly Row[] = [
  way(gzipJson(prompt), {}),
  way(bodies.plain, {}),
  way(bodies.urlEncoded, {}),
  way(bodies.formFields, {}),
  row(
    'Design, Chat',
    `POST ${design}/Chat`,
    connectJson((text) => ({ message: { text } }), true),
    {
      choices: ['cancel'],
    },
  ),
  ...[bodies.utf16File, bodies.gzipFile, bodies.pictureFile].map((body) =>
    row('upload', `POST /api/${org}/upload`, body, { choices: ['cancel'] }),
  ),
];

const worker = {
  expected: stoppedByBrowser,
  reason: 'no content script runs in a worker; only the browser gate sees its requests',
  choices: [],
} as const;
const workerSocket = {
  api: 'WebSocket',
  expected: everywhere('open'),
  reason: 'no content script runs in a worker, and the browser gate sees a handshake, never the frames',
  choices: [],
} as const;
/** A frame may be too small for a dialog: the page around it tells the person. */
const frame = { expected: everywhere('explained'), choices: [] } as const;

/** Every way a page has to make a request, once. */
const transports: readonly Row[] = [
  way(json(prompt), { as: 'bytes' }),
  way(json(prompt), { as: 'buffer' }),
  way(json(prompt), { as: 'Blob' }),
  way(json(prompt), {
    as: 'stream',
    expected: chromiumOnly('asked'),
    reason: 'Firefox sends no streams',
  }),
  way(json(prompt), { api: 'fetch with a Request' }),
  way(json(prompt), { api: 'fetch, keepalive' }),
  way(json(prompt), {
    api: 'fetchLater',
    expected: chromiumOnly('stopped'),
    reason: 'it leaves when nobody can be asked any more; Firefox does not have it',
    choices: [],
    passesClean: false,
  }),
  way(json(prompt), xhr),
  way(json(prompt), { ...xhr, as: 'bytes' }),
  way(json(prompt), { ...xhr, as: 'Blob' }),
  way(bodies.formFields, xhr),
  way(json(prompt), {
    api: 'XHR, synchronous',
    expected: everywhere('stopped'),
    choices: [],
    passesClean: false,
    reason: 'it cannot wait for an answer, so none passes',
  }),
  way(bodies.plain, { api: 'beacon' }),
  way(bodies.plain, { api: 'beacon', as: 'Blob' }),
  way(bodies.formFields, { api: 'beacon' }),
  way(bodies.formFields, {
    api: 'form',
    expected: stoppedByBrowser,
    reason: 'a form that a script submits is a navigation; the site has none',
    choices: [],
    // Browsers do not show what is in its files, so the browser gate lets no such message go that no other gate saw.
    passesClean: false,
  }),
  way(json(prompt), { ...frame, from: 'frame, blank' }),
  way(json(prompt), { ...frame, from: 'frame, srcdoc' }),
  way(json(prompt), { ...frame, from: 'frame, own page' }),
  way(json(prompt), { ...frame, ...xhr, from: 'frame, own page' }),
  way(bodies.plain, { ...frame, api: 'beacon', from: 'frame, own page' }),
  // Until its address is there, a frame has a document that no content script gets to see.
  way(json(prompt), { from: 'frame, still loading', choices: [] }),
  way(json(prompt), {
    // Without it the request would end with that document.
    api: 'fetch, keepalive',
    from: 'frame, still loading, by number',
    expected: stoppedByBrowser,
    reason: 'no content script runs in the document that a frame has until its address is there',
    choices: [],
  }),
  way(json(prompt), { ...worker, from: 'worker' }),
  way(json(prompt), { ...worker, ...xhr, from: 'worker' }),
  way(json(prompt), { ...worker, from: 'worker of a blob' }),
  way(json(prompt), { ...worker, from: 'shared worker' }),
  row('live comments', 'WS /edge-api/frame-live/f1/ws', named('text'), { ...workerSocket, from: 'worker' }),
];

export const rows: readonly Row[] = [...routes, ...kindsOfBody, ...transports];

/**
 * The address of a page that a tab opens. The person is told by a notice, and the text stands in the composer: see
 * address.spec.ts, as it ends the page from which the others are sent.
 */
export const addressRow: Row = row(
  'a prefilled message',
  'GET /new',
  { ...named('q'), name: 'address' },
  {
    api: 'a page that is opened',
    expected: stoppedByBrowser,
    reason:
      'the words in the address of a page leave before a content script runs; sent, they are asked about',
  },
);

/** Shown once more with a policy that blocks: the dialog then has no way on. */
export const blockedRows: readonly Row[] = rows.filter(({ choices }) => choices.includes('proceed'));

/** The transport's column. */
export function transportOf({ api, as, body, from }: Row): string {
  const given = as ?? (body.as === 'FormData' || body.as === 'URLSearchParams' ? body.as : null);
  return [from === 'page' ? '' : from, api, given ?? ''].filter(Boolean).join(', ');
}
