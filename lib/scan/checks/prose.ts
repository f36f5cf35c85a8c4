import { isLowerCase } from '@/lib/scan/characters';

/** `    For internal use only.` in the description of a function, `***internal use only***` behind it. */
export const isOfFunction = (text: string, start: number, end: number): boolean => {
  const before = text.slice(Math.max(0, start - 4), start);
  return isLowerCase(text.charCodeAt(start))
    ? /\S/.test(before)
    : /(?:\t| {2})$/.test(before) && /^(?:\.|""")/.test(text.slice(end, end + 3));
};

const brokenLine = /[\p{Alpha}\d,][ \t]*\r?\n[\s#*>/|-]{0,40}$/u;

/** The words go on a sentence of the line before. */
export const continues = (text: string, start: number): boolean =>
  brokenLine.test(text.slice(Math.max(0, start - 48), start));

const constantBefore = /(?:- |["'])[A-Z][A-Z\d_ ]{2,40}["']?,?[ \t]*\r?\n[ \t]{0,40}(?:- |["'])$/;
const constantAfter = /^["']?,?[ \t]*\r?\n[ \t]{0,40}(?:- |["'])[A-Z][A-Z\d_ ]{2,40}/;

/** One of the values that a description of data lists: `- EXTERNAL`, `- INTERNAL`. */
export const isOfConstants = (text: string, start: number, end: number): boolean =>
  constantBefore.test(text.slice(Math.max(0, start - 96), start)) ||
  constantAfter.test(text.slice(end, end + 96));
