import { isDigit } from '@/lib/scan/characters';
import { endOf } from '@/lib/scan/pattern';
import { isAsciiLetter, isWordLetter } from '@/lib/scan/tokens/words';
import { isInTemplate, isLinkLabel } from './name-around';
import { mayBeValue } from '@/lib/scan/credentials/looks/may-be-value';
import { leadsNowhere, pastGap, pastRemark, tellingEnd, wayAhead } from './way';

/** How firmly what stands between a name and a value binds them. */
export type Bond =
  /** `=`, `:=`, `=>`, `==`, `<password>…</password>`, `value="…"`. */
  | 'assigned'
  /** A colon, an arrow, a dash with spaces: `PW: x`. */
  | 'colon'
  /** A verb or a particle: `password is x`, `비밀번호는 x`. */
  | 'said'
  /** Words between: `password for the wifi: x`. */
  | 'far'
  /** An argument after the name in quotes: `setProperty("db.password", "x")`. */
  | 'argument'
  /** The next cell of a table. */
  | 'cell'
  /** White space, a dash or a bracket. */
  | 'beside';

// Types between a name and its value: `password: str = "…"`, `var password string = "…"`, `char password[25] = "…"`.
const typed =
  /(?:\[\d{0,5}\]|\??:?[ \t]{0,4}&?(?:'static |const )?[A-Za-z][\w.]{1,24}(?:[[<][\w ,.|]{0,24}[\]>])?(?:\[\])?\??)[ \t]{0,8}=[ \t]{0,4}(?=[@bruf]?\\?["'`])/y;

// `"name": "DB_PASSWORD", "value": "…"`, `<add key="Password" value="…"/>`, `name: PW` and `value: …` on the next line.
const named =
  /[ \t]{0,4}(?:,|\{)?[ \t]{0,4}(?:(?:\r?\n[ \t]{1,16}(?:type|description|sensitive)\b[^\n]{0,80}){0,3}\r?\n[ \t]{0,16})?\\?["']?(?:value|Value|VALUE|default|defaultValue|default_value|content)\\?["']?[ \t]{0,4}[=:][ \t]{0,4}/y;

const assigned =
  /[ \t]{0,30}(?:={1,3}>?|!={1,2}|:{1,3}=|\?{1,2}=|\|{1,2}=|[.+]=|=~|<-|&gt;|~>|=&gt;)[ \t]{0,16}|%3[Dd]/y;
const tag = />(?=[^>\s]|\r?\n)/y;
// `<wsse:Password Type="…">`
const attributes = /(?:\s[\w:.-]{1,40}="[^"<>]{0,160}"){1,4}>(?=[^>\s])/y;
// `<key>password</key><string>…` of property lists, `<Key>Password</Key><Value …>` of KeePass.
const nextElement = /<\/[\w:.-]{1,24}>\s{0,24}<(?:string|value|val)(?:\s[^<>]{0,80})?>(?=[^<>\s])/iy;
const afterQuotedName =
  /[ \t]{0,8}(?:,|\.(?:fill|type|send_keys|sendKeys|setValue)\(|\)?[ \t]{0,4}(?:\|\||\?\?|\bor\b))[ \t]{0,16}(?=[bruf]?\\?["'`])/y;
const colon =
  /(?:[ \t]\d{1,3})?[ \t]{0,30}(?::(?!:)|\u{ff1a}|-{1,2}>|[\u2192\u2794-\u27a1]|[\u2013\u2014-](?=[ \t]))[ \t]{0,24}/uy;
// Particles that follow a Korean noun, and the verb that follows a Japanese or Chinese one.
const particle =
  /(?:改成了?|改为了?|改為了?|换成了?|換成了?|更新为|更新為|设为|設為|设置为|重置为|变更为|설정은|은|는|이|가|을|를|:|は|が|を|是|为|為|คือ)[ \t]{0,4}[::]?[ \t]{0,4}/y;

const isQuote = (code: number): boolean => code === 34 || code === 39 || code === 96;

/** Where a name stands; UTF-16 code units. */
export type NamePlace = { readonly start: number; readonly end: number };

