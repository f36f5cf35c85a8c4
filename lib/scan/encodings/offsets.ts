const room = 128;

/** Where each part of a folded text stands in the given one. Offsets are UTF-16 code units. */
export class Offsets {
  // Pairs: from this folded offset on, the given offset is so much greater. Both ascend.
  private pairs = new Int32Array(2 * room);
  private length = 0;

  /** From the folded offset on, which is not less than the one before, the given offset is `shift` greater. */
  add(folded: number, shift: number): void {
    const last = this.length - 2;
    if (last >= 0 && this.pairs[last] === folded) {
      this.pairs[last + 1] = shift;
      return;
    }
    if (this.length === this.pairs.length) {
      const wider = new Int32Array(2 * this.length);
      wider.set(this.pairs);
      this.pairs = wider;
    }
    this.pairs[this.length++] = folded;
    this.pairs[this.length++] = shift;
  }

  toGiven(folded: number): number {
    let low = 0;
    let high = this.length / 2;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.pairs[2 * middle] as number) <= folded) low = middle + 1;
      else high = middle;
    }
    return low === 0 ? folded : folded + (this.pairs[2 * low - 1] as number);
  }
}
