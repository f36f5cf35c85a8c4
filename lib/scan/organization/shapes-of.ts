import type { Normalisation } from '@/lib/model/organization-rules';
import { normalised } from './exact-match';

/**
 * The shapes of values as they are written: for digits their lengths, in whatever groups; else pictures, with and without
 * what stands between the groups. The most frequent first.
 */
export function shapesOf(written: readonly string[], normalise: Normalisation): string[] {
  return normalise === 'digits' ? lengthsOf(written) : picturesOf(written);
}

function lengthsOf(written: readonly string[]): string[] {
  const lengths = new Set(written.map((value) => normalised(value, 'digits').length));
  const sorted = [...lengths].sort((one, other) => one - other);
  const shapes: string[] = [];
  for (let at = 0; at < sorted.length;) {
    let last = at;
    while (sorted[last + 1] === (sorted[last] ?? 0) + 1) last++;
    shapes.push(last === at ? `digits ${sorted[at]}` : `digits ${sorted[at]}-${sorted[last]}`);
    at = last + 1;
  }
  return shapes;
}

function picturesOf(written: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const value of written) {
    const picture = value
      .toUpperCase()
      .replace(/[^0-9A-Z]+/g, '-')
      .replace(/^-|-$/g, '')
      .replace(/[0-9]/g, '9')
      .replace(/[A-Z]/g, 'A');
    for (const one of new Set([picture, picture.replaceAll('-', '')]))
      counts.set(one, (counts.get(one) ?? 0) + 1);
  }
  return [...counts].sort(([, one], [, other]) => other - one).map(([picture]) => picture);
}
