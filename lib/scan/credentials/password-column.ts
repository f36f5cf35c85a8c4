import { words } from './word-set';

// A line below the word `pass` in a program or a comment.
const isCode =
  /[\s({][^]*[)};]|[;({]$|->|::|^@\w|^[a-z_][\w.]*\(|^\w+=.*[,)]$|^\w+(?:\.\w+)+=|^\.{0,2}\/|\]\s?=|^[a-z_]\w*\.[A-Za-z_]\w*\)/;

// A comment or a statement above lines that are no cells.
const comment = /^\s*(?:--|\/\/|\/\*)|[=;]/;

// `check_passwd_vars`, and below it `check_rsp_vars`.
const nameOfProgram = /^[a-z]+(?:_[a-z]+){2,}$/;

/** A longer one alone in its line is a piece of something encoded. Code units. */
const longestLine = 40;

/** `initial password of user`; a comment with commas in it has more words. */
const mostWords = 4;
const otherColumns = words(
  'hash hashed sha aes null policy expires expired expiry expiration changed reset hint last age strength required status type hashers validators',
);

/** Whether the heading is that of a column of passwords and its cell no piece of a program. */
export function mayBeInColumn(value: string, heading: string, isLine: boolean): boolean {
  if (isCode.test(value) || comment.test(heading)) return false;
  if (isLine && (value.length > longestLine || nameOfProgram.test(value))) return false;
  const found = heading.toLowerCase().match(/\p{Alpha}+/gu) ?? [];
  return found.length <= mostWords && !found.some((word) => otherColumns.has(word));
}
