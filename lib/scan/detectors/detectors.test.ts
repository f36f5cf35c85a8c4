import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isAtLeast } from '@/lib/model/likelihood';
import type { Detector } from '@/lib/scan/detector';
import { createScanner } from '@/lib/scan/scan';
import { detectors } from './index';

const usual = detectors.filter(({ isOptIn }) => isOptIn !== true);
const scanUsual = createScanner(usual);

/** As it looks in practice: those that a policy has to turn on are only there when it is about them. */
const scannerFor = (detector: Detector) =>
  detector.isOptIn === true ? createScanner([...usual, detector]) : scanUsual;

describe('the list of detectors', () => {
  it('is the folder', () => {
    const files = readdirSync(new URL('.', import.meta.url))
      .filter((file) => file !== 'index.ts' && !file.endsWith('.test.ts'))
      .map((file) => file.replace(/\.ts$/, ''));
    expect(detectors.map(({ id }) => id).toSorted()).toEqual(files.toSorted());
  });
});

/** Each with those that look for the same by other means. */
const families = detectors.flatMap((detector) =>
  [detector, ...(detector.companions ?? [])].map(({ id, kind, hits, misses }, member) => ({
    detector: { id, kind, hits, misses },
    scan: scannerFor(detector),
    name: `${id} ${member}`,
  })),
);

describe.each(families)('$name', ({ detector, scan }) => {
  const atLeastLikely = (text: string) =>
    scan(text).filter(({ likelihood }) => isAtLeast(likelihood, 'LIKELY'));

  it.each(detector.hits)('finds %j, and nobody else does', (text) => {
    const found = atLeastLikely(text);
    expect(found.map((finding) => finding.detector)).toEqual(found.map(() => detector.id));
    expect(found.length).toBeGreaterThan(0);
    for (const { start, end } of found)
      expect(text.slice(start, end)).toMatch(
        detector.kind === 'number' ? /^[\p{L}\p{N}].*[\p{L}\p{N}]$/su : /^\S.*\S$/su,
      );
  });

  it.each(detector.misses)('leaves %j alone', (text) => {
    expect(atLeastLikely(text).filter((finding) => finding.detector === detector.id)).toEqual([]);
  });
});
