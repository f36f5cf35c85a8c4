/** Numbers by hashes of 32 bits. It does not grow: at most half of its places may be taken. */
export class HashTable {
  private readonly keys: Int32Array;
  /** By place; 0 at first. */
  readonly values: Int32Array;
  private readonly shift: number;

  /** @param most how many keys it will hold */
  constructor(most: number) {
    const bits = 33 - Math.clz32(Math.max(1, most));
    this.keys = new Int32Array(1 << bits);
    this.values = new Int32Array(1 << bits);
    this.shift = 32 - bits;
  }

  /** The value of this key, 0 when it has none. */
  get(key: number): number {
    const { keys } = this;
    const sought = key | 0 || 1;
    let place = Math.imul(sought, 0x9e3779b1) >>> this.shift;
    for (;;) {
      const known = keys[place] as number;
      if (known === sought) return this.values[place] as number;
      if (known === 0) return 0;
      place = (place + 1) & (keys.length - 1);
    }
  }

  /** The place of this key in `values`, which it is given if it has none. */
  place(key: number): number {
    const { keys } = this;
    const sought = key | 0 || 1;
    let place = Math.imul(sought, 0x9e3779b1) >>> this.shift;
    while ((keys[place] as number) !== sought && (keys[place] as number) !== 0)
      place = (place + 1) & (keys.length - 1);
    keys[place] = sought;
    return place;
  }
}
