import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isAtLeast } from '@/lib/model/likelihood';
import { createScanner } from '@/lib/scan/scan';
import { detectors } from './index';

const scan = createScanner(detectors);

const atLeastLikely = (text: string) =>
  scan(text).filter(({ likelihood }) => isAtLeast(likelihood, 'LIKELY'));

describe('the list of detectors', () => {
  it('is the folder', () => {
    const files = readdirSync(new URL('.', import.meta.url))
      .filter((file) => file !== 'index.ts' && !file.endsWith('.test.ts'))
      .map((file) => file.replace(/\.ts$/, ''));
    expect(detectors.map(({ id }) => id).toSorted()).toEqual(files.toSorted());
  });
});

describe.each(detectors)('$id', (detector) => {
  it.each(detector.hits)('finds %j, and nobody else does', (text) => {
    const found = atLeastLikely(text);
    expect(found.map((finding) => finding.detector)).toEqual(found.map(() => detector.id));
    expect(found.length).toBeGreaterThan(0);
    for (const { start, end } of found)
      expect(text.slice(start, end)).toMatch(/^[\p{L}\p{N}].*[\p{L}\p{N}]$/su);
  });

  it.each(detector.misses)('leaves %j alone', (text) => {
    expect(atLeastLikely(text).filter((finding) => finding.detector === detector.id)).toEqual([]);
  });
});
