import { type ChromiumBrowser, chromiumBrowsers, installOf } from './browsers';
import { wantedPolicies } from './chromium-policies';
import type { TemplateInput } from './input';
import { linuxFileName } from './json-files';
import { doNotEdit, textFile, type OutputFile } from './output-file';

/** Values longer than this do not fit into the file in which Group Policy keeps them: 65,535 bytes of UTF-16, [MS-GPREG] 2.2.1. */
const longestInGroupPolicy = 32_000;

/** What goes where, for the administrator who opens the folder. */
export function readmeFiles(input: TemplateInput): readonly OutputFile[] {
  return [textFile('README.txt', `${readme(input).join('\n')}\n`)];
}

function readme(input: TemplateInput): readonly string[] {
  return [
    'Chat Guardrails: the policy, ready for every browser and tool',
    '',
    doNotEdit,
    `Extension: ${input.chromium.id} (Chrome, Chromium, Brave), ${input.edge.id} (Edge), ${input.firefox.id} (Firefox)`,
    '',
    'Take ONE way for each browser: two of them overwrite each other.',
    'Where these settings already exist for other purposes, add the entries to yours: a browser takes each of them',
    'from one place only, and does not put two together.',
    ...['ExtensionSettings', '3rdparty (on Linux and in Firefox)', 'the block list of private windows'].map(
      (name) => `  - ${name}`,
    ),
    '',
    'WINDOWS',
    '  windows/*.reg             for "reg import" as administrator: the extension and its settings. Removes the settings',
    '                            that an earlier file wrote.',
    '  windows/admx/             templates for Group Policy: copy *.admx to PolicyDefinitions, en-US/*.adml to',
    '                            PolicyDefinitions/en-US. They offer every key; the values are entered in the editor.',
    "  Firefox                   firefox/policies.json, or Mozilla's own templates (policy-templates on GitHub), which",
    '                            take its content under "3rdparty" and "ExtensionSettings" as JSON.',
    '',
    'INTUNE',
    '  intune/*.csv              custom settings (OMA-URI), a row each: enter them as data type String, for devices, not',
    '                            for users. The first row is the template, and has to be there before the others.',
    '  intune/*.json             the same as one request: POST it to /deviceManagement/deviceConfigurations of Graph.',
    '  Settings catalog          in the place of the rows "Install" and of those behind it, under the browser\'s name:',
    ...chromiumBrowsers.flatMap((browser) => browserSettings(browser, input)),
    "  Firefox                   import Mozilla's templates, or bring firefox/policies.json by a script.",
    '',
    'MACOS',
    '  macos/*.mobileconfig      a profile for each browser: the extension and its settings.',
    '  macos/plist/              the same, a file for each preference domain, for tools that ask for it.',
    '  jamf/                     Jamf Pro, Configuration Profiles, Application & Custom Settings, External Applications,',
    '                            Custom Schema: a file for each domain, with the values of the policy filled in.',
    '',
    'LINUX (owner root, mode 0644)',
    ...chromiumBrowsers.map(
      ({ id, linuxFolder }) => `  linux/${id}/${linuxFileName}`.padEnd(42) + ` -> ${linuxFolder}/`,
    ),
    '  firefox/policies.json'.padEnd(42) + ' -> /etc/firefox/policies/',
    '  Browsers from Snap or Flatpak may not read these folders.',
    '',
    'GOOGLE ADMIN CONSOLE',
    '  google-admin/policy-for-extensions.json   Devices > Chrome > Apps & extensions > Users & browsers: add the',
    `                            extension ${input.chromium.id} "from a custom URL", force install, and paste the file`,
    '                            into "Policy for extensions". What else the browser is told goes into Settings:',
    ...chromiumBrowsers
      .filter(({ id }) => id === 'chrome')
      .flatMap((browser) => browserSettings(browser, input)),
    '',
    'WHAT IS CLOSED, AND WHAT IS NOT',
    ...closed(input).map((line) => `  - ${line}`),
    ...tooLong(input),
    '',
    'CHECK IT: chrome://policy, edge://policy, about:policies. Chromium browsers take changes while they run (Windows: up',
    'to 15 minutes, when the tool tells nobody); Firefox has to be started again.',
  ];
}

function browserSettings(browser: ChromiumBrowser, input: TemplateInput): readonly string[] {
  const policies = Object.entries(wantedPolicies(browser, input));
  return [
    `    ${browser.name} (extension ${installOf(browser, input).id})`,
    ...policies.map(([name, value]) => `      ${name} = ${JSON.stringify(value)}`),
  ];
}

function closed({ closures }: TemplateInput): readonly string[] {
  return [
    {
      open: 'Private windows are open, and nobody is guarded in them.',
      guarded:
        'Private windows: claude.ai is blocked (Chromium browsers, from version 147) or guarded (Firefox).',
      none: 'There are no private windows.',
    }[closures.privateWindows],
    closures.guestProfiles
      ? "Guest windows and profiles of people's own are closed."
      : 'Guest windows are open, and nobody is guarded in them.',
    closures.developerTools
      ? 'Developer tools are closed, on all sites.'
      : "Developer tools are open: who uses them can take the extension's dialogs off a page. The browser gate still sees what is sent.",
    closures.disabling
      ? 'The extension cannot be removed or switched off.'
      : 'People can switch the extension off, and Chromium\'s browser gate cannot block: that takes "force_installed".',
    "Not closed by any of this: other browsers and devices, claude.ai's apps, and whoever is administrator of the machine.",
  ];
}

function tooLong({ policy }: TemplateInput): readonly string[] {
  const long = Object.entries(policy).filter(
    ([, value]) => JSON.stringify(value).length > longestInGroupPolicy,
  );
  if (long.length === 0) return [];
  return [
    '',
    'TOO LONG FOR GROUP POLICY AND INTUNE (65,535 bytes a value): bring these keys by windows/*.reg and a script.',
    ...long.map(([key]) => `  - ${key}`),
  ];
}
