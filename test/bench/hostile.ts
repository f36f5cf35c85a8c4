import type { Detector } from '@/lib/scan/detector';
import { createRandom } from '@/test/corpus/random';
import { ofLength } from './flat';

export type Hostile = { readonly name: string; readonly text: string };

/** In UTF-16 code units. */
export const hostileLength = 100_000;

/** Each repeated until the text is full. */
const units = [
  ...['1', '1 ', '12 ', '1, ', '1,', '1-1-1-', '1 2-1 2-', '1.1.1.', 'A1', 'a1b2', '1\n', '\n1\n', '1\t'],
  ...['123456 ', '1234567890,', '219456789 ', '219-45-6789 ', '2 1 9 4 5 6 7 8 9 ', '078-05-1120 '],
  ...['4539148803436467 ', '4539 1488 0343 6467 ', '4539-1488-0343-6467,', 'DE89', 'DE89 3704 '],
  ...[
    'a ',
    'a.a.a.',
    'a-a-',
    'a_',
    'aA',
    '.',
    '-',
    '_',
    ' ',
    '\n',
    '\r\n',
    '"',
    "'",
    '`',
    '|',
    '((((',
    '[{(',
  ],
  ...['<td>1</td>', '<td>1', '<', '<a ', '{"a":', '{"ssn":', 'a=', 'key=', 'key: ', '|1|', '1;', '::', '//'],
  ...[
    'Gr3en!ivy7 ',
    'login Gr3en-ivy7 ',
    'ada7@acme.test, ',
    'password ',
    'password=',
    'password: ',
    'ssn ',
    'ssn: ',
    'ssn 219456789 ',
    'account number ',
    'dob ',
  ],
  ...['confidential ', 'card ', 'no. ', '# ', 'api key ', 'bearer ', 'Authorization: Basic ', 'secret = "'],
  ...[
    'ssn account password card iban dob ',
    'ssn\n',
    'ssn,',
    'soc sec no ',
    's.s.n.',
    'street ',
    '1 Main St ',
  ],
  ...['@', 'a@', '@a.b', 'a@b.', 'a@b.c ', '1@1.1', 'x+x@', '://', 'a://b:c@', 'postgres://a:', 'http://'],
  ...['eyJ', 'eyJ.eyJ.', 'AKIA', 'ghp_', 'sk-', 'xoxb-', '-----BEGIN ', '-----BEGIN PRIVATE KEY-----\n'],
  ...['%2', '%', '%31', '%e2%80%8b', '&#', '&#49;', '&#x31;', '&amp;', '\\u0031', '\\', 'MTIz', '=', '=='],
  ...['\u200b', '\u200b1', '\u00ad', '\ufeff', '\u0301', '1\u0301', '\u00a0', '\u2011', '1\u2011', '\u2013'],
  ...['\uff14', '\u0664', '\u{1d7d9}', '\u00e9', '\u6211', '\u{1f642}', '\ud83d', '\u0430', '\u0455\u0455n '],
];

const shown = (text: string): string =>
  JSON.stringify(text).replace(/[^\x20-\x7e]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** Texts that somebody wrote to slow a scanner down, or that a machine happened to write. */
export function hostileTexts(detectors: readonly Detector[]): readonly Hostile[] {
  const { from } = createRandom(2);
  const soup = (name: string, alphabet: string): Hostile => ({
    name: `${name} at random`,
    text: ofLength(from(alphabet, hostileLength), hostileLength),
  });
  const repeated = units.map((unit) => ({ name: shown(unit), text: ofLength(unit, hostileLength) }));
  return [
    ...repeated,
    soup('digits', '0123456789'),
    soup('digits and signs', '0123456789-. '),
    soup('hexadecimal', '0123456789abcdef'),
    soup('base64', 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'),
    soup('capitals and digits', 'ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789'),
    soup('capitals, digits, spaces', 'ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789  '),
    soup('invisible characters', '\u200b\u200c\u200d\u2060\ufeff1a '),
    soup('brackets and quotes', '()[]{}<>"\'`'),
    soup('digits of all scripts', '1\uff11\u0661\u0967\u4e00'),
    ...detectors.flatMap(fromDetector),
  ];
}

/** What makes a detector look, and what makes it find. */
function fromDetector(detector: Detector): readonly Hostile[] {
  const { id, labels = [], headers = [], hints = [], hits } = detector;
  const more: readonly (readonly [string, readonly string[]])[] = [
    ['its labels', labels],
    ['its labels as a heading', [[...labels, ...headers].join(',')]],
    ['its hints', hints],
    ['its first hit', [hits[0]]],
    ['its hits', hits],
    ['its prefixes', detector.kind === 'prefix' ? detector.prefixes : []],
    ['its triggers', detector.kind === 'label' ? detector.triggers : []],
    ['its sign', detector.kind === 'sign' ? [detector.sign] : []],
    ['its pictures', detector.kind === 'number' ? detector.formats.map(drawn) : []],
  ];
  return more.flatMap(([name, parts]) => {
    const unit = parts.join(' ');
    return unit === '' ? [] : [{ name: `${id}: ${name}`, text: ofLength(`${unit} `, hostileLength) }];
  });
}

/** A code of that shape. */
const drawn = (shape: string): string => shape.replaceAll('9', '2').replaceAll('X', 'B');
