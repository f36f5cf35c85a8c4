import { ascii, capitals, codeTable, digits, smallLetters } from '@/lib/scan/lookup/code-table';
import type { MixedDetector } from '@/lib/scan/detector';
import { once } from '@/lib/scan/once';
import type { Report } from '@/lib/scan/report';
import type { Tokens } from './tokens';
import { isWordLetter } from './words';

/** A longer word is none that a person wrote; code units. */
const longest = 40;

/** Letters, digits and what may stand in a word that somebody made up. */
const inWord = codeTable([1, `${digits}${smallLetters}${capitals}!#$%&*^~?@._-`]);
/** Where they may begin: behind white space, a quote, a bracket, a comma, or a sign that parts a name from a value; not in markup. */
const mayPrecede = codeTable([1, `${ascii.slice(0, 33)}"'\`([{|,;:=/`]);
const mayFollow = codeTable([1, `${ascii.slice(0, 33)}"'\`)]}|,;:`]);

const isInWord = (code: number): boolean => (code < 128 ? inWord[code] !== 0 : isWordLetter(code));

/** Typographic marks and the scripts that write without spaces part words too; `NaN` is where the text ends. */
const isEdge = (table: Uint8Array, code: number): boolean => (code < 128 ? table[code] !== 0 : true);

type Reader = { readonly detector: MixedDetector; readonly read: ReturnType<MixedDetector['readerOf']> };

type MixedShowing = {
  readonly text: string;
  readonly tokens: Tokens;
  readonly detectors: readonly MixedDetector[];
  readonly report: Report;
};

/** Shows words with digits in them, each once, to the detectors that look at such words. */
export function createMixedWords({ text, tokens, detectors, report }: MixedShowing): (until: number) => void {
  const readers = once((): readonly Reader[] =>
    detectors.map((detector) => ({ detector, read: detector.readerOf(text) })),
  );
  /** Seen to here: no character is looked at twice. */
  let seenTo = 0;

  const show = (at: number): void => {
    let start = at;
    while (start > seenTo && at - start <= longest && isInWord(text.charCodeAt(start - 1))) start--;
    let end = at + 1;
    while (end - start <= longest && isInWord(text.charCodeAt(end))) end++;
    seenTo = end;
    if (end - start > longest || !isEdge(mayFollow, text.charCodeAt(end))) return;
    if (!isEdge(mayPrecede, text.charCodeAt(start - 1))) return;
    const all = readers();
    for (let index = 0; index < all.length; index++) {
      const { detector, read } = all[index] as Reader;
      const claim = read(start, end);
      if (claim !== undefined) report(detector, claim);
    }
  };

  return (until) => {
    if (detectors.length === 0) return;
    const { mixed } = tokens;
    for (let index = 0; index < mixed.length; index++) {
      const at = mixed.get(index);
      if (at >= until) return;
      if (at >= seenTo) show(at);
    }
  };
}
