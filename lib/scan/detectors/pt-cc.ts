import { registerNumber } from '@/lib/scan/checks/register-number';
import { list } from '@/lib/scan/list';

/** Eight digits and their check digit, two signs of the version, a check digit over all by Luhn with letters from A = 10 (Autenticação.gov, Validação de número de documento do cartão de cidadão). */
function isCartaoDeCidadao(value: string): boolean {
  if (!/^\d{9}[\dA-Z]{2}\d$/.test(value)) return false;
  let sum = 0;
  for (let at = 0; at < value.length; at++) {
    const sign = Number.parseInt(value.charAt(at), 36);
    const doubled = 2 * sign;
    sum += at % 2 === 0 ? (doubled > 9 ? doubled - 9 : doubled) : sign;
  }
  return sum % 10 === 0;
}

export const ptCc = registerNumber({
  id: 'pt-cc',
  labels: list(`
    cartão de cidadão, cartao de cidadao, cartão do cidadão, cartao do cidadao, número do cartão de cidadão
    numero do cartao de cidadao, no do cartão de cidadão, cc, no cc, bilhete de identidade
    documento de identificação, número de documento, n de documento, numero de documento, no de documento
    número de identificação civil, numero de identificacao civil, portuguese id, portuguese citizen card
  `),
  headers: list('documento, document number, id number, national id'),
  hints: list('portugal, portuguese, lisboa, porto, nif, niss, validade, contribuinte, titular'),
  formats: ['99999999-9-AA9'],
  shapes: [
    '999999999AA9',
    '99999999-9AA9',
    '999999999-AA9',
    '99999999-9-A99',
    '99999999-9-9A9',
    '999999999A99',
    '9999999999A9',
    '99-999-999-9-AA9',
    '99999999-9-AA-9',
  ],
  isValid: isCartaoDeCidadao,
  unnamed: ({ gap }, { isHinted }) => (gap !== ' ' ? undefined : isHinted ? 'LIKELY' : 'POSSIBLE'),
  hits: [
    'Cartão de Cidadão: 10882973 1 ZZ4',
    'Cartão de cidadão n.º 114342792ZY4',
    'CC 15720466 9 ZZ8',
    'O meu cartão de cidadão é 13021708 5 ZY1.',
    '{"cartaoDeCidadao":"10866888 6 ZZ0"}',
    'Documento de identificação\n12716263 1 ZX5',
    'Portugal, titular 11980252 0 ZZ9',
  ],
  misses: [
    'Cartão de Cidadão 133684717ZY8',
    '156957922ZZ2',
    '11834033 6 ZZ1',
    'encomenda 128555840ZX5',
    'order 10642439 4 ZY6',
    'part number 10865245 9 ZZ4',
  ],
});
