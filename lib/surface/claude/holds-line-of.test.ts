import { expect, it } from 'vitest';
import { holdsLineOf } from './holds-line-of';

it.each<[string, string, readonly string[], boolean]>([
  ['the very text', 'Read this', ['Europe/Berlin', 'Read this'], true],
  ['marks of the site', 'Some bold words\n\none', ['Some **bold** words\n\n- one'], true],
  [
    'a line beside one that the site writes otherwise',
    'see the page\nand one',
    ['see the [page](https://a.b)\n\nand one'],
    true,
  ],
  ['signs alone', '?!', ['?!'], true],
  ['another text', 'Read this', ['A new title', 'Europe/Berlin'], false],
  ['nothing that was typed', 'Read this', [], false],
])('knows what was typed in what was sent: %s', (_name, typed, texts, isIn) => {
  expect(holdsLineOf(typed, texts)).toBe(isIn);
});
