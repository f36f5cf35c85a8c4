import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createNormaliser, normalise } from './normalise';

const seed = 20261121;

describe('normalise', () => {
  it.each([
    ['plain text stays', '219-45-6789', '219-45-6789'],
    ['so do accents, typographic quotes, emoji and Chinese', 'é “x” 😀 我', 'é “x” 😀 我'],
    ['full-width', 'ＳＳＮ：２１９', 'SSN:219'],
    ['Arabic-Indic, Persian and Devanagari digits', '٢١٩ ۲۱۹ २१९', '219 219 219'],
    ['mathematical digits and letters, two code units each', '𝟐𝟏𝟗 𝐒𝐒𝐍', '219 SSN'],
    ['dashes', '1\u20102\u20113\u20134\u20145\u20156\u22127\ufe588\ufe639\uff0d0', '1-2-3-4-5-6-7-8-9-0'],
    ['spaces', '1\u00a02\u20073\u20094\u202f5\u30006', '1 2 3 4 5 6'],
    [
      'zero width is dropped',
      '0\u00ad1\u200b2\u200c3\u200d4\u200e5\u200f6\u20607\ufeff8\ufe0f9',
      '0123456789',
    ],
    ['Cyrillic look-alikes', 'ЅЅN', 'SSN'],
    ['middle dots part', '219·45•6789', '219 45 6789'],
    ['marks above and below letters and digits are dropped', 'nu\u0301mero 2\u03361\u0336', 'numero 21'],
    ['keycaps', '2\ufe0f\u20e31\ufe0f\u20e39\ufe0f\u20e3', '219'],
    ['circled digits in a row', '②①⑨-④⑤-⑥⑦⑧⑨ ❶❷ ⑴⑵', '219-45-6789 12 12'],
    ['raised and lowered digits in a row', '²¹⁹⁻⁴⁵ ₂₁₉', '219-45 219'],
    ['a bullet, a footnote and exponents stay', '①219 6789¹ 10⁻⁶ m² 10¹²', '①219 6789¹ 10⁻⁶ m² 10¹²'],
    ['ligatures', 'identiﬁcation oﬃce, beneﬁt', 'identification office, benefit'],
    ['tags that nobody sees', '\u{e0032}\u{e0031}\u{e0039}\u{e0001}\u{e007f}', '219'],
    ['lone surrogates stay', 'a\ud835b\udfd0c\u200b', 'a\ud835b\udfd0c'],
  ])('%s', (_, given, folded) => {
    expect(normalise(given).text).toBe(folded);
  });

  it.each([
    [
      'signs beyond ASCII, as ASCII where it has them',
      'a%E2%9C%93b &ldquo;x&rdquo; it&rsquo;s &#8230; &#8594;',
      'a b "x" it\'s . →',
    ],
    ['HTML, by number', '219&#45;45&#x2d;6789 &#50;&#0049;&#57;', '219-45-6789 219'],
    ['HTML, by name', '219&ndash;45&minus;6&shy;7 &lt;ssn&gt;&nbsp;&quot;&apos;', '219-45-67 <ssn> "\''],
    ['HTML, nothing seen', '219&zwnj;456&ZeroWidthSpace;789', '219456789'],
    ['HTML, letters with accents', 'n&uacute;mero Stra&szlig;e', 'número Straße'],
    ['HTML, escaped twice', '219&amp;#45;45&amp;ndash;6 a &amp; b', '219-45-6 a & b'],
    ['per cent', '219%2D45%2d6789%20SSN%3A%0A%32%31%39', '219-45-6789 SSN:\n219'],
    ['per cent, several bytes', '219%E2%80%9345 n%C3%BAmero %EF%BC%92%E2%80%8B', '219-45 número 2'],
    ['per cent, twice', '219%252D45', '219-45'],
    ['JSON', String.raw`\u0032\u0031\u0039-\x34\x35 n\u00famero \u{2d}\u200b\u2013`, '219-45 número --'],
    ['JSON, two halves of a character', String.raw`\ud835\udfd0\ud835\udfcf`, '21'],
    ['JSON, breaks and quotes', String.raw`{\"ssn\":\"219\"}\r\n\tb\/c`, '{"ssn":"219"}\r\n\tb/c'],
    ['JSON in JSON', String.raw`\\\"SSN\\\":\\n219 \\u0032`, '"SSN":\n219 2'],
    ['colours of a terminal', '\u001b[1;31mSSN\u001b[0m: 219\u001b[K \u001b]0;x', 'SSN: 219 \u001b]0;x'],
    ['Python bytes', String.raw`219\xe2\x80\x9345`, '219-45'],
    ['Markdown, escaped', String.raw`219\-45\.6789 employee\_id \#`, '219-45.6789 employee_id #'],
    ['quoted-printable', '219=2D45=2d6 219=C2=A045=E2=80=9167', '219-45-6 219 45-67'],
    ['a soft line break inside a number', '219-4=\r\n5-67=\n89, 219-=\n45', '219-45-6789, 219-45'],
    ['tags inside a number', '219-<b>45</b>-6789 21<span class="x9">9</span>45', '219-45-6789 21945'],
    ['tags between groups', '219</b> <b>45</b><i>-6', '219 45-6'],
    ['tags that end and begin again', '<b>219</b><b>45</b><span>6</span>', '<b>219456</span>'],
    [
      'tags inside a code',
      '<b>1EG4</b><b>TE5</b>-<i>MK73</i>, <b>QQ</b><b>12</b>',
      '<b>1EG4TE5-MK73</i>, <b>QQ12</b>',
    ],
    ['tags round a bank', '<b>GB29</b> <b>NWBK</b> <b>6016</b>', '<b>GB29 NWBK 6016</b>'],
    ['tags round a heading', '<b>IBAN</b> <b>6016</b>', '<b>IBAN</b> <b>6016</b>'],
    ['tags round letters', '<b>AB</b>-<b>12</b>-<b>34</b>-<b>C</b>', '<b>AB-12-34-C</b>'],
    ['emphasis inside a code', '1EG4-**TE5**-MK73', '1EG4-TE5-MK73'],
    ['octal, one beside the other', String.raw`\062\061\071-45 \1234 \123-45`, '219-45 \\1234 \\123-45'],
    ['several tags, comments', '219<b><i>-</i></b>45<!-- x -->6<wbr>7', '219-4567'],
    ['escapes around a tag', '&#50;<b>&#49;</b>&ndash;<b>９', '21-9'],
    ['a line break', 'SSN:<br>219<br/>45<BR />6', 'SSN:\n219\n45\n6'],
    ['Markdown emphasis', '219-**45**-6789 SSN **219**-`45`-*6789*', '219-45-6789 SSN **219-45-6789*'],
  ])('escapes: %s', (_, given, folded) => {
    expect(normalise(given).text).toBe(folded);
  });

  it.each([
    ['cells', '<td>219</td><td>45</td>'],
    ['links and keys that stand side by side', '<a>1</a><a>2</a> and <kbd>3</kbd><kbd>4</kbd>'],
    ['code', 'if (a<b && c>d || e<=f) x = y * 2 - 3*4; 2 * 3; **kwargs; f(1, *args)'],
    ['powers and lists', '2**3 2*3 1 * 2, `1`, `2`\n* 1\n* 2 9 *'],
    ['tags between words', '<b>A</b><b>B</b> or 7</b>up <b>I</b>am <i>x</i>-<i>y</i> A</b>-<b>B'],
    ['footnotes and powers', '219-45-6789<sup>1</sup> 10<sup>6</sup> CO<sub>2</sub>'],
    ['JSX', 'n < 3 ? <b>3</b> : <i className={a}>4</i>'],
    ['addresses', 'https://example.com/?a=20&b=2045&copy=1&n=3D'],
    ['half an entity', '&#; &#x; &#45 &nbsp &nosuch; &; R&D; &#0; &#27; &#99999999;'],
    ['half a byte', '100% of 5%, %zz %e2%80 %80 %C0%AF %00 %'],
    ['a wild card', "LIKE '%219456789%'"],
    ['other backslashes', String.raw`\d{3} \w \u12 \x1 \u{} \u0000 \ud835 \\ \ `],
    ['Windows paths', String.raw`C:\new\reports\table and D:\\temp\\news`],
    ['a tag without an end', '1<b 2<b'],
    ['assignments', 'a=\n1\nb=2D\nline=\r\n'],
  ])('leaves %s alone', (_, given) => {
    expect(normalise(given).text).toBe(given);
  });

  it.each([
    ['SSN 219&#45;45&#45;6789&nbsp;x', '219-45-6789', '219&#45;45&#45;6789'],
    ['%32%31%39%2D45%2D678%39.', '219-45-6789', '%32%31%39%2D45%2D678%39'],
    [String.raw`a\u0032\u0031\u200b9\u200bb`, '219', String.raw`\u0032\u0031\u200b9`],
    ['<b>219</b>-<i>45</i>-6789</b>', '219-45-6789', '219</b>-<i>45</i>-6789'],
    ['219-**45**-`6789`', '219-45-6789', '219-**45**-`6789'],
    [String.raw`\ud835\udfd0\ud835\udfcf!`, '21', String.raw`\ud835\udfd0\ud835\udfcf`],
    ['x &amp; y', '&', '&amp;'],
    ['R&D', '&', '&'],
    ['tax ﬁle 219\u200b4', '2194', '219\u200b4'],
    ['oﬃce', 'ce', 'ce'],
    ['oﬃce', 'ffi', 'ﬃ'],
  ])('shows where %s was written', (given, part, written) => {
    const { text, original } = normalise(given);
    const { start, end } = original(text.indexOf(part), text.indexOf(part) + part.length);
    expect(given.slice(start, end)).toBe(written);
  });

  it('gives the same text back when there is nothing to fold', () => {
    const view = normalise('é 219');
    expect(view.original(2, 5)).toEqual({ start: 2, end: 5 });
  });

  it('takes dropped characters inside a range along, and leaves those at its ends', () => {
    const text = 'a\u200b𝟐\u200b1\u200b b';
    const view = normalise(text);
    const { start, end } = view.original(1, 3);
    expect(text.slice(start, end)).toBe('𝟐\u200b1');
  });

  const plain = [
    'a',
    '7',
    ' ',
    '-',
    'é',
    '😀',
    '我',
    '\u200b',
    '\ufe0f',
    '𝟕',
    '７',
    'Ѕ',
    '\ud835',
    '\udfd5',
    '\u{e0061}',
  ];
  const escapes = [
    '&#45;',
    '&nbsp;',
    '&amp;',
    '%2D',
    '%E2%80%93',
    '\\u0037',
    '\\n',
    '\\\\"',
    '=C2=A0',
    '<br>',
    '=2D',
  ];
  const ornaments = ['<b>', '</b>', '**', '`', '<!-- -->', '=\r\n', '①', '②', '&zwnj;'];
  const halves = ['&', '#', '%', '2', '\\', 'u', '<', '>', '=', ';', 'C:', '25', 'x'.repeat(40)];

  it(`maps every offset to the code units it came from, in any text (seed ${seed})`, () => {
    const piece = fc.constantFrom(...plain, ...escapes);
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join('');
        const view = normalise(text);
        let before = 0;
        for (let at = 0; at < view.text.length; at++) {
          const { start, end } = view.original(at, at + 1);
          expect(start).toBeGreaterThanOrEqual(before);
          expect(end).toBeGreaterThan(start);
          // `=2D` is a dash between digits only.
          const context = text.startsWith('=2D', start)
            ? `1${text.slice(start, end)}1`
            : text.slice(start, end);
          const expected = context.length > end - start ? `1${view.text[at] ?? ''}1` : view.text[at];
          expect(normalise(context).text).toBe(expected);
          before = end;
        }
        expect(before).toBeLessThanOrEqual(text.length);
      }),
      { seed, numRuns: 1000 },
    );
  });

  const anything = fc
    .array(fc.constantFrom(...plain, ...escapes, ...ornaments, ...halves), { maxLength: 60 })
    .map((pieces) => pieces.join(''));

  it(`keeps order and leaves nothing of an escape out, in any text (seed ${seed})`, () => {
    fc.assert(
      fc.property(anything, (text) => {
        const view = normalise(text);
        let before = 0;
        for (let at = 0; at < view.text.length; at++) {
          const { start, end } = view.original(at, at + 1);
          expect(start).toBeGreaterThanOrEqual(before);
          expect(end).toBeGreaterThan(start);
          // What stands between two characters was dropped, so it is longer than nothing only if something was.
          if (start > before && view.text.length === text.length) expect(start).toBe(before);
          before = end;
        }
        if (view.text.length > 0)
          expect(view.original(0, view.text.length)).toEqual({
            start: view.original(0, 1).start,
            end: before,
          });
      }),
      { seed, numRuns: 1000 },
    );
  });

  it(`reads the same in steps as at once (seed ${seed})`, () => {
    fc.assert(
      fc.property(anything, fc.integer({ min: 1, max: 50 }), (text, units) => {
        const normaliser = createNormaliser(text);
        while (!normaliser.advance(units));
        const inSteps = normaliser.view();
        const atOnce = normalise(text);
        expect(inSteps.text).toBe(atOnce.text);
        for (let at = 0; at < atOnce.text.length; at++)
          expect(inSteps.original(at, at + 1)).toEqual(atOnce.original(at, at + 1));
      }),
      { seed, numRuns: 1000 },
    );
  });

  it(`reads what stands far from other escapes as it does near them (seed ${seed})`, () => {
    const far = 'x'.repeat(100);
    fc.assert(
      fc.property(anything, (text) => {
        // Far: found by pattern. Near, behind something folded: looked at one by one.
        const alone = normalise(`${far} ${text}`).text.slice(far.length + 1);
        const beside = normalise(`${far}\u00a0${text}`).text.slice(far.length + 1);
        expect(beside).toBe(alone);
      }),
      { seed, numRuns: 1000 },
    );
  });
});
