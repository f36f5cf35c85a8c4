import { join } from 'node:path';
import { type KeyForm, policyKeys } from '@/cli/templates/key-form';
import { baseline } from '@/lib/policy/baseline';
import { managedSchema, type ManagedSchema } from '@/lib/policy/managed-schema';
import { fields } from '@/lib/policy/schema';
import { strictest } from '@/lib/policy/strictest';
import { readPolicies } from '@/test/policies/read-policies';

export const policyReferenceFile = join(import.meta.dirname, '../../docs/policy-reference.md');

const head = `# Policy reference

Every key of the policy. Written by \`npm run generate\` from \`lib/policy/schema.ts\`: change it there, not here.

- All keys are optional. What is not written has the value under "Not written".
- A wrong value never takes anything else with it: its key alone counts as said under "While it is wrong". The popup names it.
- \`npm run -s policy -- validate FILE\` finds mistakes before any browser sees them, and \`npm run -s policy -- build FILE\`
  writes the policy in the form of every carrier. Examples here are JSON as in \`policies.json\` and on Linux. The Google
  Admin console wraps each value: \`{"mode": {"Value": "simulate"}}\`. Under "Windows" stands how the registry holds it, below
  \`3rdparty\\extensions\\<id>\\policy\`; a Mac has the same types as JSON.
`;

/** The page. The versions of keys that it has already stay as they are written there; new ones get this one. */
export function policyReferenceText(former: string, version: string): string {
  const since = sinceIn(former);
  const { properties = {} } = managedSchema();
  const sections = policyKeys.map(({ key, title, form }) => {
    const field = fields[key as keyof typeof fields];
    const schema = properties[key];
    if (schema === undefined) throw new TypeError(`The managed schema lacks ${key}.`);
    return [
      `## \`${key}\``,
      '',
      `**${title}.** ${plain(field.description.replace(/ Not written: [^.]+\.$/, ''))}`,
      '',
      `- Type: ${typeOf(schema)}`,
      `- Allowed: ${plain(field.allowed)}`,
      `- Not written: ${code(baseline[key as keyof typeof baseline])}`,
      `- While it is wrong: ${plain(field.untilCorrected)}`,
      `- Windows: ${registryForm(form)}`,
      `- Since: ${since.get(key) ?? version}`,
      '',
      ...nestedTable(field.nested ?? {}, schema),
      '```json',
      JSON.stringify({ [key]: exampleOf(key, form) }, null, 2),
      '```',
      '',
    ].join('\n');
  });
  return [head, ...sections].join('\n');
}

/** Key -> version, as a page of this form says. */
export function sinceIn(page: string): ReadonlyMap<string, string> {
  const sections = page.split(/^## /m).slice(1);
  return new Map(
    sections.flatMap((section) => {
      const key = /^`(\w+)`$/m.exec(section)?.[1];
      const version = /^- Since: (\S+)$/m.exec(section)?.[1];
      return key === undefined || version === undefined ? [] : [[key, version] as const];
    }),
  );
}

/** What changes something: of choices the strictest, of all else what the first sample policy writes. */
function exampleOf(key: string, form: KeyForm): unknown {
  const without: unknown = baseline[key as keyof typeof baseline];
  const strict: unknown = strictest[key as keyof typeof strictest];
  if (form.kind === 'choice' && strict !== without) return strict;
  if (form.kind === 'choice') return form.options.find((option) => option !== without) ?? without;
  if (form.kind === 'flag') return without !== true;
  for (const policy of readPolicies('valid').values()) {
    const written = (policy as Readonly<Record<string, unknown>>)[key];
    if (written !== undefined && JSON.stringify(written) !== JSON.stringify(without)) return written;
  }
  throw new Error(`No sample in test/policies/valid writes ${key}: the reference has no example of it.`);
}

function typeOf(schema: ManagedSchema): string {
  const { type, items, additionalProperties } = schema;
  if (type === 'array' && items !== undefined) return `list of ${plural(items)}`;
  if (type === 'object' && additionalProperties !== undefined)
    return `object, names of your choice -> ${typeOf(additionalProperties)}`;
  if (type === 'object') return 'object';
  return { string: 'text', number: 'number', boolean: 'true or false' }[type] ?? type;
}

function plural({ type }: ManagedSchema): string {
  return { string: 'texts', number: 'numbers', object: 'objects' }[type] ?? type;
}

function registryForm(form: KeyForm): string {
  switch (form.kind) {
    case 'flag':
      return '`REG_DWORD`, 0 or 1';
    case 'number':
      return '`REG_DWORD`';
    case 'choice':
    case 'text':
      return '`REG_SZ`';
    case 'texts':
      return 'a key of that name with `REG_SZ` values 1, 2, 3, …';
    case 'json':
      return '`REG_SZ` with JSON';
  }
}

function nestedTable(words: Readonly<Record<string, string>>, schema: ManagedSchema): readonly string[] {
  const members = schema.items?.properties ?? schema.properties ?? {};
  const rows = Object.entries(members).map(
    ([name, inner]) =>
      `| \`${name}\` | ${typeOf(inner)} | ${plain(words[name] ?? '').replaceAll('|', '\\|')} |`,
  );
  return rows.length === 0 ? [] : ['| In an entry | Type | |', '| --- | --- | --- |', ...rows, ''];
}

function code(value: unknown): string {
  return `\`${JSON.stringify(value)}\``;
}

/** Signs that Markdown would take for its own. */
function plain(text: string): string {
  return text.replaceAll(/[*<`]/g, '\\$&');
}
