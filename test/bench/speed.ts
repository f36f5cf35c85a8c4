import type { Scanner } from '@/lib/scan/scan';
import { bareLoop } from './loop';
import { compare, speed } from './measure';
import type { Text } from './texts';

export type SpeedRow = {
  readonly text: string;
  /** UTF-16 code units. */
  readonly length: number;
  readonly findings: number;
  readonly milliseconds: number;
  /** Millions of UTF-16 code units a second. */
  readonly speed: number;
  readonly loopSpeed: number;
  /** Time of the scan over time of the bare loop. */
  readonly ratio: number;
  readonly aim: number;
  readonly ok: boolean;
};

const rounds = 15;
const warmUps = 3;

/** The scan against a bare loop over the same text. */
export function measureSpeed(scan: Scanner, texts: readonly Text[]): readonly SpeedRow[] {
  for (let time = 0; time < warmUps; time++) for (const { text } of texts) scan(text);
  return texts.map(({ name, text, aim }) => {
    for (let time = 0; time < warmUps; time++) bareLoop(text);
    const { ours, other, ratio } = compare(
      () => scan(text),
      () => bareLoop(text),
      rounds,
    );
    return {
      text: name,
      length: text.length,
      findings: scan(text).length,
      milliseconds: ours,
      speed: speed(text.length, ours),
      loopSpeed: speed(text.length, other),
      ...{ ratio, aim, ok: ratio <= aim },
    };
  });
}
