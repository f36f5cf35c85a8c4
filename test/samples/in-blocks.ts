import { expect } from 'vitest';
import { reach, type WholeDetector } from '@/lib/scan/organization/whole-detector';

/**
 * Expects the same claims whether the text is searched in one piece or in blocks of the given lengths, of which each sees
 * no more of the text than it may.
 */
export function expectSameInBlocks(detector: WholeDetector, text: string, lengths: Iterable<number>): void {
  const whole = detector.find(text, 0, text.length);
  const pieces = [];
  let from = 0;
  for (const length of lengths) {
    if (from >= text.length) break;
    const to = Math.min(text.length, from + length);
    const first = Math.max(0, from - reach);
    const last = Math.min(text.length, to + reach);
    const seen = `${'1'.repeat(first)}${text.slice(first, last)}${'1'.repeat(text.length - last)}`;
    pieces.push(...detector.find(seen, from, to));
    from = to;
  }
  expect(pieces).toEqual(whole);
  expect(whole.every(({ start, end }) => start >= 0 && start < end && end <= text.length)).toBe(true);
}
