import { folded } from './checks/folded';

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

/**
 * Phrases are compared with text that has been folded, so they have to be folded too; capitals may look like other Latin
 * letters than the small ones do (`Н`, `н`).
 */
function spellings(text: string): readonly string[] {
  if (isAscii(text)) return [text];
  const small = folded(text);
  const capitals = folded(text.toUpperCase()).toLowerCase();
  return small === capitals ? [small] : [small, capitals];
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
  /** Whether one of those that follow it, or itself, is in a list with `isName`. */
  isName(head: number): boolean;
  /** The one with this number, and those that follow it. */
  from(head: number): readonly Mention<List>[];
};

/** In rows of numbers, because making thousands of objects would cost more than all the rest of a start. */
export function createMentions<List extends PhraseList>(lists: readonly List[]): Mentions<List> {
  // Two spellings of each, as it stands and as one word.
  const rows = new Int32Array(4 * (4 * phraseCount(lists) + 1));
  let count = 0;
  return {
    add({ list, at, spelling }, isJoined, next) {
      const row = 4 * ++count;
      rows[row] = list;
      rows[row + 1] = at;
      const isName = lists[list]?.isName === true || ((rows[4 * next + 2] as number) & 4) !== 0;
      rows[row + 2] = (isJoined ? 1 : 0) | (spelling << 1) | (isName ? 4 : 0);
      rows[row + 3] = next;
      return count;
    },
    isName: (head) => ((rows[4 * head + 2] as number) & 4) !== 0,
    from(head) {
      const found: Mention<List>[] = [];
      for (let row = 4 * head; row > 0; row = 4 * (rows[row + 3] as number)) {
        const list = lists[rows[row] as number];
        const kind = rows[row + 2] as number;
        const text = spellings(list?.texts[rows[row + 1] as number] ?? '')[(kind >> 1) & 1];
        if (list !== undefined && text !== undefined) found.push({ list, text, isJoined: (kind & 1) === 1 });
      }
      return found;
    },
  };
}
