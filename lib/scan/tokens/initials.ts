import { wordKey } from '@/lib/scan/lookup/word-key';

/** More letters than any phrase of ours has as one word with signs between them. */
const most = 16;

/** The single letters that were read last, taken as one word: `S.S.N.`, `A/C`, `D O B`. UTF-16 code units. */
export class Initials {
  start = 0;
  end = -9;
  private readonly letters = new Uint16Array(most);
  private length = 0;

  clear(): void {
    this.end = -9;
  }

  /** Takes the small letter that stands at `at`: as the next one, or as the first. */
  add(letter: number, at: number, isNext: boolean): void {
    if (!isNext) {
      this.start = at;
      this.length = 0;
    }
    if (this.length < most) this.letters[this.length] = letter;
    this.length++;
    this.end = at + 1;
  }

  /** The key of the word that two letters or more are; `undefined` when there are too many. */
  key(): number | undefined {
    return this.length > most ? undefined : wordKey(this.letters, 0, this.length);
  }
}
