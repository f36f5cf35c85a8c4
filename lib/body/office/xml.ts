/** Hears of an XML document piece by piece. Names are without prefixes: every program chooses its own. */
export type XmlListener = {
  /** @param attributes as they stand in the tag */
  open(name: string, attributes: string): void;
  /** Elements without content are closed as well. */
  close(name: string): void;
  text(text: string): void;
  /** What programs do not show. */
  comment?(text: string): void;
};

/**
 * Walks through XML, forgiving most of what is not well formed. Linear.
 * @throws RangeError for a tag or a comment that does not end, since nobody knows what is in it, and for a document type of
 * its own, which could give entities a meaning that we do not know
 * @see https://www.w3.org/TR/xml/
 */
export function walkXml(xml: string, { open, close, text, comment }: XmlListener): void {
  let at = 0;
  while (at < xml.length) {
    const tag = xml.indexOf('<', at);
    const until = tag === -1 ? xml.length : tag;
    if (until > at) text(withoutEntities(xml.slice(at, until)));
    if (tag === -1) return;
    if (xml.startsWith('<!--', tag)) {
      at = behind(xml, '-->', tag);
      comment?.(xml.slice(tag + 4, at - 3));
    } else if (xml.startsWith('<?', tag)) at = behind(xml, '?>', tag);
    else if (xml.startsWith('<![CDATA[', tag)) {
      at = behind(xml, ']]>', tag);
      text(xml.slice(tag + 9, at - 3));
    } else {
      at = tagEnd(xml, tag);
      if (xml.startsWith('<!', tag)) {
        if (xml.slice(tag, at).includes('[')) throw new RangeError('a document type of its own');
      } else if (xml[tag + 1] === '/') close(localName(xml, tag + 2));
      else {
        const isEmpty = xml[at - 2] === '/';
        const inner = xml.slice(tag + 1, at - (isEmpty ? 2 : 1));
        const name = localName(xml, tag + 1);
        open(name, inner);
        if (isEmpty) close(name);
      }
    }
  }
}

function behind(xml: string, mark: string, from: number): number {
  const at = xml.indexOf(mark, from);
  if (at === -1) throw new RangeError('cut off');
  return at + mark.length;
}

const doubleQuote = 0x22;
const singleQuote = 0x27;
const less = 0x3c;
const greater = 0x3e;
const slash = 0x2f;
const colon = 0x3a;
const space = 0x20;

/** Behind the `>` that stands in no quotation marks. `<` stands nowhere in a tag, nor in its quotation marks. */
function tagEnd(xml: string, from: number): number {
  let quote = 0;
  for (let at = from + 1; at < xml.length; at += 1) {
    const code = xml.charCodeAt(at);
    if (code === less) break;
    if (quote !== 0) {
      if (code === quote) quote = 0;
    } else if (code === greater) return at + 1;
    else if (code === doubleQuote || code === singleQuote) quote = code;
  }
  throw new RangeError('cut off');
}

/** Of the tag whose name begins at `from`. */
function localName(xml: string, from: number): string {
  let start = from;
  let at = from;
  for (; at < xml.length; at += 1) {
    const code = xml.charCodeAt(at);
    if (code === colon) start = at + 1;
    if (code <= space || code === slash || code === greater) break;
  }
  return xml.slice(start, at);
}

/** The value of an attribute, by its name without prefix; null when the tag has none such. */
export function attribute(attributes: string, wanted: string): string | null {
  let from = 0;
  for (;;) {
    const equals = attributes.indexOf('=', from);
    if (equals === -1) return null;
    let start = equals + 1;
    while (attributes.charCodeAt(start) <= space) start += 1;
    const quote = attributes[start];
    const end = quote === '"' || quote === "'" ? attributes.indexOf(quote, start + 1) : -1;
    if (end === -1) return null;
    if (endsInName(attributes.slice(from, equals), wanted)) {
      return withoutEntities(attributes.slice(start + 1, end));
    }
    from = end + 1;
  }
}

/** Whether this name, or one with a prefix and this name, stands at the end. */
function endsInName(text: string, wanted: string): boolean {
  const name = text.trimEnd();
  if (!name.endsWith(wanted)) return false;
  const before = name.charCodeAt(name.length - wanted.length - 1);
  return before === colon || before <= space;
}

function withoutEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(
    /&(?:#0*(\d{1,7})|#x0*([\da-f]{1,6})|(\w{2,6}));/gi,
    (all, decimal, hex, name: string) => {
      if (name !== undefined) return named[name] ?? all;
      const code = Number.parseInt(String(decimal ?? hex), decimal === undefined ? 16 : 10);
      return code <= 0x10ffff ? String.fromCodePoint(code) : all;
    },
  );
}

const named: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  amp: '&',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
};
