import { pattern } from '@/lib/scan/pattern';

// `2 8 0 5`, `9-3-0-5`; `61-09-27`, `R34 L12 R50`; `204 961`; `*2290`, `4471#`, `0946`; `A41B`, `46K1290`, `C159X`.
const forms = [
  '\\d(?:( ?-|  ?)\\d)(?:\\1\\d){2,4}',
  '\\d\\d([ .–-])\\d\\d\\2\\d\\d',
  '[RL]\\d\\d(?: [RL]\\d\\d){1,3}',
  '\\d{3} \\d{3}',
  '\\d{1,3}\\*\\d{3,5}',
  '(?:\\*|(?<!\\()#)?\\d{3,8}[*#]?',
  '(?=[A-Z\\d]{4,8}(?![A-Z\\d]))[A-Z]?\\d+(?:[A-Z]\\d*)?',
];
// Not a piece of another word or number, no measure and no price.
const after =
  '(?![\\p{Alpha}\\d_%°€$£¥/@\\\\*#]|[.,:-][\\p{Alpha}\\d]| ?(?:digits?|char\\w*|[mck]?m|k?g|[mk]s|[kMG]B|min\\w*|sec\\w*|times|users?|[Ee]uros?|EUR|Zeichen|(?:or|oder|bis|to) \\d{1,2}\\b|\\d)(?!\\p{Alpha}))';

/** A code as it is written, wherever it stands. */
export const writtenCode = pattern(
  `(?<![\\p{Alpha}\\d_.,:/#*+$£€@\\\\=-])(?:${forms.join('|')})${after}`,
  'gu',
);
/** What only the name of a code tells apart from other numbers: `7GK-4TQ-M2`, `7KX2QD`. */
export const groupedCode = pattern(
  '(?<![\\p{Alpha}\\d_.,:/#*+-])(?:(?=[A-Z\\d-]*\\d)(?:[A-Z\\d]{2,5}-){1,3}[A-Z\\d]{2,5}|(?=[A-Z]*\\d+[A-Z]+[A-Z\\d]*)[A-Z\\d]{6,10})(?![\\p{Alpha}\\d_-])',
  'gu',
);

/** Of a card that expires, of a version. */
export const isYear = (value: string): boolean => /^(?:19[5-9]\d|20[0-4]\d)$/.test(value);
/** `1234`, `0000#` */
export const isWellKnown = (value: string): boolean =>
  /^\D*(?:(\d)\1+|1234(?:5|56|567|5678)?)\D*$/.test(value);
const date = /^(?:[0-2]\d|3[01])\D(?:[0-2]\d|3[01])\D|^\d\d\D(?:0\d|1[0-2])\D(?:[0-2]\d|3[01])/;

/** How much a code looks like one, -3 to 2. */
export function codeLook(value: string, isSure: boolean): number {
  if (isWellKnown(value)) return -3;
  if (/^\d\D/.test(value)) return 2;
  if (/^\d\d\D/.test(value)) return date.test(value) ? -2 : 2;
  if (/^\*|[*#]$/.test(value)) return 2;
  if (/[A-Z]/.test(value)) return /^[A-Z]\d{3}$/.test(value) ? 0 : 1;
  if (isYear(value)) return isSure ? -1 : -2;
  if (value.length === 3) return -2;
  if (value.endsWith('00')) return -1;
  return value.startsWith('0') ? 1 : 0;
}

/** `0630`, which alarms have as well. */
export const isTime = (value: string): boolean => /^(?:[01]\d|2[0-3])[0-5][05]$/.test(value);
