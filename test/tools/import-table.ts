import { readFileSync } from 'node:fs';

type Line = { readonly from?: readonly string[]; readonly npm?: readonly string[] };

/** The table of who may import whom, as `docs/architecture.md` shows it, from the configuration of the linter. */
export function importTable(): string {
  const source = readFileSync('eslint.config.js', 'utf8');
  const text = /const mayImport = (\{[\s\S]*?\n\});/.exec(source)?.[1];
  if (text === undefined) throw new Error('eslint.config.js has no table mayImport.');
  const table = new Function(`return ${text}`)() as Record<string, Line>;
  const named = (names: readonly string[] = []) => names.map((name) => `\`${name}\``).join(', ') || '–';
  const rows = Object.entries(table).map(
    ([folder, { from, npm }]) => `| \`${folder}\` | ${named(from)} | ${named(npm)} |`,
  );
  return ['| folder | may import from | packages |', '| --- | --- | --- |', ...rows].join('\n');
}

const marks =
  /(<!-- table: compared with eslint\.config\.js[^>]*-->\n\n)([\s\S]*?)(\n\n<!-- end of table -->)/;

/** The document with the table of now. @throws when it has no place for one */
export function withImportTable(document: string): string {
  if (!marks.test(document)) throw new Error('The document has no place for the table.');
  return document.replace(marks, (_all, head: string, _old, end: string) => `${head}${importTable()}${end}`);
}
