const longest = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Whether the Gregorian calendar has this day; months and days count from 1. */
export const isDay = (year: number, month: number, day: number): boolean => {
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return day >= 1 && day <= (longest[month - 1] ?? 0) + (month === 2 && isLeap ? 1 : 0);
};

/** The number written at `start` with `length` digits. */
export const numberAt = (digits: string, start: number, length: number): number =>
  Number(digits.slice(start, start + length));

/** Six digits as year, month, day (`850709`); the century is not known, so 29 February counts in every fourth year. */
export const isYearMonthDay = (digits: string): boolean =>
  isDay(2000 + numberAt(digits, 0, 2), numberAt(digits, 2, 2), numberAt(digits, 4, 2));

/** Six digits as day, month, year (`090785`), in the same manner. */
export const isDayMonthYear = (digits: string): boolean =>
  isDay(2000 + numberAt(digits, 4, 2), numberAt(digits, 2, 2), numberAt(digits, 0, 2));

/** Eight digits that are a day as `20240115`, of the twentieth or twenty-first century. */
export const isCompactDate = (digits: string): boolean =>
  /^(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$/.test(digits);
