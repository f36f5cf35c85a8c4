// What stands beside a sign decides in one look whether it can begin an escape: in code and in tables it rarely does.

/** Kinds of characters; bits. */
const hexDigit = 1;
const name = 2;
/** Begins a tag, its end, a comment. */
const tag = 4;
/** Begins a soft line break, or a byte in quoted-printable that is no number after an equals sign. */
const byte = 8;
const anything = 16;

const kinds: Uint8Array = Uint8Array.from({ length: 128 }, (_, code) => {
  const sign = String.fromCharCode(code);
  return (
    (/[0-9A-Fa-f]/.test(sign) ? hexDigit : 0) |
    (/[A-Za-z#]/.test(sign) ? name : 0) |
    (/[A-Za-z/!]/.test(sign) ? tag : 0) |
    (/[\r\n2C-Fc-f]/.test(sign) ? byte : 0) |
    anything
  );
});

/** What has to follow, by ASCII code. */
const following: Uint8Array = (() => {
  const table = new Uint8Array(128);
  const signs = { '%': hexDigit, '&': name, '<': tag, '=': byte, '*': anything, '`': anything };
  for (const [sign, kind] of Object.entries(signs)) table[sign.charCodeAt(0)] = kind;
  return table;
})();

/** Whether `next` after the sign, one of those that the fold table says open something except `\`, may be an escape. */
export const mayFollow = (sign: number, next: number): boolean =>
  next > 127 || ((kinds[next] as number) & (following[sign] as number)) !== 0;

/**
 * Finds what may be read as something else in text of which nothing near was: every character that folds (and beyond
 * Latin others, which keeps the class small), and the signs that begin something with what has to stand beside them. The
 * class comes first, because that is what the engine looks for quickly.
 */
export const mayFold =
  /[\0&%\\<=*`\x7f\x85\xa0\xad\xb2\xb3\xb7\xb9\u0100-\uffff](?:(?<=[\0\\\x7f-\uffff])|(?=[A-Za-z#])(?<=&)|(?=[0-9A-Fa-f]{2})(?<=%)|(?=[\r\n]|2[D-Fd-f]|[C-Fc-f][0-9A-Fa-f]=)(?<==)|(?=[bB][rR])(?<=<)|(?=[A-Za-z/!])(?<=[0-9][ \t,\-./:]?<)|(?<=[0-9][ \t,\-./:]?[*`]))/g;

/** How far `mayFold` looks beyond the character that it finds. Code units. */
export const lookBehind = 2;
export const lookAhead = 4;
