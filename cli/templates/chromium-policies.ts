import { type ChromiumBrowser, installOf } from './browsers';
import type { TemplateInput } from './input';
import type { JsonObject } from './output-file';

/** Policies that belong together: one way round the extension that they close, or the installation itself. */
export type PolicyGroup = {
  /** Letters only: a name in ADMX. */
  readonly id: string;
  readonly title: string;
  readonly explanation: string;
  /** Whether the input asks for it. */
  readonly isWanted: boolean;
  /** Name of the browser's policy -> value. */
  readonly policies: JsonObject;
};

const site = 'claude.ai';

/**
 * The browser's own policies, those of switches that are off too. Names and versions: reference/enterprise.md 1.6, 1.9,
 * 1.10; Edge has its own words for some.
 */
export function policyGroups(browser: ChromiumBrowser, input: TemplateInput): readonly PolicyGroup[] {
  const { closures } = input;
  const isEdge = browser.id === 'edge';
  // Windows that go through Tor are private windows of Brave with a policy of their own.
  const tor: JsonObject = browser.id === 'brave' ? { TorDisabled: true } : {};
  return [
    {
      id: 'Install',
      title: `Install Chat Guardrails in ${browser.name}`,
      explanation: closures.disabling
        ? 'Installs the extension, keeps it up to date, and pins it. Nobody can remove it or switch it off.'
        : 'Installs the extension, keeps it up to date, and pins it. People can switch it off.',
      isWanted: true,
      policies: { ExtensionSettings: extensionSettings(browser, input) },
    },
    {
      id: 'Unpacked',
      title: 'No unpacked extensions',
      explanation:
        'Closes the developer mode of the extensions page, with which people load extensions of their own that could work against this one.',
      isWanted: closures.disabling,
      policies: { ExtensionDeveloperModeSettings: 1 },
    },
    {
      id: 'PrivateSite',
      title: `No ${site} in private windows`,
      explanation: `Extensions are off in private windows, so ${site} cannot be opened there. From version 147.`,
      isWanted: closures.privateWindows === 'guarded',
      policies: { [isEdge ? 'InPrivateModeUrlBlocklist' : 'IncognitoModeUrlBlocklist']: [site], ...tor },
    },
    {
      id: 'PrivateNone',
      title: 'No private windows',
      explanation: 'There are no private windows at all. For browsers before version 147, or stricter rules.',
      isWanted: closures.privateWindows === 'none',
      policies: { [isEdge ? 'InPrivateModeAvailability' : 'IncognitoModeAvailability']: 1, ...tor },
    },
    {
      id: 'Guest',
      title: 'No guest windows and no further profiles',
      explanation: 'Extensions are off in guest windows; people add no profiles of their own.',
      isWanted: closures.guestProfiles,
      policies: {
        BrowserGuestModeEnabled: false,
        [isEdge ? 'BrowserAddProfileEnabled' : 'BrowserAddPersonEnabled']: false,
      },
    },
    {
      id: 'DeveloperTools',
      title: 'No developer tools',
      explanation:
        'Without it nobody can look into this extension, but into every page, and take away what the extension shows there. Holds for all sites.',
      isWanted: closures.developerTools,
      policies: { DeveloperToolsAvailability: 2 },
    },
  ];
}

/** All browser policies that the input asks for, in one object. */
export function wantedPolicies(browser: ChromiumBrowser, input: TemplateInput): JsonObject {
  const wanted = policyGroups(browser, input).filter(({ isWanted }) => isWanted);
  return Object.assign({}, ...wanted.map(({ policies }) => policies)) as JsonObject;
}

function extensionSettings(browser: ChromiumBrowser, input: TemplateInput): JsonObject {
  const { id, updateUrl } = installOf(browser, input);
  return {
    [id]: {
      installation_mode: input.closures.disabling ? 'force_installed' : 'normal_installed',
      update_url: updateUrl,
      // Otherwise only the first installation comes from that address; ignored for a store's.
      override_update_url: true,
      ...(browser.id === 'edge' ? { toolbar_state: 'force_shown' } : { toolbar_pin: 'force_pinned' }),
    },
  };
}
