import { useState } from 'preact/hooks';
import { organizationsOf, planLabel } from './bootstrap';
import { conversations, loadConversations } from './conversations';
import { navigate } from './route';
import { logOut, session, switchOrganization } from './session';
import { useStore } from './store';

/** Who is signed in. The last span names the plan, or the organisation where there is one. */
export function UserMenu() {
  const { bootstrap, organization, strings } = useStore(session);
  const [isOpen, setOpen] = useState(false);
  const account = bootstrap?.account;
  if (!account || !organization) return <div class="user-menu" />;
  const name = account.display_name || account.full_name || account.email_address;
  const choose = async (uuid: string) => {
    setOpen(false);
    if (uuid === organization.uuid) return;
    conversations.set([]);
    await switchOrganization(uuid);
    navigate('/new');
    await loadConversations();
  };
  return (
    <div class="user-menu">
      {isOpen && (
        <div class="menu up" role="menu" data-open aria-label={strings.account}>
          <p class="menu-head">{account.email_address}</p>
          {organizationsOf(bootstrap).map(({ uuid, name: label }) => (
            <button
              key={uuid}
              type="button"
              role="menuitemradio"
              aria-checked={uuid === organization.uuid}
              data-organization={uuid}
              onClick={() => void choose(uuid)}
            >
              {label}
            </button>
          ))}
          <hr />
          <a role="menuitem" href="#settings/data-privacy-controls" onClick={() => setOpen(false)}>
            {strings.settings}
          </a>
          <button type="button" role="menuitem" onClick={() => void logOut()}>
            {strings.logOut}
          </button>
        </div>
      )}
      <button
        type="button"
        class="user-button"
        data-testid="user-menu-button"
        aria-haspopup="menu"
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        <span class="initials">{name.charAt(0).toUpperCase()}</span>
        <span class="user-name">{name}</span>
        <span aria-hidden="true"> · </span>
        <span class="plan">{planLabel(organization, strings.free)}</span>
      </button>
    </div>
  );
}
