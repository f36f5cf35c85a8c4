const own = '00000101-0000-4000-8000-000000000101';
export const completion = `/api/organizations/${own}/chat_conversations/00000301-0000-4000-8000-000000000301/completion`;

/** A request that no script of the gates in the page can see: from a worker. A shared one belongs to no tab. */
export function fromWorker(prompt: string, kind: 'Worker' | 'SharedWorker' = 'Worker'): string {
  const init = { method: 'POST', credentials: 'include', headers: { 'content-type': 'application/json' } };
  const body = JSON.stringify({ prompt });
  const code = `fetch('https://claude.ai${completion}', ${JSON.stringify({ ...init, body })}).catch(() => {})`;
  return `window.workers = [...(window.workers ?? []), new ${kind}(URL.createObjectURL(new Blob([${JSON.stringify(code)}])))]; null`;
}
