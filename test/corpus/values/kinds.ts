import { americasKinds } from './americas';
import { britishKinds } from './british-isles';
import { asiaKinds } from './asia-pacific';
import { eastKinds } from './europe-east';
import { northKinds } from './europe-north';
import { westKinds } from './europe-west';
import { healthKinds } from './health';
import type { Kind } from './kind';
import { moneyKinds } from './money';
import { registerKinds } from './europe-registers';
import { elsewhereKinds } from './registers-elsewhere';
import { oceaniaKinds } from './oceania';
import { usKinds } from './us';

/** Those that the issue names one by one: more cases are written for them. */
export const coreKinds: readonly Kind[] = [...usKinds, ...moneyKinds, ...healthKinds];

export const nationalKinds: readonly Kind[] = [
  ...britishKinds,
  ...westKinds,
  ...northKinds,
  ...eastKinds,
  ...americasKinds,
  ...asiaKinds,
  ...oceaniaKinds,
  ...registerKinds,
  ...elsewhereKinds,
];

export const kinds: readonly Kind[] = [...coreKinds, ...nationalKinds];

export function kindOf(detector: string): Kind {
  const kind = kinds.find(({ detector: id }) => id === detector);
  if (kind === undefined) throw new Error(`There is no generator for ${detector}.`);
  return kind;
}
