import type { LabelDetector } from '@/lib/scan/detector';
import { list } from '@/lib/scan/list';

const longest = 48;
// What tells to type it, and the code; the key that ends it stands behind.
const typed =
  /(?:^|[^\p{Alpha}])(?:enter|type|press|dial|in|is|its|code|pin|taper|tippen)[ \t:"]{1,3}(\*?\d(?:[ -]?\d){3,7}|[A-Z]?\d{3,5})"?,?[ \t](?:and )?$/iu;

/** A code and the key to press behind it. */
export const keyedCode: LabelDetector = {
  kind: 'label',
  id: 'password',
  category: 'credentials',
  reasons: ['label'],
  digitWithin: longest,
  triggers: list(
    'then hash, then pound, then star, then tick, followed by hash, followed by the hash, followed by the pound, and press the hash, and press the pound, and press enter, and press the green, followed by the bell, on the keypad, hold the star, puis étoile, dann raute',
  ),
  read(text, start) {
    const from = Math.max(0, start - longest);
    const value = typed.exec(text.slice(from, start))?.[1];
    if (value === undefined) return undefined;
    const at = text.lastIndexOf(value, start);
    return { start: at, end: at + value.length, likelihood: 'LIKELY' };
  },
  hits: [
    'Dial 3311, enter 82640 then hash.',
    'you have 30 seconds, type 7716 and press the green button.',
    'the number is 8842 followed by the bell',
    'sinon taper B5703 puis étoile',
    'star nine eight and then its 2 7 7 4 and then hash',
  ],
  misses: [
    'press 2 then hash',
    'room 8842 then hash out the plan',
    'enter the code then press the green button',
    'call 020 7946 0018 then press 2',
  ],
};
