import type { Reporter, TestCase, TestResult } from '@playwright/test/reporter';

type Shown = {
  route: string;
  body: string;
  transport: string;
  policy?: string;
  kind: string;
  outcome: string;
  reason?: string;
};

/** Prints the route matrix at the end of a run, from what the tests saw; nothing in it is written by hand. */
export default class MatrixReporter implements Reporter {
  readonly #cells = new Map<string, Map<string, string>>();
  readonly #kinds = new Set<string>();
  readonly #reasons = new Set<string>();

  /** A test that is tried again is told again: the last try counts. */
  onTestEnd(_test: TestCase, { status, annotations }: TestResult): void {
    for (const { type, description } of annotations) {
      if (type !== 'matrix' || !description) continue;
      const { route, body, transport, policy, kind, outcome, reason } = JSON.parse(description) as Shown;
      const line = [policy ? `${route}, policy: ${policy}` : route, body, transport].join('\t');
      const cells = this.#cells.get(line) ?? new Map<string, string>();
      this.#cells.set(line, cells.set(kind, status === 'passed' ? outcome : `FAILED (${outcome})`));
      this.#kinds.add(kind);
      if (outcome === 'open' && status === 'passed') this.#reasons.add(`${route}, ${transport}: ${reason}`);
    }
  }

  onEnd(): void {
    if (this.#cells.size === 0) return;
    const kinds = [...this.#kinds];
    const lines = [...this.#cells].map(([line, cells]) => [
      ...line.split('\t'),
      ...kinds.map((kind) => cells.get(kind) ?? '-'),
    ]);
    const table = [['route', 'body', 'transport', ...kinds], ...lines];
    const widths = (table[0] ?? []).map((_, column) =>
      Math.max(...table.map((line) => line[column]?.length ?? 0)),
    );
    console.log('\nWhat becomes of a number, by route, body, transport and browser:\n');
    for (const line of table)
      console.log(
        line
          .map((cell, at) => cell.padEnd(widths[at] ?? 0))
          .join('  ')
          .trimEnd(),
      );
    if (this.#reasons.size > 0) console.log(`\nOpen, and why:\n${[...this.#reasons].join('\n')}`);
  }
}
