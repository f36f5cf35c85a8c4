import { is, openingWords } from './opening-words';
import { codeLook, groupedCode, isTime, writtenCode } from './written-code';
import type { Claim } from '@/lib/scan/detector';
import { isDigit } from '@/lib/scan/characters';
import { pattern } from '@/lib/scan/pattern';

/** How far a clause is read before what opens and behind it; code units. */
const before = 60;
const behind = 80;
/** So many points make a code. */
const enough = 3;

// The clause ends with the line, the entry of a list or the sentence.
const clauseStart = /^[^]*(?:[\n;|]|[.!?] )/;
const clauseEnd = /[\n;|]|(?<!\.)[.!?](?= |$)/;
const word = pattern("[\\p{Alpha}'’]+", 'gu');
/** A piece of a program or of a file's name. */
const isTouched = /[\p{Alpha}\d_$.\-/\\<&@#`{[]/u;
const opensCode = /^(?:["`'_([<{$=\\-]|[/.]\S)/;
const isSign = /(?:[:=：]|->|→)\s*["'“„«`*]*$/;
const isDash = /[-(,–—]\s*["'“„«`*]*$/;
const isSpacedDash = /^\s[–—-]\s$/;
const pressed =
  /^[\s,"')]*(?:then|and|puis|dann|\+)\s(?:the |la )?(?:hash|pound|star|tick|enter|press|turn|étoile|raute)/i;
const described = /^:\s\p{Alpha}/u;
const follower =
  /^[\s"'”»)*]*(?:$|[^\p{Alpha}\d\s])|^\s(?:then|and|to|on|for|from|before|within|as|but|please|or|in|till|puis|pour|et|à|dann|und|ab|aus|y|a|e|en|per|och|i|now|only|expires?|caduca|vence|expira|expire|scade|gilt|läuft)\b/u;

const entry = /(?:^|[,/:•*]|[-–—] )\s*(?:\p{Alpha}+ ){0,2}$/u;
const endsInWord = /\p{Alpha}\s*$/u;
const entryEnd = /^\s*(?:[,/]|$)/;

type Kinds = { all: number; last: number; beforeLast: number };

/** What the words of a piece of the clause say. */
function kindsOf(text: string): Kinds {
  const kinds = { all: 0, last: 0, beforeLast: 0 };
  let end = 0;
  for (const { 0: found, index } of text.matchAll(word())) {
    // `room, code: 4471`
    if (text.slice(end, index).includes(',')) kinds.last = 0;
    end = index + found.length;
    kinds.beforeLast = kinds.last;
    kinds.last = openingWords().at(found, 0, found.length);
    kinds.all |= kinds.last;
    // `error code`
    if ((kinds.last & is.code) !== 0 && (kinds.beforeLast & is.other) !== 0) kinds.all |= is.never;
  }
  return kinds;
}

function pointsOf(
  worth: number,
  earlier: Kinds,
  isEntry: boolean,
  gap: string,
  value: string,
  rest: string,
): number {
  const own = gap.replace(/\([^()]*\)/g, ' ');
  const { all, last, beforeLast } = kindsOf(own);
  const hasWords = /\p{Alpha}/u.test(own);
  const isNamed = isSign.test(own);
  const said = earlier.all | all;
  if ((said & is.never) !== 0 || ((hasWords ? last : earlier.last) & is.other) !== 0) return -9;
  const isOpened = ((earlier.last | earlier.beforeLast | all) & is.open) !== 0;
  let points = codeLook(value, worth > 1);
  const isPlainName = worth === 2 && !/[\p{Upper}\d]/u.test(own) && !/^(?:1[89]|20)/.test(value);
  if ((said & is.code) !== 0) points += 2;
  // `the gate opens 1930`, but not `opens with 1930`.
  else if (worth < 2 && !(isOpened && (last & is.link) !== 0) && isTime(value)) points -= 4;
  if (isOpened) points += 2;
  if (isNamed || (last & is.verb) !== 0 || ((last & is.link) !== 0 && (beforeLast & is.verb) !== 0))
    points += isNamed && isEntry ? 3 : 2;
  else if (isSpacedDash.test(own)) points += 2;
  else if (isDash.test(gap) || (last & ~is.from) !== 0) points++;
  // `candado de la bici 4711`, not the name of who makes it.
  else if (isPlainName && isEntry && entryEnd.test(rest)) points++;
  else if (hasWords) points -= last === 0 ? 1 : 0;
  else if (entryEnd.test(rest)) points += isEntry ? 2 : 1;
  // `alarm code 3021: sensor failure`
  if (described.test(rest)) points -= 3;
  if (pressed.test(rest)) points += 2;
  else if (!follower.test(rest)) points -= (said & (is.code | is.open)) === 0 ? 2 : 1;
  return points;
}

/** Two digits stand less than `distance` apart, as in any code: a gate. */
function hasDigits(text: string, end: number, distance: number): boolean {
  let last = -behind;
  for (let at = end; at < end + behind; at++) {
    if (!isDigit(text.charCodeAt(at))) continue;
    if (at - last < distance) return true;
    last = at;
  }
  return false;
}

/**
 * Reads the code that opens what `text.slice(start, end)` names, when the words of the same clause lead to it: `worth` is how
 * much the name says by itself.
 */
export function readOpening(
  text: string,
  start: number,
  end: number,
  worth: number,
  isCode = false,
): Claim | undefined {
  if (
    !hasDigits(text, end, worth >= enough ? 8 : 4) ||
    isTouched.test(text.charAt(start - 1)) ||
    opensCode.test(text.slice(end, end + 2))
  )
    return undefined;
  const own = text.slice(start, end);
  // What stands behind the same word again is read there.
  const [ahead = ''] = text.slice(end, end + behind).split(own, 1);
  const [clause = ''] = ahead.split(clauseEnd, 1);
  const codes = [...clause.matchAll(writtenCode())];
  if (worth >= enough) codes.push(...clause.matchAll(groupedCode()));
  if (codes.length === 0) return undefined;
  const said = text.slice(Math.max(0, start - before), start).replace(clauseStart, '');
  const earlier = kindsOf(said);
  if (!endsInWord.test(said)) earlier.last = 0;
  const isEntry = entry.test(said);
  const claims: Claim[] = [];
  for (const { 0: value, index } of codes) {
    const rest = clause.slice(index + value.length);
    const gap = clause.slice(0, index);
    // The next of several codes has a name of its own.
    if (isCode && (kindsOf(gap).all & is.code) !== 0) break;
    // `PIN of the board: 3300`
    if (isCode && worth < 2 && isSign.test(gap)) break;
    // What a redaction leaves: `[PASSWORD 2]`.
    if (/\[[A-Z][A-Z ]+ $/.test(gap)) continue;
    const points = pointsOf(worth, earlier, isEntry, gap, value, rest);
    if (worth + points < enough) continue;
    claims.push({ start: end + index, end: end + index + value.length, likelihood: 'LIKELY' });
  }
  const [first, ...others] = claims;
  return first && { ...first, others };
}

const nearBefore = 120;

/** Which kinds of words stand in the line before `start`, also in earlier sentences. */
export const kindsBefore = (text: string, start: number): number =>
  kindsOf(text.slice(Math.max(0, start - nearBefore, text.lastIndexOf('\n', start - 1)), start)).all;
