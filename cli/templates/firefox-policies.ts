import type { FirefoxInstall, TemplateInput } from './input';
import type { JsonObject } from './output-file';

/** The content of `policies` in policies.json, and of the preference domain on a Mac. */
export function firefoxPolicies(
  firefox: FirefoxInstall,
  { closures, policy }: Pick<TemplateInput, 'closures' | 'policy'>,
): JsonObject {
  return {
    ExtensionSettings: {
      [firefox.id]: {
        installation_mode: closures.disabling ? 'force_installed' : 'normal_installed',
        install_url: firefox.packageUrl,
        default_area: 'navbar',
        ...(closures.privateWindows === 'guarded' ? { private_browsing: true } : {}),
      },
    },
    '3rdparty': { Extensions: { [firefox.id]: policy } },
    // Since 130 and ESR 128.3 in the place of DisablePrivateBrowsing.
    ...(closures.privateWindows === 'none' ? { PrivateBrowsingModeAvailability: 1 } : {}),
    // There are no guest windows; policies hold in every profile, and this takes away the page that makes them.
    ...(closures.guestProfiles ? { BlockAboutProfiles: true } : {}),
    ...(closures.developerTools ? { DisableDeveloperTools: true } : {}),
    // Troubleshoot mode starts without any extension, about:config switches their parts off.
    ...(closures.disabling ? { DisableSafeMode: true, BlockAboutConfig: true } : {}),
  };
}
