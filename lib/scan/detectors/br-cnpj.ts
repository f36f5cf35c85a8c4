import { isFiller } from '@/lib/scan/checks/filler';
import { registerNumber } from '@/lib/scan/checks/register-number';
import { digitAt, weightedSum } from '@/lib/scan/checks/weighted-sum';
import { groupings, list } from '@/lib/scan/list';

const first = [5, 4, 3, 2, 9, 8, 7, 6, 5, 4, 3, 2] as const;
const second = [6, ...first] as const;

const check = (sum: number): number => ((10 * sum) % 11) % 10;

/** Twelve digits and two check digits, modulus 11 (Receita Federal, Cadastro Nacional da Pessoa Jurídica). */
const isCnpj = (digits: string): boolean =>
  digits.length === 14 &&
  check(weightedSum(digits, first)) === digitAt(digits, 12) &&
  check(weightedSum(digits, second)) === digitAt(digits, 13) &&
  !isFiller(digits);

export const brCnpj = registerNumber({
  id: 'br-cnpj',
  category: 'financial',
  labels: list(`
    cnpj, cnpjs, cnpj number, cnpj mf, número do cnpj, numero do cnpj, inscrição no cnpj, inscricao no cnpj
    cadastro nacional da pessoa jurídica, cadastro nacional da pessoa juridica, cgc, cpf cnpj, cpf ou cnpj
    cadastro nacional, pessoa jurídica, pessoa juridica
  `),
  headers: list('documento'),
  hints: list('razão social, razao social, ltda, s a, empresa, matriz, filial, nota fiscal, brasil, brazil'),
  // Two check digits leave one in 100 of what is written 2-3-3-4-2, with a slash in it, and hardly anything is.
  formats: groupings('2-3-3-4-2'),
  shapes: groupings('14, 8-4-2, 8-6, 12-2, 2-3-3-6'),
  isValid: isCnpj,
  reaches: { cgc: 12 },
  unnamed: ({ gap }) => (gap === 'mixed' || gap === '-' || gap === '.' ? 'LIKELY' : 'POSSIBLE'),
  hits: [
    '70.025.631/0001-40',
    'CNPJ: 45.254.368/0001-14',
    'CNPJ 03579045000150',
    'CNPJ nº 85.090.496/0001-94, Ltda.',
    'pessoa jurídica 46539688000183',
  ],
  misses: [
    'CNPJ 70.025.631/0001-41',
    '00.000.000/0000-00',
    'CNPJ 7002563100014',
    '20240115103000',
    '1.70.025.631.0001.40',
  ],
});
