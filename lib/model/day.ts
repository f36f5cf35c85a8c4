/** From 1 March of year 0 to 1970-01-01. */
const toEpoch = 719468;
const perEra = 146097;

/**
 * Days from 1970-01-01 to an ISO date of the years 0 to 9999; where it leaves out the day or the month (`2026-05`), its first day.
 * @see https://howardhinnant.github.io/date_algorithms.html (years begin in March, eras are 400 years)
 */
export function dayOf(date: string): number {
  const [written = 0, month = 1, day = 1] = date.split('-').map(Number);
  const year = month > 2 ? written : written - 1;
  const era = Math.floor(year / 400);
  const yearOfEra = year - era * 400;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  const leapDays = Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100);
  return era * perEra + yearOfEra * 365 + leapDays + dayOfYear - toEpoch;
}

/** The other way round: `2026-05-01`. */
export function isoDateOf(day: number): string {
  const days = day + toEpoch;
  const era = Math.floor(days / perEra);
  const dayOfEra = days - era * perEra;
  const leapDays =
    Math.floor(dayOfEra / 1460) - Math.floor(dayOfEra / 36524) + Math.floor(dayOfEra / (perEra - 1));
  const yearOfEra = Math.floor((dayOfEra - leapDays) / 365);
  const dayOfYear = dayOfEra - (yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const fromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
  const year = era * 400 + yearOfEra + (month > 2 ? 0 : 1);
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(dayOfYear - Math.floor((153 * fromMarch + 2) / 5) + 1)}`;
}
