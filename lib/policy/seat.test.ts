import { expect, test } from 'vitest';
import { placeOf } from './seat';

function area(kept: Record<string, unknown> = {}) {
  return {
    kept,
    get: (key: string) => Promise.resolve({ [key]: kept[key] }),
    set: (items: Record<string, unknown>) => Promise.resolve(void Object.assign(kept, items)),
  };
}

test('a seat keeps its place', async () => {
  const storage = area();
  const first = await placeOf(storage, () => '0000004d-1111-4111-8111-111111111111');
  expect(first).toBe(77);
  expect(await placeOf(storage, () => '00000001-1111-4111-8111-111111111111')).toBe(77);
});

test('what is damaged gets a new place, and keeps that', async () => {
  const storage = area({ seat: { no: 'id' } });
  expect(await placeOf(storage, () => '00000002-1111-4111-8111-111111111111')).toBe(2);
  expect(storage.kept['seat']).toBe('00000002-1111-4111-8111-111111111111');
});

test('seats are spread over all places evenly', async () => {
  const places = Array.from({ length: 10_000 }, () => placeOf(area(), () => crypto.randomUUID()));
  const below20 = (await Promise.all(places)).filter((place) => place < 20).length;
  // 2000 expected, 40 the standard deviation: less likely than one in a billion beyond.
  expect(Math.abs(below20 - 2000)).toBeLessThan(260);
});
