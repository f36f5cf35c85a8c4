import { useEffect } from 'preact/hooks';
import { chat, openChat } from './chat';
import { Composer } from './Composer';
import { Dropzone } from './Dropzone';
import { Login } from './Login';
import { ProjectPage } from './ProjectPage';
import { Projects } from './Projects';
import { Recents } from './Recents';
import { conversationIn, isIncognito, navigate, route } from './route';
import { session } from './session';
import { Settings } from './Settings';
import { Sidebar } from './Sidebar';
import { useStore } from './store';
import { Transcript } from './Transcript';

const outside = ['/login', '/logout'];

export function App() {
  const { bootstrap, strings } = useStore(session);
  const { path } = useStore(route);
  const { messages, name } = useStore(chat);
  const isOut = outside.includes(path);
  useEffect(() => {
    if (path === '/') navigate('/new', 'replace');
    else if (!isOut) void openChat().catch(() => undefined);
  }, [path]);
  useEffect(() => {
    if (bootstrap && !bootstrap.account && !isOut) leave();
  }, [bootstrap, path]);
  useEffect(() => {
    document.title = messages.length > 0 ? `${name || strings.newChat} - Claude` : 'Claude';
  }, [name, messages.length, strings]);

  if (isOut) return <Login />;
  return (
    <div class="cds-root">
      <Sidebar />
      <main id="main-content">
        <Page path={path} />
        <Statuses />
      </main>
      <Settings />
      <Dropzone />
    </div>
  );
}

function Page({ path }: { path: string }) {
  const project = /^\/project\/([^/]+)$/.exec(path)?.[1];
  if (project) return <ProjectPage id={project} />;
  if (path === '/projects') return <Projects />;
  return path === '/recents' || path === '/chats' ? <Recents /> : <Chat />;
}

/** As the site does when the server knows nobody: by way of the address that forgets the account. */
function leave(): void {
  const returnTo = `returnTo=${encodeURIComponent(location.pathname)}`;
  navigate(`/logout?involuntary&${returnTo}`, 'replace');
  navigate(`/login?${returnTo}`, 'replace');
}

function Chat() {
  const { bootstrap, strings } = useStore(session);
  const { messages, name } = useStore(chat);
  const now = useStore(route);
  const isEmpty = messages.length === 0 && conversationIn(now) === null;
  const incognito = isIncognito(now);
  const person = bootstrap?.account?.display_name;
  return (
    <div class={isEmpty ? 'chat empty' : 'chat'}>
      <header class="chat-head">
        <span data-testid="chat-title-split">{incognito ? strings.incognito : name}</span>
        {isEmpty && (
          <button
            type="button"
            aria-label={incognito ? strings.exitIncognito : strings.useIncognito}
            onClick={() => navigate(incognito ? '/new' : '/new?incognito')}
          >
            ◌
          </button>
        )}
      </header>
      {isEmpty ? (
        <h1 class="greeting">
          {strings.greeting}
          {person ? `, ${person}` : ''}
        </h1>
      ) : (
        <Transcript />
      )}
      <div class="column">
        <Composer />
        <p class="disclaimer">{strings.disclaimer}</p>
      </div>
    </div>
  );
}

/** The site has as many places for announcements, empty at rest. */
function Statuses() {
  return Array.from({ length: 7 }, (_, index) => <div key={index} role="status" class="sr-only" />);
}
