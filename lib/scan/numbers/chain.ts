import type { Surroundings } from '@/lib/scan/context';
import { pattern } from '@/lib/scan/pattern';
import { isLineEnd } from '@/lib/scan/structure/signs';

/** Between two values of a list: commas, quotes, line breaks, bullets, `and`. Code units. */
const longestLink = 12;
const link = /^(?:[\s,;"'|/*•·)(\]\[{}<>\-]|and|or|und|et|y|e|&|\d{1,2}[.)])*$/;

const bullet = String.raw`(?:(?:[-*•·]|\d{1,2}[.)]) ?)?`;
const person = String.raw`\p{Upper}[\p{Alpha}.'’-]{1,20},? \p{Upper}[\p{Alpha}.'’ -]{0,24}?`;

/** The same with whose value it is in front: `Ann Lee: `, `Person B - `, `, Bob Roe `. Code units. */
const longestOwner = 48;
const owner = pattern(
  String.raw`^[\s,;]{1,4}${bullet}(?:\p{Upper}[\p{Alpha}.' ]{0,40}(?::|=| [-–—])|${person},?[ \t]) {0,2}$`,
  'u',
);

/** Two rows below a heading, each with a name and a value at its end: `Ann Lee 837304231`, `Bob Roe 219467781`. */
const bond = String.raw`([ \t]*[:=,/|–—-]?[ \t]+)`;
const row = pattern(String.raw`(?:^|\n)[ \t]*${bullet}(${person})${bond}[A-Z\d][A-Z\d ./-]{4,30}$`, 'u');
const nextRow = pattern(String.raw`^[ \t]*\r?\n[ \t]*${bullet}(${person})${bond}$`, 'u');
const longestRow = 80;
/** `Visit Number 47864465` */
const isField =
  /\b(?:nos?|nr|numbers?|ids?|codes?|phone|tel|fax|cell|zip|date|account|acct|order|invoice|ref|page|total|box|street|st)\b/i;

function isNextRow(text: string, end: number, between: string): boolean {
  const [, name, gap] = nextRow().exec(between) ?? [];
  if (name === undefined || gap === undefined || isField.test(name)) return false;
  const above = row().exec(text.slice(Math.max(0, end - longestRow), end));
  return above?.[2]?.trim() === gap.trim() && !isField.test(above[1] ?? '');
}

/** The same with what the value before is, where a word joins the two: `1234567893 (Rao) and `, `026009593 for checks and `. */
const remark = pattern(
  String.raw`^ (?:\([^\d()\n]{1,28}\)|(?:for|in|at|für|pour|para|per) [\p{Alpha} ]{2,20}),? (?:and|or|und|et|y|e|&) $`,
  'u',
);

/**
 * The next one of a couple or a family: ` and my wife's is `, `, her husband's: `, ` (partnership), his personal one `,
 * ` — pemohon Nur; anak `; or the one behind a bracket: ` (syn), `. Only words stand before it, and none behind it.
 */
const relative = pattern(
  String.raw`^(?: ?\([^\d()\n]{1,28}\)[,;/]?|[^\d\n:=#]{0,40}(?<!\p{Alpha})(?:(?:wife|husband|spouse|partner|son|daughter|mother|father|mom|mum|dad|brother|sister|child|kid)(?:['’]?s)?|mine|(?:my|his|her|their|our) (?:own|personal one)|(?:ehe)?(?:frau|mann)|tochter|sohn|kind|mutter|vater|épouse|mari|femme|fille|fils|espos[ao]|marido|hij[ao]|moglie|figli[ao]|filh[ao]|vrouw|zoon|(?:fru|maka|sambo|dotter)(?:n?s)?|żona|mąż|ist?e?ri|suami|anak|ibu|ayah)(?: is|:| ist| är| est| es| è)?) $`,
  'iu',
);

/** `, son ` */
const shortestRelative = 5;

/** What the value was that was named last, and by what. */
export type Named = {
  readonly detector: string;
  readonly shape: string;
  /** What named it, or the first value of its list. */
  readonly label: string;
  /** It has a check digit, so that one of another shape is no other number either. */
  readonly isChecked?: boolean;
};

/** It speaks of several: `account numbers`, `SSNs`; not `NHS`, `SSN ins`. */
const isPlural = (label: string): boolean => /(?:[a-z]{3}|id|no)s$/.test(label) && label !== 'savings';

const isBare = (shape: string): boolean => !/[A-]/.test(shape);

/** Whether the value at `start` only goes on a list to which `named` belongs, which ends at `end`. */
export function isLinked(
  text: string,
  named: Named | undefined,
  end: number,
  start: number,
  shape: string,
): boolean {
  if (named === undefined) return false;
  const length = start - end;
  if (length <= 0 || length > longestOwner) return false;
  const isOfSeveral = isPlural(named.label);
  const isAlike = named.shape === shape;
  const isRelative = (): boolean =>
    length >= shortestRelative &&
    text.charCodeAt(start - 1) === 32 &&
    relative().test(text.slice(end, start));
  // Only some identifiers are all of one length.
  if (!isAlike && !(isOfSeveral && isBare(shape) && isBare(named.shape)))
    return named.isChecked === true && isRelative();
  const between = text.slice(end, start);
  if (length <= longestLink && link.test(between)) return true;
  if (isRelative()) return true;
  if (isLineEnd(text.charCodeAt(end)) && isNextRow(text, end, between)) return true;
  if (!isOfSeveral) return false;
  return owner().test(between) || remark().test(between);
}

/** The same surroundings, in which the list's label names the value. */
export const withLabel = (around: Surroundings, detector: string): Surroundings => ({
  ...around,
  named(detectors) {
    const beside = around.named(detectors);
    return detectors.filter((asked) => asked.id === detector || beside.includes(asked));
  },
  of: (id) => {
    const context = around.of(id);
    if (id !== detector) return context;
    return {
      ...{ ...context, label: context.label ?? 'list', distance: 0, isMentioned: true },
      ...{ isOther: false, isNamedOtherwise: false },
    };
  },
});
