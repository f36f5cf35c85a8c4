import type { LabelDetector } from '@/lib/scan/detector';
import { list } from '@/lib/scan/list';

const longest = 48;
// What tells to type it, and the code; the key that ends it stands behind.
const typed =
  /(?:^|[^\p{Alpha}])(?:enter|type|press|dial|in|tap|use|then|is|its|it's|code|pin|taper|tapez|composer|composez|faire|tippen|wählen|dann|eingeben|marcar|pulsar|digitare|digitar|toets|tryck|slå)[ \t:"'“]{1,3}(\*?\d(?:[ -]?\d){3,7}|(?=[A-Z\d]{4,6}[^A-Z\d])[A-Z]?\d+[A-Z]?\d*)["'”]?,?[ \t]$/iu;

/** A code and the key to press behind it. */
export const keyedCode: LabelDetector = {
  kind: 'label',
  id: 'password',
  category: 'credentials',
  reasons: ['label'],
  digitWithin: longest,
  triggers: list(`
    then hash, and hash, then the hash, then pound, then the pound, and then hash, then star, then press, then tick, then the tick, followed by hash, followed by the hash, followed by the bell, followed by star, followed by the star, followed by pound, followed by the pound, followed by enter, and press the, then enter, hold the star,
    and hold the star, on the keypad, on the key pad, and the hash, and the star, puis étoile, puis dièse, puis la touche, dann raute, und raute, dann stern, dan hekje, y almohadilla, e cancelletto, e jogo da velha, sedan fyrkant
  `),
  read(text, start) {
    const from = Math.max(0, start - longest);
    const value = typed.exec(text.slice(from, start))?.[1];
    if (value === undefined) return undefined;
    const at = text.lastIndexOf(value, start);
    return { start: at, end: at + value.length, likelihood: 'LIKELY' };
  },
  hits: [
    'Dial 3311, enter 82640 then hash.',
    'you have 30 seconds, type 7716 and press the green button',
    'the number is 8842 followed by the bell symbol',
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
