import type { NumberDetector } from './detector';

/** A step in the tree of all shapes: the groups so far, and what may follow. */
export type ShapeNode = {
  /** Detectors for which the groups so far are a whole shape. */
  readonly detectors: NumberDetector[];
  /** Those that know it even beside more groups with the same gap. */
  readonly inRows: NumberDetector[];
  readonly shape: string;
  /** By length of the next group; sparse. */
  readonly next: (ShapeNode | undefined)[];
};

const node = (shape: string): ShapeNode => ({ detectors: [], inRows: [], shape, next: [] });

/** Depth is at most the groups of the longest shape, so a walk from each digit group keeps the scan linear. */
export function createShapeTree(detectors: readonly NumberDetector[]): ShapeNode {
  const root = node('');
  for (const detector of detectors) {
    for (const shape of [...detector.formats, ...detector.shapes]) {
      let at = root;
      for (const length of shape.split('-').map(Number)) {
        at = at.next[length] ??= node(at.shape === '' ? `${length}` : `${at.shape}-${length}`);
      }
      at.detectors.push(detector);
      if (detector.formats.includes(shape)) at.inRows.push(detector);
    }
  }
  return root;
}
