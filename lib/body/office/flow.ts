import { asidesIn } from './asides';
import type { TextOut } from './text-out';
import { attribute, walkXml } from './xml';

/** Elements that begin a line and end one, whatever is in them. */
const lines = new Set(
  (
    'p h h1 h2 h3 h4 h5 h6 li div blockquote pre tr row table-row br line-break cr si text comment ' +
    'ul ol dl dt dd section article figure figcaption table caption'
  ).split(' '),
);

/** Elements whose text goes on in the next one. Any other that has a text of its own ends a line: it is a value. */
const runs = new Set(
  't delText instrText span a b i u s em strong sub sup small big font mark code tt kbd q ins del'.split(' '),
);

const cells = new Set(['tc', 'td', 'th', 'table-cell', 'covered-table-cell']);

/**
 * Takes down the text of a document: paragraphs as lines, tables as rows of cells between tabs, runs joined. What stands in
 * attributes and comments comes behind.
 * @throws RangeError as `walkXml` and `TextOut` do
 */
export function readFlow(xml: string, out: TextOut): void {
  const beside: string[] = [];
  /** Columns that the open cells stand for, the innermost last. */
  const spans: number[] = [];
  let opened = '';
  let speaking = '';
  walkXml(xml, {
    open(name, attributes) {
      opened = name;
      if (lines.has(name)) out.line();
      if (cells.has(name)) {
        spans.push(columns(attribute(attributes, 'number-columns-repeated')));
        out.insideCell(true);
      } else if (name === 'tab' && attribute(attributes, 'pos') === null) out.text('\t');
      else if (name === 's') out.text(' ');
      else if (name === 'noBreakHyphen') out.text('-');
      else if (name === 'Relationship' && attribute(attributes, 'TargetMode') === 'External') {
        beside.push(attribute(attributes, 'Target') ?? '');
      }
      beside.push(...asidesIn(name, attributes));
    },
    close(name) {
      const isValue = name === speaking && !runs.has(name);
      if (cells.has(name)) {
        out.insideCell(false);
        out.cell(spans.pop() ?? 1);
      } else if (isValue || lines.has(name)) out.line();
    },
    text(text) {
      // Programs that indent put line breaks between elements, and none that mean anything.
      if (text.trim() === '' && text.includes('\n')) return;
      out.text(text);
      speaking = opened;
    },
    comment: (text) => void beside.push(text),
  });
  for (const text of beside) {
    out.line();
    if (text !== '') out.text(text);
  }
}

function columns(repeated: string | null): number {
  const count = Number(repeated ?? 1);
  return Number.isSafeInteger(count) && count > 0 ? count : 1;
}
