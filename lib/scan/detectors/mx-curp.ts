import { isDay, numberAt } from '@/lib/scan/checks/calendar';
import { isDoubtful, named } from '@/lib/scan/checks/named';
import type { NumberDetector } from '@/lib/scan/detector';
import { list } from '@/lib/scan/list';

/** Values of the characters from 0 on; Ñ has one of its own. */
const alphabet = '0123456789ABCDEFGHIJKLMNÑOPQRSTUVWXYZ';

const states: ReadonlySet<string> = new Set(
  'AS BC BS CC CH CL CM CS DF DG GR GT HG JC MC MN MS NE NL NT OC PL QR QT SL SP SR TC TL TS VZ YN ZS'.split(
    ' ',
  ),
);

const layout = /^[A-Z][AEIOUX][A-Z]{2}\d{6}[HMX]([A-Z]{2})[B-DF-HJ-NP-TV-Z]{3}([\dA-Z])\d$/;

/**
 * Initials, day of birth, sex, state, consonants, a digit for people born before 2000 or a letter after, check digit
 * (RENAPO, "Instructivo normativo para la asignación de la CURP").
 */
export function isCurp(value: string): boolean {
  const match = layout.exec(value);
  if (match === null) return false;
  const [, state = '', kind = ''] = match;
  const century = kind >= 'A' ? 2000 : 1900;
  if (
    !states.has(state) ||
    !isDay(century + numberAt(value, 4, 2), numberAt(value, 6, 2), numberAt(value, 8, 2))
  )
    return false;
  let sum = 0;
  for (let at = 0; at < 17; at++) sum += (18 - at) * alphabet.indexOf(value.charAt(at));
  return (10 - (sum % 10)) % 10 === numberAt(value, 17, 1);
}

export const mxCurp: NumberDetector = {
  kind: 'number',
  id: 'mx-curp',
  category: 'identity',
  reasons: ['check-digit'],
  labels: list(`
    curp, curps, curp number, clave única de registro de población, clave unica de registro de poblacion
    clave única, clave unica, mexican curp, mexican id, mexican id number
  `),
  headers: list('clave, national id, identificación, identificacion'),
  hints: list('méxico, mexico, mexican, rfc, nacimiento, renapo, ine'),
  // Day, state, consonants and check digit: less than one in 10,000 codes of this shape, which hardly anything else has.
  formats: ['AAAA999999AAAAAA99', 'AAAA999999AAAAAAA9'],
  shapes: ['AAAA-999999-AAAAAA-99', 'AAAA-999999-AAAAAA99', 'AAAA999999-AAAAAA99', 'AAAA999999AAAAAA-99'],
  judge(candidate, context) {
    if (!isCurp(candidate.value)) return undefined;
    const around = context();
    if (around.label !== undefined) return named(candidate, around);
    return isDoubtful(candidate, around) ? 'POSSIBLE' : 'LIKELY';
  },
  hits: [
    'CEZK840705MNLXQY32',
    'CURP: ZAKA771215HDFPVC95',
    'CURP EIQW760908MJCQGS93',
    'Mi CURP es vuzg610507hdfdcy43.',
    'Clave Única de Registro de Población\nPINH591202HDFPZK95',
    'CURP ZUMS141122MJCZBNA7',
  ],
  misses: [
    'CEZK840705MNLXQY33',
    'CEZK841305MNLXQY32',
    'CEZK840705MXXXQY32',
    'CURP CEZK840705MNLXQY3',
    'XCEZK840705MNLXQY32',
    'RFC CEZK840705AB1',
    'serial CEZK840705MNLXQY32',
  ],
};
