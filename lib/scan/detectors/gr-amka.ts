import { isDayMonthYear } from '@/lib/scan/checks/calendar';
import { isLuhnValid } from '@/lib/scan/checks/luhn';
import { registerNumber } from '@/lib/scan/checks/register-number';
import { groupings, list } from '@/lib/scan/list';

/** Day, month, year, four digits, Luhn (Υπουργείο Εργασίας, ΑΜΚΑ, ν. 3655/2008). */
const isAmka = (digits: string): boolean =>
  digits.length === 11 && isDayMonthYear(digits) && isLuhnValid(digits);

export const grAmka = registerNumber({
  id: 'gr-amka',
  labels: list(`
    amka, amka number, greek amka, greek social security number, αμκα, α μ κ α
    αριθμός μητρώου κοινωνικής ασφάλισης, αριθμος μητρωου κοινωνικης ασφαλισης, αριθμός αμκα, αριθμος αμκα
  `),
  headers: list('ssn, social security number, national id'),
  hints: list('ελλάδα, greece, greek, εφκα, efka, γέννησης, ασθενής'),
  shapes: groupings('11, 6-5, 2-2-2-5, 1-1-1-1-1-1-1-1-1-1-1'),
  isValid: isAmka,
  hits: [
    'AMKA: 16068415831',
    'AMKA 17108155619',
    'My AMKA is 13118056459.',
    '{"amka_number":13099924568}',
    'A.M.K.A. 171242 68511',
    'Αριθμός Μητρώου Κοινωνικής Ασφάλισης 02058783032',
  ],
  misses: [
    'AMKA 16068415832',
    'AMKA 16138415831',
    'AMKA 1606841583',
    'AMKA 160684158310',
    'tel. 16068415831',
  ],
});
