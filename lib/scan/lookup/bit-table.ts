/** Yes or no by index: eight times as much of it as of bytes is at hand to a processor that asks for random places. */
export class BitTable {
  readonly words: Uint32Array;

  /** @param bits indices have so many bits */
  constructor(bits: number) {
    this.words = new Uint32Array(1 << (bits - 5));
  }

  set(index: number): void {
    const word = index >>> 5;
    this.words[word] = (this.words[word] as number) | (1 << (index & 31));
  }

  /** All that this table or the other has; both must have as many bits. */
  with(other: BitTable): BitTable {
    const both = new BitTable(Math.log2(this.words.length) + 5);
    both.words.set(this.words.map((word, at) => word | (other.words[at] as number)));
    return both;
  }

  has(index: number): boolean {
    return (((this.words[index >>> 5] as number) >>> (index & 31)) & 1) !== 0;
  }
}
