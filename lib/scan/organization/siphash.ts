/**
 * SipHash-2-4 (Aumasson and Bernstein 2012) in 32-bit arithmetic: a keyed function whose values look drawn at random to
 * whoever does not hold the key, a few hundred nanoseconds a value. Why not the slower HMAC-SHA-256: who tries all
 * numbers holds the key too, since it stands in the same policy, and buys a faster machine. What protects the values is
 * that the hash is cut short, and that is the same for both.
 */
export type Hash = {
  /** The first 32 of the 64 bits of the last value, as an unsigned number. */
  high: number;
  low: number;
};

/** Bytes of a key. */
export const keyLength = 16;

const word = (bytes: Uint8Array, at: number): number =>
  (bytes[at] ?? 0) |
  ((bytes[at + 1] ?? 0) << 8) |
  ((bytes[at + 2] ?? 0) << 16) |
  ((bytes[at + 3] ?? 0) << 24);

/** `count` rounds over v0 to v3 of the paper, each as a low and a high half. */
function mix(state: Int32Array, count: number): void {
  // Local numbers stay in registers.
  let v0l = state[0] as number;
  let v0h = state[1] as number;
  let v1l = state[2] as number;
  let v1h = state[3] as number;
  let v2l = state[4] as number;
  let v2h = state[5] as number;
  let v3l = state[6] as number;
  let v3h = state[7] as number;
  for (let round = 0; round < count; round++) {
    let sum = (v0l >>> 0) + (v1l >>> 0);
    v0h = (v0h + v1h + (sum > 0xffffffff ? 1 : 0)) | 0;
    v0l = sum | 0;
    let keep = v1l;
    v1l = ((v1l << 13) | (v1h >>> 19)) ^ v0l;
    v1h = ((v1h << 13) | (keep >>> 19)) ^ v0h;
    keep = v0l;
    v0l = v0h;
    v0h = keep;

    sum = (v2l >>> 0) + (v3l >>> 0);
    v2h = (v2h + v3h + (sum > 0xffffffff ? 1 : 0)) | 0;
    v2l = sum | 0;
    keep = v3l;
    v3l = ((v3l << 16) | (v3h >>> 16)) ^ v2l;
    v3h = ((v3h << 16) | (keep >>> 16)) ^ v2h;

    sum = (v0l >>> 0) + (v3l >>> 0);
    v0h = (v0h + v3h + (sum > 0xffffffff ? 1 : 0)) | 0;
    v0l = sum | 0;
    keep = v3l;
    v3l = ((v3l << 21) | (v3h >>> 11)) ^ v0l;
    v3h = ((v3h << 21) | (keep >>> 11)) ^ v0h;

    sum = (v2l >>> 0) + (v1l >>> 0);
    v2h = (v2h + v1h + (sum > 0xffffffff ? 1 : 0)) | 0;
    v2l = sum | 0;
    keep = v1l;
    v1l = ((v1l << 17) | (v1h >>> 15)) ^ v2l;
    v1h = ((v1h << 17) | (keep >>> 15)) ^ v2h;
    keep = v2l;
    v2l = v2h;
    v2h = keep;
  }
  state[0] = v0l;
  state[1] = v0h;
  state[2] = v1l;
  state[3] = v1h;
  state[4] = v2l;
  state[5] = v2h;
  state[6] = v3l;
  state[7] = v3h;
}

/** Takes eight bytes in. */
function take(state: Int32Array, low: number, high: number): void {
  state[6] = (state[6] as number) ^ low;
  state[7] = (state[7] as number) ^ high;
  mix(state, 2);
  state[0] = (state[0] as number) ^ low;
  state[1] = (state[1] as number) ^ high;
}

function wordOf(text: string, at: number): number {
  let value = 0;
  const end = Math.min(4, text.length - at);
  for (let byte = 0; byte < end; byte++) value |= (text.charCodeAt(at + byte) & 0xff) << (8 * byte);
  return value;
}

/**
 * A hash function for texts of ASCII characters, one byte each.
 * @param key of 16 bytes
 */
export function createSipHash(key: Uint8Array): (text: string, into: Hash) => void {
  const k0 = word(key, 0);
  const k1 = word(key, 4);
  const k2 = word(key, 8);
  const k3 = word(key, 12);
  // "somepseudorandomlygeneratedbytes", the constants of the paper.
  const start = Int32Array.of(
    k0 ^ 0x70736575,
    k1 ^ 0x736f6d65,
    k2 ^ 0x6e646f6d,
    k3 ^ 0x646f7261,
    k0 ^ 0x6e657261,
    k1 ^ 0x6c796765,
    k2 ^ 0x79746573,
    k3 ^ 0x74656462,
  );
  const state = new Int32Array(8);

  return (text, into) => {
    state.set(start);
    const whole = text.length - (text.length % 8);
    for (let at = 0; at < whole; at += 8) take(state, wordOf(text, at), wordOf(text, at + 4));
    take(state, wordOf(text, whole), wordOf(text, whole + 4) | (text.length << 24));
    state[4] = (state[4] as number) ^ 0xff;
    mix(state, 4);
    into.low =
      ((state[0] as number) ^ (state[2] as number) ^ (state[4] as number) ^ (state[6] as number)) >>> 0;
    into.high =
      ((state[1] as number) ^ (state[3] as number) ^ (state[5] as number) ^ (state[7] as number)) >>> 0;
  };
}
