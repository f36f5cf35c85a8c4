import { useEffect, useState } from 'preact/hooks';
import { conversations, deleteConversations, loadConversations } from './conversations';
import { followLink } from './route';
import { session } from './session';
import { useStore } from './store';

/** All conversations, of which several can be deleted at once. */
export function Recents() {
  const { strings } = useStore(session);
  const list = useStore(conversations);
  const [chosen, setChosen] = useState<string[]>([]);
  useEffect(() => void loadConversations().catch(() => undefined), []);
  const toggle = (id: string) =>
    setChosen(chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id]);
  const remove = async () => {
    await deleteConversations(chosen);
    setChosen([]);
  };
  return (
    <section class="column recents">
      <h1>{strings.recents}</h1>
      {chosen.length > 0 && (
        <p class="selection">
          {chosen.length} {strings.selected}
          <button type="button" data-testid="delete-selected" onClick={() => void remove()}>
            {strings.deleteSelected}
          </button>
        </p>
      )}
      <ul onClick={followLink}>
        {list.map(({ uuid, name }) => (
          <li key={uuid}>
            <input
              type="checkbox"
              aria-label={`${strings.select} ${name || strings.untitled}`}
              checked={chosen.includes(uuid)}
              onChange={() => toggle(uuid)}
            />
            <a href={`/chat/${uuid}`}>{name || strings.untitled}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}
