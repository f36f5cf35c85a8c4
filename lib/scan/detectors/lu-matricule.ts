import { isDay, numberAt } from '@/lib/scan/checks/calendar';
import { isLuhnValid } from '@/lib/scan/checks/luhn';
import { registerNumber } from '@/lib/scan/checks/register-number';
import { isVerhoeffValid } from '@/lib/scan/checks/verhoeff';
import { groupings, list } from '@/lib/scan/list';

/** Year, month, day of birth, three digits, a Luhn and a Verhoeff digit over these eleven (Règlement grand-ducal du 28 novembre 2013, registre national des personnes physiques). */
const isMatricule = (digits: string): boolean =>
  /^(?:18|19|20)\d{11}$/.test(digits) &&
  isDay(numberAt(digits, 0, 4), numberAt(digits, 4, 2), numberAt(digits, 6, 2)) &&
  isLuhnValid(digits.slice(0, 12)) &&
  isVerhoeffValid(digits.slice(0, 11) + digits.slice(12));

export const luMatricule = registerNumber({
  id: 'lu-matricule',
  labels: list(`
    matricule national, numéro matricule, numero matricule, no matricule, n matricule, matricule luxembourg
    matricule luxembourgeois, luxembourg matricule, matricule number, matricule cns
    numéro d identification national, numero d identification national, luxembourg national id
    luxembourg id number, identifikatiounsnummer, identifikationsnummer luxemburg
    sozialversicherungsnummer luxemburg
  `),
  headers: list('matricule, national id, personal id'),
  hints: list('luxembourg, luxemburg, lëtzebuerg, cns, ccss, salarié, né le, née le'),
  shapes: groupings('13, 8-5, 4-2-2-5, 4-2-2-3-2, 4-4-5, 1-1-1-1-1-1-1-1-1-1-1-1-1'),
  isValid: isMatricule,
  hits: [
    'Matricule national : 1967042661435',
    'No matricule 1966 02 11 92615',
    'matricule number: 1982091484045',
    '{"luxembourgMatricule":"1952081883651"}',
    '<NumeroMatricule>1966091562743</NumeroMatricule>',
    'Luxembourg national ID\n1964 12 02 43211',
    "Numéro d'identification national 1995010620128",
  ],
  misses: [
    'Matricule national 1999080873077',
    '2002041074256',
    '1971 05 15 69090',
    'commande 1997080755028',
    'EAN 1983090790798',
  ],
});
