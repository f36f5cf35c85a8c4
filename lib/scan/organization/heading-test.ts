import { pattern } from '@/lib/scan/pattern';
import { createStructure, type Structure } from '@/lib/scan/structure/structure';
import type { IsNamed } from './whole-detector';

const signs = pattern(String.raw`[^\p{L}\p{N}]+`, 'gu');

/** Small letters and digits with one space between the words and around them. */
const words = (text: string): string =>
  ` ${text
    .replace(/([a-z])(?=[A-Z])/g, '$1 ')
    .toLowerCase()
    .replace(signs(), ' ')
    .trim()} `;

/**
 * Whether the heading of a value's column, or its key, holds one of the keywords. To be asked from left to right, as
 * the structure of a text is.
 */
export function createHeadingTest(text: string, keywords: readonly string[]): IsNamed {
  const wanted = keywords.map(words);
  let structure: Structure | undefined;
  return (start, end) => {
    if (wanted.length === 0) return false;
    structure ??= createStructure(text);
    const heading = structure.headingOf(start, end);
    if (heading === undefined) return false;
    const said = words(heading);
    return wanted.some((keyword) => said.includes(keyword));
  };
}
