import { createRequire } from 'node:module';
import { lintSource } from '@secretlint/core';
import { creator } from '@secretlint/secretlint-rule-preset-recommend';
import type { SyncRedactor } from 'redact-pii';
import type { Scanner } from '@/lib/scan/scan';
import { ofLength } from './flat';
import { median, speed } from './measure';
import type { Text } from './texts';

export type RivalRow = {
  readonly text: string;
  /** Millions of UTF-16 code units a second, by tool. */
  readonly speeds: Readonly<Record<string, number>>;
};

/** They would take minutes for the whole texts. */
const sliceLength = 200_000;
const rounds = 3;

/** Two others on the same text: personal data (redact-pii) and credentials (secretlint). */
export async function measureRivals(scan: Scanner, texts: readonly Text[]): Promise<readonly RivalRow[]> {
  const redactor = createRedactor();
  const tools: Readonly<Record<string, (text: string) => unknown>> = {
    ours: scan,
    'redact-pii': redactor.redact,
    secretlint: (content) =>
      lintSource({
        source: { content, filePath: 'text.txt', ext: '.txt', contentType: 'text' },
        options: {
          config: { rules: [{ id: '@secretlint/secretlint-rule-preset-recommend', rule: creator }] },
        },
      }),
  };
  const rows: RivalRow[] = [];
  for (const { name, text } of texts) {
    const slice = ofLength(text, sliceLength);
    const speeds: Record<string, number> = {};
    for (const [tool, work] of Object.entries(tools)) speeds[tool] = await speedOf(() => work(slice));
    rows.push({ text: name, speeds });
  }
  return rows;
}

async function speedOf(work: () => unknown): Promise<number> {
  const times: number[] = [];
  await work();
  for (let round = 0; round < rounds; round++) {
    const began = performance.now();
    await work();
    times.push(performance.now() - began);
  }
  return speed(sliceLength, median(times));
}

/** By `require`, because its package is CommonJS whose names an import does not see. */
function createRedactor(): SyncRedactor {
  const { SyncRedactor: Redactor } = createRequire(import.meta.url)('redact-pii') as {
    SyncRedactor: new () => SyncRedactor;
  };
  return new Redactor();
}
