import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Finding } from '@/lib/model/finding';
import { changedStretch, lookAgain, type Looked } from './look-again';

const seed = 20261121;
/** Finds every `#` with its digits. */
const find = (text: string): readonly Finding[] =>
  [...text.matchAll(/#\d+/g)].map(({ 0: value, index: start }) => ({
    ...{ detector: 'us-ssn', category: 'identity', likelihood: 'LIKELY', reasons: [] },
    ...{ start, end: start + value.length },
  }));

const lines = fc.array(fc.constantFrom('#1', '#22 and', 'words ', '#333', ' '.repeat(700)), {
  maxLength: 40,
});
const texts = fc.array(lines, { maxLength: 12 }).map((all) => all.map((line) => line.join('')).join('\n'));

describe('a look at what changed', () => {
  it(`finds what a look at the whole text finds (seed ${seed})`, async () => {
    await fc.assert(
      fc.asyncProperty(texts, fc.nat(), fc.nat(200), fc.string(), async (old, place, gone, put) => {
        const at = old.length === 0 ? 0 : place % old.length;
        const text = old.slice(0, at) + put + old.slice(at + gone);
        const before: Looked = { text: old, findings: find(old) };
        const again = await lookAgain(before, text, (part) => Promise.resolve(find(part)));
        expect(again.findings).toEqual(find(text));
      }),
      { seed, numRuns: 500 },
    );
  });

  it('reads a small part of a long text', () => {
    const old = `${'All work and no play.\n'.repeat(5000)}`;
    const at = 50_000;
    const { start, end } = changedStretch(old, `${old.slice(0, at)}x${old.slice(at)}`);
    expect(start).toBeLessThan(at);
    expect(end).toBeGreaterThan(at);
    expect(end - start).toBeLessThan(9000);
  });
});
