import type { NumberDetector } from './detector';
import type { Bits } from './phrases';

/** What the groups so far are to the detectors. */
export type Shape = {
  /** Detectors for which they are a format of their own. */
  readonly formats: NumberDetector[];
  /** Detectors for which they are a shape that needs a label. */
  readonly shapes: NumberDetector[];
  /** Both. */
  readonly all: NumberDetector[];
  /** Those of both whose values have a check digit. */
  readonly checked: NumberDetector[];
  /** The same as a set. */
  readonly bits: Bits;
  readonly picture: string;
};

/** All shapes as one tree; a walk from each group of digits is at most as long as the longest shape. */
export type ShapeTree = {
  /** Step from the place `node` of the tree: the next place, 0 for none. The root is place 1. */
  readonly steps: Int16Array;
  /** All detectors of the tree. */
  readonly all: Bits;
  /** By place; `undefined` where no shape ends. */
  readonly shapes: readonly (Shape | undefined)[];
};

export const root = 1;
const longestGroup = 31;
const stepsPerPlace = 128;

/**
 * Index in `steps` for a group of this length at a place of the tree: digits (kind 0) or letters (kind 1), with a gap
 * before it or not. Index 0 leads nowhere.
 */
export const stepIndex = (place: number, kind: number, length: number, hasGap: boolean): number =>
  length > longestGroup ? 0 : place * stepsPerPlace + kind * 32 + length + (hasGap ? 64 : 0);

/** `X` stands for `9` and `A`. */
function expand(picture: string): string[] {
  const at = picture.indexOf('X');
  if (at < 0) return [picture];
  return ['9', 'A'].flatMap((sign) => expand(picture.slice(0, at) + sign + picture.slice(at + 1)));
}

export function createShapeTree(
  detectors: readonly NumberDetector[],
  bitsOf: (ids: readonly string[]) => Bits,
): ShapeTree {
  let steps = new Int16Array(stepsPerPlace * 256);
  const shapes: (Omit<Shape, 'bits'> | undefined)[] = [undefined, undefined];

  const next = (place: number, kind: number, length: number, hasGap: boolean): number => {
    const at = stepIndex(place, kind, length, hasGap);
    const known = steps[at] as number;
    if (known !== 0) return known;
    const made = shapes.length;
    shapes.push(undefined);
    if ((made + 1) * stepsPerPlace > steps.length) {
      const wider = new Int16Array(2 * steps.length);
      wider.set(steps);
      steps = wider;
    }
    steps[at] = made;
    return made;
  };

  const leaf = (picture: string): Omit<Shape, 'bits'> => {
    let place = root;
    let hasGap = false;
    for (let at = 0; at < picture.length;) {
      const sign = picture[at];
      if (sign === '-') {
        hasGap = true;
        at++;
        continue;
      }
      const start = at;
      while (picture[at] === sign) at++;
      place = next(place, sign === 'A' ? 1 : 0, at - start, hasGap);
      hasGap = false;
    }
    return (shapes[place] ??= { formats: [], shapes: [], all: [], checked: [], picture });
  };

  const add = (shape: Omit<Shape, 'bits'>, detector: NumberDetector, isFormat: boolean): void => {
    if (shape.all.includes(detector)) return;
    (isFormat ? shape.formats : shape.shapes).push(detector);
    shape.all.push(detector);
    if (detector.reasons.includes('check-digit')) shape.checked.push(detector);
  };
  for (const detector of detectors) {
    for (const picture of detector.formats.flatMap(expand)) add(leaf(picture), detector, true);
    for (const picture of detector.shapes.flatMap(expand)) add(leaf(picture), detector, false);
  }
  return {
    steps,
    all: bitsOf(detectors.map(({ id }) => id)),
    shapes: shapes.map((shape) => shape && { ...shape, bits: bitsOf(shape.all.map(({ id }) => id)) }),
  };
}
