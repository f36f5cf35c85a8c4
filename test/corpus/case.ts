/** Where a value stands: UTF-16 code units in the text of its case, `start` inclusive, `end` exclusive. */
export type Span = { readonly detector: string; readonly start: number; readonly end: number };

/** One text and everything that is to be found in it. */
export type Case = {
  /** Suite, class and a number. */
  readonly id: string;
  readonly text: string;
  readonly spans: readonly Span[];
  /** People differ over it, so it counts for nobody: published samples, numbers without a word beside them. */
  readonly dubious?: true;
  readonly suite: string;
  readonly class: string;
};

/** `⟦us-ssn:219-45-6789⟧` is a value with its detector in a text that is written down. */
const marks = /⟦([a-z][a-z-]*):([^⟧]*)⟧/g;

export const mark = (detector: string, value: string): string => `⟦${detector}:${value}⟧`;

/** The text without its marks, and where they were. */
export function unmark(marked: string): { text: string; spans: Span[] } {
  const spans: Span[] = [];
  let text = '';
  let copied = 0;
  for (const { index, 0: whole, 1: detector = '', 2: value = '' } of marked.matchAll(marks)) {
    text += marked.slice(copied, index);
    spans.push({ detector, start: text.length, end: text.length + value.length });
    text += value;
    copied = index + whole.length;
  }
  return { text: text + marked.slice(copied), spans };
}

export type Suite = {
  readonly name: string;
  readonly cases: readonly Case[];
};

export type SuiteWriter = {
  /** Adds a text with marks. */
  add(className: string, marked: string): void;
  /** The same, but it counts for nobody. */
  addDubious(className: string, marked: string): void;
  readonly suite: Suite;
};

export function writeSuite(name: string): SuiteWriter {
  const cases: Case[] = [];
  const counts = new Map<string, number>();
  const put = (className: string, marked: string, more: { dubious?: true }): void => {
    const count = (counts.get(className) ?? 0) + 1;
    counts.set(className, count);
    const id = `${name}/${className}/${count}`;
    cases.push({ id, ...unmark(marked), ...more, suite: name, class: className });
  };
  return {
    add: (className, marked) => put(className, marked, {}),
    addDubious: (className, marked) => put(className, marked, { dubious: true }),
    suite: { name, cases },
  };
}
