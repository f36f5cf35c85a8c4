/** A row of numbers that grows; never shrinks its room, so it can be used again for the next text. */
export class Column {
  at: Int32Array;
  length = 0;
  constructor(room: number) {
    this.at = new Int32Array(room);
  }
  push(value: number): void {
    if (this.length === this.at.length) {
      const wider = new Int32Array(2 * this.length);
      wider.set(this.at);
      this.at = wider;
    }
    this.at[this.length++] = value;
  }
  /** How many of the entries, which must ascend, are less than `value`. */
  countBelow(value: number): number {
    let low = 0;
    let high = this.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.get(middle) < value) low = middle + 1;
      else high = middle;
    }
    return low;
  }
  /** Forgets the first `count` entries. */
  drop(count: number): void {
    if (count === 0) return;
    this.at.copyWithin(0, count, this.length);
    this.length -= count;
  }
  /** Entry `index`, which must exist. */
  get(index: number): number {
    return this.at[index] as number;
  }
}
