import { describe, expect, it } from 'vitest';
import { readPolicies } from '@/test/policies/read-policies';
import { readBack, type ReadBack, textOf } from '@/test/templates/read-back';
import { sampleInput } from '@/test/templates/sample-input';
import type { Closures, TemplateInput } from './input';
import { templates } from './templates';

const company = readPolicies('valid').get('company');
const input = sampleInput(company);

/** What the files of a browser say of the browser itself, by path. */
function policiesFor(closures: Partial<Closures>): ReadonlyMap<string, ReadBack['policies']> {
  const changed: TemplateInput = { ...input, closures: { ...input.closures, ...closures } };
  const read = [...readBack(templates(changed), changed)];
  return new Map(read.map(([path, { policies }]) => [path, policies]));
}

/** As the registry holds it. */
function inRegistry(value: unknown): unknown {
  if (typeof value === 'boolean') return Number(value);
  if (Array.isArray(value)) return Object.fromEntries(value.map((text, at) => [String(at + 1), text]));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, inRegistry(inner)]));
}

const install = {
  installation_mode: 'force_installed',
  update_url: 'https://it.northwind.example/update.xml',
  override_update_url: true,
};
const chrome = {
  ExtensionSettings: { [input.chromium.id]: { ...install, toolbar_pin: 'force_pinned' } },
  ExtensionDeveloperModeSettings: 1,
  IncognitoModeUrlBlocklist: ['claude.ai'],
  BrowserGuestModeEnabled: false,
  BrowserAddPersonEnabled: false,
};
const edge = {
  ExtensionSettings: {
    [input.edge.id]: {
      ...install,
      update_url: 'https://it.northwind.example/edge.xml?a=1&b=2',
      toolbar_state: 'force_shown',
    },
  },
  ExtensionDeveloperModeSettings: 1,
  InPrivateModeUrlBlocklist: ['claude.ai'],
  BrowserGuestModeEnabled: false,
  BrowserAddProfileEnabled: false,
};
const firefox = {
  ExtensionSettings: {
    [input.firefox.id]: {
      installation_mode: 'force_installed',
      install_url: 'https://it.northwind.example/c.xpi',
      default_area: 'navbar',
      private_browsing: true,
    },
  },
  BlockAboutProfiles: true,
  DisableSafeMode: true,
  BlockAboutConfig: true,
};

describe('the browser’s own policies', () => {
  const usual = policiesFor({});

  it.each([
    'linux/chrome/chat-guardrails.json',
    'macos/chrome.mobileconfig',
    'macos/plist/com.google.Chrome.plist',
    'jamf/com.google.Chrome.json',
    'linux/chromium/chat-guardrails.json',
  ])('are those of Chrome in %s', (path) => {
    expect(usual.get(path)).toEqual(chrome);
  });

  it.each(['windows/chrome.reg', 'intune/chrome.csv', 'intune/chrome.json', 'windows/chromium.reg'])(
    'are those of Chrome in the registry by %s',
    (path) => {
      expect(usual.get(path)).toEqual(inRegistry(chrome));
    },
  );

  it.each(['linux/edge/chat-guardrails.json', 'macos/edge.mobileconfig', 'jamf/com.microsoft.Edge.json'])(
    'have Edge’s own names in %s',
    (path) => {
      expect(usual.get(path)).toEqual(edge);
    },
  );

  it.each(['windows/edge.reg', 'intune/edge.csv', 'intune/edge.json'])(
    'have Edge’s own names in the registry by %s',
    (path) => {
      expect(usual.get(path)).toEqual(inRegistry(edge));
    },
  );

  it.each([
    'firefox/policies.json',
    'macos/firefox.mobileconfig',
    'macos/plist/org.mozilla.firefox.plist',
    'jamf/org.mozilla.firefox.json',
  ])('are Firefox’s in %s', (path) => {
    expect(usual.get(path)).toEqual(firefox);
  });

  it('close Brave’s windows over Tor together with the private ones', () => {
    expect(usual.get('linux/brave/chat-guardrails.json')).toEqual({ ...chrome, TorDisabled: true });
  });
});

