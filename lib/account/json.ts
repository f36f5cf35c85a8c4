/** Small tolerant readers for bodies whose shape is not ours: a wrong type reads as null, never as an error. */
export type Json = Readonly<Record<string, unknown>>;

export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // what undefined means is for the caller to say: no JSON document has this value
  }
}

export function asObject(value: unknown): Json | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Json) : null;
}

export function asList(value: unknown): readonly unknown[] | null {
  return Array.isArray(value) ? value : null;
}

/** Non-empty text. */
export function asText(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}

export function asTexts(value: unknown): readonly string[] {
  return (asList(value) ?? []).filter((entry) => typeof entry === 'string');
}
