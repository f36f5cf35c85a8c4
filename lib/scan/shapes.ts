import type { NumberDetector } from './detector';

/** A step in the tree of all shapes: the groups so far, and what may follow. */
export type ShapeNode = {
  /** Detectors for which the groups so far are a format of their own. */
  readonly formats: NumberDetector[];
  /** Detectors for which they are a shape that needs a label. */
  readonly shapes: NumberDetector[];
  /** Both. */
  readonly all: NumberDetector[];
  /** The picture so far. */
  readonly picture: string;
  /** By `stepIndex` of the next group; sparse. */
  readonly next: (ShapeNode | undefined)[];
};

const longestGroup = 31;

/** A group of this length: digits (kind 0) or letters (kind 1), with a gap before it or not. -1 for none there is. */
export const stepIndex = (kind: number, length: number, hasGap: boolean): number =>
  length > longestGroup ? -1 : kind * 32 + length + (hasGap ? 64 : 0);

const node = (picture: string): ShapeNode => ({ formats: [], shapes: [], all: [], picture, next: [] });

/** `X` stands for `9` and `A`. */
function expand(picture: string): string[] {
  const at = picture.indexOf('X');
  if (at < 0) return [picture];
  return ['9', 'A'].flatMap((sign) => expand(picture.slice(0, at) + sign + picture.slice(at + 1)));
}

const groups = /9+|A+/g;

/** Depth is at most the groups of the longest shape, so a walk from each group keeps the scan linear. */
export function createShapeTree(detectors: readonly NumberDetector[]): ShapeNode {
  const root = node('');
  const leaf = (picture: string): ShapeNode => {
    let at = root;
    for (const match of picture.matchAll(groups)) {
      const [group] = match;
      const end = match.index + group.length;
      const step = stepIndex(group.startsWith('A') ? 1 : 0, group.length, picture[match.index - 1] === '-');
      at = at.next[step] ??= node(picture.slice(0, end));
    }
    return at;
  };
  const add = (node: ShapeNode, detector: NumberDetector, isFormat: boolean): void => {
    if (node.all.includes(detector)) return;
    (isFormat ? node.formats : node.shapes).push(detector);
    node.all.push(detector);
  };
  for (const detector of detectors) {
    for (const picture of detector.formats.flatMap(expand)) add(leaf(picture), detector, true);
    for (const picture of detector.shapes.flatMap(expand)) add(leaf(picture), detector, false);
  }
  return root;
}
