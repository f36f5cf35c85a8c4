import { expect, it } from 'vitest';
import { shownValue } from './shown-value';

it.each([
  ['536\u200b-22-\u20608145', '•••-••-••45'],
  ['12 Oak Street,\r\n  Springfield', '•• ••• ••••••, •••••••ield'],
  [`${'A1-'.repeat(40)}B7`, `${'••-'.repeat(8)}…•-••-••-••-A1-B7`],
])('%j is shown as %s', (value, shown) => {
  expect(shownValue(value, 'personal')).toBe(shown);
});
