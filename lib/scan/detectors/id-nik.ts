import { isDayMonthYear, numberAt } from '@/lib/scan/checks/calendar';
import { registerNumber } from '@/lib/scan/checks/register-number';
import { groupings, list } from '@/lib/scan/list';

/**
 * Province, regency and district, day (40 more for women), month, year, four digits; no check digit (Peraturan Pemerintah
 * 37/2007, Pasal 37).
 */
function isNik(digits: string): boolean {
  if (digits.length !== 16 || digits.endsWith('0000')) return false;
  const province = numberAt(digits, 0, 2);
  if (province < 11 || province > 97 || digits.startsWith('00', 2) || digits.startsWith('00', 4))
    return false;
  const day = numberAt(digits, 6, 2);
  return isDayMonthYear(String(day > 40 ? day - 40 : day).padStart(2, '0') + digits.slice(8, 12));
}

export const idNik = registerNumber({
  id: 'id-nik',
  reasons: [],
  labels: list(`
    nik, nik number, no nik, nomor nik, nomor induk kependudukan, no induk kependudukan, ktp, no ktp
    nomor ktp, e ktp, ektp, ktp number, kartu tanda penduduk, indonesian id, indonesian id number
    indonesia id, no kk, nomor kk, niks
  `),
  headers: list('national id, kependudukan, id number'),
  hints: list('tempat lahir, tanggal lahir, alamat, kecamatan, kelurahan, indonesia, indonesian, jakarta'),
  shapes: groupings('16, 4-4-4-4, 6-6-4, 2-2-2-6-4, 1-1-1-1-1-1-1-1-1-1-1-1-1-1-1-1'),
  isValid: isNik,
  hits: [
    'NIK: 3171234508850003',
    'NIK 3273015708900002',
    'No. KTP: 3578101203750004',
    'NIK saya 3404066505820001.',
    '{"nomorKtp": "3171015708900002"}',
    '3171015708900002 adalah NIK saya',
    'NIK 317101-570890-0002',
    'NIK 3578011503890033',
    'No. KTP: 3578012312720056',
  ],
  misses: [
    'NIK 3171013213900002',
    'NIK 0171015708900002',
    'NIK 317101570890000',
    'NIK 31710157089000021',
    'card 4111 1111 1111 1111',
  ],
});
