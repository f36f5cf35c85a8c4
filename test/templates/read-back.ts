import { parse as parsePlist } from 'plist';
import { z } from 'zod/mini';
import type { TemplateInput } from '@/cli/templates/input';
import type { OutputFile } from '@/cli/templates/output-file';
import { managedSchema } from '@/lib/policy/managed-schema';
import { applyRows, type OmaRow } from './read-admx';
import { readCsv } from './read-csv';
import { fromRegistry, type Key, keyAt, readReg } from './read-registry';
import { byDtd } from './validate-xml';

export type Plain = Readonly<Record<string, unknown>>;

/** What a browser makes of a file: the settings of the extension, and its own policies; null = the file has none. */
export type ReadBack = { readonly settings: Plain | null; readonly policies: Plain | null };

const registryKeys: Readonly<Record<string, string>> = {
  chrome: 'SOFTWARE\\Policies\\Google\\Chrome',
  edge: 'SOFTWARE\\Policies\\Microsoft\\Edge',
  brave: 'SOFTWARE\\Policies\\BraveSoftware\\Brave',
  chromium: 'SOFTWARE\\Policies\\Chromium',
};

export function textOf({ bytes }: OutputFile): string {
  return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
}

/** Every file that holds values, by its path, as the browser that it is for would have them. */
export function readBack(
  files: readonly OutputFile[],
  { chromium, edge, firefox }: TemplateInput,
): ReadonlyMap<string, ReadBack> {
  const addOnId = firefox?.id ?? '';
  const read = ({ path, bytes }: OutputFile, text: string): ReadBack | null => {
    const [, browser = ''] = /^(?:linux|windows|intune)\/(\w+)/.exec(path) ?? [];
    const { id } = browser === 'edge' ? edge : chromium;
    const inRegistry = (root: Key): ReadBack => {
      const key = keyAt(root, registryKeys[browser] ?? '');
      const settings = fromRegistry(keyAt(key, `3rdparty\\extensions\\${id}\\policy`), managedSchema());
      key.keys.delete('3rdparty');
      return { settings: settings as Plain, policies: fromRegistry(key) as Plain };
    };
    if (path.endsWith('.reg')) return inRegistry(readReg(bytes));
    if (/^intune\/.*\.csv$/.test(path)) return inRegistry(applyRows(rowsOfCsv(text)));
    if (/^intune\/.*\.json$/.test(path)) return inRegistry(applyRows(rowsOfGraph(JSON.parse(text))));
    if (path.startsWith('linux/')) {
      const { '3rdparty': ours, ...policies } = JSON.parse(text) as Plain;
      return { settings: member(ours, 'extensions', id), policies };
    }
    if (path.startsWith('google-admin/'))
      return { settings: unwrapped(JSON.parse(text) as Plain), policies: null };
    if (path.startsWith('firefox/')) return inFirefox(member(JSON.parse(text), 'policies'), addOnId);
    const [, domain] = /^(?:macos\/plist|jamf)\/(.+)\.(?:plist|json)$/.exec(path) ?? [];
    if (domain !== undefined)
      return inDomain(
        domain,
        path.endsWith('.json') ? defaultsOf(JSON.parse(text) as Plain) : plist(text),
        addOnId,
      );
    if (path.endsWith('.mobileconfig')) return inProfile(plist(text), addOnId);
    return null;
  };
  const all = files.map(
    (file) => [file.path, read(file, file.path.endsWith('.reg') ? '' : textOf(file))] as const,
  );
  return new Map(all.filter((entry): entry is [string, ReadBack] => entry[1] !== null));
}

const heading =
  /^<\?xml version="1\.0" encoding="UTF-8"\?>\n<!DOCTYPE plist PUBLIC "-\/\/Apple\/\/DTD PLIST 1\.0\/\/EN" "http:\/\/www\.apple\.com\/DTDs\/PropertyList-1\.0\.dtd">\n/;
