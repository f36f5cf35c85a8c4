import { foldedAll } from '@/lib/scan/checks/folded';
import { levelLabels, levels } from '@/lib/scan/checks/markings';
import type { Claim } from '@/lib/scan/detector';
import { once } from '@/lib/scan/once';
import { matchAt, pattern } from '@/lib/scan/pattern';

const labels = once((): ReadonlySet<string> => new Set(foldedAll(levelLabels)));
const allLevels = once((): ReadonlySet<string> => new Set(foldedAll(levels())));

/** The words of a marking, small letters and one space between: `Attorney–Client  Privileged`. */
export function wordsOf(written: string): string {
  const small = written.toLowerCase();
  return /^[a-z]+(?: [a-z]+)*$/.test(small) ? small : small.replace(/[^\p{Alpha}\d']+/gu, ' ').trim();
}

/** Whether words name the level of secrecy of a document, which follows them. */
export const isLevelLabel = (words: string): boolean => labels().has(words);

/** `Public, Internal, Confidential, Restricted`: the levels that there are, not the one of this text. */
const levelsBefore = /\bpublic[ ]?[,/|][^.:;\n]{0,40}$/i;
export const isOneOfLevels = (text: string, start: number): boolean =>
  levelsBefore.test(text.slice(Math.max(0, start - 48), start));

// Behind the label: `: `, `" = "`, ` is `, and what surrounds the level.
const bond = /["'`*_]{0,2}(?:\s?[:=>|-]{1,2}\s?|\s(?:is|as|level)\s|:\n)["'`*_[(<]{0,2}/y;
const levelWords = pattern(String.raw`[\p{Alpha}\d][\p{Alpha}\d'/ +–-]{2,48}`, 'uy');

/** The level behind `Classification:`, alone up to the end of its value. */
export function readLevel(text: string, end: number): Claim | undefined {
  const gap = matchAt(bond, text, end)?.[0];
  if (gap === undefined) return undefined;
  const start = end + gap.length;
  const written = matchAt(levelWords(), text, start)?.[0]
    .trimEnd()
    .replace(/[-–/ ]+$/, '');
  if (written === undefined || (gap.trim() === '-' && written !== written.toUpperCase())) return undefined;
  const after = text.slice(start + written.length, start + written.length + 2);
  if (!/^(?:$|[\n\r\t"'`*_,;|<)\]}#\\]|\.(?:$|\s)|\s[|(–#\\-])/.test(after)) {
    // `Classification: Confidential Owner: …` in one line of a form.
    const first = /^[\p{Alpha}-]+(?=\s{2,}|\t)/u.exec(written)?.[0];
    if (first === undefined || !allLevels().has(wordsOf(first))) return undefined;
    return { start, end: start + first.length, likelihood: 'LIKELY', reasons: ['label'] };
  }
  const level = wordsOf(written);
  if (allLevels().has(level))
    return { start, end: start + written.length, likelihood: 'VERY_LIKELY', reasons: ['label'] };
  // `Confidential - Legal`, `Restricted / HR only`
  const head = /^([\p{Alpha} ]{3,40}?)\s?[-–/]\s?[\p{Alpha} -]{2,30}$/u.exec(written)?.[1];
  if (head === undefined || !allLevels().has(wordsOf(head))) return undefined;
  return { start, end: start + written.length, likelihood: 'LIKELY', reasons: ['label'] };
}