describe('each way round is closed or left open by its switch', () => {
  it.each<[Partial<Closures>, browser: string, changed: object, gone: readonly string[]]>([
    [{ privateWindows: 'open' }, 'chrome', {}, ['IncognitoModeUrlBlocklist']],
    [{ privateWindows: 'open' }, 'edge', {}, ['InPrivateModeUrlBlocklist']],
    [{ privateWindows: 'none' }, 'chrome', { IncognitoModeAvailability: 1 }, ['IncognitoModeUrlBlocklist']],
    [{ privateWindows: 'none' }, 'edge', { InPrivateModeAvailability: 1 }, ['InPrivateModeUrlBlocklist']],
    [{ guestProfiles: false }, 'chrome', {}, ['BrowserGuestModeEnabled', 'BrowserAddPersonEnabled']],
    [{ guestProfiles: false }, 'edge', {}, ['BrowserGuestModeEnabled', 'BrowserAddProfileEnabled']],
    [{ developerTools: true }, 'chrome', { DeveloperToolsAvailability: 2 }, []],
    [{ developerTools: true }, 'edge', { DeveloperToolsAvailability: 2 }, []],
  ])('%o in %s', (closures, browser, changed, gone) => {
    const policies: Record<string, unknown> = { ...(browser === 'edge' ? edge : chrome), ...changed };
    for (const name of gone) delete policies[name];
    const made = policiesFor(closures);
    expect(made.get(`linux/${browser}/chat-guardrails.json`)).toEqual(policies);
    expect(made.get(`macos/${browser}.mobileconfig`)).toEqual(policies);
    expect(made.get(`windows/${browser}.reg`)).toEqual(inRegistry(policies));
    expect(made.get(`intune/${browser}.csv`)).toEqual(inRegistry(policies));
  });

  it.each<[Partial<Closures>, changed: object, gone: readonly string[]]>([
    [{ privateWindows: 'none' }, { PrivateBrowsingModeAvailability: 1 }, []],
    [{ guestProfiles: false }, {}, ['BlockAboutProfiles']],
    [{ developerTools: true }, { DisableDeveloperTools: true }, []],
    [{ disabling: false }, {}, ['DisableSafeMode', 'BlockAboutConfig']],
  ])('%o in Firefox', (closures, changed, gone) => {
    const made = policiesFor(closures).get('firefox/policies.json') ?? {};
    const { ExtensionSettings, ...rest } = made;
    const { ExtensionSettings: usual, ...expected }: Record<string, unknown> = { ...firefox, ...changed };
    for (const name of gone) delete expected[name];
    expect(rest).toEqual(expected);
    if ('guestProfiles' in closures || 'developerTools' in closures) expect(ExtensionSettings).toEqual(usual);
  });

  it('lets people switch the extension off where they may', () => {
    const made = policiesFor({ disabling: false });
    const modes = [
      'linux/chrome/chat-guardrails.json',
      'linux/edge/chat-guardrails.json',
      'firefox/policies.json',
    ].map((path) => Object.values((made.get(path)?.['ExtensionSettings'] ?? {}) as Record<string, object>));
    for (const [settings] of modes) expect(settings).toMatchObject({ installation_mode: 'normal_installed' });
    expect(made.get('linux/chrome/chat-guardrails.json')).not.toHaveProperty(
      'ExtensionDeveloperModeSettings',
    );
  });

  it('has the extension in Firefox’s private windows only where they are guarded', () => {
    for (const privateWindows of ['open', 'none'] as const)
      expect(JSON.stringify(policiesFor({ privateWindows }).get('firefox/policies.json'))).not.toContain(
        'private_browsing',
      );
  });
});

describe('the files', () => {
  const files = templates(input);

  it('are the same bytes for the same input, in whatever order its keys are written', () => {
    const turned = Object.fromEntries(Object.entries(input.policy).reverse());
    expect(templates({ ...input, policy: turned })).toEqual(files);
    expect(templates(structuredClone(input))).toEqual(files);
  });

  it('each have a path of their own, below the folder', () => {
    const paths = files.map(({ path }) => path.toLowerCase());
    expect(new Set(paths).size).toBe(paths.length);
    for (const path of paths) expect(path).toMatch(/^(?:[\w@.-]+\/){0,3}[\w@.-]+\.\w+$/);
  });

  it('say that they are made, where the format has comments', () => {
    for (const file of files.filter(({ path }) => /\.(?:txt|admx|adml|plist|mobileconfig)$/.test(path)))
      expect(textOf(file), file.path).toContain('DO NOT EDIT');
    const reg = files.filter(({ path }) => path.endsWith('.reg'));
    for (const { bytes } of reg) expect(new TextDecoder('utf-16le').decode(bytes)).toContain('; DO NOT EDIT');
    expect(reg).toHaveLength(4);
  });

  it('give a profile an id of its own for every content', () => {
    const idsOf = (one: TemplateInput): readonly string[] =>
      templates(one)
        .filter(({ path }) => path.endsWith('.mobileconfig'))
        .flatMap((file) => [...textOf(file).matchAll(/<key>PayloadUUID<\/key>\s*<string>(.+?)<\/string>/g)])
        .map(([, id = '']) => id);
    const ids = idsOf(input);
    expect(ids).toHaveLength(11);
    expect(new Set(ids).size).toBe(11);
    for (const id of ids)
      expect(id).toMatch(/^[0-9A-F]{8}-[0-9A-F]{4}-8[0-9A-F]{3}-[89AB][0-9A-F]{3}-[0-9A-F]{12}$/);
    const changed = idsOf({ ...input, policy: { ...input.policy, audio: 'block' } });
    // The payloads of Chrome, Edge and Brave that have only the browser's policies stay what they were.
    expect(ids.filter((id) => changed.includes(id))).toHaveLength(3);
  });
});

describe('the note for the administrator', () => {
  const readme = (policy: TemplateInput['policy'], closures: Partial<Closures> = {}): string => {
    const made = templates({ ...input, policy, closures: { ...input.closures, ...closures } });
    return made
      .filter(({ path }) => path === 'README.txt')
      .map(textOf)
      .join('');
  };

  it('names every folder', () => {
    const text = readme({});
    const folders = new Set(
      templates(input).flatMap(({ path }) => (path.includes('/') ? [path.split('/')[0]] : [])),
    );
    for (const folder of folders) expect(text).toContain(`${folder}/`);
  });

  it('says what is left open', () => {
    expect(readme({})).toContain('Developer tools are open');
    expect(readme({}, { developerTools: true })).toContain('Developer tools are closed');
    expect(readme({}, { disabling: false })).toContain('People can switch the extension off');
    expect(readme({}, { privateWindows: 'open' })).toContain('Private windows are open');
  });

  it('names keys that Group Policy cannot hold', () => {
    const words = Array.from({ length: 4000 }, (_, at) => `project ${at}`);
    const wordLists = [{ id: 'own-projects', words }];
    expect(readme({ wordLists, audio: 'warn' })).toMatch(/TOO LONG FOR GROUP POLICY.*\n {2}- wordLists\n/);
    expect(readme({ audio: 'warn' })).not.toContain('TOO LONG');
  });
});
