import type { Address } from '@/lib/scan/checks/number-first';
import { isSpaceless } from '@/lib/scan/tokens/words';
import { matchAt, pattern } from '@/lib/scan/pattern';

const sure = (start: number, end: number): Address => ({ start, end, isSure: true, isVague: false });

// `東京都渋谷区渋谷1-2-3`, `北京市朝阳区建国路88号`, `서울특별시 강남구 테헤란로 123`
const afterCity = pattern(
  String.raw`[\p{Alpha}々〇ヶケノ]{0,24}(?:[ ][가-힣\d]{1,10}){0,3}[ ]?\d{1,5}(?:[ ]?(?:丁目|番地|番|号楼|号院|号|號|室|弄|의|[-−ー–]))?(?:[ ]?\d{1,5}(?:番地|番|号|號|室|[-−ー–])?){0,4}`,
  'uy',
);

/** What stands behind the name of a big city or a prefecture. */
export function readEastAsian(text: string, start: number, end: number): Address | undefined {
  if (!/\d/.test(text.slice(end, end + 48))) return undefined;
  const found = matchAt(afterCity(), text, end)?.[0];
  if (found === undefined) return undefined;
  // Without the kind of a district it may be a sentence with a year.
  if (!/[区區市町村郡县縣路街道巷구로길동읍면]/.test(found) || /^\d|[年年月日]/.test(found)) return undefined;
  if (/[年年月日%％人万円元]/.test(text.charAt(end + found.length))) return undefined;
  return sure(start, end + found.replace(/[-−ー–]$/, '').length);
}

const blockAfter = /(?:\d{1,3}(?:番地?|[-−ー–の])?){0,3}(?:号|號)?/y;

/** `渋谷二丁目21番1号` around `丁目`. */
export function readBlock(text: string, start: number, end: number): Address | undefined {
  let first = start;
  while (first > 0 && start - first < 4 && /[\d一二三四五六七八九十]/.test(text.charAt(first - 1))) first--;
  if (first === start) return undefined;
  const number = first;
  while (
    first > 0 &&
    number - first < 24 &&
    isSpaceless(text.charCodeAt(first - 1)) &&
    !/[はがをにで、。]/.test(text.charAt(first - 1))
  )
    first--;
  if (number - first < 2) return undefined;
  return sure(first, end + (matchAt(blockAfter, text, end)?.[0].length ?? 0));
}

const romanBefore = pattern(
  String.raw`(?:^|[^\p{Alpha}\d.,/-])(\d{1,4}(?:-\d{1,4}){1,3}[ ,]{1,2}(?:[A-Z][\p{Alpha}'-]{1,20}[ ,]{1,2}){1,3}[A-Z]\p{Alpha}{1,16}-)$`,
  'u',
);
const romanAfter = pattern(String.raw`(?:,[ ][A-Z][\p{Alpha}-]{2,16}(?:[ ]\d{3}-\d{4})?){0,3}`, 'uy');

/** `1-2-3 Jingumae, Shibuya-ku, Tokyo` around `ku` or `shi`. */
export function readRoman(text: string, start: number, end: number): Address | undefined {
  if (text.charCodeAt(start - 1) !== 45) return undefined;
  const before = romanBefore().exec(text.slice(Math.max(0, start - 64), start))?.[1];
  if (before === undefined) return undefined;
  return sure(start - before.length, end + (matchAt(romanAfter(), text, end)?.[0].length ?? 0));
}

const chomeAfter = /(?:-\d{1,3}){1,2}(?:,?[ ][A-Z][a-z-]{2,16}){0,4}/y;

/** `2-chome-8-1 Nishi-Shinjuku` around `chome`. */
export function readChome(text: string, start: number, end: number): Address | undefined {
  const before = /(?:^|[^\d])((?:[A-Z][a-z-]{2,16} )?\d{1,2}[- ])$/.exec(
    text.slice(Math.max(0, start - 24), start),
  )?.[1];
  if (before === undefined) return undefined;
  const after = matchAt(chomeAfter, text, end)?.[0] ?? '';
  return sure(start - before.length, end + after.length);
}
