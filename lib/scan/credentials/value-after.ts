import { isSpaceless } from '@/lib/scan/words';

/** How firmly what stands between a name and a value binds them. */
export type Bond =
  /** `=`, `:=`, `=>`, `==`, `<password>…</password>`, `value="…"`. */
  | 'assigned'
  /** A colon, an arrow: `PW: x`. */
  | 'colon'
  /** A verb or a particle: `password is x`, `비밀번호는 x`. */
  | 'said'
  /** Words between: `password for the wifi: x`. */
  | 'far'
  /** An argument after the name in quotes: `setProperty("db.password", "x")`. */
  | 'argument'
  /** White space, a dash, a bracket or the edge of a table's cell. */
  | 'beside';

/** A value that stands beside a name; offsets are UTF-16 code units, quotes excluded. */
export type Value = {
  readonly start: number;
  readonly end: number;
  readonly bond: Bond;
  /** The quote before it, empty for none. */
  readonly quote: string;
  /** The name was itself in quotes, as a key of JSON is. */
  readonly isKeyQuoted: boolean;
  /** Nothing follows on the line but punctuation. */
  readonly isLast: boolean;
  /** It stands on a line of its own below the name. */
  readonly isBelow: boolean;
};

/** Longest value that is read, code units. */
export const longestValue = 300;

