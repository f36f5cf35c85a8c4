import { type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';
import type { PolicyProblem } from '@/lib/model/policy-state';
import { short } from '@/lib/policy/sentence';

/** A mistake in a file; line and column from 1, the column in UTF-16 code units. */
export type Mistake = {
  /** The key that it is in, as `PolicyProblem` has it; empty where the text itself cannot be read. */
  readonly key: string;
  readonly line: number;
  readonly column: number;
  readonly message: string;
};

/** What stands in a file: JSON, in which comments and commas behind the last entry are allowed. */
export type PolicyText =
  | { readonly kind: 'unreadable'; readonly mistake: Mistake }
  | {
      readonly kind: 'read';
      readonly value: unknown;
      /** Keys that stand twice: only the last one counts, and the first may be the one that was meant. */
      readonly doubles: readonly Mistake[];
      /** Where in the text a problem is, as near as can be told. */
      locate(problem: PolicyProblem): Mistake;
    };

/** Reads the text of a policy file. Never throws; of text that is no JSON only the first mistake is told. */
export function readPolicyText(text: string): PolicyText {
  const errors: ParseError[] = [];
  const at = createPlaces(text);
  const unreadable = (offset: number, message: string): PolicyText => ({
    kind: 'unreadable',
    mistake: { key: '', ...at(offset), message },
  });
  try {
    const tree = parseTree(text, errors, { allowTrailingComma: true });
    const [first] = errors;
    if (tree === undefined && text.slice(first?.offset).trim() === '')
      return unreadable(first?.offset ?? 0, 'There is nothing in it.');
    if (first !== undefined) {
      return unreadable(
        first.offset,
        sentenceOn(printParseErrorCode(first.error), text.charAt(first.offset)),
      );
    }
    if (tree === undefined) return unreadable(0, other);
    const places = new Map([['policy', tree.offset]]);
    const doubles: Mistake[] = [];
    const value = valueOf(tree, '', places, (name, offset, before) => {
      const message = `${name} stands here again (first in line ${at(before).line}). Only the last one counts.`;
      doubles.push({ key: name, ...at(offset), message });
    });
    const locate = ({ key, reason }: PolicyProblem): Mistake => {
      const offset = placesIn(key, reason).flatMap((place) => places.get(place) ?? [])[0] ?? tree.offset;
      return { key, ...at(offset), message: reason };
    };
    return { kind: 'read', value, doubles, locate };
  } catch (error) {
    // Both the parser and we go down by calls.
    if (!(error instanceof RangeError)) throw error;
    return unreadable(0, 'It is nested too deeply.');
  }
}

/** Names for a place, the nearest first: the sentence may name more of it than the key does. */
function placesIn(key: string, reason: string): readonly string[] {
  const more = reason.startsWith(key) ? /^[^\s:]*/.exec(reason.slice(key.length))?.[0] : '';
  const all = [`${key}${more}`, key];
  for (let name = key; /[.[]/.test(name);) {
    name = name.replace(/(?:\[\d+\]|\.[^.[\]]*|[^.[\]]+|.)$/, '');
    all.push(name);
  }
  return all;
}

/**
 * The value of a node.
 * @param places filled in: name of a place as problems spell it -> where it stands
 */
function valueOf(
  { type, value, children = [] }: Node,
  name: string,
  places: Map<string, number>,
  onDouble: (name: string, offset: number, before: number) => void,
): unknown {
  if (type === 'array')
    return children.map((child, index) => {
      const place = `${name}[${index}]`;
      places.set(place, child.offset);
      return valueOf(child, place, places, onDouble);
    });
  if (type !== 'object') return value as unknown;
  const seen = new Map<string, number>();
  const entries = children.map(({ children: [key, inner] = [] }): [string, unknown] => {
    const own = String(key?.value);
    const place = name === '' ? short(own) : `${name}.${short(own)}`;
    const offset = key?.offset ?? 0;
    const before = seen.get(own);
    if (before !== undefined) onDouble(place, offset, before);
    else seen.set(own, offset);
    places.set(place, offset);
    return [own, inner === undefined ? undefined : valueOf(inner, place, places, onDouble)];
  });
  // Not by assignment: `__proto__` is a name like any other.
  return Object.fromEntries(entries);
}

/** Line and column of an offset in UTF-16 code units. */
function createPlaces(text: string): (offset: number) => { readonly line: number; readonly column: number } {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return (offset) => {
    let line = 1;
    // The line is at least `line` and less than `end`.
    for (let end = starts.length + 1; end - line > 1;) {
      const middle = (line + end) >> 1;
      if ((starts[middle - 1] ?? 0) <= offset) line = middle;
      else end = middle;
    }
    return { line, column: offset - (starts[line - 1] ?? 0) + 1 };
  };
}

const other = 'Something does not belong here.';

/** What people and word processors write in place of `"`. */
const otherMarks = /['`\u00ab\u00b4\u00bb\u2018-\u201f\u2039\u203a]/;

/** @param code the parser's name for the mistake; @param sign what stands there */
function sentenceOn(code: string, sign: string): string {
  if (otherMarks.test(sign))
    return 'Only the straight double quotation mark (") counts here; this is another one.';
  if (sign === '#') return 'Comments begin with // here.';
  const isWord = code !== 'InvalidSymbol' || /[\p{L}_]/u.test(sign);
  return (isWord ? sentences[code] : undefined) ?? other;
}

/** By the parser's name for the mistake. Nothing of the text is quoted: it may hold anything. */
const sentences: Readonly<Record<string, string>> = {
  InvalidSymbol: 'A word stands here without quotation marks.',
  InvalidNumberFormat: 'This is not a number as JSON has it.',
  PropertyNameExpected: 'The name of a key belongs here, in double quotation marks.',
  ValueExpected: 'A value is missing here.',
  ColonExpected: 'A colon is missing before this.',
  CommaExpected: 'A comma is missing before this.',
  CloseBraceExpected: 'A closing } is missing.',
  CloseBracketExpected: 'A closing ] is missing.',
  EndOfFileExpected: 'The policy ends before this: nothing more belongs here.',
  UnexpectedEndOfComment: 'A comment begins here and does not end.',
  UnexpectedEndOfString: 'A text begins here and has no closing quotation mark.',
  UnexpectedEndOfNumber: 'A number breaks off here.',
  InvalidUnicode: 'A \\u here is not followed by four digits or letters from a to f.',
  InvalidEscapeCharacter: 'A backslash has to be written twice: \\\\.',
  InvalidCharacter: 'A character here may not stand in a text, such as a tab or a line break.',
};
