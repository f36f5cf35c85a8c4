/** Columns of a terminal that nobody has made wider. */
const width = 100;

/** A text in lines of at most 100 characters, each with an indent; a word that is longer stands alone. */
export function wrap(text: string, indent: string, first = indent): string {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(`${lines.length === 0 ? first : indent}${word}`);
  }
  return lines.join('\n');
}
