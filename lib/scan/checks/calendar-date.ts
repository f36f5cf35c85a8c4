import { folded } from '@/lib/scan/checks/folded';
import { list } from '@/lib/scan/list';
import { once } from '@/lib/scan/once';
import { matchAt, pattern } from '@/lib/scan/pattern';

const months = once(
  (): ReadonlySet<string> =>
    new Set(
      list(`
    jan, january, januar, jänner, januari, janvier, janv, enero, ene, gennaio, gen, janeiro, tammikuuta, stycznia, ledna
    feb, february, februar, februari, février, fevrier, févr, febrero, febbraio, fevereiro, fev, helmikuuta, lutego, února
    mar, march, märz, maerz, mrz, maart, mrt, mars, marzo, março, marco, maaliskuuta, marca, března
    apr, april, avril, avr, abril, abr, aprile, huhtikuuta, kwietnia, dubna
    may, mai, mei, mayo, maggio, mag, maio, maj, toukokuuta, maja, května
    jun, june, juni, juin, junio, giugno, giu, junho, kesäkuuta, czerwca, června
    jul, july, juli, juillet, juil, julio, luglio, lug, julho, heinäkuuta, lipca, července
    aug, august, augustus, augusti, août, aout, agosto, ago, elokuuta, sierpnia, srpna
    sep, sept, september, septembre, septiembre, settembre, set, setembro, syyskuuta, września, září
    oct, october, okt, oktober, octobre, octubre, ottobre, ott, outubro, out, lokakuuta, października, října
    nov, november, novembre, noviembre, novembro, marraskuuta, listopada, listopadu
    dec, december, dez, dezember, décembre, decembre, déc, diciembre, dic, dicembre, dezembro, des, desember, joulukuuta
    grudnia, prosince, января, февраля, марта, апреля, мая, июня, июля, августа, сентября, октября, ноября, декабря
    ocak, şubat, mart, nisan, mayıs, haziran, temmuz, ağustos, eylül, ekim, kasım, aralık
  `).map(folded),
    ),
);

const isMonthName = (word: string): boolean => months().has(word.toLowerCase());

const isDay = (day: number): boolean => day >= 1 && day <= 31;
const isMonth = (month: number): boolean => month >= 1 && month <= 12;

/** Years in which somebody alive was born; of two digits all. */
const isYear = (year: string): boolean =>
  year.length === 2 || (year.length === 4 && Number(year) >= 1900 && Number(year) < 2030);

/** Day and month in either order: `03/05` is read differently on both sides of the Atlantic. */
const isDayAndMonth = (one: number, other: number): boolean =>
  (isDay(one) && isMonth(other)) || (isMonth(one) && isDay(other));

/** Whether three groups of digits are a date in one of the common orders. */
export function isCalendarDate(first: string, second: string, third: string): boolean {
  const isYearFirst = first.length === 4;
  const year = isYearFirst ? first : third;
  const one = isYearFirst ? second : first;
  const other = isYearFirst ? third : second;
  if (one.length > 2 || other.length > 2 || !isYear(year)) return false;
  return isDayAndMonth(Number(one), Number(other));
}

/** Whether eight digits are a date without separators: `19800305`, `05031980`. */
export const isEightDigitDate = (digits: string): boolean =>
  isCalendarDate(digits.slice(0, 4), digits.slice(4, 6), digits.slice(6)) ||
  isCalendarDate(digits.slice(0, 2), digits.slice(2, 4), digits.slice(4));

const joining = String.raw`(?:(?:of|day of|de|di|do|del)\s)?`;
const ordinal = String.raw`(?:st|nd|rd|th|er|º|ª|°|\.)?`;

const numeric = /(\d{4}|\d{1,2})\s?([./\- ]|, )\s?(\d{1,2})\s?\2\s?(\d{4}|\d{1,2})(?!\d)/y;
const compact = /\d{8}(?!\d)/y;
const dayFirst = once(
  () =>
    new RegExp(
      String.raw`(\d{1,2})${ordinal}[\s./,-]{0,2}${joining}(\p{Alpha}{3,12})\.?[\s.,/'-]{0,3}${joining}(\d{4}|\d{2})(?!\d)`,
      'iuy',
    ),
);
const monthFirst = once(
  () =>
    new RegExp(
      String.raw`(\p{Alpha}{3,12})\.?[\s./-]{1,2}(?:the\s)?(\d{1,2})${ordinal}[\s,./-]{1,3}(\d{4}|\d{2})(?!\d)`,
      'iuy',
    ),
);
const yearFirst = pattern(
  String.raw`(\d{4})[\s./,-]{1,2}(\p{Alpha}{3,12})\.?[\s./,-]{1,2}(\d{1,2})(?!\d)`,
  'uy',
);
const characters = /(\d{4})\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일]/y;

/**
 * End of the date that begins at `at`, in UTF-16 code units; `undefined` when there is none. Reads figures and the names
 * of months in a dozen languages.
 */
export function dateEnd(text: string, at: number): number | undefined {
  const isFigure = text.charCodeAt(at) < 58;
  if (!isFigure) {
    const [whole = '', month = '', day = '', year = ''] = matchAt(monthFirst(), text, at) ?? [];
    return isMonthName(month) && isDay(Number(day)) && isYear(year) ? at + whole.length : undefined;
  }
  const figures = matchAt(numeric, text, at);
  if (figures !== null) {
    const [whole, first = '', gap, second = '', third = ''] = figures;
    // `10 20 30` is more often three numbers.
    const isClear = gap !== ' ' || first.length === 4 || third.length === 4;
    if (isClear && isCalendarDate(first, second, third)) return at + whole.length;
  }
  const eight = matchAt(compact, text, at);
  if (eight !== null) return isEightDigitDate(eight[0]) ? at + 8 : undefined;
  const named = matchAt(dayFirst(), text, at);
  if (named !== null && isDay(Number(named[1])) && isMonthName(named[2] ?? '') && isYear(named[3] ?? ''))
    return at + named[0].length;
  const turned = matchAt(yearFirst(), text, at);
  if (turned !== null && isYear(turned[1] ?? '') && isMonthName(turned[2] ?? '') && isDay(Number(turned[3])))
    return at + turned[0].length;
  const drawn = matchAt(characters, text, at);
  if (drawn !== null && isCalendarDate(drawn[1] ?? '', drawn[2] ?? '', drawn[3] ?? ''))
    return at + drawn[0].length;
  return undefined;
}
