import { isAnyPassword, isRemark } from '@/lib/scan/credentials/looks/any-password';
import { isFewDigits } from '@/lib/scan/credentials/looks/few-digits';
import { isPassphrase } from '@/lib/scan/credentials/looks/passphrase';
import { isPlainPredicate } from '@/lib/scan/credentials/looks/plain-predicate';
import { passwordStrength } from '@/lib/scan/credentials/looks/password-strength';
import { words } from '@/lib/scan/lookup/word-set';
import type { Likelihood } from '@/lib/model/likelihood';

// A line below the word `pass` in a program or a comment.
const code =
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
  'hash hashed sha aes null policy expires expired expiry expiration changed reset hint last age strength required status type hashers validators manager protection protected protect field rotation enforcement requirement requirements support supported',
);

const wordsOf = (heading: string): readonly string[] => heading.toLowerCase().match(/\p{Alpha}+/gu) ?? [];
const isOfOther = (found: readonly string[]): boolean => found.some((word) => otherColumns.has(word));

const isOfPasswords = (heading: string): boolean => {
  const found = wordsOf(heading);
  return found.length <= mostWords && !isOfOther(found);
};

// `f(x)`, `a.b.c`, `read_only`, `<b>`: of a table in a manual.
const ofManual =
  /^(?:if|for|while|return|var|let|const|int|char|def|new)\b|[({[;]$|^[\w.]+\([\w, ]*\)$|^[a-z]+(?:_[a-z]+)+$|^[A-Z_]{2,}$|^[<`]|^[a-z]+(?:\.[a-z]+){2,}$/;
// `Updating the password`
const verb = /^[a-z]+ing\b/i;
// `Users,Passwords`: how many of them.
const plural = /(?:words|codes|pws)\b/i;
const mostSpaces = 5;

/** Whether the cell is a password beside a column of users or of what they have access to: all that is no remark is one. */
export function isInColumn(value: string, heading: string): boolean {
  // Rows without a digit stand in the heading too, as if it had several lines.
  if (
    isOfOther(wordsOf(heading).slice(0, mostWords)) ||
    verb.test(heading) ||
    isRemark(value) ||
    ofManual.test(value) ||
    !isAnyPassword(value) ||
    // `rotated`, `known`
    isPlainPredicate(value)
  )
    return false;
  if (value.split(' ').length - 1 > mostSpaces || /[.:?]$/.test(value)) return false;
  return /[^\d.,]/.test(value) || (isFewDigits(value) && !plural.test(heading));
}

/** Whether the heading is that of a column of passwords and its cell no piece of a program. */
function mayBeInColumn(value: string, heading: string, isLine: boolean): boolean {
  if (code.test(value) || comment.test(heading)) return false;
  if (isLine && (value.length > longestLine || nameOfProgram.test(value))) return false;
  return isOfPasswords(heading);
}

/** Judges a cell below a heading that names passwords, as `LabelDetector` has it. */
export function judgeCell(
  value: string,
  heading: string,
  isLine: boolean,
  isOfAccess: () => boolean,
): Likelihood | undefined {
  if (isInColumn(value, heading) && isOfAccess()) return 'LIKELY';
  if (!mayBeInColumn(value, heading, isLine)) return undefined;
  return passwordStrength(value, true) >= 2 || isPassphrase(value) ? 'LIKELY' : undefined;
}
