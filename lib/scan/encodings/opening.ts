// What follows a sign decides in one look whether it can begin an escape: in code and in tables it rarely does.

/** Kinds of characters; bits. */
const hexDigit = 1;
const name = 2;
const lineEnd = 4;
const anything = 8;
/** Begins a tag, its end, a comment. */
const tag = 16;
/** Begins a byte that is no ASCII digit, or a dash, a dot or a slash, in quoted-printable. */
const byte = 32;

const kinds: Uint8Array = Uint8Array.from({ length: 128 }, (_, code) => {
  const sign = String.fromCharCode(code);
  return (
    (/[0-9A-Fa-f]/.test(sign) ? hexDigit : 0) |
    (/[A-Za-z#]/.test(sign) ? name : 0) |
    (/[\r\n]/.test(sign) ? lineEnd : 0) |
    (/[A-Za-z/!]/.test(sign) ? tag : 0) |
    (/[2C-Fc-f]/.test(sign) ? byte : 0) |
    anything
  );
});

/** What has to follow, by ASCII code. */
const following: Uint8Array = (() => {
  const table = new Uint8Array(128);
  const signs = {
    '%': hexDigit,
    '&': name,
    '<': tag,
    '=': lineEnd | byte,
    '*': anything,
    _: anything,
    '`': anything,
  };
  for (const [sign, kind] of Object.entries(signs)) table[sign.charCodeAt(0)] = kind;
  return table;
})();

/** Whether the sign at `at`, of those that the fold table says open something, may do so here. */
export function mayOpen(text: string, at: number): boolean {
  const next = at + 1 < text.length ? text.charCodeAt(at + 1) : 0;
  if (next > 127) return true;
  return ((kinds[next] as number) & (following[text.charCodeAt(at)] as number)) !== 0;
}

/** Whether the sign at `at` may begin something that is not seen: `<`, `=`, `*`, `_`, backtick. */
export function mayAdorn(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code > 38 && code !== 92;
}
