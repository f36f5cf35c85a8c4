import { isLetter } from './characters';
import type { SurroundingsOf } from './context';
import type { Detector } from './detector';
import { forEachPhraseEndingAt } from './found-phrases';
import { type Gates, spokenNumbers } from './gates';
import type { Report } from './judge-numbers';
import { prefixIndex, type Tokens } from './tokens';

type TokenShowing = {
  readonly text: string;
  readonly tokens: Tokens;
  readonly gates: Gates;
  readonly surroundingsOf: SurroundingsOf;
  readonly report: Report;
  /** Called where a word begins that may open a number that is spelled out. */
  readonly readSpoken: (start: number) => void;
};

/** Shows triggers, prefixes and signs before an offset to the detectors that wait for them. */
export function createTokenShow(showing: TokenShowing): (until: number) => void {
  const { text, tokens, gates, surroundingsOf, report, readSpoken } = showing;

  const show = (detector: Exclude<Detector, { kind: 'number' }>, start: number, end: number): void => {
    const contextOf = (from: number, to: number) => surroundingsOf(from, to, [detector]).of(detector.id);
    const claim =
      detector.kind === 'label'
        ? detector.read(text, start, end, contextOf)
        : detector.read(text, start, contextOf);
    if (claim !== undefined) report(detector, claim);
  };

  const showTriggers = (until: number): void => {
    for (let index = 0; index < tokens.triggers.length; index++) {
      const word = tokens.triggers.get(index);
      if (tokens.wordStarts.get(word) >= until) return;
      forEachPhraseEndingAt(text, tokens, word, gates.index, ({ triggerOf }, start, end) => {
        for (const id of triggerOf) {
          if (id === spokenNumbers) readSpoken(start);
          const detector = gates.triggered.get(id);
          if (detector !== undefined) show(detector, start, end);
        }
      });
    }
  };

  const showPrefixes = (until: number): void => {
    for (let index = 0; index < tokens.prefixes.length; index++) {
      const at = tokens.prefixes.get(index);
      if (at >= until) return;
      const key = prefixIndex(text.charCodeAt(at), text.charCodeAt(at + 1), text.charCodeAt(at + 2));
      for (const { prefix, detector } of gates.prefixed.get(key) ?? [])
        if (text.startsWith(prefix, at)) show(detector, at, at);
    }
  };

  const showSigns = (until: number): void => {
    for (let index = 0; index < tokens.signs.length; index++) {
      const at = tokens.signs.get(index);
      if (at >= until) return;
      for (const detector of gates.signed.get(text.charCodeAt(at)) ?? []) show(detector, at, at + 1);
    }
  };

  const showEndings = (until: number): void => {
    for (let index = 0; index < tokens.endings.length; index++) {
      const end = tokens.endings.get(index);
      if (end >= until) return;
      for (const { ending, detector } of gates.endings) {
        const start = end - ending.length;
        // The whole word is a trigger of its own, where it is one.
        if (!isLetter(text.charCodeAt(start - 1))) continue;
        if (text.slice(start, end).toLowerCase() === ending) show(detector, start, end);
      }
    }
  };

  return (until) => {
    showTriggers(until);
    showPrefixes(until);
    showSigns(until);
    showEndings(until);
  };
}