export type Binding = {
  /** Where the value begins. */
  readonly at: number;
  readonly bond: Bond;
  readonly isKeyQuoted: boolean;
};

/** Longest row of signs after a name: `"]`, `**`. */
const mostSigns = 3;

/** The end of a quote, a bracket or a mark at the end of a name; `at` when there is none. */
function pastNameSign(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (isQuote(code) || code === 93 || code === 41) return at + 1;
  if (code === 42) return text.charCodeAt(at + 1) === 42 ? at + 2 : at + 1;
  if (code === 92) return isQuote(text.charCodeAt(at + 1)) ? at + 2 : at;
  return code === 38 && text.startsWith('&quot;', at) ? at + 6 : at;
}

/** Reads a value beside a name without a sign that binds it. */
function besideEnd(text: string, at: number, gap: number, sign: number): number {
  if (gap === at) {
    if (sign === 45) {
      const next = text.charCodeAt(at + 1);
      return next > 32 && next !== 45 ? at + 1 : -1;
    }
    if (sign === 92 && text.charCodeAt(at + 1) === 116) return pastGap(text, at + 2, 16);
  }
  if (sign === 40 && gap - at <= 2) {
    const next = text.charCodeAt(gap + 1);
    return next > 32 && next !== 41 ? gap + 1 : -1;
  }
  return gap > at && gap - at <= 16 ? gap : -1;
}

/** Where the next cell of a table begins whose separator stands at `gap`; -1 for none. */
function cellEnd(text: string, at: number, gap: number, sign: number): number {
  if (sign === 124) {
    const next = pastGap(text, gap + 1, 24);
    return (next > gap + 1 || gap > at) && text.charCodeAt(next) !== 124 ? next : -1;
  }
  return gap > at && text.charCodeAt(gap - 1) === 9 ? gap : -1;
}

/**
 * Finds how the text after a name binds it to a value. `takesComma`: a comma binds too, as after `CURLOPT_PASSWORD`;
 * `takesWords`: a word beside the name will do, as after `--password`. Most names bind nothing, so the next sign decides
 * which of the forms are tried.
 */
