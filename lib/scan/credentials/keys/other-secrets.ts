import type { Detector } from '@/lib/scan/detector';
import { bitLocker } from './bit-locker';
import { clusterSecret } from './cluster-secret';
import { groupedKey } from './grouped-key';
import { listedKeys } from './listed-keys';
import { toldKeys } from './told-keys';
import { ntHash } from './nt-hash';
import { passwordHash } from './password-hash';
import { recoveryCodes } from './recovery-codes';
import { authenticatorSeed, namedBitLocker } from './named-keys';
import { secretColumn } from './secret-column';
import { secretBesideId } from './secret-beside-id';
import { seedPhrase } from './seed-phrase';
import { vendorSecret } from './vendor-secret';

/** Secrets that no word for a secret names directly. */
export const otherSecrets: readonly Detector[] = [
  vendorSecret,
  passwordHash,
  bitLocker,
  namedBitLocker,
  authenticatorSeed,
  secretColumn,
  ntHash,
  seedPhrase,
  recoveryCodes,
  listedKeys,
  toldKeys,
  groupedKey,
  secretBesideId,
  clusterSecret,
];
