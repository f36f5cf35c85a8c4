import { useEffect } from 'preact/hooks';
import { isPersonal } from './bootstrap';
import { navigate, route } from './route';
import { changeSettings, session } from './session';
import { useStore } from './store';

const tabIn = (hash: string): string | null => /^#settings\/([^/]+)/.exec(hash)?.[1] ?? null;

/** The settings are a dialog over whatever page is open, by the fragment of the address. */
export function Settings() {
  const { hash, path, search } = useStore(route);
  const { strings } = useStore(session);
  const tab = tabIn(hash);
  const close = () => navigate(path + (search.size > 0 ? `?${search}` : ''));
  useEffect(() => {
    if (!tab) return undefined;
    const onKey = (event: KeyboardEvent) => event.key === 'Escape' && close();
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [tab, path]);
  if (!tab) return null;
  const tabs = [
    ['account', strings.account],
    ['data-privacy-controls', strings.privacy],
  ] as const;
  return (
    <div class="backdrop">
      <div class="dialog" role="dialog" aria-modal="true" aria-label={strings.settings}>
        <header>
          <h2>{strings.settings}</h2>
          <button type="button" aria-label={strings.close} onClick={close}>
            ×
          </button>
        </header>
        <div class="settings">
          <nav>
            {tabs.map(([id, label]) => (
              <a key={id} href={`#settings/${id}`} aria-current={id === tab ? 'page' : undefined}>
                <span>{label}</span>
              </a>
            ))}
          </nav>
          {tab === 'account' ? <AccountPanel /> : <PrivacyPanel />}
        </div>
      </div>
    </div>
  );
}

function AccountPanel() {
  const { organization, strings } = useStore(session);
  return (
    <div data-perf-screen="account">
      <div class="setting" data-settings-row>
        <span>{strings.organizationId}</span>
        <code>{organization?.uuid}</code>
      </div>
    </div>
  );
}

function PrivacyPanel() {
  const { bootstrap, organization, strings } = useStore(session);
  const settings = bootstrap?.account?.settings;
  const manage = [
    strings.exportData,
    strings.sharedChats,
    strings.uploadedFiles,
    strings.yourFeedback,
    strings.memoryPreferences,
  ];
  return (
    <div data-perf-screen="data-privacy-controls">
      <Switch
        label={strings.location}
        more={strings.locationMore}
        isOn={settings?.enabled_geolocation === true}
        change={(isOn) => changeSettings({ enabled_geolocation: isOn })}
      />
      {organization && isPersonal(organization) && (
        <Switch
          label={strings.training}
          more={strings.trainingMore}
          isOn={settings?.grove_enabled === true}
          change={(isOn) => changeSettings({ grove_enabled: isOn })}
        />
      )}
      {manage.map((label) => (
        <div key={label} class="setting" data-settings-row>
          <span>{label}</span>
          <button type="button">{strings.manage}</button>
        </div>
      ))}
    </div>
  );
}

type SwitchProps = { label: string; more: string; isOn: boolean; change: (isOn: boolean) => Promise<void> };

function Switch({ label, more, isOn, change }: SwitchProps) {
  return (
    <div class="setting" data-settings-row>
      <span>
        {label}
        <small>{more}</small>
      </span>
      <button
        type="button"
        class="switch"
        role="switch"
        aria-checked={isOn}
        aria-label={label}
        onClick={() => void change(!isOn)}
      />
    </div>
  );
}
