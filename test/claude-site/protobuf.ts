/** As much of protobuf's encoding as the site's messages need: strings, bytes, messages in messages, whole numbers. */
type Value = string | number | Uint8Array | undefined;

export type Fields = { number: number; value: Uint8Array | number }[];

/** A message of these fields; what is undefined is left out. Numbers are whole and not below 0. */
export function message(entries: readonly (readonly [number: number, value: Value])[]): Uint8Array {
  const bytes: number[] = [];
  const parts: Uint8Array[] = [];
  const flush = () => void parts.push(Uint8Array.from(bytes.splice(0)));
  for (const [number, value] of entries) {
    if (value === undefined) continue;
    if (typeof value === 'number') {
      bytes.push(...varint(number * 8), ...varint(value));
      continue;
    }
    const content = typeof value === 'string' ? new TextEncoder().encode(value) : value;
    bytes.push(...varint(number * 8 + 2), ...varint(content.length));
    flush();
    parts.push(content);
  }
  flush();
  return joined(parts);
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

function varint(value: number): number[] {
  const bytes: number[] = [];
  let rest = value;
  while (rest > 127) {
    bytes.push((rest % 128) + 128);
    rest = Math.floor(rest / 128);
  }
  return [...bytes, rest];
}

/** The fields in the order of the bytes. Throws when the bytes are no message. */
export function fields(bytes: Uint8Array): Fields {
  const found: Fields = [];
  let at = 0;
  const read = (): number => {
    let value = 0;
    for (let power = 1; ; power *= 128) {
      const byte = bytes[at++];
      if (byte === undefined || power > Number.MAX_SAFE_INTEGER)
        throw new Error('a number that does not end');
      value += (byte % 128) * power;
      if (byte < 128) return value;
    }
  };
  while (at < bytes.length) {
    const key = read();
    const number = Math.floor(key / 8);
    if (key % 8 === 0) {
      found.push({ number, value: read() });
      continue;
    }
    const length = key % 8 === 2 ? read() : key % 8 === 1 ? 8 : key % 8 === 5 ? 4 : Infinity;
    if (number === 0 || at + length > bytes.length) throw new Error('a field that does not end');
    found.push({ number, value: bytes.slice(at, at + length) });
    at += length;
  }
  return found;
}

export function bytesAt(all: Fields, number: number): Uint8Array {
  const value = all.find((field) => field.number === number)?.value;
  return value instanceof Uint8Array ? value : new Uint8Array();
}

export const stringAt = (all: Fields, number: number): string =>
  new TextDecoder().decode(bytesAt(all, number));

export function numberAt(all: Fields, number: number): number {
  const value = all.find((field) => field.number === number)?.value;
  return typeof value === 'number' ? value : 0;
}
