const factor = 0x9e3779b1;

/** Numbers by keys of 32 bits. At most half of its places are taken, so that a search is short. */
export class HashTable {
  private keys: Int32Array;
  /** By place; 0 at first. */
  values: Int32Array;
  private shift: number;
  private length = 0;

  /** @param expected how many keys it will hold, more or less */
  constructor(expected: number) {
    const bits = 33 - Math.clz32(Math.max(1, expected - 1));
    this.keys = new Int32Array(1 << bits);
    this.values = new Int32Array(1 << bits);
    this.shift = 32 - bits;
  }

  /** The value of this key, 0 when it has none. */
  get(key: number): number {
    const { keys } = this;
    const sought = key | 0 || 1;
    let place = Math.imul(sought, factor) >>> this.shift;
    for (;;) {
      const known = keys[place] as number;
      if (known === sought) return this.values[place] as number;
      if (known === 0) return 0;
      place = (place + 1) & (keys.length - 1);
    }
  }

  /** The place of this key in `values`, which it is given if it has none; until the next call. */
  place(key: number): number {
    const sought = key | 0 || 1;
    const { keys } = this;
    let place = Math.imul(sought, factor) >>> this.shift;
    for (;;) {
      const known = keys[place] as number;
      if (known === sought) return place;
      if (known === 0) break;
      place = (place + 1) & (keys.length - 1);
    }
    if (2 * ++this.length > keys.length) {
      this.grow();
      place = this.find(sought);
    }
    this.keys[place] = sought;
    return place;
  }

  /** Where it is, or where there is room for it. */
  private find(sought: number): number {
    const { keys } = this;
    let place = Math.imul(sought, factor) >>> this.shift;
    while ((keys[place] as number) !== sought && (keys[place] as number) !== 0)
      place = (place + 1) & (keys.length - 1);
    return place;
  }

  private grow(): void {
    const { keys, values } = this;
    this.keys = new Int32Array(2 * keys.length);
    this.values = new Int32Array(2 * keys.length);
    this.shift--;
    for (let at = 0; at < keys.length; at++) {
      const key = keys[at] as number;
      if (key === 0) continue;
      const place = this.find(key);
      this.keys[place] = key;
      this.values[place] = values[at] as number;
    }
  }
}
