const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/**
 * An ISO 8601 date or time as precise as it is written, its calendar day as it stands there: "Nov 2, 2026", "Nov 2026",
 * "2026", with spaces that do not break.
 */
export function dateText(iso: string): string {
  const [year = '', month, date] = iso.slice(0, 10).split('-');
  const name = months[Number(month) - 1];
  if (name === undefined) return year;
  return date === undefined ? `${name}\u00a0${year}` : `${name}\u00a0${Number(date)},\u00a0${year}`;
}
