import { registerNumber } from '@/lib/scan/checks/register-number';
import { digitAt, weightedSum } from '@/lib/scan/checks/weighted-sum';
import { groupings, list } from '@/lib/scan/list';

const weights = [-1, 5, 7, 9, 4, 6, 10, 5, 7] as const;

/** Born after 1899, and not later than in 2050. */
const latestDay = 55_000;

/** Day of birth as days since 1899, four digits, check digit modulus 11 (Державна податкова служба, Положення про реєстрацію фізичних осіб). */
const isRnokpp = (digits: string): boolean =>
  /^\d{10}$/.test(digits) &&
  Number(digits.slice(0, 5)) > 0 &&
  Number(digits.slice(0, 5)) < latestDay &&
  (((weightedSum(digits, weights) % 11) + 11) % 11) % 10 === digitAt(digits, 9);

export const uaRnokpp = registerNumber({
  id: 'ua-rnokpp',
  labels: list(`
    рнокпп, іпн, ідентифікаційний код, ідентифікаційний номер, індивідуальний податковий номер, податковий номер
    дрфо, код дрфо, реєстраційний номер облікової картки, реєстраційний номер облікової картки платника податків
    rnokpp, ipn, ukrainian tax id, ukrainian tax number
  `),
  headers: list('tax id, national id'),
  hints: list('україна, ukraine, ukrainian, фоп, платник, паспорт'),
  shapes: groupings('10, 2-2-2-2-2, 1-1-1-1-1-1-1-1-1-1'),
  isValid: isRnokpp,
  hits: [
    'РНОКПП: 3686572280',
    'ІПН 3567266200',
    'Мій податковий номер 2041916410.',
    '{"rnokpp":"1973945753"}',
    'Ідентифікаційний код\n3125085964',
    'Ukrainian tax number 2779720566',
  ],
  misses: ['РНОКПП 2527640671', 'замовлення 3343278267', 'РНОКПП 257975244'],
});
