/** Storage as far as the seat needs it. */
type Area = {
  get(key: string): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
};

const key = 'seat';

/** A random UUID (RFC 9562, 5.4) that stands for this browser profile, and for nothing else: it is never sent. */
const id = /^[0-9a-f]{8}-/;

/**
 * The place of this seat among a hundred, 0 to 99: the same for as long as the profile lives. The first 32 bits of a
 * random UUID are random, and so their own hash.
 */
export async function placeOf(area: Area, newId: () => string): Promise<number> {
  const kept = (await area.get(key))[key];
  const seat = typeof kept === 'string' && id.test(kept) ? kept : newId();
  if (seat !== kept) await area.set({ [key]: seat });
  return Number.parseInt(seat.slice(0, 8), 16) % 100;
}
