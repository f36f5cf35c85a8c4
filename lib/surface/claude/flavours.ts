import { htmlTexts } from './html-text';
import { rtfText } from '@/lib/body/rtf-text';
import { spaced } from './spaced';

/** What a paste or a drop brings, in all its writings. */
export type Flavours = {
  /** As a person reads it: what a redaction keeps. */
  readonly text: string;
  /** Empty where there is none. */
  readonly html: string;
  /** `text`, and every other text in it that is not the same: hidden words, the targets of links, other writings. */
  readonly parts: readonly string[];
};

/** What browsers put beside the markup for their own use. */
const internal = /^text\/(_moz_|x-moz-(place|url-priv))/;

export function flavoursOf(data: DataTransfer): Flavours {
  const html = data.getData('text/html');
  const [shown = '', ...hidden] = html === '' ? [] : htmlTexts(html);
  const text = data.getData('text/plain') || shown || data.getData('text/uri-list');
  const others = data.types
    .filter((type) => /^(text\/|application\/rtf$)/.test(type) && !internal.test(type))
    .filter((type) => type !== 'text/plain' && type !== 'text/html')
    .map((type) => (type.endsWith('/rtf') ? rtfText(data.getData(type)) : data.getData(type)));
  return { text, html, parts: [text, ...different(text, [shown, ...hidden, ...others])] };
}

/** Those that say something that the text does not; breaks and spaces say nothing. */
function different(text: string, others: readonly string[]): string[] {
  const known = [spaced(text)];
  return others.filter((other) => {
    const now = spaced(other);
    if (known.some((one) => one.includes(now))) return false;
    known.push(now);
    return true;
  });
}