const mistakesInList = byDtd('property-list.dtd');

/** The property list in a text of XML. @throws where it is not what Apple's document type says */
export function plist(text: string): Plain {
  if (!heading.test(text)) throw new Error('not the heading of a property list');
  const [mistake] = mistakesInList(text);
  if (mistake !== undefined) throw new Error(`not a property list: ${mistake}`);
  return parsePlist(text) as Plain;
}

function member(value: unknown, ...path: readonly string[]): Plain {
  return path.reduce((inner, name) => {
    if (!Object.hasOwn(inner, name)) throw new Error(`no ${name}`);
    return inner[name] as Plain;
  }, value as Plain);
}

function inFirefox(policies: Plain, id: string): ReadBack {
  const { '3rdparty': ours, ...rest } = policies;
  return { settings: member(ours, 'Extensions', id), policies: rest };
}

function inDomain(domain: string, content: Plain, firefoxId: string): ReadBack {
  if (domain.includes('.extensions.')) return { settings: content, policies: null };
  if (domain !== 'org.mozilla.firefox') return { settings: null, policies: content };
  const { EnterprisePoliciesEnabled: isOn, ...policies } = content;
  if (isOn !== true) throw new Error('Firefox reads no policies without EnterprisePoliciesEnabled');
  return inFirefox(policies, firefoxId);
}

/** Both payloads of a profile, each without what Apple wants of every payload. */
function inProfile(profile: Plain, firefoxId: string): ReadBack {
  const parts = (profile['PayloadContent'] as readonly Plain[]).map((payload) => {
    const own = Object.entries(payload).filter(([key]) => !key.startsWith('Payload'));
    return inDomain(String(payload['PayloadType']), Object.fromEntries(own), firefoxId);
  });
  return {
    settings: parts.map(({ settings }) => settings).find((settings) => settings !== null) ?? null,
    policies: parts.map(({ policies }) => policies).find((policies) => policies !== null) ?? null,
  };
}

function unwrapped(policy: Plain): Plain {
  return Object.fromEntries(Object.entries(policy).map(([key, value]) => [key, (value as Plain)['Value']]));
}

/** What a form of Jamf has filled in. */
export function defaultsOf({ properties }: Plain): Plain {
  const entries = Object.entries(properties as Readonly<Record<string, Plain>>).flatMap(([key, schema]) => {
    if (Object.hasOwn(schema, 'default')) return [[key, schema['default']] as const];
    const below = schema['type'] === 'object' && schema['properties'] !== undefined ? defaultsOf(schema) : {};
    return Object.keys(below).length === 0 ? [] : [[key, below] as const];
  });
  return Object.fromEntries(entries);
}

function rowsOfCsv(text: string): readonly OmaRow[] {
  const [heading, ...rows] = readCsv(text);
  if (heading?.join() !== 'Name,Description,OMA-URI,Data type,Value') throw new Error('another heading');
  return rows.map(([, , uri = '', type, value = '']) => {
    if (type !== 'String') throw new Error(`${uri} is no text`);
    return { uri, value };
  });
}

/** Resource types windows10CustomConfiguration and omaSettingString of Microsoft Graph, as far as we set them. */
const graphProfile = z.strictObject({
  '@odata.type': z.literal('#microsoft.graph.windows10CustomConfiguration'),
  displayName: z.string(),
  description: z.string(),
  omaSettings: z.array(
    z.strictObject({
      '@odata.type': z.literal('#microsoft.graph.omaSettingString'),
      displayName: z.string(),
      description: z.string(),
      omaUri: z.string().check(z.startsWith('./Device/Vendor/MSFT/Policy/')),
      value: z.string(),
    }),
  ),
});

function rowsOfGraph(profile: unknown): readonly OmaRow[] {
  return graphProfile.parse(profile).omaSettings.map(({ omaUri: uri, value }) => ({ uri, value }));
}
