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
export function endOf(expression: RegExp, text: string, at: number): number {
  expression.lastIndex = at;
  return expression.test(text) ? expression.lastIndex : -1;
}

const isIn = (signs: string, code: number): boolean =>
  code < 128 && signs.includes(String.fromCharCode(code));
const isLetter = (code: number): boolean => ((code | 32) >= 97 && (code | 32) <= 122) || code >= 0xc0;

/** Longest way to a colon, an equals sign or a verb after a name, code units. */
const longestWay = 80;

/** `is`, `es`, `was`, `ist`, `est`, `jest`, `lautet`, `to` end at `end`. */
function endsVerb(text: string, end: number): boolean {
  const last = text.charCodeAt(end - 1);
  if (last === 111) return text.charCodeAt(end - 2) === 116 && text.charCodeAt(end - 3) === 32;
  if (last === 116 && text.charCodeAt(end - 2) === 101) return text.startsWith('laut', end - 6);
  const at = last === 116 ? end - 2 : end - 1;
  if (text.charCodeAt(at) !== 115 || (last !== 116 && last !== 115)) return false;
  const vowel = text.charCodeAt(at - 1);
  const before = text.charCodeAt(at - 2);
  return vowel === 97
    ? before === 119
    : (vowel === 105 || vowel === 101) && (before === 32 || before === 106);
}

/** Whether anything ahead on the line could bind a value that does not follow at once. */
function leadsOn(text: string, from: number): boolean {
  const limit = Math.min(text.length, from + longestWay);
  for (let at = from; at < limit; at++) {
    const code = text.charCodeAt(at);
    if (code === 10) return false;
    if (code === 58 || code === 61) return true;
    if (code >= 0xe0 && code < 0x100) return true;
    if (
      code === 32 &&
      (endsVerb(text, at) || text.startsWith(' to', at - 3) || text.startsWith('lautet', at - 6))
    )
      return true;
  }
  return false;
}

type Binding = {
  /** Where the value begins. */
  readonly at: number;
  readonly bond: Bond;
  readonly isKeyQuoted: boolean;
};

/**
 * Finds how the text after a name binds it to a value. `takesComma`: a comma binds too, as after `CURLOPT_PASSWORD`. Most
 * names bind nothing, so the next sign decides which of the forms are tried.
 */
export function bindingAfter(text: string, nameEnd: number, takesComma: boolean): Binding | undefined {
  let at = nameEnd;
  let isKeyQuoted = false;
  for (let count = 0; count < 3 && isIn('\\"\'`&])*_', text.charCodeAt(at)); count++) {
    const end = endOf(keyEnd, text, at);
    if (end < 0) break;
    isKeyQuoted ||= /["'`;]/.test(text.slice(at, end));
    at = end;
  }
  const first = text.charCodeAt(at);
  let gap = at;
  while (gap < at + 30 && (text.charCodeAt(gap) === 32 || text.charCodeAt(gap) === 9)) gap++;
  const sign = text.charCodeAt(gap);
  const found = (bond: Bond, end: number): Binding | undefined =>
    end < 0 ? undefined : { at: end, bond, isKeyQuoted };

  if (at > nameEnd || sign === 10 || sign === 13 || sign === 123) {
    const binding = found('assigned', endOf(named, text, at));
    if (binding !== undefined) return binding;
  }
  if (isIn('=!:?|.+<&~%', sign) || first === 62) {
    const binding = found('assigned', Math.max(endOf(assigned, text, at), endOf(tag, text, at)));
    if (binding !== undefined && sign !== 58) return binding;
    // `password: str = "…"` begins with a colon, `password := "…"` too.
    const withType = sign === 58 ? found('assigned', endOf(typed, text, at)) : undefined;
    if (withType ?? binding) return withType ?? binding;
  }
  const isWord = gap > at && isLetter(sign) && leadsOn(text, gap);
  if (sign === 91 || isWord) {
    const binding = found('assigned', endOf(typed, text, at));
    if (binding !== undefined) return binding;
  }
  if (isKeyQuoted || takesComma) {
    const binding = found('argument', endOf(afterQuotedName, text, at));
    if (binding !== undefined) return binding;
  }
  if (isIn(':-0123456789', sign) || sign > 127) {
    const binding = found('colon', endOf(colon, text, at)) ?? found('said', endOf(particle, text, at));
    if (binding !== undefined) return binding;
  }
  if (isWord) {
    const binding = found('said', endOf(said, text, at)) ?? found('far', endOf(far, text, at));
    if (binding !== undefined) return binding;
  }
  return found('beside', endOf(beside, text, at));
}

/** Whether the word at `from` has a digit, or a quote opens there. */
export function mayBeBeside(text: string, from: number): boolean {
  for (let at = from; at < from + 64; at++) {
    const code = text.charCodeAt(at);
    if (code >= 48 && code <= 57) return true;
    if (code === 34 || code === 39 || code === 96 || code > 127) return true;
    if (!(code > 32)) return false;
  }
  return false;
}
