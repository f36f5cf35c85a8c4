import { isFiller } from '@/lib/scan/checks/filler';
import { named, standsAlone } from '@/lib/scan/checks/named';
import { digitAt, weightedSum } from '@/lib/scan/checks/weighted-sum';
import type { NumberDetector } from '@/lib/scan/detector';
import { groupings, list } from '@/lib/scan/list';

const first = [10, 9, 8, 7, 6, 5, 4, 3, 2] as const;
const second = [11, ...first] as const;

const check = (sum: number): number => ((10 * sum) % 11) % 10;

/** Nine digits and two check digits, modulus 11 (Receita Federal, Instrução Normativa 1548/2015). */
export const isCpf = (digits: string): boolean =>
  digits.length === 11 &&
  check(weightedSum(digits, first)) === digitAt(digits, 9) &&
  check(weightedSum(digits, second)) === digitAt(digits, 10) &&
  !isFiller(digits);

/** Three bytes, and a fourth: `181.234.196.27`. */
const isAddress = (value: string): boolean => [0, 3, 6].every((at) => Number(value.slice(at, at + 3)) < 256);

/** Shown in tutorials and forms. */
const samples: ReadonlySet<string> = new Set(['12345678909', '11144477735']);

export const brCpf: NumberDetector = {
  kind: 'number',
  id: 'br-cpf',
  category: 'identity',
  reasons: ['check-digit'],
  labels: list(`
    cpf, cpfs, cpf number, cpf mf, número do cpf, numero do cpf, número de cpf, numero de cpf, no do cpf
    cpf do titular, cpf cnpj, cpf ou cnpj, cadastro de pessoa física, cadastro de pessoa fisica
    cadastro de pessoas físicas, cadastro de pessoas fisicas, inscrição no cpf, inscricao no cpf
    brazilian cpf, brazilian tax id, cic
  `),
  headers: list('documento, tax id, national id, pessoa física, pessoa fisica'),
  hints: list(
    'rg, brasil, brazil, brazilian, receita federal, nascimento, titular, cliente, portador, inscrito',
  ),
  // The two check digits leave one in 100 of what is written 3-3-3-2 with a dash after dots, and hardly anything is.
  formats: groupings('3-3-3-2'),
  shapes: groupings('11, 9-2, 3-3-5, 3-8, 3-6-2, 6-5, 3-3-3-1-1, 1-1-1-1-1-1-1-1-1-1-1'),
  judge(candidate, context) {
    const { value, shape, gap } = candidate;
    if (!isCpf(value)) return undefined;
    if (samples.has(value)) return shape === '999-999-999-99' ? 'UNLIKELY' : undefined;
    const around = context();
    if (around.label !== undefined || shape !== '999-999-999-99' || !standsAlone(candidate, around))
      return named(candidate, around, around.label === 'cic' ? 12 : 64);
    if (gap === '.') return isAddress(value) ? 'POSSIBLE' : 'LIKELY';
    // `848.627.964,00` is money.
    if (gap === 'mixed') return value.endsWith('00') ? 'POSSIBLE' : 'LIKELY';
    return gap === '-' && !around.isNamedOtherwise ? 'LIKELY' : 'POSSIBLE';
  },
  hits: [
    '328.832.624-89',
    'CPF: 385.180.397-38',
    'CPF 28979528060',
    'Meu CPF é 124.538.925-41.',
    'C.P.F. 738175832-65',
    'CPF nº 355.725.206-08',
    'CPF 7 9 3 3 0 1 3 2 8 7 1',
    'Cadastro de Pessoas Físicas: 793 301 328 71',
    'cliente (793.301.328-71), São Paulo',
    'CPFs: 32883262489, 38518039738 e 28979528060',
  ],
  misses: [
    'CPF 328.832.624-88',
    '111.111.111-11',
    'CPF 123.456.789-09',
    '328.832.624-8',
    'CPF 328832624890',
    'pedido 32883262489',
    'host 192.168.100-20',
    'id-32883262489-b',
    '10.328.832.624-89',
    'version 328.832.624.88',
    'tel. 11 32883 2624',
    'boleto 32883262489 1234',
    '181.234.196.27',
    '848.627.964,00',
  ],
};
