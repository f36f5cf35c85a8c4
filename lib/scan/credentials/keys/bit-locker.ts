import { grouped } from '@/lib/scan/list';
import type { NumberDetector } from '@/lib/scan/detector';

/** A group stands for sixteen bits: eleven times a number below 65,536 (Microsoft, MS-FVE recovery passwords). */
const isGroup = (group: string): boolean => Number(group) % 11 === 0 && Number(group) < 720_896;

/** The recovery password of an encrypted drive: eight groups of six digits. */
export const bitLocker: NumberDetector = {
  kind: 'number',
  id: 'generic-secret',
  category: 'credentials',
  reasons: ['check-digit'],
  formats: [grouped(6, 6, 6, 6, 6, 6, 6, 6)],
  shapes: [],
  judge: ({ value, gap }) =>
    gap === '-' && (value.match(/.{6}/g) ?? []).every(isGroup) ? 'VERY_LIKELY' : undefined,
  hits: ['449053-184151-534754-258467-573254-497750-679415-606650'],
  misses: ['449053-184151-534754-258467-573254-497750-679415-606651'],
};
