import type { Headed } from '@/lib/scan/structure/below-headings';
import type { NumberDetector } from '@/lib/scan/detector';
import type { Bits } from '@/lib/scan/phrases/phrases';

type BitsOf = (ids: readonly string[]) => Bits;

/** What the groups so far are to the detectors. */
export class Shape {
  /** Detectors for which they are a format of their own. */
  readonly formats: NumberDetector[] = [];
  /** Detectors for which they are a shape that needs a label. */
  readonly shapes: NumberDetector[] = [];
  /** Both. */
  readonly all: NumberDetector[] = [];
  /** Those of both whose values have a check digit. */
  readonly checked: NumberDetector[] = [];
  readonly picture: string;
  /** How many letters and digits. */
  readonly length: number;
  /** The heading of the last value of this shape that had one, and what it says: the next value mostly stands below it. */
  headed: Headed | undefined;
  /** How long its groups are; 0 when they differ or have letters. */
  private readonly groups: number;
  private readonly bitsOf: BitsOf;
  private known: Bits | undefined;

  constructor(picture: string, bitsOf: BitsOf) {
    this.picture = picture;
    this.length = picture.replaceAll('-', '').length;
    this.groups = /^(9+)(?:-\1)*$/.exec(picture)?.[1]?.length ?? 0;
    this.bitsOf = bitsOf;
  }

  /**
   * Whether what has the other shape and begins inside a number of this one, in a row of such groups, is but a piece of it, or its
   * end and the beginning of the next: where a number is found by its check digit, its pieces are no other numbers.
   */
  isCutBy({ groups, length }: Shape): boolean {
    return this.groups > 0 && groups === this.groups && length <= this.length;
  }

  /** Both as a set. */
  get bits(): Bits {
    return (this.known ??= this.bitsOf(this.all.map(({ id }) => id)));
  }

  /** Whether `text.slice(start, end)` may be one of the formats though no word names it. */
  mayBeUnnamed(text: string, start: number, end: number): boolean {
    for (const { mayBeUnnamed } of this.formats)
      if (mayBeUnnamed === undefined || mayBeUnnamed(text, start, end, this)) return true;
    return false;
  }

  add(detector: NumberDetector, isFormat: boolean): void {
    if (this.all.includes(detector)) return;
    (isFormat ? this.formats : this.shapes).push(detector);
    this.all.push(detector);
    if (detector.reasons.includes('check-digit')) this.checked.push(detector);
  }
}

/** The first place of every walk. */
export const root = 1;
const longestGroup = 31;
const stepsPerPlace = 128;
const unread = -1;

/**
 * Index in `steps` for a group of this length at a place of the tree: digits (kind 0) or letters (kind 1), with a gap
 * before it or not. Index 0 leads nowhere.
 */
const stepIndex = (place: number, kind: number, length: number, hasGap: boolean): number =>
  length > longestGroup ? 0 : place * stepsPerPlace + kind * 32 + length + (hasGap ? 64 : 0);

/** `X` stands for `9` and `A`. */
function expand(picture: string): string[] {
  const at = picture.indexOf('X');
  if (at < 0) return [picture];
  return ['9', 'A'].flatMap((sign) => expand(picture.slice(0, at) + sign + picture.slice(at + 1)));
}

/** Whether the first group has `length` signs of this kind, or may have where `X` stands among them. */
function mayBegin(picture: string, sign: string, length: number): boolean {
  for (let at = 0; at < length; at++) if (picture[at] !== sign && picture[at] !== 'X') return false;
  return picture[length] !== sign;
}

/**
 * All shapes as one tree; a walk from each group of digits is at most as long as the longest shape. Shapes are read when a
 * group like their first one is first met, because no text has them all.
 */
export class ShapeTree {
  /** All detectors of the tree. */
  readonly all: Bits;
  private readonly detectors: readonly NumberDetector[];
  private readonly bitsOf: BitsOf;
  private steps = new Int16Array(stepsPerPlace * 128);
  /** By place; `undefined` where no shape ends. */
  private readonly shapes: (Shape | undefined)[] = [undefined, undefined];

  constructor(detectors: readonly NumberDetector[], bitsOf: BitsOf) {
    this.detectors = detectors;
    this.bitsOf = bitsOf;
    this.all = bitsOf(detectors.map(({ id }) => id));
    this.steps.fill(unread, root * stepsPerPlace, (root + 1) * stepsPerPlace);
  }

  /** The place that a group like this leads to from a place, 0 for none; see `stepIndex`. */
  step(place: number, kind: number, length: number, hasGap: boolean): number {
    const next = this.steps[stepIndex(place, kind, length, hasGap)] as number;
    return next === unread ? this.read(kind, length) : next;
  }

  /** The shape that ends at a place. */
  at(place: number): Shape | undefined {
    return this.shapes[place];
  }

  /** Reads the shapes that begin with such a group; returns its place. */
  private read(kind: number, length: number): number {
    const at = stepIndex(root, kind, length, false);
    this.steps[at] = 0;
    const sign = kind === 0 ? '9' : 'A';
    const add = (pictures: readonly string[], detector: NumberDetector, isFormat: boolean): void => {
      for (const picture of pictures) {
        if (!mayBegin(picture, sign, length)) continue;
        for (const one of expand(picture))
          if (mayBegin(one, sign, length)) this.leaf(one).add(detector, isFormat);
      }
    };
    for (const detector of this.detectors) {
      add(detector.formats, detector, true);
      add(detector.shapes, detector, false);
    }
    return this.steps[at] as number;
  }

  private leaf(picture: string): Shape {
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
      place = this.next(place, sign === 'A' ? 1 : 0, at - start, hasGap);
      hasGap = false;
    }
    return (this.shapes[place] ??= new Shape(picture, this.bitsOf));
  }

  /** Where the step leads, to a new place if there is none yet. */
  private next(place: number, kind: number, length: number, hasGap: boolean): number {
    const at = stepIndex(place, kind, length, hasGap);
    const known = this.steps[at] as number;
    if (known !== 0) return known;
    const made = this.shapes.length;
    this.shapes.push(undefined);
    if ((made + 1) * stepsPerPlace > this.steps.length) {
      const wider = new Int16Array(2 * this.steps.length);
      wider.set(this.steps);
      this.steps = wider;
    }
    this.steps[at] = made;
    return made;
  }
}
