import { isFiller } from '@/lib/scan/checks/filler';
import { named } from '@/lib/scan/checks/named';
import { registerNumber } from '@/lib/scan/checks/register-number';
import { digitAt, weightedSum } from '@/lib/scan/checks/weighted-sum';
import { groupings, list } from '@/lib/scan/list';

const weights = [6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2] as const;

/** Eleven digits and a check digit, modulus 11 (総務省令第八十五号, 2014). */
function isMyNumber(digits: string): boolean {
  if (digits.length !== 12 || isFiller(digits)) return false;
  const remainder = weightedSum(digits, weights) % 11;
  return (remainder <= 1 ? 0 : 11 - remainder) === digitAt(digits, 11);
}

export const jpMyNumber = registerNumber({
  id: 'jp-my-number',
  labels: list(`
    マイナンバー, 個人番号, マイナンバーカード, 個人番号カード, my number, mynumber, my number card, japanese my number
    japan my number, individual number, kojin bango, kojin bangō, kojinbango, maina nambaa, japanese individual number
  `),
  headers: list('番号, national id'),
  hints: list('氏名, 住所, 生年月日, 年末調整, 扶養, japan, japanese, 給与'),
  shapes: groupings('12, 4-4-4, 3-3-3-3, 6-6, 1-1-1-1-1-1-1-1-1-1-1-1'),
  isValid: isMyNumber,
  // `My number is 0612…` is rather a telephone.
  labelled: (candidate, around) =>
    named(candidate, around, around.label === 'my number' && !around.isHinted ? 24 : 48),
  hits: [
    'マイナンバー: 1019 4334 8996',
    'マイナンバー 474776922910',
    '個人番号：677861195457',
    'マイナンバーは372250064297です',
    'My Number: 947368783410',
    'My Number 1893-0619-9558',
    'kojin bangō: 996908819061',
  ],
  misses: [
    'マイナンバー 101943348997',
    '1019 4334 8996',
    '注文番号 101943348996',
    'my number is 06 1234 5678',
    'My Number 10194334899',
    'マイナンバー 000000000000',
    'aws account 101943348996',
  ],
});
