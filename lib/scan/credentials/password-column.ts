import { words } from './word-set';

// A line below the word `pass` in a program or a comment.
const isCode =
  /[\s({][^]*[)};]|[;({]$|->|::|^@\w|^[a-z_][\w.]*\(|^\w+=.*[,)]$|\]\s?=|^[a-z_]\w*\.[A-Za-z_]\w*\)/;

// A comment or a statement above lines that are no cells.
const comment = /^\s*(?:--|\/\/|\/\*)|[=;]/;

/** `initial password of user`; a comment with commas in it has more words. */
const mostWords = 4;
const otherColumns = words(
  'hash hashed sha aes null policy expires expired expiry expiration changed reset hint last age strength required status type hashers validators',
);

/** Whether the heading is that of a column of passwords and its cell no piece of a program. */
export function mayBeInColumn(value: string, heading: string): boolean {
  if (isCode.test(value) || comment.test(heading)) return false;
  const found = heading.toLowerCase().match(/\p{Alpha}+/gu) ?? [];
  return found.length <= mostWords && !found.some((word) => otherColumns.has(word));
}
