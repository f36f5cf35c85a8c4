/** Below this nobody reads it, in CSS pixels. */
const smallest = 11;

/** Width of an average character of a sans-serif face, in parts of its size; digits are about as wide. */
const characterWidth = 0.56;

/**
 * The size of type at which a value takes the place of its placeholder, in CSS pixels. One that is longer than its place
 * even in the smallest is cut off there.
 *
 * @param length in UTF-16 code units
 * @param width of the place, in CSS pixels
 * @param fontSize of the text around it, in CSS pixels
 */
export function fittingSize(length: number, width: number, fontSize: number): number {
  const fitting = (width - 4) / (Math.max(length, 1) * characterWidth);
  return Math.max(smallest, Math.min(fitting, fontSize));
}
