import type { Random } from '@/test/corpus/random';
import type { Written } from '@/test/corpus/values/kind';

/** A way of writing that hides a value from a plain pattern: classes of detector-baselines.md, "Obfuscation". */
export type Obfuscation = {
  readonly class: string;
  /** Only for values that are digits and nothing else. */
  readonly isDigitsOnly?: true;
  /** The value as it is written; `undefined` when the way does not fit it. */
  write(value: Written, random: Random): string | undefined;
};

const join = ({ groups }: Written, separator: string): string | undefined =>
  groups.length > 1 ? groups.join(separator) : undefined;

/** A value of one piece is cut into threes, as people cut it when they read it out. */
const pieces = ({ groups }: Written): readonly string[] =>
  groups.length > 1 ? groups : ((groups[0] ?? '').match(/.{1,3}/g) ?? []);

const whole = ({ groups, separator }: Written): string => groups.join(separator);

const shifted = (text: string, zero: number): string =>
  text.replace(/\d/g, (digit) => String.fromCodePoint(zero + Number(digit)));

const between = (text: string, sign: string): string => [...text].join(sign);

const inside = (text: string, insert: string, random: Random): string => {
  const at = random.int(2, text.length - 2);
  return text.slice(0, at) + insert + text.slice(at);
};

const zeroWidth = ['\u200b', '\u200c', '\u200d', '\ufeff', '\u2060', '\u00ad', '\u200e', '\ufe0f'];
const dashes = [
  '\u2010',
  '\u2011',
  '\u2012',
  '\u2013',
  '\u2014',
  '\u2212',
  '\ufe58',
  '\ufe63',
  '\uff0d',
  '\u2015',
];
const spaces = ['\u00a0', '\u2007', '\u2009', '\u202f', '\u3000', '\u2002', '\u205f', '\u2003'];
const separators = ['.', '/', '_', ',', ':', ' - ', '\t', '--', '  ', '|', '*', '~'];

const numberWords = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
const spokenDigits = (digits: string): string =>
  [...digits].map((digit) => numberWords[Number(digit)]).join(' ');

// What readers of print take for a digit: 0 O, 1 l I, 5 S, 8 B, 2 Z.
const lookAlikes: Readonly<Record<string, string>> = { '0': 'O', '1': 'l', '5': 'S', '8': 'B', '2': 'Z' };
function misread(text: string, random: Random): string | undefined {
  const at = [...text].flatMap((sign, index) => (sign in lookAlikes && index > 0 ? [index] : []));
  if (at.length === 0) return undefined;
  const changed = new Set([random.pick(at), random.pick(at)]);
  return [...text].map((sign, index) => (changed.has(index) ? (lookAlikes[sign] ?? sign) : sign)).join('');
}

const base64 = (text: string): string => Buffer.from(text).toString('base64');

const octal = (text: string): string =>
  [...text].map((sign) => `\\${sign.charCodeAt(0).toString(8).padStart(3, '0')}`).join('');
const hexCodes = (text: string): readonly string[] =>
  [...text].map((sign) => sign.charCodeAt(0).toString(16).padStart(2, '0'));

const circled = (text: string): string =>
  text.replace(/\d/g, (digit) => String.fromCodePoint(digit === '0' ? 0x24ea : 0x2460 + Number(digit) - 1));
