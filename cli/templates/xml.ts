/**
 * Text between tags and inside attributes with double quotes, XML 1.0. The line separator is written as a reference,
 * because it is the end of a line to parsers that know XML 1.1.
 */
export function escapeXml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\u2028', '&#x2028;');
}

export type Attributes = Readonly<Record<string, string>>;

/** An element on a line of its own, or on several, each two spaces further in than its parent. */
export type Xml = readonly string[];

export function element(name: string, attributes: Attributes, children: readonly Xml[] = []): Xml {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeXml(value)}"`);
  const start = `<${name}${written.join('')}`;
  if (children.length === 0) return [`${start}/>`];
  return [`${start}>`, ...children.flat().map((line) => `  ${line}`), `</${name}>`];
}

/** An element with nothing but text in it, on one line. */
export function textElement(name: string, attributes: Attributes, text: string): Xml {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeXml(value)}"`);
  return [`<${name}${written.join('')}>${escapeXml(text)}</${name}>`];
}
