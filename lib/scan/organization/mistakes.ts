import { RE2JSException } from 're2js';
import type { ExactMatchRule, PatternRule } from '@/lib/model/organization-rules';
import { bytesIn } from './base64';
import { readPackedSet } from './packed-set';
import { compile, longestProgram } from './pattern-detector';
import { keyLength } from './siphash';
import { readShape } from './value-shapes';

/** Texts one of which shows that a pattern may match nothing at all, whatever its boundaries ask for. */
const nothings = ['', 'a', ' ', 'a ', ' a', 'a\na', ' \n '];

/** What is wrong with a pattern, as it completes `patterns[2].pattern …`; `undefined` when nothing is. */
export function patternMistake(rule: Pick<PatternRule, 'pattern' | 'caseSensitive'>): string | undefined {
  try {
    const engine = compile(rule);
    if (engine.programSize() > longestProgram) return 'is too large when its repeats are written out';
    const matchesNothing = nothings.some((text) => {
      const matcher = engine.matcher(text);
      for (let at = 0; at <= text.length; at++)
        if (matcher.find(at) && matcher.end() === matcher.start()) return true;
      return false;
    });
    return matchesNothing ? 'matches the empty text, and so everywhere' : undefined;
  } catch (error) {
    if (error instanceof RE2JSException) return `is not a valid expression: ${reasonOf(error)}`;
    throw error;
  }
}

function reasonOf(error: Error): string {
  const told = /^error parsing regexp: (.*)$/s.exec(error.message)?.[1] ?? error.message;
  // The flags that we put before the pattern are none of the administrator's.
  const detail = told.replace(/`(?:\(\?[a-z]{1,4}\))+/, '`');
  return detail.length > 80 ? `${detail.slice(0, 80)}…` : detail.replaceAll('`', '"');
}

/** Whether a text is a shape of an exact match. */
export const isShape = (text: string): boolean => readShape(text) !== undefined;

/** Whether a text is a key: 128 bits in base64. */
export const isKey = (text: string): boolean => bytesIn(text) === keyLength;

/** Whether a text has characters of base64 only, wherever it was cut. */
export const isBase64Piece = (text: string): boolean => /^[A-Za-z0-9+/]*={0,2}$/.test(text);

/** What is wrong with a set, as it completes `exactMatch[0].set …`; `undefined` when nothing is. */
export function setMistake({ set, count }: Pick<ExactMatchRule, 'set' | 'count'>): string | undefined {
  const read = readPackedSet(set);
  if (typeof read === 'string') return read;
  if (read.size > count || read.size === 0)
    return `holds ${read.size} entries, which does not fit a count of ${count}`;
  // See build-exact-match.ts, which makes none like that.
  if (read.size / 2 ** read.bits > 0.1) return 'would take more than every tenth value for one of its own';
  return undefined;
}
