import { describe, expect, it } from 'vitest';

import { safeHref } from './safe-href';

describe('safeHref', () => {
  it.each([
    ['https://help.example.com/ai', 'https://help.example.com/ai'],
    ['mailto:help@example.com', 'mailto:help@example.com'],
    ['HTTPS://EXAMPLE.com', 'https://example.com/'],
  ])('keeps %s', (address, expected) => {
    expect(safeHref(address)).toBe(expected);
  });

  it.each([
    '',
    'help desk',
    '/help',
    'http://example.com',
    'javascript:alert(1)',
    ' java\nscript:alert(1)',
    'data:text/html,x',
  ])('refuses %j', (address) => {
    expect(safeHref(address)).toBeNull();
  });
});
