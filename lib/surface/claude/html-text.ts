/** Begin and end a line. */
const blocks = /^(P|DIV|LI|UL|OL|DL|DT|DD|PRE|BLOCKQUOTE|H[1-6]|TABLE|TR|SECTION|ARTICLE|BR|HR)$/;

/** Have no words of a person in them: rules of style are full of numbers. */
const mute = /^(STYLE|SCRIPT|LINK|META)$/;

/** Attributes that hold words or addresses, besides `data-…`. Sources of pictures do not: the site takes none. */
const telling = /^(href|title|alt|value|placeholder|label|summary|cite|aria-label|aria-description|data-.*)$/;

/** Office programs and browsers write marks of their own as comments. */
const mark = /^\s*(\[if\b|\[endif\]|<!\[endif|(Start|End)Fragment)/;

/** The text of some markup as it reads, hidden words included, and then what stands in attributes and in comments. */
export function htmlTexts(html: string): [text: string, besides: string] {
  const besides = new Set<string>();
  let text = '';
  const walk = (node: Node) => {
    if (node instanceof Text) text += node.data;
    else if (node instanceof Comment && !mark.test(node.data)) besides.add(node.data);
    if (node instanceof Element) {
      if (mute.test(node.nodeName)) return;
      for (const { name, value } of node.attributes)
        if (telling.test(name) && !value.startsWith('data:')) besides.add(value);
    }
    const isBlock = blocks.test(node.nodeName);
    if (isBlock) text += '\n';
    else if (/^T[DH]$/.test(node.nodeName)) text += '\t';
    for (const child of (node instanceof HTMLTemplateElement ? node.content : node).childNodes) walk(child);
    if (isBlock) text += '\n';
  };
  // Inert: nothing in it is loaded or run.
  walk(new DOMParser().parseFromString(html, 'text/html'));
  return [text.trim(), [...besides].join('\n').trim()];
}
