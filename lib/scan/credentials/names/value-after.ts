import { isDigit } from '@/lib/scan/characters';
import { endOf } from '@/lib/scan/pattern';
import { isAsciiLetter } from '@/lib/scan/tokens/words';
import { bareEnd, longestValue } from './bare-end';
import { type Binding, bindingAfter, type Bond, type NamePlace } from './binding';

/** A value that stands beside a name; offsets are UTF-16 code units, quotes excluded. */
export type Value = {
  readonly start: number;
  readonly end: number;
  readonly bond: Bond;
  /** The quote before it, empty for none. */
  readonly quote: string;
  /** The name was itself in quotes, as a key of JSON is. */
  readonly isKeyQuoted: boolean;
  /** It has a digit; it has letters of both cases. */
  readonly hasDigit: boolean;
  readonly hasBothCases: boolean;
  /** It stands on a line of its own below the name. */
  readonly isBelow: boolean;
};

// `getenv("DB_PASSWORD", "…")`: what the look-up falls back to.
const fallback =
  /[\w.]{0,40}(?:getenv|get_env|getEnv|Getenv|env\.get|environ\.get|env|getProperty|getOrDefault|GetEnvOrDefault)\([ \t]{0,2}(?:\\?["'])?\w[\w.-]{0,60}(?:\\?["'])?[ \t]{0,2},[ \t]{0,4}/y;
// `Base64.decode("…")`: what is decoded is the secret in another writing.
const decoding =
  /[\w.]{0,40}(?:[bB]ase64\.decode|b64decode|base64_decode|atob|Buffer\.from|FromBase64String|Encoding\.DecodeString|hex\.DecodeString|fromhex|unhexlify|hex2bin|Hex\.decode|decodeHex|parseHexBinary)\([ \t]{0,2}(?=b?\\?["'])/y;
const closingTag = /\s{0,60}<\//y;

// `token = ' x '`, `auth = "Bearer x"`
const padding = /^([ \t]{1,3}|[Bb]earer |[Tt]oken |)(\S{8,})[ \t]{0,3}$/;

const closing: Readonly<Record<string, string>> = {
  '“': '”',
  '„': '“',
  '«': '»',
  '「': '」',
  '‘': '’',
  '‹': '›',
};
const quotesAndMarks =
  /(?:<\/?(?:[a-z]{1,8}|Value)>[ \t]?){1,2}|\*{1,2}[ \t]{0,2}(?=\S)|(?:b|r|u|f|rb|br|@|N|L)(?=["'])/y;
const opening = /"{3}|'{3}|\\?["'`]|&quot;|[“„«「‘‹]/y;
const lineBreak = /\r?\n[ \t>]{0,16}(?:\r?\n[ \t>]{0,16})?/y;

// `key: |` of YAML 1.2.2, section 8.1.
const block = /[|>][+-]?\d?[ \t]{0,8}\r?\n[ \t]{1,24}/y;

const lastSigns = /[ \t.;,)}\]'"`*\\]{0,6}(?:\r|\n|$|#|\/\/|--|\\n|<\/)/y;

/** Nothing follows the value on its line but punctuation. */
export const isLast = (text: string, { end }: { readonly end: number }): boolean =>
  endOf(lastSigns, text, end) >= 0;

/** A tag, asterisks, or a letter with a quote behind it. */
function mayBeMark(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code === 60 || code === 42 || code === 64) return true;
  const next = text.charCodeAt(at + 1);
  return next === 34 || next === 39 || ((code === 98 || code === 114) && text.charCodeAt(at + 2) === 34);
}

const isQuote = (code: number): boolean => code === 34 || code === 39;

const mayBeQuote = (code: number): boolean =>
  code === 34 || code === 39 || code === 96 || code === 92 || code === 38 || code > 127;

/** Reads the value whose first character, or the quote before it, stands at `from`. */
function valueAt(text: string, from: number): Pick<Value, 'start' | 'end' | 'quote'> | undefined {
  const marked = mayBeMark(text, from) ? endOf(quotesAndMarks, text, from) : -1;
  const at = marked < 0 ? from : marked;
  const start = mayBeQuote(text.charCodeAt(at)) ? endOf(opening, text, at) : -1;
  if (start < 0) {
    const end = bareEnd(text, at);
    return end > at ? { start: at, end, quote: '' } : undefined;
  }
  const quote = text.slice(at, start);
  const inside = text.slice(start, start + longestValue);
  const length = inside.indexOf(closing[quote] ?? quote);
  if (length === 0) return undefined;
  const firstSpace = inside.search(/\s/);
  if (length > 0 && (firstSpace < 0 || length < firstSpace)) {
    // Gradle: `'"x"'`; and not `'DB_PASSWORD="'.$x.'"'` of PHP.
    const isTwice =
      length > 2 &&
      inside.charCodeAt(1) !== 46 &&
      isQuote(inside.charCodeAt(0)) &&
      inside.charCodeAt(length - 1) === inside.charCodeAt(0);
    return isTwice
      ? { start: start + 1, end: start + length - 1, quote }
      : { start, end: start + length, quote };
  }
  if (length > 0) {
    const padded = padding.exec(inside.slice(0, length));
    if (padded !== null) {
      const [, before = '', written = ''] = padded;
      return { start: start + before.length, end: start + before.length + written.length, quote };
    }
  }
  // The quote is closed on another line or beyond the longest value: a key in one piece.
  const isLine = /[\r\n]/.test(inside.charAt(firstSpace));
  const end = firstSpace < 0 ? start + inside.length : isLine ? start + firstSpace : start;
  return end >= start + 16 ? { start, end, quote } : undefined;
}

/** Where a value ends that is longer than what was looked at. */
export function wholeEnd(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
): number {
  return end - start < longestValue ? end : Math.max(end, endOf(unbroken, text, end));
}

const unbroken = /[^\s"'`<>]{1,8000}/y;

/** Where the name ends that stands at `from` with an opening bracket behind it; -1 when it is no call. */
function callEnd(text: string, from: number): number {
  let at = from;
  while (
    at < from + 40 &&
    (isAsciiLetter(text.charCodeAt(at)) ||
      isDigit(text.charCodeAt(at)) ||
      text.charCodeAt(at) === 46 ||
      text.charCodeAt(at) === 95)
  )
    at++;
  return text.charCodeAt(at) === 40 ? at : -1;
}

/**
 * The value that a name is bound to, on the same line or alone on the next one, without white space.
 * `takesComma`: a comma binds too, as after `CURLOPT_PASSWORD`; `takesWords`: a word beside the name will do, as after
 * `--password`.
 */
export function valueAfter(
  text: string,
  name: NamePlace,
  { takesComma = false, takesWords = false }: { takesComma?: boolean; takesWords?: boolean } = {},
): Value | undefined {
  const binding = bindingAfter(text, name, takesComma, takesWords);
  return binding === undefined ? undefined : boundValue(text, binding);
}

/** The value that a name is bound to. */
export function boundValue(text: string, binding: Binding): Value | undefined {
  const { bond, isKeyQuoted } = binding;
  const first = text.charCodeAt(binding.at);
  const mayBeBelow =
    (first === 10 || first === 13) && (bond === 'assigned' || bond === 'colon' || bond === 'far');
  const isBlock = bond === 'colon' && (first === 124 || first === 62);
  const below = mayBeBelow
    ? endOf(lineBreak, text, binding.at)
    : isBlock
      ? endOf(block, text, binding.at)
      : -1;
  const from = below < 0 ? binding.at : below;
  const call = callEnd(text, from);
  const argument = call < 0 ? -1 : Math.max(endOf(fallback, text, from), endOf(decoding, text, from));
  // `token = createToken(…)`: what is called gives the value.
  if (call > from && argument < 0) return undefined;
  const value = valueAt(text, Math.max(from, argument));
  if (value === undefined) return undefined;
  const signs = signsOf(text, value.start, value.end);
  // `<password>…` without an end stands in for something, as in `<user>:<password>@host`.
  if (text.charCodeAt(binding.at - 1) === 62 && /[\w"']/.test(text.charAt(binding.at - 2))) {
    if (endOf(closingTag, text, value.end) < 0 && text.charCodeAt(value.start) !== 123) return undefined;
  }
  const { start, end, quote } = value;
  const { hasDigit, hasBothCases } = signs;
  // Written out, because spreading objects takes a hundred times as long.
  return { start, end, quote, hasDigit, hasBothCases, bond, isKeyQuoted, isBelow: below >= 0 };
}

function signsOf(text: string, start: number, end: number): Pick<Value, 'hasDigit' | 'hasBothCases'> {
  let hasDigit = false;
  let hasUpper = false;
  let hasLower = false;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code >= 97 && code <= 122) hasLower = true;
    else if (code >= 65 && code <= 90) hasUpper = true;
    else if (code >= 48 && code <= 57) hasDigit = true;
  }
  return { hasDigit, hasBothCases: hasUpper && hasLower };
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
  const end = start + value.length;
  const where = { bond: 'assigned', quote, isKeyQuoted: false, isBelow: false } as const;
  return { ...where, start, end, ...signsOf(text, start, end) };
}
