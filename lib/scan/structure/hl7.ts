import { type Hl7Field, hl7Fields, headingOfType } from './hl7-fields';
import { codeAt, hat, isLineEnd, pipe, tilde } from './signs';

/** Segments are read no further back than this; code units. */
const longestSegment = 10_000;

/** A repetition of a field is read no further. */
const longestRepetition = 400;

/** HL7 version 2 messages: the segment and the number of the field say what stands there. */
export function createHl7(text: string): (start: number) => string | undefined {
  let at = 0;
  let segmentStart = 0;
  let field = 0;
  let repetitionStart = 0;
  let component = 0;

  const take = (code: number): void => {
    if (code === pipe) {
      field++;
      component = 0;
      repetitionStart = at + 1;
    } else if (code === hat) component++;
    else if (code === tilde) {
      component = 0;
      repetitionStart = at + 1;
    } else if (isLineEnd(code)) {
      segmentStart = at + 1;
      field = 0;
      component = 0;
      repetitionStart = at + 1;
    }
  };

  const readTo = (start: number): void => {
    if (start - at > longestSegment) {
      at = start - longestSegment;
      segmentStart = -1;
    }
    for (; at < start; at++) take(text.charCodeAt(at));
  };

  const components = (): string[] => {
    let end = repetitionStart;
    const limit = Math.min(text.length, repetitionStart + longestRepetition);
    for (; end < limit; end++) {
      const code = text.charCodeAt(end);
      if (code === pipe || code === tilde || isLineEnd(code)) break;
    }
    return text.slice(repetitionStart, end).split('^');
  };

  const headingIn = (what: Hl7Field): string | undefined => {
    if (what.kind === 'text') return what.heading;
    // Only the first component is the identifier; the others are names, authorities and types.
    if (component > 0) return undefined;
    const parts = components();
    const type = what.kind === 'person' ? parts[12] : parts[4];
    const authority = what.kind === 'person' ? parts[8] : parts[3];
    return headingOfType(type, authority) ?? what.heading;
  };

  return (start) => {
    readTo(start);
    if (segmentStart < 0 || codeAt(text, segmentStart + 3) !== pipe) return undefined;
    const what = hl7Fields(text.slice(segmentStart, segmentStart + 3), field);
    return what === undefined ? undefined : headingIn(what);
  };
}
