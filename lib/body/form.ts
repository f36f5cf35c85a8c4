import type { ReadBody } from './readable';
import { utf8 } from './utf8';

/**
 * Reads `application/x-www-form-urlencoded`: names and values are both parts. What did not change stays as it was spelled.
 * @see https://url.spec.whatwg.org/#application/x-www-form-urlencoded
 */
export function readForm(bytes: Uint8Array): ReadBody {
  const text = utf8(bytes);
  if (text === null) return 'unreadable';
  const pieces = text.split('&').flatMap(halves);
  const parts = pieces.map(({ spelled }) => new URLSearchParams(`=${spelled}`).get('') ?? '');
  return {
    parts,
    fields: parts.filter((_, index) => pieces[index]?.before !== '='),
    unreadable: [],
    isFixed: false,
    write(next) {
      const written = pieces.map(({ before, spelled }, index) => {
        const part = next[index];
        return before + (part === undefined || part === parts[index] ? spelled : spell(part));
      });
      return new TextEncoder().encode(written.join(''));
    },
  };
}

type Piece = { readonly before: '' | '&' | '='; readonly spelled: string };

function halves(pair: string, index: number): readonly Piece[] {
  const equals = pair.indexOf('=');
  const before = index === 0 ? '' : '&';
  if (equals === -1) return [{ before, spelled: pair }];
  return [
    { before, spelled: pair.slice(0, equals) },
    { before: '=', spelled: pair.slice(equals + 1) },
  ];
}

function spell(part: string): string {
  return new URLSearchParams([['', part]]).toString().slice(1);
}
