import { isFiller } from '@/lib/scan/checks/filler';
import { registerNumber } from '@/lib/scan/checks/register-number';
import { digitAt, weightedSum } from '@/lib/scan/checks/weighted-sum';
import { groupings, list } from '@/lib/scan/list';

const weights = [9, 8, 7, 6, 5, 4, 3, 2] as const;

/** Eight digits and a check digit, modulus 11 (Autoridade Tributária; Decreto-Lei 14/2013). */
const isPortugueseNif = (digits: string): boolean =>
  /^(?:[1235689]|45|7)\d+$/.test(digits) &&
  digits.length === 9 &&
  ((11 - (weightedSum(digits, weights) % 11)) % 11) % 10 === digitAt(digits, 8) &&
  !isFiller(digits);

export const ptNif = registerNumber({
  id: 'pt-nif',
  labels: list(`
    nif, nifs, nif number, nipc, contribuinte, contribuinte fiscal, número de contribuinte
    numero de contribuinte, no de contribuinte, n de contribuinte, n contribuinte
    no contribuinte, num contribuinte, número de identificação fiscal, numero de identificacao fiscal
    no de identificação fiscal, no de identificacao fiscal, identificação fiscal, identificacao fiscal
    portuguese tax number, portuguese nif, portuguese tax id, cartão de contribuinte, cartao de contribuinte
  `),
  headers: list('tax id, fiscal'),
  hints: list(
    'portugal, portuguese, finanças, financas, morada, cartão de cidadão, cartao de cidadao, fatura, lisboa',
  ),
  shapes: groupings('9, 3-3-3, 3-6, 1-1-1-1-1-1-1-1-1'),
  isValid: isPortugueseNif,
  hits: [
    'NIF: 129264210',
    'NIF 132 057 069',
    'contribuinte n.º 212877968',
    'O meu NIF é 178607231.',
    'N.I.F. 116179368',
    'Número de identificação fiscal\n137259409',
    'NIF 1 3 7 2 5 9 4 0 9',
    'NIF 137\u200b259\u200b409',
    'NIFs: 129264210, 132057069 e 212877968',
  ],
  misses: [
    'NIF 129264211',
    'NIF 029264210',
    'encomenda 129264210',
    'NIF 12926421',
    'NIF 1292642100',
    'fatura 129264210',
    'tel. 129 264 210',
  ],
});