export function bindingAfter(
  text: string,
  name: NamePlace,
  takesComma: boolean,
  takesWords = false,
): Binding | undefined {
  const nameEnd = name.end;
  // `the token expires`: nearly all names in sentences.
  if (!takesWords && text.charCodeAt(nameEnd) === 32 && leadsNowhere(text, nameEnd + 1)) return undefined;
  let at = nameEnd;
  let isKeyQuoted = false;
  for (let count = 0; count < mostSigns; count++) {
    const code = text.charCodeAt(at);
    if (code === 39 && text.charCodeAt(at + 1) === 115 && text.charCodeAt(at + 2) === 32) {
      // `password's x`
      return mayBeValue(text, at + 3) ? { at: at + 3, bond: 'said', isKeyQuoted } : undefined;
    }
    const end = pastNameSign(text, at);
    if (end === at) break;
    isKeyQuoted ||= isQuote(code) || code === 92 || code === 38;
    at = end;
  }
  // A link of Markdown: `[reset the password](https://…)`, `[credential-cache]: settings.md#cache`.
  if (text.charCodeAt(at - 1) === 93) {
    const behind = text.charCodeAt(at);
    if (behind === 40 || (behind === 58 && isLinkLabel(text, name.start, at))) return undefined;
  }
  const gap = pastGap(text, at, 30);
  const sign = text.charCodeAt(gap);
  const first = text.charCodeAt(at);
  const found = (bond: Bond, end: number): Binding | undefined =>
    end < 0 ? undefined : { at: end, bond, isKeyQuoted };

  if (at > nameEnd) {
    const binding = found('assigned', endOf(named, text, at));
    if (binding !== undefined) return binding;
  }
  const before = text.charCodeAt(name.start - 1);
  if ((before === 58 || before === 60) && first === 32) {
    const binding = found('assigned', endOf(attributes, text, at));
    if (binding !== undefined) return binding;
  }
  // Most of all: a word follows.
  if (isAsciiLetter(sign) || isDigit(sign) || isWordLetter(sign)) {
    if (gap === at && sign < 128) return undefined;
    return wordAfter(text, name, at, gap, isKeyQuoted, takesWords);
  }
  if (sign === 10 || sign === 13 || sign === 123) {
    const binding = found('assigned', endOf(named, text, at));
    if (binding !== undefined) return binding;
  }
  if (sign === 60) {
    const binding = found('assigned', endOf(nextElement, text, at));
    if (binding !== undefined) return binding;
  }
  switch (sign) {
    case 61: // =
    case 33: // !
    case 58: // :
    case 63: // ?
    case 124: // |
    case 46: // .
    case 43: // +
    case 60: // <
    case 38: // &
    case 126: // ~
    case 37: {
      const binding = found('assigned', endOf(assigned, text, at));
      if (binding !== undefined && sign !== 58) return binding;
      // `password: str = "…"` begins with a colon, `password := "…"` too.
      const withType = sign === 58 ? found('assigned', endOf(typed, text, at)) : undefined;
      if (withType ?? binding) return withType ?? binding;
      break;
    }
    case 91: {
      const binding = found('assigned', endOf(typed, text, at));
      if (binding !== undefined) return binding;
      break;
    }
  }
  if (first === 62) {
    const binding = found('assigned', endOf(tag, text, at));
    if (binding !== undefined) return binding;
  }
  if (isKeyQuoted || takesComma) {
    const binding = found('argument', endOf(afterQuotedName, text, at));
    if (binding !== undefined) return binding;
  }
  if (sign === 44) return found('said', text.charCodeAt(gap + 1) === 32 ? tellingEnd(text, gap) : -1);
  if (sign === 63) return found('said', gap === at && isQuote(text.charCodeAt(gap + 2)) ? gap + 2 : -1);
  if (sign === 58 || sign === 45 || sign > 127) {
    const binding =
      found('colon', endOf(colon, text, at)) ??
      (sign > 127 ? found('said', endOf(particle, text, at)) : undefined);
    if (binding !== undefined) return binding;
  }
  if (sign === 124 && isInTemplate(text, at)) return undefined;
  if (sign === 124 || sign === 9) return found('cell', cellEnd(text, at, gap, sign));
  const remark = sign === 40 && gap > at ? pastRemark(text, gap) : -1;
  if (remark >= 0) return found('far', remark);
  const beside = besideEnd(text, at, gap, sign);
  return beside >= 0 && (takesWords || mayBeValue(text, beside)) ? found('beside', beside) : undefined;
}

const longestType = 32;

/** One word, perhaps with brackets, and an equals sign behind it. */
function isTypeAhead(text: string, from: number): boolean {
  let at = from;
  while (at < from + longestType && text.charCodeAt(at) > 32 && text.charCodeAt(at) !== 61) at++;
  return text.charCodeAt(pastGap(text, at, 8)) === 61;
}

/** A word or a number stands after the name. */
function wordAfter(
  text: string,
  name: NamePlace,
  at: number,
  gap: number,
  isKeyQuoted: boolean,
  takesWords: boolean,
): Binding | undefined {
  const found = (bond: Bond, end: number): Binding => ({ at: end, bond, isKeyQuoted });
  if (gap === at) {
    const end = endOf(particle, text, at);
    if (end >= 0) return found('said', end);
  } else if (text.charCodeAt(gap - 1) === 9) {
    return found('cell', gap);
  } else if (isDigit(text.charCodeAt(gap))) {
    const end = endOf(colon, text, at);
    if (end >= 0) return found('colon', end);
    // `password 7 x`: how a router keeps it.
    const isKind = text.charCodeAt(gap + 1) === 32 && mayBeValue(text, gap + 2);
    if (isKind) return found('beside', gap + 2);
  } else {
    // `id="fieldset_pass" style="…"` has another attribute.
    const end = !isKeyQuoted && isTypeAhead(text, gap) ? endOf(typed, text, at) : -1;
    if (end >= 0) return found('assigned', end);
    const way = wayAhead(text, gap, name);
    if (way !== undefined) return found(way.isFar ? 'far' : 'said', way.at);
  }
  return gap > at && gap - at <= 16 && (takesWords || mayBeValue(text, gap))
    ? found('beside', gap)
    : undefined;
}
