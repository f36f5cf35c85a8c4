import { conversations, deleteConversation } from './conversations';
import { conversationIn, followLink, navigate, route } from './route';
import { session } from './session';
import { useStore } from './store';
import { UserMenu } from './UserMenu';

export function Sidebar() {
  const { strings } = useStore(session);
  const list = useStore(conversations);
  const open = conversationIn(useStore(route));
  const remove = async (id: string) => {
    await deleteConversation(id);
    if (id === open) navigate('/new');
  };
  return (
    <aside class="dframe-sidebar">
      <nav aria-label={strings.sidebar} onClick={followLink}>
        <a class="new-chat" href="/new" aria-label={strings.newChat}>
          <span class="plus" aria-hidden="true">
            +
          </span>
          {strings.newChat}
        </a>
        <a class="nav-link" href="/recents">
          {strings.recents}
        </a>
        <a class="nav-link" href="/projects">
          {strings.projects}
        </a>
        <ul>
          {list.map(({ uuid, name }) => (
            <li key={uuid} class={uuid === open ? 'current' : ''}>
              <a href={`/chat/${uuid}`}>{name || strings.untitled}</a>
              <button
                type="button"
                data-testid="delete-chat-trigger"
                aria-label={strings.deleteChat}
                onClick={() => void remove(uuid)}
              >
                ×
              </button>
            </li>
          ))}
        </ul>
      </nav>
      <UserMenu />
    </aside>
  );
}
