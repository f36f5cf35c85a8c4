import { render } from 'preact';
import { App } from './App';
import './app.css';
import { loadConversations } from './conversations';
import { renewEditor, storedText } from './draft';
import { followHistory, route } from './route';
import { session, startSession } from './session';
import { timeline } from './timeline';

/** The server is asked before anything is put up; nothing waits for its answer. */
void start();

/** Milliseconds until the textarea that came with the HTML is replaced. */
const hydrate = Number(
  document.querySelector<HTMLMetaElement>('meta[name="stand-in-hydrate"]')?.content ?? 150,
);
setTimeout(putUp, hydrate);

async function start(): Promise<void> {
  await startSession();
  const { organization, standIn } = session.get();
  if (!organization) return;
  if (standIn.transport === 'merged') timeline.open(organization.uuid);
  await loadConversations();
}

function putUp(): void {
  const root = document.getElementById('root');
  if (!root) return;
  const early = root.querySelector<HTMLTextAreaElement>('[data-testid="chat-input-ssr"]')?.value;
  followHistory();
  renewEditor(early || prefill() || storedText());
  root.replaceChildren();
  render(<App />, root);
}

/** A text that the address brings along. */
function prefill(): string {
  const { search, hash } = route.get();
  return search.get('q') ?? new URLSearchParams(hash.slice(1)).get('q') ?? '';
}
