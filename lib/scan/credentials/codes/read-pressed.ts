import type { Claim } from '@/lib/scan/detector';
import { pattern } from '@/lib/scan/pattern';
import { isWellKnown, isYear } from './written-code';

/** Code units. */
const before = 72;

// `press 4471# to open the `, `use C4471 on the `, `tapez 4471 sur le `
const told = pattern(
  String.raw`\b(?:use|press|enter|type|dial|punch|key|taper?|tapez|composez|dr[üu]cke?n?|gib|tippe?n?|digita(?:re)?|pulsa|marca|toets|tryck|sl[åa])\s(?:in\s)?(?:(?:the\s)?code\s)?["'“„«]?([*#]?\d{4,8}[*#]?|\d(?:[ -]\d){3,5}|[A-Z]\d{4}[A-Z]?)["'”“»]?\s(?:on|at|to (?:open|unlock|disarm|unset|raise|lift|silence|get)|auf|an|sur|pour ouvrir|zum|para abrir|per aprire|op|på)\s(?:\p{Alpha}+\s){0,3}$`,
  'iu',
);

/** The code that somebody presses to open what is named at `start`, behind it. */
export function readPressed(text: string, start: number): Claim | undefined {
  const from = Math.max(0, start - before);
  const found = told().exec(text.slice(from, start));
  const value = found?.[1];
  if (found === null || value === undefined || isYear(value) || isWellKnown(value)) return undefined;
  const at = from + found.index + found[0].indexOf(value);
  return { start: at, end: at + value.length, likelihood: 'LIKELY' };
}
