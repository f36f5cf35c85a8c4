import type { JSX } from 'preact';

import { stretchesOf } from '@/lib/text/find';

type Props = { readonly text: string; readonly words: readonly string[] };

/** A text with the words in it that were looked for marked. */
export function Marked({ text, words }: Props): JSX.Element {
  const parts: (JSX.Element | string)[] = [];
  let at = 0;
  for (const { start, end } of stretchesOf(text, words)) {
    parts.push(text.slice(at, start), <mark key={start}>{text.slice(start, end)}</mark>);
    at = end;
  }
  return (
    <>
      {parts}
      {text.slice(at)}
    </>
  );
}
