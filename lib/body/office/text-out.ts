import { maximumFile } from '@/lib/body/sizes';

/** Takes down a text in lines and cells. A document can name one long text a million times: then there is an end. */
export type TextOut = {
  /** @throws RangeError when it grows beyond `maximumFile` code units */
  text(text: string): void;
  /** Cells end here: what follows in this line stands this many further. */
  cell(count: number): void;
  /** What follows stands in a new line, or, inside a cell, behind a space. */
  line(): void;
  /** Inside a cell there are no lines. */
  insideCell(is: boolean): void;
  /** Everything so far, and begins anew. */
  take(): string;
};

export function createTextOut(): TextOut {
  let all = '';
  let gap = '';
  let tabs = 0;
  let depth = 0;
  let total = 0;
  return {
    text(text) {
      total += text.length + tabs + gap.length;
      if (total > maximumFile) throw new RangeError('too large');
      if (all !== '') all += gap;
      if (tabs > 0) all += '\t'.repeat(tabs);
      all += text;
      gap = '';
      tabs = 0;
    },
    cell(count) {
      gap = gap === '\n' ? gap : '';
      tabs += count;
    },
    line() {
      if (depth > 0) {
        if (tabs === 0) gap ||= ' ';
      } else {
        gap = '\n';
        tabs = 0;
      }
    },
    insideCell(is) {
      depth = Math.max(0, depth + (is ? 1 : -1));
    },
    take() {
      const text = all;
      all = '';
      gap = '';
      tabs = 0;
      depth = 0;
      return text;
    },
  };
}