const raised = (text: string): string =>
  text.replace(/\d/g, (digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'.charAt(Number(digit))).replaceAll('-', '⁻');

/** Cut in the middle of its digits, as an editor's runs of text are. */
const inRuns = (text: string, tag: string): string => {
  const middle = text.length >> 1;
  return `<${tag}>${text.slice(0, middle)}</${tag}><${tag}>${text.slice(middle)}</${tag}>`;
};

const html = (text: string): string => text.replace(/[- ]/g, (sign) => (sign === '-' ? '&#45;' : '&nbsp;'));

export const obfuscations: readonly Obfuscation[] = [
  { class: 'zero-width characters', write: (value, random) => between(whole(value), random.pick(zeroWidth)) },
  {
    class: 'zero-width characters',
    write: (value, random) => inside(whole(value), random.pick(zeroWidth), random),
  },
  { class: 'zero-width characters', write: (value, random) => value.groups.join(random.pick(zeroWidth)) },
  { class: 'Unicode dashes', write: (value, random) => join(value, random.pick(dashes)) },
  { class: 'Unicode dashes', write: (value, random) => join(value, random.pick(dashes)) },
  { class: 'Unicode dashes', write: (value, random) => join(value, ` ${random.pick(dashes)} `) },
  { class: 'other ASCII separators', write: (value, random) => join(value, random.pick(separators)) },
  { class: 'other ASCII separators', write: (value, random) => join(value, random.pick(separators)) },
  { class: 'other ASCII separators', write: (value, random) => join(value, random.pick(separators)) },
  { class: 'Unicode spaces', write: (value, random) => join(value, random.pick(spaces)) },
  { class: 'Unicode spaces', write: (value, random) => join(value, random.pick(spaces)) },
  { class: 'full-width digits', write: (value) => shifted(whole(value), 0xff10) },
  { class: 'full-width digits', write: (value) => shifted(whole(value), 0xff10).replaceAll('-', '－') },
  { class: 'HTML entities', write: (value) => (value.groups.length > 1 ? html(whole(value)) : undefined) },
  { class: 'HTML entities', write: (value) => join(value, '&ndash;') },
  {
    class: 'HTML entities',
    write: (value) => whole(value).replace(/\d/g, (digit) => `&#${48 + Number(digit)};`),
  },
  { class: 'line break inside', write: (value) => join(value, '\n') },
  {
    class: 'line break inside',
    write: (value) => (value.groups.length > 1 ? value.groups.join('-\n') : undefined),
  },
  { class: 'a space after each digit', write: (value) => between(value.groups.join(''), ' ') },
  {
    class: 'a space after each digit',
    write: (value) => value.groups.map((group) => between(group, ' ')).join(' - '),
  },
  { class: 'Arabic, Devanagari digits', write: (value) => shifted(whole(value), 0x660) },
  { class: 'Arabic, Devanagari digits', write: (value) => shifted(whole(value), 0x966) },
  { class: 'Arabic, Devanagari digits', write: (value) => shifted(whole(value), 0x6f0) },
  {
    class: 'mathematical digits',
    write: (value, random) =>
      shifted(whole(value), random.pick([0x1d7ce, 0x1d7d8, 0x1d7e2, 0x1d7ec, 0x1d7f6])),
  },
  {
    class: 'percent-encoded',
    write: (value) =>
      value.groups.length > 1
        ? whole(value).replace(/[- ./]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)
        : undefined,
  },
  { class: 'percent-encoded', write: (value) => whole(value).replace(/\d/g, (digit) => `%3${digit}`) },
  { class: 'Markdown emphasis', write: (value) => `**${whole(value)}**` },
  { class: 'Markdown emphasis', write: (value) => `\`${whole(value)}\`` },
  { class: 'Markdown emphasis', write: (value) => `_${whole(value)}_` },
  {
    class: 'Markdown emphasis',
    write: (value) =>
      value.groups.length > 2
        ? `${value.groups[0]}-**${value.groups[1]}**-${value.groups.slice(2).join('-')}`
        : undefined,
  },
  {
    class: 'HTML tags between',
    write: (value) =>
      pieces(value)
        .map((piece) => `<b>${piece}</b>`)
        .join(''),
  },
  {
    class: 'HTML tags between',
    write: (value) =>
      pieces(value)
        .map((piece) => `<span>${piece}</span>`)
        .join('-'),
  },
  { class: 'base64, hex', write: (value) => base64(whole(value)) },
  { class: 'base64, hex', write: (value) => Buffer.from(whole(value)).toString('hex') },
  {
    class: 'JSON \\u escapes',
    write: (value) =>
      [...whole(value)].map((sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`).join(''),
  },
  {
    class: 'JSON \\u escapes',
    write: (value) => (value.groups.length > 1 ? value.groups.join('\\u002d') : undefined),
  },
  {
    class: 'spelled out, OCR-like',
    isDigitsOnly: true,
    write: (value) => value.groups.map(spokenDigits).join(' '),
  },
  {
    class: 'spelled out, OCR-like',
    isDigitsOnly: true,
    write: (value) => (value.groups.length > 1 ? value.groups.map(spokenDigits).join(' dash ') : undefined),
  },
  {
    class: 'spelled out, OCR-like',
    isDigitsOnly: true,
    write: (value, random) => misread(whole(value), random),
  },
  {
    class: 'HTML tags between',
    write: (value, random) => inRuns(whole(value), random.pick(['span', 'strong', 'em', 'font'])),
  },
  {
    class: 'HTML tags between',
    write: (value) => (value.groups.length > 1 ? value.groups.join('<!-- page 2 -->-') : undefined),
  },
  { class: 'Markdown emphasis', write: (value) => join(value, '\\-') },
  { class: 'line break inside', write: (value) => join(value, '-\n> ') },
  { class: 'line break inside', write: (value) => join(value, '\n> ') },
  { class: 'line break inside', write: (value) => join(value, '-\r\n') },
  {
    class: 'percent-encoded',
    write: (value) => (value.groups.length > 1 ? value.groups.join('%252D') : undefined),
  },
  {
    class: 'circled, raised, boxed digits',
    isDigitsOnly: true,
    write: (value) => circled(whole(value)),
  },
  { class: 'circled, raised, boxed digits', isDigitsOnly: true, write: (value) => raised(whole(value)) },
  {
    class: 'circled, raised, boxed digits',
    isDigitsOnly: true,
    write: (value) => whole(value).replace(/\d/g, '$&\ufe0f\u20e3'),
  },
  { class: 'struck through, underlined', write: (value) => between(whole(value), '\u0336') },
  { class: 'struck through, underlined', write: (value) => between(whole(value), '\u0332') },
  { class: 'escapes of programs', write: (value) => octal(whole(value)) },
  {
    class: 'escapes of programs',
    write: (value) =>
      hexCodes(whole(value))
        .map((code) => `\\x${code}`)
        .join(''),
  },
  {
    class: 'escapes of programs',
    write: (value) =>
      hexCodes(whole(value))
        .map((code) => `\\u{${code}}`)
        .join(''),
  },
  { class: 'codes of characters', write: (value) => hexCodes(whole(value)).join(' ') },
  {
    class: 'codes of characters',
    write: (value) =>
      hexCodes(whole(value))
        .map((code) => `0x${code}`)
        .join(', '),
  },
  {
    class: 'codes of characters',
    write: (value) => [...whole(value)].map((sign) => sign.charCodeAt(0)).join(' '),
  },
  {
    class: 'two ways at once',
    write: (value, random) => between(shifted(whole(value), 0xff10), random.pick(zeroWidth)),
  },
  {
    class: 'two ways at once',
    write: (value, random) => join(value, `&nbsp;${random.pick(dashes)}&nbsp;`),
  },
  { class: 'two ways at once', write: (value) => join(value, '\u200b\u2011\u200b') },
  { class: 'a sign after each digit', write: (value) => between(value.groups.join(''), '-') },
  { class: 'a sign after each digit', write: (value) => between(value.groups.join(''), ', ') },
  { class: 'a sign after each digit', write: (value) => between(value.groups.join(''), '_') },
  {
    class: 'spelled out, OCR-like',
    isDigitsOnly: true,
    write: (value) => join(value, ' dash '),
  },
  { class: 'equal pieces', write: (value) => pieces(value).join('-') },
  { class: 'equal pieces', write: (value) => pieces(value).join(' ') },
];
