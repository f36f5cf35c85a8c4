import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalise } from './normalise';

const seed = 20261121;

describe('what the search leaves out', () => {
  const beside = fc
    .array(
      fc.oneof(
        fc.constantFrom('1', '2', 'A', 'a', ' ', '-'),
        fc.constantFrom('*', '`', '<b>', '</i>', '<br>', '=', '=\n', '=2D', '&', '%', '\\'),
        fc.constantFrom('\\t', '\\u200b', '\\u0031', '\\x2d', '&#49;', '&shy;', '%31', '%2d', '=e2=80=8b'),
        fc.constantFrom('\u200b', '\u00ad', '\u2013', '\u0661', '\uff11', '’', 'é', '漢', '\0', '\n'),
      ),
      { maxLength: 8 },
    )
    .map((pieces) => pieces.join(''));

  it.each([
    ['bytes', ''],
    ['wider characters', '漢'],
  ])(`sees by its neighbours that a sign opens nothing, in %s (seed ${seed})`, (_, end) => {
    const far = 'x'.repeat(100);
    fc.assert(
      fc.property(beside, (text) => {
        const found = normalise(`${far} ${text}${end}`);
        const looked = normalise(`${far}\u00a0${text}${end}`);
        expect(found.text).toBe(looked.text);
      }),
      { seed, numRuns: 3000, examples: [['1 <b>2'], ['1-`2`'], ['1<b>2'], ['A1 <b>B'], ['AB<i>1']] },
    );
  });

  it('folds nothing that it does not look for beyond Latin-1', () => {
    const folded: string[] = [];
    for (let code = 0; code < 0x10000; code++) {
      const character = String.fromCharCode(code);
      const isRead = (text: string): boolean => normalise(text).text !== text;
      const near = `${character}1${character}${character}`;
      if (isRead(near) !== isRead(`${'漢'.repeat(200)} ${near}`)) folded.push(code.toString(16));
    }
    expect(folded).toEqual([]);
  });
});
