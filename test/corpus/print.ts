import { precisionOf, recallOf, type Tally } from './score';

export type Aim = { readonly precision?: number; readonly recall?: number };

export type Line = Tally & {
  readonly aim: Aim;
  /** The engine has no such detector yet. */
  readonly isAbsent?: boolean;
};

export type Table = { readonly title: string; readonly lines: readonly Line[] };

const percent = (share: number): string => (share * 100).toFixed(1).padStart(6);

export const isMissed = (line: Line): boolean =>
  line.isAbsent !== true &&
  (precisionOf(line) < (line.aim.precision ?? 0) || recallOf(line) < (line.aim.recall ?? 0));

const remark = (line: Line): string => {
  if (line.isAbsent === true) return '  no such detector';
  return isMissed(line) ? '  below the aim' : '';
};

export function printTable({ title, lines }: Table): string {
  if (lines.length === 0) return '';
  const width = Math.max(...lines.map(({ name }) => name.length), 24);
  const head = `${'name'.padEnd(width)}      n  found  false  precision  recall`;
  const rows = lines.map(
    (line) =>
      `${line.name.padEnd(width)} ${String(line.n).padStart(6)} ${String(line.found).padStart(6)} ${String(line.wrong).padStart(6)}     ${percent(precisionOf(line))}  ${percent(recallOf(line))}${remark(line)}`,
  );
  return `\n${title}\n${head}\n${rows.join('\n')}\n`;
}

/** A stretch of a text on one line, its value in brackets. */
export function shown(text: string, start: number, end: number): string {
  const around = `${text.slice(Math.max(0, start - 50), start)}⟦${text.slice(start, Math.min(end, start + 80))}⟧${text.slice(end, end + 30)}`;
  return around.replace(/\s+/g, ' ');
}
