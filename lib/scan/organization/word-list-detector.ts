import { ruleLimits, type WordListRule } from '@/lib/model/organization-rules';
import type { Claim } from '@/lib/scan/detector';
import { once } from '@/lib/scan/once';
import { normalise } from '@/lib/scan/encodings/normalise';
import { createTermTree, type TermTree } from './term-tree';
import { longestClaim, type WholeDetector } from './whole-detector';
import {
  between,
  createWordReader,
  firstHash,
  inWord,
  mixCheck,
  mixHash,
  standsFree,
  type WordReader,
} from './word-tokens';

/** The token that a walk stands at, and where it ends. */
type Token = { end: number; hash: number; check: number };

/** Reads the token at `at`, where something other than `between` stands. */
type ReadToken = (text: string, at: number, token: Token) => void;

/** Terms as they are compared. */
type Terms = { readonly tree: TermTree; readonly reader: WordReader; readonly readToken: ReadToken };

const gapHash = 32;

/** Words; and one by one, characters that are none. */
const wordsOf =
  ({ kind, fold }: WordReader): ReadToken =>
  (text, at, token) => {
    const code = text.charCodeAt(at);
    let hash = mixHash(firstHash, fold(code));
    let check = mixCheck(0, fold(code));
    let end = at + 1;
    if (kind(code) === inWord) {
      // One more than a term may have: such a word is no term's.
      const most = Math.min(text.length, at + ruleLimits.term + 1);
      for (; end < most; end++) {
        const next = text.charCodeAt(end);
        if (kind(next) !== inWord) break;
        hash = mixHash(hash, fold(next));
        check = mixCheck(check, fold(next));
      }
    }
    token.end = end;
    token.hash = hash;
    token.check = check;
  };

/** Single characters, for terms that count inside longer words. */
const charactersOf =
  ({ fold }: WordReader): ReadToken =>
  (text, at, token) => {
    token.end = at + 1;
    token.hash = token.check = fold(text.charCodeAt(at));
  };

/** Terms that folding leaves as they are, which most do: asking it for each would take most of the time. */
const isPlain = /^[A-Za-z0-9 _.,'-]*$/;

function read(rule: WordListRule): Terms {
  const tree = createTermTree(rule.words.length);
  const reader = createWordReader(rule.caseSensitive);
  const readToken = rule.wholeWord ? wordsOf(reader) : charactersOf(reader);
  const token: Token = { end: 0, hash: 0, check: 0 };
  for (const word of rule.words) {
    // The texts were folded before, and so the terms have to be.
    const text = isPlain.test(word) ? word : normalise(word).text;
    let node = 0;
    for (let at = 0; at < text.length;) {
      if (reader.kind(text.charCodeAt(at)) === between) {
        let end = at + 1;
        while (end < text.length && reader.kind(text.charCodeAt(end)) === between) end++;
        const isInside = node !== 0 && end < text.length;
        if (!rule.wholeWord && isInside) node = tree.grow(node, gapHash, gapHash);
        at = end;
        continue;
      }
      readToken(text, at, token);
      node = tree.grow(node, token.hash, token.check);
      at = token.end;
    }
    if (node !== 0) tree.end(node);
  }
  return { tree, reader, readToken };
}

/** Where the longest term that begins with the token `first` at `start` ends, -1 when none does. */
function endOfTerm(
  { tree, reader, readToken }: Terms,
  text: string,
  start: number,
  first: Token,
  wholeWord: boolean,
): number {
  const token = { end: first.end, hash: first.hash, check: first.check };
  const last = Math.min(text.length, start + longestClaim);
  let node = tree.step(0, token.hash, token.check);
  let longest = -1;
  while (node >= 0 && token.end <= last) {
    if (tree.isEnd(node) && (!wholeWord || isWholeAt(reader, text, token.end))) longest = token.end;
    let at = token.end;
    while (at < last && reader.kind(text.charCodeAt(at)) === between) at++;
    if (at >= last) break;
    if (at > token.end && !wholeWord) node = tree.step(node, gapHash, gapHash);
    if (node < 0) break;
    readToken(text, at, token);
    node = tree.step(node, token.hash, token.check);
  }
  return longest;
}

/** Whether a term may end before `at` and the next begin there: between words anyway; after a sign (`C++`) before none. */
function isWholeAt({ kind }: WordReader, text: string, at: number): boolean {
  const code = text.charCodeAt(at - 1);
  return (
    at >= text.length || kind(text.charCodeAt(at)) !== inWord || kind(code) === inWord || standsFree(code)
  );
}

/** Finds the terms of a list, the longest at each place, in one pass over the words of the text. */
export function createWordListDetector(rule: WordListRule): WholeDetector {
  const { id, likelihood, wholeWord } = rule;
  const termsOf = once(() => read(rule));

  return {
    kind: 'whole',
    id,
    category: 'organization',
    keywords: [],
    find(text, from, to) {
      const terms = termsOf();
      const { tree, reader, readToken } = terms;
      const claims: Claim[] = [];
      const token: Token = { end: 0, hash: 0, check: 0 };
      let before = from > 0 ? reader.kind(text.charCodeAt(from - 1)) : between;
      for (let at = from; at < to;) {
        const code = text.charCodeAt(at);
        const kind = reader.kind(code);
        // Inside a word no word begins, and a term that begins with a sign (`.net`) does not begin there either.
        const isInside = wholeWord && before === inWord && !standsFree(code);
        before = kind;
        if (kind === between || isInside) {
          at++;
          continue;
        }
        readToken(text, at, token);
        const end = tree.mayBegin(token.hash) ? endOfTerm(terms, text, at, token, wholeWord) : -1;
        if (end > at) claims.push({ start: at, end, likelihood, reasons: ['listed'] });
        at = token.end;
      }
      return claims;
    },
  };
}
