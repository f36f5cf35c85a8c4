import { isLowerCase, isUpperCase } from '@/lib/scan/characters';
import { pattern } from '@/lib/scan/pattern';

/** `    For internal use only.` in the description of a function, `***internal use only***` behind it. */
export const isOfFunction = (text: string, start: number, end: number): boolean => {
  const before = text.slice(Math.max(0, start - 4), start);
  return isLowerCase(text.charCodeAt(start))
    ? /\S/.test(before)
    : /(?:\t| {2})$/.test(before) && /^(?:\.|""")/.test(text.slice(end, end + 3));
};

const brokenLine = pattern(String.raw`[\p{Alpha}\d,][ \t]*\r?\n[\s#*>/|-]{0,40}$`, 'u');

/** The words go on a sentence of the line before. */
export const continues = (text: string, start: number): boolean =>
  brokenLine().test(text.slice(Math.max(0, start - 48), start));

const constantBefore = /(?:- |["'])[A-Z][A-Z\d_ ]{2,40}["']?,?[ \t]*\r?\n[ \t]{0,40}(?:- |["'])$/;
const constantAfter = /^["']?,?[ \t]*\r?\n[ \t]{0,40}(?:- |["'])[A-Z][A-Z\d_ ]{2,40}/;

/** One of the values that a description of data lists: `- EXTERNAL`, `- INTERNAL`. */
export const isOfConstants = (text: string, start: number, end: number): boolean =>
  constantBefore.test(text.slice(Math.max(0, start - 96), start)) ||
  constantAfter.test(text.slice(end, end + 96));

/** Words that make something else of the marking before them. */
export const isOtherThing =
  /^[ \t](?:clearances?|recipes?|sauces?|keys?|santa|garden|agents?|services?|server|error|computing|compute|store|manager|weapons?|files?|access|tokens?|mode|area|zone|team|link|party|documents? are|code|api|id|name|value|values|number|status|policy|policies|agreements?|ballot|society|level|review|transfer|market|investigation|affairs|medicine|combustion|revenue|links|comms|tools?|jobs?|users?|accounts?|roles?|ports?|labels?|markings?|templates?|flags?|options?|protections?|matters|pods?|containers?|boot)\b/i;

/** Endings with which a phrase in capitals speaks of the law instead: `CONFIDENTIAL INFORMATION shall mean`. */
export const isDefined =
  /^(?:\*\*|__)?["”']?[ \t]{0,2}(?:vs|shall|means?|includes?|refers|does|is defined|as defined)\b/i;

/** `Attorney Work Product`: every word but the small ones begins with a capital. */
export const isTitle = (written: string): boolean =>
  written
    .split(/[^\p{Alpha}\d']+/u)
    .every(
      (word) =>
        word === '' ||
        /^(?:and|for|in|of|or|the|to|not|at|a|do|be|den|die|für)$/.test(word) ||
        isUpperCase(word.charCodeAt(0)),
    );
