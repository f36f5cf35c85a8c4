import { mark, type Suite, writeSuite } from '@/test/corpus/case';
import type { Random } from '@/test/corpus/random';
import { coreKinds, nationalKinds } from '@/test/corpus/values/kinds';
import { type Kind, plain, usual } from '@/test/corpus/values/kind';
import { frames } from './frames';

/** Dots, spaces or nothing where the usual writing has dashes; a dash where it has a space. */
function written(random: Random, kind: Kind): string {
  const value = kind.valid(random);
  if (value.groups.length === 1 || random.chance(0.6)) return usual(value);
  return random.chance(0.5) ? plain(value) : value.groups.join(random.pick(['-', ' ', '.']));
}

// A leading slash, a dot or blanks would be cut off or made into something else there.
const isBare = (value: string): boolean => /^[\w-]+$/.test(value);

function writeAll(name: string, list: readonly Kind[], rounds: number, random: Random): Suite {
  const { add, suite } = writeSuite(name);
  for (const kind of list)
    for (let round = 0; round < rounds; round++)
      for (const frame of frames) {
        const names = { label: random.pick(kind.labels), key: random.pick(kind.keys) };
        const value =
          frame.class === 'address' || frame.class === 'environment'
            ? plain(kind.valid(random))
            : written(random, kind);
        if ((frame.class === 'address' || frame.class === 'environment') && !isBare(value)) continue;
        add(frame.class, frame.write(names, mark(kind.detector, value), random));
      }
  return suite;
}

/** A label or a key beside the value, in every kind of text. */
export const labelled = (random: Random): Suite => writeAll('labelled', coreKinds, 3, random);

/** The same for the identifiers of other countries, by their own names. */
export const national = (random: Random): Suite => writeAll('national', nationalKinds, 2, random);

/** Values that break a published rule: whatever the label says, they are none of these. */
export function invalid(random: Random): Suite {
  const { add, suite } = writeSuite('invalid');
  for (const kind of [...coreKinds, ...nationalKinds]) {
    const wrong = kind.wrong;
    if (wrong === undefined) continue;
    for (const frame of frames) {
      if (frame.class === 'address' || frame.class === 'environment') continue;
      const names = { label: random.pick(kind.labels), key: random.pick(kind.keys) };
      add(kind.detector, frame.write(names, usual(wrong(random)), random));
    }
  }
  return suite;
}
