import type { ReadBody } from './readable';

/** Reads JSON. A rewrite touches only the string tokens that changed, so the rest stays byte for byte. */
export function readJson(text: string): ReadBody {
  const json = parse(text);
  if (json === undefined) return 'unreadable';
  const tokens = stringValues(text);
  const parts = tokens.map((token) => token.value);
  return {
    parts,
    fields: isRecord(json) ? Object.keys(json) : [],
    unreadable: [],
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

/** Undefined when the text is no JSON: JSON itself has no undefined. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    // Not JSON: an answer, not an accident.
    return undefined;
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
