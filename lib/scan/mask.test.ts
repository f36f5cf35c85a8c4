import { expect, it } from 'vitest';
import { mask } from './mask';

it.each([
  ['219-45-6789', '•••-••-••89'],
  ['219456789', '•••••••89'],
  ['4539 1488 0343 6467', '•••• •••• •••• 6467'],
  ['DE89 3704 0044 0532 0130 00', '•••• •••• •••• •••• ••30 00'],
  ['２１９-４５', '•••-４５'],
  ['𝟐𝟏𝟗', '•𝟏𝟗'],
  ['12', '12'],
  ['', ''],
])('%s is shown as %s', (value, shown) => {
  expect(mask(value, 'identity')).toBe(shown);
});

it('shows nothing of a credential', () => {
  expect(mask('Tr0ub4dor&3', 'credentials')).toBe(mask('!!', 'credentials'));
  expect(mask('Tr0ub4dor&3', 'credentials')).toMatch(/^•+$/);
});
