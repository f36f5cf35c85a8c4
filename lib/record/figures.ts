import type { Figures, Tally } from '@/lib/model/figures';
import type { Recorded } from './record';

/** What the record says, as numbers. */
export function figuresOf(recorded: readonly Recorded[]): Figures {
  const detectors = new Map<string, Tally>();
  for (const one of recorded)
    for (const id of Object.keys(one.counts)) detectors.set(id, plus(detectors.get(id), one));
  const about = (way: Recorded['way']) =>
    recorded.filter((one) => one.way === way).reduce<Tally>((tally, one) => plus(tally, one), {});
  return {
    decisions: recorded.length,
    first: recorded[0]?.time ?? null,
    last: recorded.at(-1)?.time ?? null,
    detectors: Object.fromEntries([...detectors].sort(([one], [other]) => one.localeCompare(other))),
    unreadable: recorded
      .filter(({ unreadable }) => unreadable)
      .reduce<Tally>((tally, one) => plus(tally, one), {}),
    ...{ account: about('account'), conversation: about('conversation'), policy: about('policy') },
  };
}

function plus(tally: Tally = {}, { outcome }: Recorded): Tally {
  return { ...tally, [outcome]: (tally[outcome] ?? 0) + 1 };
}
