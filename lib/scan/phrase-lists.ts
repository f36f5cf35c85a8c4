import { folded } from './checks/folded';
import { Column } from './column';

/** Phrases of one owner. */
export type PhraseList = {
  readonly texts: readonly string[];
  /** They name something, and are no mere hints. */
  readonly isName?: boolean;
};

/** The phrase `lists[list].texts[at]`, in the spelling with this number. */
export type ListPlace = { readonly list: number; readonly at: number; readonly spelling: number };

/** A phrase as one list has it, folded. */
export type Mention<List> = { readonly list: List; readonly text: string; readonly isJoined: boolean };

export function phraseCount(lists: readonly PhraseList[]): number {
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

/** Visits the phrases that are all ASCII, which needs no folding; the visitor must not keep the place. Returns the others. */
export function forEachAscii(
  lists: readonly PhraseList[],
  visit: (text: string, place: ListPlace) => void,
): ListPlace[] {
  const others: ListPlace[] = [];
  const place = { list: 0, at: 0, spelling: 0 };
  for (; place.list < lists.length; place.list++) {
    const texts = lists[place.list]?.texts ?? [];
    const areAscii = isAscii(texts.join(''));
    for (place.at = 0; place.at < texts.length; place.at++) {
      const text = texts[place.at] ?? '';
      if (areAscii || isAscii(text)) visit(text, place);
      else others.push({ ...place });
    }
  }
  return others;
}

export function forEachSpelling(
  lists: readonly PhraseList[],
  places: readonly ListPlace[],
  visit: (text: string, place: ListPlace) => void,
): void {
  for (const { list, at } of places)
    spellings(lists[list]?.texts[at] ?? '').forEach((text, spelling) => visit(text, { list, at, spelling }));
}

export type Mentions<List> = {
  /** Returns its number, which is not 0; `next` is the number of another or 0. */
  add(place: ListPlace, isJoined: boolean, next: number): number;
  /** All numbers are less. */
  count(): number;
  /** Whether one of those that follow it, or itself, is in a list with `isName`. */
  isName(head: number): boolean;
  /** The one with this number, and those that follow it. */
  from(head: number): readonly Mention<List>[];
};

/** In rows of numbers, because making thousands of objects would cost more than all the rest of a start. */
export function createMentions<List extends PhraseList>(lists: readonly List[]): Mentions<List> {
  // Each as it stands and as one word, more or less.
  const rows = new Column(8 * phraseCount(lists) + 4);
  const pushRow = (list: number, at: number, kind: number, next: number): void => {
    rows.push(list);
    rows.push(at);
    rows.push(kind);
    rows.push(next);
  };
  // No mention has the number 0.
  pushRow(0, 0, 0, 0);
  const kindOf = (head: number): number => rows.get(4 * head + 2);
  return {
    add({ list, at, spelling }, isJoined, next) {
      const isName = lists[list]?.isName === true || (kindOf(next) & 8) !== 0;
      pushRow(list, at, (isJoined ? 1 : 0) | (spelling << 1) | (isName ? 8 : 0), next);
      return rows.length / 4 - 1;
    },
    count: () => rows.length / 4,
    isName: (head) => (kindOf(head) & 8) !== 0,
    from(head) {
      const found: Mention<List>[] = [];
      for (let row = 4 * head; row > 0; row = 4 * rows.get(row + 3)) {
        const list = lists[rows.get(row)];
        const kind = rows.get(row + 2);
        const text = spellings(list?.texts[rows.get(row + 1)] ?? '')[(kind >> 1) & 3];
        if (list !== undefined && text !== undefined) found.push({ list, text, isJoined: (kind & 1) === 1 });
      }
      return found;
    },
  };
}
