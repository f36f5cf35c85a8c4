/** Below this nobody reads it, in CSS pixels. */
const smallest = 12;

/** Narrower letters than this part of their width are no help either. */
const narrowest = 0.62;

/** `size` of the type in CSS pixels, and the part of its width that the letters are drawn in. */
export type Fit = { readonly size: number; readonly scale: number };

/**
 * How a value takes the place of its placeholder: in smaller type, then in narrower type. One that is still longer than
 * its place is cut off there.
 *
 * @param width of the value in type of one CSS pixel
 * @param place width of the place, in CSS pixels
 * @param fontSize of the text around it, in CSS pixels
 */
export function fit(width: number, place: number, fontSize: number): Fit {
  if (width * fontSize <= place) return { size: fontSize, scale: 1 };
  const size = Math.max(smallest, place / width);
  return { size, scale: Math.max(narrowest, Math.min(1, place / (width * size))) };
}
