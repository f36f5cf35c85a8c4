import { isYearMonthDay } from '@/lib/scan/checks/calendar';
import { named, standsAlone } from '@/lib/scan/checks/named';
import type { NumberDetector } from '@/lib/scan/detector';
import { list } from '@/lib/scan/list';

const alphabet = '0123456789ABCDEFGHIJKLMN&OPQRSTUVWXYZ Ñ';

const layout = /^[A-Z]{3,4}(\d{6})[1-9A-V][1-9A-Z][\dA]$/;

const hasLayout = (value: string): boolean => {
  const day = layout.exec(value)?.[1];
  return day !== undefined && isYearMonthDay(day);
};

/**
 * Four letters of the name of a person, three of a company with a blank before them, day of birth or foundation, two signs of the
 * homoclave, check sign modulus 11 (Servicio de Administración Tributaria, clave del Registro Federal de Contribuyentes).
 */
export function isRfc(value: string): boolean {
  if (!hasLayout(value)) return false;
  const padded = value.padStart(13);
  let sum = 0;
  for (let at = 0; at < 12; at++) sum += alphabet.indexOf(padded.charAt(at)) * (13 - at);
  return alphabet.charAt((11 - (sum % 11)) % 11) === padded.charAt(12);
}

export const mxRfc: NumberDetector = {
  kind: 'number',
  id: 'mx-rfc',
  category: 'identity',
  reasons: [],
  labels: list(`
    rfc, rfcs, rfc con homoclave, r f c, clave rfc, registro federal de contribuyentes
    registro federal del contribuyente, mexican rfc, mexican tax id
  `),
  headers: list('tax id'),
  hints: list(`
    méxico, mexico, mexican, curp, sat, contribuyente, homoclave, cfdi, nss, nómina, nomina
  `),
  formats: ['AAAA999999XXX'],
  shapes: ['AAAA999999-XXX', 'AAA999999XXX', 'AAA999999-XXX'],
  judge(candidate, context) {
    const { value } = candidate;
    if (!hasLayout(value)) return undefined;
    const around = context();
    // The tax office has given out some whose last sign does not fit.
    if (around.label !== undefined) return named(candidate, around, undefined, isRfc(value));
    return isRfc(value) && standsAlone(candidate, around) ? 'LIKELY' : undefined;
  },
  hits: [
    'RFC CAN140318QT8, Comercializadora',
    'RFC: HUDM900606KE3',
    'RFC con homoclave CASL9410156K4',
    'Mi RFC es GOGM710102VA6.',
  ],
  misses: [
    'RFC CAN141318QT8',
    'part CAN140318QT8',
    'order LAMS610701LTA',
    'RFC 2616, RFC 9110',
    'serial PIHR850213A66',
  ],
};
