// For the tests of this folder.
import { createStructure } from './structure';

const values = /[«»]|[0-9]+(?:[-.][0-9]+)*/g;

/**
 * The headings of the values between `«` and `»`, in order. All numbers are asked about from left to right as the scanner
 * does, and once more only those in the marks: what has been asked before must change nothing.
 */
export function headingsOf(marked: string): (string | undefined)[] {
  const text = marked.replace(/[«»]/g, '');
  const places: { start: number; end: number; isMarked: boolean }[] = [];
  let marks = 0;
  let open = -1;
  for (const { 0: piece, index } of marked.matchAll(values)) {
    if (piece === '«') open = index - marks;
    if (piece === '»') {
      places.push({ start: open, end: index - marks, isMarked: true });
      open = -1;
    }
    if (piece === '«' || piece === '»') marks++;
    else if (open < 0)
      places.push({ start: index - marks, end: index - marks + piece.length, isMarked: false });
  }
  const all = createStructure(text);
  const few = createStructure(text);
  const headings: (string | undefined)[] = [];
  for (const { start, end, isMarked } of places) {
    const heading = all.headingOf(start, end);
    if (!isMarked) continue;
    const alone = few.headingOf(start, end);
    if (alone !== heading) throw new Error(`asked alone it is ${alone}, asked in a row ${heading}`);
    headings.push(heading);
  }
  return headings;
}
