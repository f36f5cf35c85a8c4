import { type ChromiumBrowser, chromiumBrowsers } from './browsers';
import { wantedPolicies } from './chromium-policies';
import type { TemplateInput } from './input';
import { doNotEdit, type OutputFile } from './output-file';
import { policiesInRegistry, type RegistryKey, settingsInRegistry, settingsKey } from './registry';

const hive = 'HKEY_LOCAL_MACHINE';

/** A file for `reg import` and for each Chromium browser: version 5.00, UTF-16LE with its mark, CRLF. */
export function regFiles(input: TemplateInput): readonly OutputFile[] {
  return chromiumBrowsers.map((browser) => ({
    path: `windows/${browser.id}.reg`,
    bytes: utf16(linesOf(browser, input).join('\r\n')),
  }));
}

function linesOf(browser: ChromiumBrowser, input: TemplateInput): readonly string[] {
  const policies = policiesInRegistry(browser, wantedPolicies(browser, input));
  const settings = settingsInRegistry(browser, input);
  return [
    'Windows Registry Editor Version 5.00',
    '',
    `; ${doNotEdit}`,
    '',
    '; What an earlier version of the policy wrote is taken away first.',
    `[-${hive}\\${settingsKey(browser, input)}]`,
    '',
    ...[...policies, ...settings].flatMap(keyLines),
  ];
}

function keyLines({ key, values }: RegistryKey): readonly string[] {
  const lines = values.map(
    ({ name, data }) => `${quoted(name)}=${typeof data === 'number' ? dword(data) : quoted(data)}`,
  );
  return [`[${hive}\\${key}]`, ...lines, ''];
}

function dword(data: number): string {
  return `dword:${data.toString(16).padStart(8, '0')}`;
}

/** There is no sign for a line's end inside a text; `uncarried` lets none come so far. */
function quoted(text: string): string {
  return `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
}

function utf16(text: string): Uint8Array {
  const bytes = new Uint8Array(2 + 2 * text.length);
  const view = new DataView(bytes.buffer);
  view.setUint16(0, 0xfeff, true);
  for (let at = 0; at < text.length; at++) view.setUint16(2 + 2 * at, text.charCodeAt(at), true);
  return bytes;
}
