import { isBalticCode } from '@/lib/scan/checks/baltic-code';
import { registerNumber } from '@/lib/scan/checks/register-number';
import { groupings, list } from '@/lib/scan/list';

export const eeIsikukood = registerNumber({
  id: 'ee-isikukood',
  labels: list(`
    isikukood, isikukoodi, isikukoodid, isiku kood, ik, estonian personal code, estonian id code
    estonian personal identification code, estonian national id, personal identification code
  `),
  headers: list('personal code, id code, national id'),
  hints: list('sündinud, eesti, estonia, estonian, smart id, mobiil id, elukoht'),
  shapes: groupings('11, 1-6-4, 7-4, 1-1-1-1-1-1-1-1-1-1-1'),
  isValid: isBalticCode,
  reaches: { ik: 4 },
  hits: [
    'Isikukood: 34203098702',
    'isikukood 36005209396',
    'Minu isikukood on 39802140383.',
    'IK: 36608146470',
    'Estonian personal code 44909058291',
  ],
  misses: [
    'isikukood 34203098703',
    'isikukood 34213098702',
    'tellimus 34203098702',
    'isikukood 3420309870',
    'ik heb er wel 34203098702',
  ],
});
