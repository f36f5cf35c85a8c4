import { isAtLeast } from '@/lib/model/likelihood';
import { detectors } from '@/lib/scan/detectors/index';
import { createScanner, type Scanner } from '@/lib/scan/scan';
import type { BenignText } from './benign-text';
import type { Case } from './case';
import { personalSuite } from './corpus';
import { shown } from './print';
import { type Said, score, type Scored } from './score';

/** What everybody is shown: the default threshold. */
export const threshold = 'LIKELY';

/** Ids of everything that the engine looks for. */
export const known: ReadonlySet<string> = new Set(detectors.map(({ id }) => id));

const say = (scan: Scanner, text: string): Said[] =>
  scan(text)
    .filter(({ likelihood }) => isAtLeast(likelihood, threshold))
    .map(({ detector, category, start, end }) => ({ detector, category, start, end }));

const scanUsual = createScanner(detectors.filter(({ isOptIn }) => isOptIn !== true));
const scanAll = createScanner(detectors);

export const scoreAll = (cases: readonly Case[]): Scored[] =>
  cases.map((item) => score(item, say(item.suite === personalSuite ? scanAll : scanUsual, item.text)));

export type BenignLine = {
  readonly kind: string;
  /** UTF-16 code units. */
  readonly length: number;
  readonly wrong: number;
  /** False findings by detector. */
  readonly by: Readonly<Record<string, number>>;
};

/** False findings by kind of text, and each of them in short. */
export function scanBenign(texts: readonly BenignText[]): { lines: BenignLine[]; examples: string[] } {
  const rows = new Map<string, { length: number; wrong: number; by: Record<string, number> }>();
  const examples: string[] = [];
  for (const { kind, name, text } of texts) {
    const row = rows.get(kind) ?? { length: 0, wrong: 0, by: {} };
    rows.set(kind, row);
    row.length += text.length;
    for (const { detector, start, end } of say(scanUsual, text)) {
      row.wrong++;
      row.by[detector] = (row.by[detector] ?? 0) + 1;
      examples.push(`${detector}  ${name}: ${shown(text, start, end)}`);
    }
  }
  return { lines: [...rows].map(([kind, row]) => ({ kind, ...row })), examples };
}
