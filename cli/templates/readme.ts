import { type ChromiumBrowser, chromiumBrowsers, installOf } from './browsers';
import { wantedPolicies } from './chromium-policies';
import type { TemplateInput } from './input';
import { linuxFileName } from './json-files';
import { doNotEdit, textFile, type OutputFile } from './output-file';

/** Values longer than this do not fit into the file in which Group Policy keeps them: 65,535 bytes of UTF-16, [MS-GPREG] 2.2.1. */
const longestInGroupPolicy = 32_000;

/** What goes where, for the administrator who opens the folder. */
export function readmeFiles(input: TemplateInput): readonly OutputFile[] {
  const browserPolicies = [
    'The policies of the browsers themselves, for tools that have a field of their own for each: the settings catalog of',
    'Intune, the settings of the Google Admin console, the templates of Google and Microsoft.',
    '',
    doNotEdit,
    ...chromiumBrowsers.flatMap((browser) => ['', ...browserSettings(browser, input)]),
  ];
  return [
    textFile('README.txt', `${readme(input).join('\n')}\n`),
    textFile('browser-policies.txt', `${browserPolicies.join('\n')}\n`),
  ];
}

function readme(input: TemplateInput): readonly string[] {
  const { chromium, edge, firefox } = input;
  const inFirefox = (lines: readonly string[]): readonly string[] => (firefox === null ? [] : lines);
  const ids = [
    `${chromium.id} (Chrome, Chromium, Brave)`,
    `${edge.id} (Edge)`,
    ...(firefox === null ? [] : [`${firefox.id} (Firefox)`]),
  ];
  return [
    'Chat Guardrails: the policy, ready for every browser and tool',
    '',
    doNotEdit,
    `Extension: ${ids.join(', ')}`,
    '',
    'Take ONE way for each browser: two of them overwrite each other. Where ExtensionSettings, the block list of private',
    'windows or (on Linux and in Firefox) "3rdparty" already exist for other purposes, add these entries to yours: a',
    'browser takes each of them from one place only, and does not put two together.',
    '',
    'WINDOWS',
    ...row('windows/*.reg', [
      'For "reg import" as administrator: the extension and its settings. Takes away the',
      'settings that an earlier file wrote.',
    ]),
    ...row('windows/admx/', [
      'Templates for Group Policy: copy *.admx to PolicyDefinitions, en-US/*.adml to',
      'PolicyDefinitions/en-US. They offer every key; the values are entered in the editor.',
    ]),
    ...inFirefox(
      row('Firefox', [
        'firefox/policies.json into the folder "distribution" beside firefox.exe. Or by the',
        'templates for Group Policy and Intune, which are Mozilla’s own (mozilla/policy-templates).',
      ]),
    ),
    '',
    'INTUNE',
    ...row('intune/*.csv', [
      'Custom settings (OMA-URI), a row each: enter them as data type String, and assign them to',
      'devices, not to users. The first row is the template; the others need it.',
    ]),
    ...row('intune/*.json', [
      'The same as one request: POST to /deviceManagement/deviceConfigurations of Graph.',
    ]),
    ...row('intune/edge.*', [
      'Try it on one machine first: Windows takes no templates that write below Software\\Policies\\Microsoft,',
      'with exceptions among which Microsoft does not name this place of Edge. If it refuses, bring',
      'windows/edge.reg by a script, and the rest by the settings catalog.',
    ]),
    ...row('Settings catalog', [
      'Devices, Configuration, Create, Windows 10 and later, Settings catalog: add the settings that',
      'browser-policies.txt names, and leave out the rows whose OMA-URI ends in "Browser_…".',
    ]),
    '',
    'MACOS',
    ...row('macos/*.mobileconfig', ['A profile for each browser: the extension and its settings.']),
    ...row('macos/plist/', ['The same, a file for each preference domain, for tools that ask for it.']),
    ...row('jamf/', [
      'Jamf Pro, Configuration Profiles, Application & Custom Settings, External Applications,',
      'Custom Schema: a file for each domain, with the values of the policy filled in.',
    ]),
    '',
    'LINUX (owner root, mode 0644; browsers from Snap or Flatpak may not read these folders)',
    ...chromiumBrowsers.flatMap(({ id, linuxFolder }) =>
      row(`linux/${id}/`, [`${linuxFileName} into ${linuxFolder}`]),
    ),
    ...inFirefox(row('firefox/', ['policies.json into /etc/firefox/policies'])),
    '',
    'GOOGLE ADMIN CONSOLE',
    ...row('google-admin/', [
      'Devices, Chrome, Apps & extensions: add the extension by its id and address, force install',
      'it, and paste the file into "Policy for extensions". What else browser-policies.txt names',
      'for Google Chrome is set under Devices, Chrome, Settings.',
    ]),
    '',
    'WHAT IS CLOSED, AND WHAT IS NOT',
    ...closed(input).map((line) => `  - ${line}`),
    ...tooLong(input),
    '',
    'CHECK IT: chrome://policy, edge://policy, about:policies. Chromium browsers take changes while they run (Windows: up',
    'to 15 minutes, when the tool tells nobody); Firefox has to be started again.',
    ...(firefox === null ? ['', 'There are no files for Firefox, because no --xpi-url was given.'] : []),
  ];
}

function row(name: string, lines: readonly string[]): readonly string[] {
  return lines.map((line, at) => `  ${(at === 0 ? name : '').padEnd(22)}${line}`);
}

function browserSettings(browser: ChromiumBrowser, input: TemplateInput): readonly string[] {
  const policies = Object.entries(wantedPolicies(browser, input));
  return [
    `${browser.name} (extension ${installOf(browser, input).id})`,
    ...policies.map(([name, value]) => `  ${name} = ${JSON.stringify(value)}`),
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
    'TOO LONG FOR GROUP POLICY, which keeps 65,535 bytes for a value: bring these keys by windows/*.reg and a script.',
    ...long.map(([key]) => `  - ${key}`),
  ];
}
