import { expect, it } from 'vitest';
import { missed } from './missed';
import type { Page } from './page';

const page = (lastSent: string, sentAt = Number.NEGATIVE_INFINITY) => ({ lastSent, sentAt }) as Page;
const long = 'Please write a letter to the bank';

it('finds what was in the composer in a message that nobody judged', () => {
  expect(missed(page('ok\n\nthen'), ['prompt', 'ok then'])).toBe(true);
  expect(missed(page(long), [`- ${long}\n- and one to the landlord`])).toBe(true);
});

it('is quiet about one that was judged, and about what repeats it later', () => {
  const judged = page(long, performance.now());
  expect(missed(judged, [long])).toBe(false);
  judged.sentAt = Number.NEGATIVE_INFINITY;
  expect(missed(judged, [long])).toBe(false);
});

it('does not take a short text for part of another', () => {
  const short = page('ok');
  expect(missed(short, ['tokens', 'a new book'])).toBe(false);
  expect(missed(short, ['ok'])).toBe(true);
});