const keyEnd = /\\?["'`]|&quot;|\]|\)|\*{1,2}|_{1,2}(?=[\s:])/y;

// Types between a name and its value: `password: str = "…"`, `var password string = "…"`, `char password[25] = "…"`.
const typed =
  /(?:\[\d{0,5}\]|\??:?[ \t]{0,4}&?(?:'static |const )?[A-Za-z][\w.]{1,24}(?:[[<][\w ,.|]{0,24}[\]>])?(?:\[\])?\??)[ \t]{0,8}=[ \t]{0,4}(?=[@bruf]?\\?["'`])/y;

// `"name": "DB_PASSWORD", "value": "…"`, `<add key="Password" value="…"/>`, `name: PW` and `value: …` on the next line.
const named =
  /[ \t]{0,4}(?:,|\{)?[ \t]{0,4}(?:\r?\n[ \t]{0,16})?\\?["']?(?:value|Value|VALUE|default|defaultValue|default_value|content)\\?["']?[ \t]{0,4}[=:][ \t]{0,4}/y;

const assigned =
  /[ \t]{0,30}(?:={1,3}>?|!={1,2}|:{1,3}=|\?{1,2}=|\|{1,2}=|[.+]=|=~|<-|&gt;|~>|=&gt;)[ \t]{0,16}|%3[Dd]/y;
const tag = />(?=[^>\s]|\r?\n)/y;
const closingTag = /\s{0,60}<\//y;
// `getenv("DB_PASSWORD", "…")`: what the look-up falls back to.
const fallback =
  /[\w.]{0,40}(?:getenv|get_env|getEnv|Getenv|env\.get|environ\.get|env|getProperty|getOrDefault|GetEnvOrDefault)\([ \t]{0,2}(?:\\?["'])?\w[\w.-]{0,60}(?:\\?["'])?[ \t]{0,2},[ \t]{0,4}/y;
const afterQuotedName = /[ \t]{0,8}(?:,|\)?[ \t]{0,4}(?:\|\||\?\?|\bor\b))[ \t]{0,8}(?=[bruf]?\\?["'`])/y;
const colon = /(?:[ \t]\d{1,3})?[ \t]{0,30}(?::(?!:)|\u{ff1a}|-{1,2}>|\u2192)[ \t]{0,24}/uy;
const said =
  /[ \t]{1,4}(?:(?:is|was|are|will be|would be|should be|has been|changed to|set to|reset to|ist|lautet|war|est|es|era|é|è|jest|to jest|är|er|is set to|is now|is still|remains)(?:[ \t]{0,2}:)?)[ \t]{1,4}/iy;
// Particles that follow a Korean noun, and the verb that follows a Japanese or Chinese one.
const particle = /(?:설정은|은|는|이|가|을|를|:|は|が|を|是|为|為)[ \t]{0,4}[::]?[ \t]{0,4}/y;
const far =
  /[ \t]{1,2}(?:[A-Za-z@.'"/()-]{1,24}[ \t]{1,2}){0,5}[A-Za-z@.'"/()-]{1,24}(?:[ \t]{0,2}[:=][ \t]{0,4}|[ \t]{1,2}(?:is|was|ist|est|es)[ \t]{1,4})/y;
const beside = /-(?=[^\s-])|[ \t]{0,4}\|[ \t]{1,24}|[ \t]{0,2}\((?=[^\s)])|(?:[ \t]|\\t){1,16}/y;

/** Where a sticky expression ends when it fits at `at`; -1 when it does not. */
function endOf(expression: RegExp, text: string, at: number): number {
  expression.lastIndex = at;
  return expression.test(text) ? expression.lastIndex : -1;
}

/** Finds how the text after a name binds it to a value: the bond and where the value begins. */
function bindingAfter(
  text: string,
  nameEnd: number,
  takesComma: boolean,
): { at: number; bond: Bond; isKeyQuoted: boolean } | undefined {
  let at = nameEnd;
  let isKeyQuoted = false;
  for (let count = 0; count < 3; count++) {
    const end = endOf(keyEnd, text, at);
    if (end < 0) break;
    isKeyQuoted ||= /["'`;]/.test(text.slice(at, end));
    at = end;
  }
  if (at > nameEnd || text.charCodeAt(at) === 10 || text.charCodeAt(at) === 13) {
    const end = endOf(named, text, at);
    if (end >= 0) return { at: end, bond: 'assigned', isKeyQuoted };
  }
  const firm = Math.max(endOf(typed, text, at), endOf(assigned, text, at), endOf(tag, text, at));
  if (firm >= 0) return { at: firm, bond: 'assigned', isKeyQuoted };
  if (isKeyQuoted || takesComma) {
    const end = endOf(afterQuotedName, text, at);
    if (end >= 0) return { at: end, bond: 'argument', isKeyQuoted };
  }
  for (const [expression, bond] of [
    [colon, 'colon'],
    [said, 'said'],
    [particle, 'said'],
    [far, 'far'],
    [beside, 'beside'],
  ] as const) {
    const end = endOf(expression, text, at);
    if (end >= 0) return { at: end, bond, isKeyQuoted };
  }
  return undefined;
}

const closing: Readonly<Record<string, string>> = {
  '“': '”',
  '„': '“',
  '«': '»',
  '「': '」',
  '‘': '’',
  '‹': '›',
};
const quotesAndMarks = /(?:<\/?[a-z]{1,8}>[ \t]?){1,2}|\*{1,2}(?=\S)|(?:b|r|u|f|rb|br|@|N|L)(?=["'])/y;
const opening = /"{3}|'{3}|\\?["'`]|&quot;|[“„«「‘‹]/y;
const lineBreak = /\r?\n[ \t>]{0,16}(?:\r?\n[ \t>]{0,16})?/y;

const endsLine = /[ \t.;,)}\]'"`*\\]{0,6}(?:\r|\n|$|#|\/\/|--|\\n|<\/)/y;

const isSpace = (code: number): boolean => code === 32 || (code >= 9 && code <= 13) || Number.isNaN(code);

/** Reads a value that no quote opens: to white space, a quote, a bracket or a comma. */
function bareEnd(text: string, start: number): number {
  const limit = Math.min(text.length, start + longestValue);
  let at = start;
  for (; at < limit; at++) {
    const code = text.charCodeAt(at);
    if (isSpace(code) || isSpaceless(code) || code === 34 || code === 39 || code === 96) break;
    const next = text.charCodeAt(at + 1);
    if (code === 60 && (next === 47 || at === start)) break;
    // `\n` within a string, and `, ` or `;` between two fields.
    if (code === 92 && (next === 110 || next === 114 || next === 116 || next === 34)) break;
    if (code === 44 && at > start) break;
    // A link of Markdown ends: `…?token=x)](https://…`.
    if (code === 41 && next === 93 && text.charCodeAt(at + 2) === 40) break;
    if (code === 59 && (isSpace(next) || at - start > 3)) break;
    if (code === 38 && at - start >= 16) break;
    if (code === 38 && at - start > 3 && /[a-z_]{1,20}=/iy.test(text.slice(at + 1, at + 24))) break;
  }
  while (at > start && ').]}:;,*|'.includes(text.charAt(at - 1)) && isTrailing(text, start, at)) at--;
  return at;
}

/** A sign at the end of a value belongs to the sentence, but a closing bracket that was opened inside does not. */
function isTrailing(text: string, start: number, end: number): boolean {
  const sign = text.charAt(end - 1);
  const opener = sign === ')' ? '(' : sign === ']' ? '[' : sign === '}' ? '{' : '';
  return opener === '' || !text.slice(start, end).includes(opener);
}

const unbroken = /[^\s"'`<>]{1,8000}/y;

/** Reads the value whose first character, or the quote before it, stands at `from`. */
function valueAt(text: string, from: number): Pick<Value, 'start' | 'end' | 'quote'> | undefined {
  const marked = endOf(quotesAndMarks, text, from);
  const at = marked < 0 ? from : marked;
  const start = endOf(opening, text, at);
  if (start < 0) {
    const end = bareEnd(text, at);
    return end > at ? { start: at, end: unbrokenEnd(text, at, end), quote: '' } : undefined;
  }
  const quote = text.slice(at, start);
  const inside = text.slice(start, start + longestValue);
  const length = inside.indexOf(closing[quote] ?? quote);
  if (length === 0) return undefined;
  const firstBreak = inside.search(/[\r\n]/);
  if (length > 0 && (firstBreak < 0 || length < firstBreak)) return { start, end: start + length, quote };
  // The quote is closed on another line or beyond the longest value: a key in one piece.
  const end = endOf(unbroken, text, start);
  return end >= start + 16 ? { start, end, quote } : undefined;
}

/** The end of a value that was longer than what was read. */
function unbrokenEnd(text: string, start: number, end: number): number {
  return end - start < longestValue ? end : Math.max(end, endOf(unbroken, text, start));
}

/**
 * The value that the name ending at `nameEnd` is bound to, on the same line or alone on the next one. `takesComma`: a
 * comma binds too, as after `CURLOPT_PASSWORD`.
 */
export function valueAfter(text: string, nameEnd: number, takesComma = false): Value | undefined {
  const binding = bindingAfter(text, nameEnd, takesComma);
  if (binding === undefined) return undefined;
  const { bond, isKeyQuoted } = binding;
  const isFirm = bond === 'assigned' || bond === 'colon';
  const below = isFirm ? endOf(lineBreak, text, binding.at) : -1;
  const from = below < 0 ? binding.at : below;
  const value = valueAt(text, Math.max(from, endOf(fallback, text, from)));
  if (value === undefined) return undefined;
  // `<password>…` without an end stands in for something, as in `<user>:<password>@host`.
  if (text.charCodeAt(binding.at - 1) === 62 && /[\w"']/.test(text.charAt(binding.at - 2))) {
    if (endOf(closingTag, text, value.end) < 0 && text.charCodeAt(value.start) !== 123) return undefined;
  }
  const isLast = endOf(endsLine, text, value.end) >= 0;
  return { ...value, bond, isKeyQuoted, isLast, isBelow: below >= 0 };
}

const compared = /(["'])([^"'\r\n]{4,100})\1[ \t]{0,2}[!=]={1,2}[ \t]{0,2}$/;

/** The value that is compared with a name after it: `if ("x" == password)`. */
export function valueBefore(text: string, nameStart: number): Value | undefined {
  let at = nameStart - 1;
  if (text.charCodeAt(at) === 32) at--;
  if (text.charCodeAt(at) !== 61 || !'=!'.includes(text.charAt(at - 1))) return undefined;
  const from = Math.max(0, nameStart - 120);
  const found = compared.exec(text.slice(from, nameStart));
  if (found === null) return undefined;
  const [, quote = '', value = ''] = found;
  const start = from + found.index + 1;
  return {
    start,
    end: start + value.length,
    bond: 'assigned',
    quote,
    isKeyQuoted: false,
    isLast: true,
    isBelow: false,
  };
}
