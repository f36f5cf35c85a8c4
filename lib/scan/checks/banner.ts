import { isLetter } from '@/lib/scan/characters';
import type { Claim } from '@/lib/scan/detector';
import { matchAt } from '@/lib/scan/pattern';

/**
 * Banner and portion marks of the United States (IC Markings System Register and Manual, 2013; CUI Marking Handbook,
 * 2016): level, then control marks behind `//`. Code units.
 */
const longest = 120;

const level =
  /(?:TOP SECRET|SECRET|CONFIDENTIAL|UNCLASSIFIED|CUI|CONTROLLED|RESTRICTED|NATO SECRET|NATO CONFIDENTIAL|NATO RESTRICTED|NATO UNCLASSIFIED|COSMIC TOP SECRET|OFFICIAL|TS|FOUO)$/;
const controls = /(?:\/\/(?:[A-Z][A-Z\d-]{1,24}(?:[ ,/-]{1,2}[A-Z][A-Z\d-]{0,24}){0,8})){1,6}/y;

/** Controls that the words themselves are, when the level stands before them. */
const control = /^(?:NOFORN|FOUO|NF|REL|REL TO|SBU|ORCON|SI|TK|HCS)$/;

/** `SECRET//REL TO USA, FVEY` around the word at `start`, or `undefined`. */
export function readBanner(text: string, start: number, end: number): Claim | undefined {
  const word = text.slice(start, end);
  if (word !== word.toUpperCase() || !level.test(word) || !text.startsWith('//', end)) return undefined;
  // An address or a path, not a banner.
  if (/[\w:/.$-]$/.test(text.slice(Math.max(0, start - 1), start))) return undefined;
  const found = matchAt(controls, text, end)?.[0].slice(0, longest);
  if (found === undefined) return undefined;
  const last = end + found.length;
  // `SECRET//Path`
  if (isLetter(text.charCodeAt(last)) || /[\w/.(]/.test(text.charAt(last).replace('.', ''))) return undefined;
  return { start, end: last, likelihood: 'VERY_LIKELY', reasons: ['format'] };
}

const portion =
  /^\((?:TS|S|C|U|R|CUI|NS|NC|NR|CTS)\/\/[A-Z][A-Z\d-]{1,16}(?:(?:\/{1,2}|, ?| )[A-Z][A-Z\d-]{1,16}){0,8}\)/;

/** `(TS//SI//NF)` around one of its controls. */
export function readPortion(text: string, start: number, end: number): Claim | undefined {
  if (!control.test(text.slice(start, end))) return undefined;
  const from = Math.max(0, start - 40);
  const open = from + text.slice(from, start).lastIndexOf('(');
  if (open < from) return undefined;
  const found = portion.exec(text.slice(open, open + longest))?.[0];
  if (found === undefined || open + found.length < end) return undefined;
  return { start: open + 1, end: open + found.length - 1, likelihood: 'VERY_LIKELY', reasons: ['format'] };
}

const colour = /^ ?[:_-] ?(RED|AMBER(?:\+STRICT)?|GREEN)(?![\w+])|^ (RED|AMBER(?:\+STRICT)?)(?![\w+])/;
const colourInSmall = /^:(red|amber(?:\+strict)?|green)(?![\w+])/;

/** `TLP:AMBER+STRICT` (FIRST, Traffic Light Protocol 2.0); clear and white are for everybody. */
export function readTrafficLight(text: string, start: number, end: number): Claim | undefined {
  const after = text.slice(end, end + 16);
  const found = (colour.exec(after) ?? colourInSmall.exec(after))?.[0];
  if (found === undefined || /[\w$]/.test(text.charAt(start - 1))) return undefined;
  return { start, end: end + found.length, likelihood: 'VERY_LIKELY', reasons: ['format'] };
}
