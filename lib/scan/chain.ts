import type { Surroundings } from './context';

/** Between two values of a list: commas, quotes, line breaks, bullets, `and`. Code units. */
const longestLink = 12;
const link = /^(?:[\s,;"'|*•·)(\]\[{}<>\-]|and|or|und|et|y|e|&|\d{1,2}[.)])*$/;

/** The value that was named last, and by what. */
export type Named = { readonly detector: string; readonly end: number; readonly shape: string };

/** Whether the value at `start` only goes on a list that began with `named`. */
export function isLinked(text: string, named: Named | undefined, start: number, shape: string): boolean {
  if (named === undefined || named.shape !== shape) return false;
  const length = start - named.end;
  return length > 0 && length <= longestLink && link.test(text.slice(named.end, start));
}

/** The same surroundings, in which the list's label names the value. */
export const withLabel = (around: Surroundings, detector: string): Surroundings => ({
  ...around,
  names: (id) => id === detector || around.names(id),
  of: (id) => {
    const context = around.of(id);
    if (id !== detector) return context;
    return { ...context, label: context.label ?? 'list', distance: 0, isMentioned: true, isOther: false };
  },
});
