/** The ISO date of a time (milliseconds, UTC) at the person's place, by the browser's own calendar of time zones. */
export function localDate(time: number): string {
  const date = new Date(time);
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
