import type { ReadBody } from './readable';
import { utf8 } from './utf8';

const mark = '\uFEFF';

/**
 * Reads JSON, or lines of which each is JSON, with or without a byte order mark. A rewrite touches only the tokens that
 * changed, so the rest stays byte for byte; a number becomes a string then.
 */
export function readJson(bytes: Uint8Array): ReadBody {
  const text = utf8(bytes);
  const fields = text && fieldsOf(text.startsWith(mark) ? text.slice(1) : text);
  if (!text || !fields) return 'unreadable';
  const tokens = values(text);
  const parts = tokens.map((token) => token.value);
  return {
    parts,
    fields,
    unreadable: [],
    isFixed: false,
    write(next) {
      let out = '';
      let end = 0;
      tokens.forEach(({ start, end: stop, value }, index) => {
        const part = next[index] ?? value;
        out += text.slice(end, start) + (part === value ? text.slice(start, stop) : JSON.stringify(part));
        end = stop;
      });
      return new TextEncoder().encode(out + text.slice(end));
    },
  };
}

type Token = { readonly start: number; readonly end: number; readonly value: string };

/** Characters. Hardly a value is shorter. */
const shortestNumber = 7;

/**
 * Every string in JSON that was found to be well formed, and the numbers that may be a value: digits that a person wrote may
 * be JSON as they are. Keys too, since a key can hold text as well.
 */
function values(text: string): readonly Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const start = at;
    const char = text[at] ?? '';
    if (char === '"') {
      do at += text[at] === '\\' ? 2 : 1;
      while (text[at] !== '"');
      tokens.push({ start, end: at + 1, value: JSON.parse(text.slice(start, at + 1)) as string });
    } else if (begins.includes(char)) {
      while (at + 1 < text.length && goesOn.includes(text[at + 1] ?? '')) at += 1;
      const end = at + 1;
      if (end - start >= shortestNumber || isLine(text, start, end)) {
        tokens.push({ start, end, value: text.slice(start, end) });
      }
    }
  }
  return tokens;
}

/** Of a number, its first character and the others. */
const begins = '-0123456789';
const goesOn = `${begins}.eE+`;

/** Whether it has a line to itself, as in plain text. */
function isLine(text: string, start: number, end: number): boolean {
  if (start > 0 && text[start - 1] !== '\n') return false;
  const next = text.indexOf('\n', end);
  return text.slice(end, next === -1 ? text.length : next).trim() === '';
}

/** Names of the outermost fields; null when the text is neither JSON nor lines of it. */
function fieldsOf(text: string): readonly string[] | null {
  const json = parse(text);
  if (json !== undefined) return namesIn(json);
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  if (lines.length < 2) return null;
  const fields = new Set<string>();
  for (const line of lines) {
    const value = parse(line);
    if (value === undefined) return null;
    for (const name of namesIn(value)) fields.add(name);
  }
  return [...fields];
}

/** Undefined when the text is no JSON: JSON itself has no undefined. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    // Not JSON: an answer, not an accident.
    return undefined;
  }
}

function namesIn(value: unknown): readonly string[] {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.keys(value) : [];
}
