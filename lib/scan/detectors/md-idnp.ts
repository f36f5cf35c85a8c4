import { registerNumber } from '@/lib/scan/checks/register-number';
import { digitAt, weightedSum } from '@/lib/scan/checks/weighted-sum';
import { groupings, list } from '@/lib/scan/list';

const weights = [7, 3, 1, 7, 3, 1, 7, 3, 1, 7, 3, 1] as const;

/** Thirteen digits, the first 0, 2 or 9, check digit modulus 10 with weights 7, 3, 1 (Agenția Servicii Publice, număr de identificare de stat al persoanei fizice). */
const isIdnp = (digits: string): boolean =>
  /^[029]\d{12}$/.test(digits) && weightedSum(digits, weights) % 10 === digitAt(digits, 12);

export const mdIdnp = registerNumber({
  id: 'md-idnp',
  labels: list(`
    idnp, cod idnp, idnp number, codul idnp, idnp ul, moldovan idnp, moldovan id, moldovan personal code
    cod personal moldova
  `),
  headers: list('national id, personal id, cod personal'),
  hints: list('moldova, moldovan, chișinău, chisinau, buletin'),
  shapes: groupings('13, 4-3-3-3, 1-1-1-1-1-1-1-1-1-1-1-1-1'),
  isValid: isIdnp,
  hits: ['IDNP: 2728690693721', 'Cod IDNP 2253014350571', 'IDNP-ul meu este 2388179573896'],
  misses: ['IDNP 2011314215370', 'comanda 2512655985415', 'EAN 2842747224408'],
});
