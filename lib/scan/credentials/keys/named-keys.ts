import type { LabelDetector } from '@/lib/scan/detector';

const reach = 160;
const eightGroups = /(?<![\d-])(?:\d{6}[- ]){7}\d{6}(?![\d-])/;
// Base32 without a sign between: RFC 4648, section 6.
const seed =
  /(?<![^\s"'`:=(])(?=[A-Z2-7]*[2-7])(?=[A-Z2-7]*[A-Z]{2})[A-Z2-7]{16}(?:[A-Z2-7]{8,10}|[A-Z2-7]{16}|[A-Z2-7]{36})?(?![\w=/+-])/;

const readBehind =
  (form: RegExp): LabelDetector['read'] =>
  (text, _start, end) => {
    const found = form.exec(text.slice(end, end + reach));
    if (found === null) return undefined;
    const start = end + found.index;
    return { start, end: start + found[0].length, likelihood: 'LIKELY' };
  };

const common = {
  kind: 'label',
  id: 'generic-secret',
  category: 'credentials',
  reasons: ['label', 'format'],
} as const;

/** Eight groups of six digits, where the drive or its recovery is named: the check of their digits may fail in a copy. */
export const namedBitLocker: LabelDetector = {
  ...common,
  digitWithin: reach,
  triggers: ['bitlocker', 'bit locker', 'recovery key', 'recovery'],
  read: readBehind(eightGroups),
  hits: ['BitLocker gave me\n449053-184151-534754-258467-573254-497750-679415-606651'],
  misses: [
    'recovery of 449053-184151-534754 rows',
    'lot 449053-184151-534754-258467-573254-497750-679415-606651',
  ],
};

/** What an authenticator makes its codes from. */
export const authenticatorSeed: LabelDetector = {
  ...common,
  triggers: ['totp', '2fa', 'mfa', 'authenticator', 'second factor', 'seed'],
  read: readBehind(seed),
  hits: [
    'TOTP seed: JBSWY3DPEHPK3PXP',
    'for the second factor the seed is PNLZCL3G7SCBVDWFX4QRSPYCWLEGQU6P, just add it',
  ],
  misses: [
    'the seed is ACGTACGTACGTACGT, the seed 2222333344445555',
    'mfa device serial GAHT12345678',
    'MFA_AUTHENTICATOR_NAMES_2',
    'two factor: ABCDEFGHIJKLMNOP',
  ],
};
