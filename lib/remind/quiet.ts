/** Minutes by which the person's own time is ahead of UTC, at a time in milliseconds: summer time and travel change it. */
export type OffsetAt = (time: number) => number;

const minute = 60_000;
const perDay = 24 * 60;

/**
 * When the quiet hours end that this moment falls into; null when it falls into none. Milliseconds, UTC.
 * @param quietHours `18:00-08:00`, over midnight where the first is the later one; empty, or twice the same time: none
 */
export function quietUntil(now: number, quietHours: string, offsetAt: OffsetAt): number | null {
  const [from, to] = quietHours.split('-').map(minutesOf);
  if (from === undefined || to === undefined || from === to) return null;
  const local = Math.floor(now / minute) + offsetAt(now);
  const at = ((local % perDay) + perDay) % perDay;
  const isQuiet = from < to ? at >= from && at < to : at >= from || at < to;
  if (!isQuiet) return null;
  const left = (to - at + perDay) % perDay;
  const end = (Math.floor(now / minute) + left) * minute;
  // The clocks may change in between.
  return end - (offsetAt(end) - offsetAt(now)) * minute;
}

function minutesOf(time: string): number | undefined {
  const [hours, minutes] = time.split(':').map(Number);
  return hours === undefined || minutes === undefined ? undefined : hours * 60 + minutes;
}
