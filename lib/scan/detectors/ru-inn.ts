import { registerNumber } from '@/lib/scan/checks/register-number';
import { digitAt, weightedSum } from '@/lib/scan/checks/weighted-sum';
import { groupings, list } from '@/lib/scan/list';

const first = [7, 2, 4, 10, 3, 5, 9, 4, 6, 8] as const;
const second = [3, ...first] as const;

/** Twelve digits of a person, the last two of them check digits modulus 11 (Федеральная налоговая служба, Порядок присвоения ИНН); companies have ten. */
const isPersonalInn = (digits: string): boolean =>
  /^\d{12}$/.test(digits) &&
  !digits.startsWith('00') &&
  (weightedSum(digits, first) % 11) % 10 === digitAt(digits, 10) &&
  (weightedSum(digits, second) % 11) % 10 === digitAt(digits, 11);

export const ruInn = registerNumber({
  id: 'ru-inn',
  labels: list(`
    инн, inn, номер инн, инн физического лица, инн физлица, идентификационный номер налогоплательщика
    inn number, russian inn, russian tax id, russian tax number, taxpayer inn
  `),
  headers: list('tax id'),
  hints: list('россия, russia, russian, фнс, налогоплательщик, снилс, паспорт, ип'),
  shapes: groupings('12, 4-8, 2-2-6-2, 1-1-1-1-1-1-1-1-1-1-1-1'),
  isValid: isPersonalInn,
  hits: [
    'ИНН: 776626436670',
    'ИНН физического лица 776191581679',
    'мой ИНН 776852985835',
    'Russian INN 779610140640',
    'Идентификационный номер налогоплательщика\n774944597444',
  ],
  misses: ['ИНН 771938592109', 'заказ 774976719007', 'ИНН 7707083893', 'INN (generic name): paracetamol 500'],
});
