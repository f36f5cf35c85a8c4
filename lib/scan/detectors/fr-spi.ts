import { registerNumber } from '@/lib/scan/checks/register-number';
import { groupings, list } from '@/lib/scan/list';

/** Ten digits, the first 0 to 3, and three that are their remainder divided by 511 (Direction générale des finances publiques, numéro fiscal de référence; OECD, France TIN). */
const isSpi = (digits: string): boolean =>
  /^[0-3]\d{12}$/.test(digits) && Number(digits.slice(0, 10)) % 511 === Number(digits.slice(10));

export const frSpi = registerNumber({
  id: 'fr-spi',
  labels: list(`
    numéro fiscal, numero fiscal, no fiscal, n fiscal, numéro fiscal de référence, numero fiscal de reference
    numéro d identification fiscale, numero d identification fiscale, identifiant fiscal, numéro spi, numero spi
    spi, french tax id, french tax number
  `),
  headers: list('nif, tax id'),
  hints: list(`
    impôts, impots, dgfip, avis d imposition, contribuable, foyer fiscal, déclarant, france
  `),
  shapes: groupings('13, 2-2-3-3-3, 1-3-3-3-3, 10-3, 1-1-1-1-1-1-1-1-1-1-1-1-1'),
  isValid: isSpi,
  hits: [
    'Numéro fiscal : 26 60 163 731 442',
    'N° fiscal 1915397389248',
    'Mon numéro fiscal est le 04 65 098 383 491.',
    '{"numeroFiscal":"3773309188362"}',
    'Numéro fiscal de référence\n27 29 733 135 262',
    'Numéro SPI 2953898514161',
  ],
  misses: [
    'Numéro fiscal 2839375236153',
    '1965927027162',
    '36 03 958 627 311',
    'commande 3265614996000',
    'EAN 2948992654412',
  ],
});
