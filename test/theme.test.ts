import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const css = readFileSync('components/theme.css', 'utf8');
const paper = readFileSync('components/guide/guide.css', 'utf8').split('@media print')[1] ?? '';

/** Token -> its colour, `#rrggbb`, in one block of a style sheet. */
function tokens(block: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    [...block.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, name, color]) => [name, color]),
  );
}

const [light = '', dark = ''] = css.split('@media (prefers-color-scheme: dark)');
const themes = {
  light: tokens(light),
  dark: { ...tokens(light), ...tokens(dark.split('@media')[0] ?? '') },
  paper: { ...tokens(light), ...tokens(paper) },
};

/** WCAG 2.2, relative luminance. */
function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(color.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

/** Text on what it stands on: 4.5 to 1 (1.4.3). The edge of what can be worked: 3 to 1 (1.4.11). */
const pairs = [
  ...['ink', 'muted', 'accent', 'bad', 'good', 'caution'].map((one) => [one, 'surface', 4.5] as const),
  ...['ink', 'muted', 'accent'].map((one) => [one, 'raised', 4.5] as const),
  ...['ink', 'muted', 'accent'].map((one) => [one, 'accent-soft', 4.5] as const),
  ['caution', 'caution-soft', 4.5],
  ['ink', 'caution-soft', 4.5],
  ['bad', 'bad-soft', 4.5],
  ['good', 'good-soft', 4.5],
  ['on-accent', 'accent', 4.5],
  ['on-accent', 'accent-hover', 4.5],
  ['control', 'surface', 3],
] as const;

describe.each(Object.entries(themes))('%s', (_name, theme) => {
  test.each(pairs)('%s on %s', (front, back, least) => {
    const [one, other] = [theme[front], theme[back]];
    if (one === undefined || other === undefined) throw new Error('no such token');
    expect(contrast(one, other)).toBeGreaterThanOrEqual(least);
  });

  test('a mark keeps its text readable', () => {
    const mix = ['surface', 'caution-line'].map((name) => theme[name] ?? '');
    const [back = '', front = ''] = mix;
    const mixed = [1, 3, 5]
      .map((at) => {
        const of = (color: string) => Number.parseInt(color.slice(at, at + 2), 16);
        return Math.round(of(front) * 0.65 + of(back) * 0.35)
          .toString(16)
          .padStart(2, '0');
      })
      .join('');
    expect(contrast(theme['ink'] ?? '', `#${mixed}`)).toBeGreaterThanOrEqual(4.5);
  });
});
