import { describe, expect, it } from 'vitest';
import { createScanner } from '@/lib/scan/scan';
import type { MixedDetector } from '@/lib/scan/detector';

/** The words that are shown, in order. */
function wordsIn(text: string): readonly string[] {
  const words: string[] = [];
  const detector: MixedDetector = {
    ...{ kind: 'mixed', id: 'listening', category: 'credentials', reasons: [], hits: ['a1'], misses: ['a'] },
    readerOf: (read) => (start, end) => {
      words.push(read.slice(start, end));
      return undefined;
    },
  };
  createScanner([detector])(text);
  return words;
}

describe('words with digits in them', () => {
  it.each<[string, readonly string[]]>([
    ['Gr4vyboat and Ladder-40', ['Gr4vyboat', 'Ladder-40']],
    ['boat 40 - 7th', ['7th']],
    ['a1b2c3 once', ['a1b2c3']],
    ['ada/a1, x=a2; "a3" (a4) [a5]', ['a1', 'a2', 'a3', 'a4', 'a5']],
    ['“a1” a2… a3→', ['a1', 'a2', 'a3']],
    ['http://a1/b2/c3/ a1(b)', []],
    ['café7!x ключ7', ['café7!x', 'ключ7']],
    ['暗号キーはa1です', ['a1']],
    ['219-45-6789 12:30 1,5', []],
    [`${'a1'.repeat(21)} b2`, ['b2']],
    [`${'a1'.repeat(500)}`, []],
    ['Lantern#77', ['Lantern#77']],
  ])('%s', (text, words) => expect(wordsIn(text)).toEqual(words));
});
