import { assurance } from './assurance';
import type { Entry } from './entry';
import { keptLonger } from './kept-longer';
import { people } from './people';
import { regulated } from './regulated';
import { retention } from './retention';
import { training } from './training';

/** Everything that the documents say. Far more than the page gate needs: it has the values in readings.ts. */
export const all: readonly Entry[] = [
  ...training,
  ...retention,
  ...keptLonger,
  ...people,
  ...regulated,
  ...assurance,
];
