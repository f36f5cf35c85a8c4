import { BitTable } from '@/lib/scan/lookup/bit-table';
import { folded } from '@/lib/scan/checks/folded';
import { isCommon } from './common-words';
import { HashTable } from '@/lib/scan/lookup/hash-table';
import { characterKey, quickBits, quickIndex, wordKeyIn, wordKeyInAscii } from '@/lib/scan/lookup/word-key';
import { isSpaceless } from '@/lib/scan/tokens/words';

/** Phrases of several words that are longer than this are also found written as one word: `socialsecuritynumber`. */
const shortestJoined = 5;

/** Phrases of one owner. */
export type PhraseList = {
  readonly texts: readonly string[];
  /** They name something, and are no mere hints. */
  readonly isName?: boolean;
};

/** A phrase as one list has it, folded. */
export type Mention<List> = { readonly list: List; readonly text: string; readonly isJoined: boolean };

function phraseCount(lists: readonly PhraseList[]): number {
  let count = 0;
  for (const { texts } of lists) count += texts.length;
  return count;
}

const isAscii = (text: string): boolean => !/[^ -~]/.test(text);

const toCapitals = (letters: string): string => letters.toUpperCase();

/**
 * Phrases are compared with text that has been folded, so they have to be folded too; capitals may look like other Latin
 * letters than the small ones do (`Н`, `н`), those with which a line or each word begins as well. Four at most.
 */
function spellings(text: string): readonly string[] {
  if (isAscii(text)) return [text];
  const written = [
    text,
    toCapitals(text),
    text.replace(/^./u, toCapitals),
    text.replace(/(?<=^| )./gu, toCapitals),
  ];
  return [...new Set(written.map((one) => folded(one).toLowerCase()))];
}

/** What a row says of its phrase: it is one word without its spaces, it or one of those that follow is a name; and its spelling. */
const joined = 1;
const name = 2;
const spellingUnit = 4;

/**
 * The phrases of all lists by the keys of their last words, and of all of each as one word. In rows of numbers, because making
 * thousands of objects would cost more than all the rest of a start; a class, because the code of its methods is made quick once
 * and not for each of its objects.
 */
export class Mentions<List extends PhraseList> {
  /** By `quickIndex`: whether a word at the end of a phrase looks so. */
  readonly quick = new BitTable(quickBits);
  /** By key: the number of the last row, 0 for none; -1 for a character that opens a search only. */
  readonly numbers: HashTable;
  private readonly lists: readonly List[];
  /** Four numbers each: list, place in it, kind, the row that follows or 0. */
  private rows: Int32Array;
  /** No row has the number 0. */
  private count = 1;
  /** Phrases with letters beyond ASCII, by list and place, as long as no text needs them. */
  private readonly beyondAscii: (readonly [list: number, at: number])[] = [];

  constructor(lists: readonly List[]) {
    this.lists = lists;
    const phrases = phraseCount(lists);
    this.numbers = new HashTable(phrases);
    // Each as it stands and as one word, more or less.
    this.rows = new Int32Array(8 * phrases + 4);
    lists.forEach(({ texts, isName }, list) => this.addList(texts, list, isName === true ? name : 0));
  }

  /** All numbers are less. */
  get length(): number {
    return this.count;
  }

  /** Whether one of those that follow it, or itself, is in a list with `isName`. */
  isName(head: number): boolean {
    return ((this.rows[4 * head + 2] as number) & name) !== 0;
  }

  /** The one with this number, and those that follow it. */
  from(head: number): readonly Mention<List>[] {
    const found: Mention<List>[] = [];
    const { lists, rows } = this;
    for (let row = 4 * head; row > 0; row = 4 * (rows[row + 3] as number)) {
      const list = lists[rows[row] as number];
      const kind = rows[row + 2] as number;
      const text = spellings(list?.texts[rows[row + 1] as number] ?? '')[Math.floor(kind / spellingUnit)];
      if (list !== undefined && text !== undefined)
        found.push({ list, text, isJoined: (kind & joined) !== 0 });
    }
    return found;
  }

  /** Adds the phrases with letters beyond ASCII, which have to be folded; whether there were any. */
  openBeyondAscii(): boolean {
    const places = this.beyondAscii.splice(0);
    for (const [list, at] of places) {
      const { texts, isName } = this.lists[list] as List;
      spellings(texts[at] ?? '').forEach((text, spelling) => {
        this.addPhrase(text, list, at, spellingUnit * spelling + (isName === true ? name : 0), wordKeyIn);
        this.open(text.charCodeAt(0));
        this.open(text.charCodeAt(text.lastIndexOf(' ') + 1));
      });
    }
    return places.length > 0;
  }

  private addList(texts: readonly string[], list: number, kind: number): void {
    const areAscii = isAscii(texts.join(''));
    for (let at = 0; at < texts.length; at++) {
      const text = texts[at] as string;
      if (areAscii || isAscii(text)) this.addPhrase(text, list, at, kind, wordKeyInAscii);
      else this.beyondAscii.push([list, at]);
    }
  }

  private addPhrase(text: string, list: number, at: number, kind: number, keyOf: typeof wordKeyIn): void {
    let end = text.length;
    let start = text.lastIndexOf(' ') + 1;
    if (start === 0) {
      this.add(keyOf(text, 0, end), list, at, kind);
      return;
    }
    while (start > 0 && isCommon(text.slice(start, end))) {
      end = start - 1;
      start = text.lastIndexOf(' ', end - 1) + 1;
    }
    this.add(keyOf(text, start, end), list, at, kind);
    if (text.length <= shortestJoined) return;
    const word = text.replaceAll(' ', '');
    this.add(keyOf(word, 0, word.length), list, at, kind | joined);
  }

  private add(key: number, list: number, at: number, kind: number): void {
    this.quick.set(quickIndex(key));
    const place = this.numbers.place(key);
    const { values } = this.numbers;
    const next = Math.max(0, values[place] as number);
    const row = 4 * this.count;
    if (row === this.rows.length) this.grow();
    const { rows } = this;
    rows[row] = list;
    rows[row + 1] = at;
    rows[row + 2] = kind | ((rows[4 * next + 2] as number) & name);
    rows[row + 3] = next;
    values[place] = this.count++;
  }

  private grow(): void {
    const wider = new Int32Array(2 * this.rows.length);
    wider.set(this.rows);
    this.rows = wider;
  }

  /** In a script without spaces the first character of a word alone opens the search: of all of it, or of its last word. */
  private open(first: number): void {
    if (!isSpaceless(first)) return;
    const place = this.numbers.place(characterKey(first));
    if (this.numbers.values[place] === 0) this.numbers.values[place] = -1;
  }
}
