import type { ReadBody } from './readable';
import { utf8 } from './utf8';

const mark = '\uFEFF';

/**
 * Reads JSON, or lines of which each is JSON, with or without a byte order mark. A rewrite touches only the string tokens
 * that changed, so the rest stays byte for byte.
 */
export function readJson(bytes: Uint8Array): ReadBody {
  const text = utf8(bytes);
  const fields = text && fieldsOf(text.startsWith(mark) ? text.slice(1) : text);
  if (!text || !fields) return 'unreadable';
  const tokens = stringValues(text);
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

type StringToken = { readonly start: number; readonly end: number; readonly value: string };

/** Every string in JSON that was found to be well formed; keys too, since a key can hold text as well. */
function stringValues(text: string): readonly StringToken[] {
  const tokens: StringToken[] = [];
  let start = text.indexOf('"');
  while (start !== -1) {
    let end = start + 1;
    while (text[end] !== '"') end += text[end] === '\\' ? 2 : 1;
    end += 1;
    tokens.push({ start, end, value: JSON.parse(text.slice(start, end)) as string });
    start = text.indexOf('"', end);
  }
  return tokens;
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
