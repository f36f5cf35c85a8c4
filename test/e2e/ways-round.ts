const own = '00000101-0000-4000-8000-000000000101';
export const completion = `/api/organizations/${own}/chat_conversations/00000301-0000-4000-8000-000000000301/completion`;

/** A request that no script of the gates in the page can see: from a worker. A shared one belongs to no tab. */
export function fromWorker(prompt: string, kind: 'Worker' | 'SharedWorker' = 'Worker'): string {
  return workerThatSends(completion, { prompt }, {}, kind);
}

/** The same by the merged transport, which names the organisation in a header. */
export const fromWorkerAs = (organization: string, text: string): string =>
  workerThatSends(
    '/claudeai-rpc/anthropic.bard.api.v1alpha.ConversationService/PerformAction',
    { sendMessage: { text } },
    { 'x-organization-uuid': organization },
    'Worker',
  );

function workerThatSends(
  path: string,
  message: unknown,
  more: Readonly<Record<string, string>>,
  kind: 'Worker' | 'SharedWorker',
): string {
  const headers = { 'content-type': 'application/json', ...more };
  const init = { method: 'POST', credentials: 'include', headers, body: JSON.stringify(message) };
  const code = `fetch('https://claude.ai${path}', ${JSON.stringify(init)}).catch(() => {})`;
  return `window.workers = [...(window.workers ?? []), new ${kind}(URL.createObjectURL(new Blob([${JSON.stringify(code)}])))]; null`;
}
