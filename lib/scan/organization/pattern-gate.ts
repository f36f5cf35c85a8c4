/**
 * A cheap necessary condition of a pattern in RE2 syntax. The linear-time engine reads 30 MB/s, the browser's own some
 * hundred, but it may backtrack; so of the pattern only a run of single characters and classes is given to it
 * (`ACME-`, `[A-Z]{2}[0-9]{6}`), which cannot: every start costs at most the run's fixed length. Where the run is not in
 * the text, the pattern isn't.
 */

/** Bits that a run must say at least, or the gate would open everywhere. */
const leastBits = 6;
/** Characters of a run that are used; more would not make it rarer. */
const longestRun = 16;
/** Branches of an alternation that are worth trying one after the other. */
const mostBranches = 12;

/** What a run of single characters looks like to the browser's engine, and how much it says. */
type Run = { readonly source: string; readonly bits: number; readonly length: number };

const empty: Run = { source: '', bits: 0, length: 0 };

const repeated = (run: Run, atom: Run, times: number): Run => {
  const more = Math.min(times, longestRun - run.length);
  return {
    source: run.source + atom.source.repeat(more),
    bits: run.bits + more * atom.bits,
    length: run.length + more,
  };
};

/** Bits as if a text were letters mostly, then digits and signs. */
const classBits = (source: string): number => {
  if (source.startsWith('[^')) return 0;
  return source.includes('a-z') || source.includes('\\w') || source.length > 12 ? 1 : 3;
};

/** Reads the whole pattern. Throws `NotRead` for what it does not know. */
function readPattern(pattern: string): Run | undefined {
  let at = 0;

  /** The best run of an alternation up to its `)` or the end, `undefined` when a branch has none. */
  const readAlternation = (): Run | undefined => {
    const branches: (Run | undefined)[] = [readBranch()];
    while (pattern[at] === '|') {
      at++;
      branches.push(readBranch());
    }
    if (branches.length === 1) return branches[0];
    const runs = branches.filter((branch) => branch !== undefined);
    if (runs.length < branches.length || runs.length > mostBranches) return undefined;
    const bits = Math.min(...runs.map((run) => run.bits)) - Math.log2(runs.length);
    return { source: `(?:${runs.map((run) => run.source).join('|')})`, bits, length: longestRun };
  };

  const readBranch = (): Run | undefined => {
    let best: Run | undefined;
    let run = empty;
    const settle = (candidate: Run | undefined): void => {
      if (candidate !== undefined && candidate.bits > (best?.bits ?? 0)) best = candidate;
    };
    while (at < pattern.length && pattern[at] !== '|' && pattern[at] !== ')') {
      const item = readItem();
      const times = readTimes();
      if (item.kind === 'nothing') continue;
      if (item.kind === 'atom') {
        run = repeated(run, item.run, times.least);
        if (times.least === times.most) continue;
      }
      settle(run);
      if (item.kind === 'group' && times.least > 0) settle(item.run);
      // What follows a repeat begins after its last character.
      run = item.kind === 'atom' ? repeated(empty, item.run, times.least) : empty;
    }
    settle(run);
    return best;
  };

  const readItem = (): Item => {
    const sign = pattern[at] ?? '';
    if (sign === '(') return readGroup();
    if (sign === '[') return readClass();
    if (sign === '\\') return readEscape();
    at++;
    if (sign === '^' || sign === '$') return { kind: 'nothing' };
    return sign === '.' ? { kind: 'any' } : literal(sign);
  };

  const readGroup = (): Item => {
    const open = /\(\?(?::|P?<\w{1,100}>)|\((?!\?)/y;
    open.lastIndex = at;
    // Flags inside a pattern may change what everything means.
    if (!open.test(pattern)) throw new NotRead();
    at = open.lastIndex;
    const run = readAlternation();
    if (pattern[at] !== ')') throw new NotRead();
    at++;
    return { kind: 'group', run };
  };

  const readClass = (): Item => {
    const simple = /\[\^?(?:[A-Za-z0-9 _.,:;#@/-]|\\[dws.-]){1,60}\]/y;
    simple.lastIndex = at;
    const source = simple.exec(pattern)?.[0];
    if (source === undefined) throw new NotRead();
    at += source.length;
    // What is not white space is less in the browser's engine; a dash beside `\d` is an error there.
    const isClear = !/\\[dws]-|-\\[dws]/.test(source) && !/^\[\^.*\\[dws]/.test(source);
    return isClear ? { kind: 'atom', run: { source, bits: classBits(source), length: 1 } } : { kind: 'any' };
  };

  const readEscape = (): Item => {
    const sign = pattern[at + 1] ?? '';
    at += 2;
    if ('bBAz'.includes(sign)) return { kind: 'nothing' };
    // `\s` and `\w` take more in the browser's engine, which a necessary condition may.
    if ('dws'.includes(sign)) {
      const bits = sign === 'd' ? 3 : sign === 's' ? 2 : 0;
      return { kind: 'atom', run: { source: `\\${sign}`, bits, length: 1 } };
    }
    if ('DWSntrfva'.includes(sign)) return { kind: 'any' };
    if (/[A-Za-z0-9]/.test(sign)) throw new NotRead();
    return literal(sign);
  };

  const readTimes = (): { least: number; most: number } => {
    const quantifier = /([*+?]|\{(\d{1,4})(,(\d{0,4}))?\})\??/y;
    quantifier.lastIndex = at;
    const found = quantifier.exec(pattern);
    if (found === null) return { least: 1, most: 1 };
    at = quantifier.lastIndex;
    const [, sign, least, comma, most] = found;
    if (sign === '*') return { least: 0, most: Infinity };
    if (sign === '+') return { least: 1, most: Infinity };
    if (sign === '?') return { least: 0, most: 1 };
    const fewest = Number(least);
    return { least: fewest, most: comma === undefined ? fewest : most === '' ? Infinity : Number(most) };
  };

  const run = readAlternation();
  if (at < pattern.length) throw new NotRead();
  return run;
}

type Item =
  | { readonly kind: 'atom'; readonly run: Run }
  | { readonly kind: 'group'; readonly run: Run | undefined }
  /** Some character that says nothing. */
  | { readonly kind: 'any' }
  /** No character: a boundary. */
  | { readonly kind: 'nothing' };

class NotRead extends Error {}

function literal(sign: string): Item {
  // Only ASCII: one code unit in both engines, and folded alike.
  if (sign.charCodeAt(0) > 126) return { kind: 'any' };
  const source = /[\^$\\.*+?()[\]{}|/-]/.test(sign) ? `\\x${sign.charCodeAt(0).toString(16)}` : sign;
  return { kind: 'atom', run: { source, bits: 4, length: 1 } };
}

/**
 * Finds nothing in a text in which the pattern finds nothing; `undefined` when none is easily had. The pattern must be a
 * valid one.
 */
export function gateOf(pattern: string, caseSensitive: boolean): RegExp | undefined {
  const isInsensitive = pattern.startsWith('(?i)');
  try {
    const run = readPattern(isInsensitive ? pattern.slice(4) : pattern);
    if (run === undefined || run.bits < leastBits) return undefined;
    return new RegExp(run.source, isInsensitive || !caseSensitive ? 'giu' : 'gu');
  } catch (error) {
    if (error instanceof NotRead || error instanceof SyntaxError) return undefined;
    throw error;
  }
}
