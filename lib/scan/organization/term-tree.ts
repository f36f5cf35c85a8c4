/**
 * The terms of a list as a tree of tokens (words, or single characters). All edges stand in one hash table of flat
 * numbers, 12 bytes each and at most three quarters full, so a hundred thousand terms take a few megabytes. A token is
 * known by two hashes of 32 bits: by chance, one text in 10^12 words has a word that is taken for another.
 */
export type TermTree = {
  /** Whether a term may begin with the token: rarely wrong, and quick, because it looks at few bytes. */
  mayBegin(hash: number): boolean;
  /** The node that the token leads to, -1 when there is none. The root is 0. */
  step(node: number, hash: number, check: number): number;
  /** The same, but makes what is missing. */
  grow(node: number, hash: number, check: number): number;
  /** A term ends at the node. */
  end(node: number): void;
  isEnd(node: number): boolean;
};

/** Most edges, in quarters of the room. */
const fullness = 3;

/** Spreads the node over both keys of its edges (odd constants of the MurmurHash3 and xxHash finishers). */
const keyOf = (node: number, hash: number): number => {
  const mixed = Math.imul(hash ^ Math.imul(node, 0x9e3779b1), 0x85ebca6b);
  return mixed ^ (mixed >>> 15);
};
const checkOf = (node: number, check: number): number =>
  Math.imul(check, 0xc2b2ae35) ^ Math.imul(node + 1, 0x27d4eb2f);

/** The next power of two with room for one edge a term. */
const roomFor = (expected: number): number => 2 ** Math.ceil(Math.log2(16 + (4 * expected) / fullness));

type Table = {
  readonly keys: Int32Array;
  readonly checks: Int32Array;
  readonly nodes: Int32Array;
  readonly mask: number;
};

const createTable = (room: number): Table => ({
  keys: new Int32Array(room),
  checks: new Int32Array(room),
  nodes: new Int32Array(room), // 0: free, because no edge leads to the root
  mask: room - 1,
});

/** Where the edge stands, or the free place where it would. */
function placeOf({ keys, checks, nodes, mask }: Table, key: number, check: number): number {
  let place = key & mask;
  while (nodes[place] !== 0 && (keys[place] !== key || checks[place] !== check)) place = (place + 1) & mask;
  return place;
}

/** @param expected number of terms, to make room at once */
export function createTermTree(expected: number): TermTree {
  let table = createTable(roomFor(expected));
  let ends = new Uint8Array(table.keys.length);
  const beginnings = new Uint8Array(roomFor(expected));
  let count = 0;

  const widen = (): void => {
    const old = table;
    table = createTable(2 * old.keys.length);
    for (let at = 0; at < old.nodes.length; at++) {
      const node = old.nodes[at] as number;
      if (node === 0) continue;
      put(
        placeOf(table, old.keys[at] as number, old.checks[at] as number),
        old.keys[at] as number,
        old.checks[at] as number,
        node,
      );
    }
    const wider = new Uint8Array(table.keys.length);
    wider.set(ends);
    ends = wider;
  };

  const put = (place: number, key: number, check: number, node: number): void => {
    table.keys[place] = key;
    table.checks[place] = check;
    table.nodes[place] = node;
  };

  const begin = (hash: number): void => {
    const at = (hash >>> 3) & (beginnings.length - 1);
    beginnings[at] = (beginnings[at] as number) | (1 << (hash & 7));
  };

  return {
    // Eight bits for each of the expected terms, so that seven of eight words go no further.
    mayBegin: (hash) =>
      ((beginnings[(hash >>> 3) & (beginnings.length - 1)] as number) & (1 << (hash & 7))) !== 0,
    step(node, hash, check) {
      const next = table.nodes[placeOf(table, keyOf(node, hash), checkOf(node, check))] as number;
      return next === 0 ? -1 : next;
    },
    grow(node, hash, check) {
      if (node === 0) begin(hash);
      if (4 * (count + 1) > fullness * table.keys.length) widen();
      const key = keyOf(node, hash);
      const second = checkOf(node, check);
      const place = placeOf(table, key, second);
      if (table.nodes[place] === 0) put(place, key, second, ++count);
      return table.nodes[place] as number;
    },
    end(node) {
      ends[node] = 1;
    },
    isEnd: (node) => ends[node] === 1,
  };
}
