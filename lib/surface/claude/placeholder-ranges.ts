/** A placeholder in the document. */
export type Placed = { readonly placeholder: string; readonly range: Range };

/** Of the form of ours; whether one is ours, its table tells. */
const shape = /\[[^[\]\n]{1,200} \d{1,6}\]/g;

/** More than this in the document at once are not followed. */
const most = 1000;

/** The placeholders of ours in these elements, in the order of the document, whatever nodes their text is cut into. */
export function findPlaceholders(
  elements: readonly Element[],
  isKnown: (placeholder: string) => boolean,
): readonly Placed[] {
  const placed: Placed[] = [];
  for (const element of elements) {
    const { text, nodes, starts } = readNodes(element);
    for (const { 0: placeholder, index } of text.matchAll(shape)) {
      if (placed.length >= most) return placed;
      if (!isKnown(placeholder)) continue;
      const range = rangeOver(nodes, starts, index, index + placeholder.length);
      if (range) placed.push({ placeholder, range });
    }
  }
  return placed;
}

type Nodes = { readonly text: string; readonly nodes: readonly Text[]; readonly starts: readonly number[] };

function readNodes(element: Element): Nodes {
  const nodes: Text[] = [];
  const starts: number[] = [];
  let text = '';
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!(node instanceof Text)) continue;
    nodes.push(node);
    starts.push(text.length);
    text += node.data;
  }
  return { text, nodes, starts };
}

/** From `start` to `end` in UTF-16 code units of the text of all nodes. */
function rangeOver(
  nodes: readonly Text[],
  starts: readonly number[],
  start: number,
  end: number,
): Range | null {
  const [first, last] = [indexAt(starts, start), indexAt(starts, end - 1)];
  const [from, to] = [nodes[first], nodes[last]];
  if (!from || !to) return null;
  const range = document.createRange();
  range.setStart(from, start - (starts[first] ?? 0));
  range.setEnd(to, end - (starts[last] ?? 0));
  return range;
}

/** The last of the sorted `starts` that is not after `at`. */
function indexAt(starts: readonly number[], at: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}
