import { createAccountRelease } from '@/lib/act/account-release';
import { createPlaceholders } from '@/lib/act/placeholders';
import { createReleases } from '@/lib/act/releases';
import type { Ports } from '@/lib/flow/ports';
import { unknownAccount } from '@/lib/model/account-status';
import { plainPolicy } from './policy';

/** What a guard needs, for tests to change some of: a new chat of an unknown account, in which every question is cancelled. */
export const guardPorts = (change: Partial<Ports> = {}): Ports => ({
  policy: () => plainPolicy,
  account: () => unknownAccount,
  ask: () => Promise.resolve({ choice: 'cancel' }),
  record: () => {},
  sent: () => {},
  late: () => {},
  accounts: createAccountRelease(),
  releases: createReleases(new Uint8Array(32), () => 0),
  placeholders: createPlaceholders({ id: () => null, shown: () => ({ text: '', isWhole: true }) }, () => 0),
  pause: () => Promise.resolve(),
  ...change,
});
