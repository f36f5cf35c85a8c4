import { writeExtension } from './write-extension';

const site = { matches: ['https://claude.ai/*'], run_at: 'document_start' };

const manifest = {
  manifest_version: 3,
  name: 'Writing assistant',
  version: '1.0',
  host_permissions: site.matches,
  content_scripts: [
    { ...site, js: ['editor.js'] },
    { ...site, js: ['page.js'], world: 'MAIN' },
  ],
  browser_specific_settings: { gecko: { id: 'assistant@chat-guardrails.example' } },
};

const editor = `
const composer = () => document.querySelector('[data-testid="chat-input"]');
const insert = (text) => {
  composer().focus();
  document.execCommand('selectAll');
  document.execCommand('insertText', false, text);
};
const ways = {
  insert,
  send(text) {
    insert(text);
    setTimeout(() => document.querySelector('[data-testid="chat-input-send"]').click(), 200);
  },
};
document.addEventListener('assist', ({ detail }) => {
  const { way, text } = JSON.parse(detail);
  ways[way]?.(text);
});
`;

const page = `
const send = window.fetch;
const ways = {
  paste(text) {
    // The first is read by Chromium, the other two by Firefox.
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', text);
    const texts = { clipboardData, dataType: 'text/plain', data: text };
    const event = new ClipboardEvent('paste', { ...texts, bubbles: true, cancelable: true });
    document.querySelector('[data-testid="chat-input"]').dispatchEvent(event);
  },
  request(text) {
    changed = async (request) => {
      const message = { ...(await request.json()), prompt: text };
      return new Request(request.url, { method: 'POST', headers: request.headers, body: JSON.stringify(message) });
    };
  },
};
let changed = (request) => request;
window.fetch = async (...args) => {
  const request = new Request(...args);
  return send.call(window, request.url.endsWith('/completion') ? await changed(request) : request);
};
document.addEventListener('assist', ({ detail }) => {
  const { way, text } = JSON.parse(detail);
  ways[way]?.(text);
});
`;

/**
 * Makes an extension that puts a text back, as writing assistants do that read the clipboard, when the page fires `assist`
 * with `{"way":…,"text":…}` as its detail. The ways: `insert` into the editor, `paste` there, `send` (inserts and sends),
 * `request` (from then on the text is the prompt of whatever is sent).
 */
export const makeWritingAssistant = (folder: string): string =>
  writeExtension(folder, 'writing-assistant', manifest, { 'editor.js': editor, 'page.js': page });
