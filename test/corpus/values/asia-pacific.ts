import type { Random } from '@/test/corpus/random';
import { luhnDigit, mod112Sign, verhoeffDigit } from './check-digits';
import { birthDay, cut, inGroups, type Kind, spoilt, two, words, type Written } from './kind';
import {
  hongKongSign,
  koreanDigit,
  myNumberDigit,
  nricSign,
  taiwanDigit,
  taiwanLetters,
  thaiDigit,
} from './national-checks';

const aadhaarDigits = (random: Random): string => `${random.int(2, 9)}${random.digits(10)}`;
function aadhaar(random: Random): Written {
  const body = aadhaarDigits(random);
  return cut(body + String(verhoeffDigit(body)), ' ', 4, 4, 4);
}

/** The fourth letter is the kind of holder: P is a person. */
const pan = (random: Random): Written =>
  inGroups(
    '',
    `${random.letters(3)}${random.pick(['P', 'P', 'P', 'C', 'H', 'F'])}${random.letters(1)}${random.digits(4)}${random.letters(1)}`,
  );

function chinese(random: Random): Written {
  const { year, month, day } = birthDay(random);
  const body =
    random.pick(['110105', '310101', '440106', '510104', '330106']) +
    String(year) +
    two(month) +
    two(day) +
    random.digits(3);
  return inGroups('', body + mod112Sign(body));
}

function korean(random: Random): Written {
  const { year, month, day } = birthDay(random);
  const body =
    two(year) + two(month) + two(day) + String((year < 2000 ? 1 : 3) + random.int(0, 1)) + random.digits(5);
  return cut(body + String(koreanDigit(body)), '-', 6, 7);
}

function myNumber(random: Random): Written {
  const body = random.digits(11);
  return cut(body + String(myNumberDigit(body)), random.pick([' ', '']), 4, 4, 4);
}

function taiwanese(random: Random): Written {
  const letter = random.pick([...taiwanLetters]);
  const body = `${random.int(1, 2)}${random.digits(7)}`;
  return inGroups('', `${letter}${body}${taiwanDigit(letter, body)}`);
}

function hongKong(random: Random): Written {
  const letter = random.pick([...'ABCDEGHKMPRYZ']);
  const body = random.digits(6);
  return inGroups('', `${letter}${body}(${hongKongSign(letter, body)})`);
}

function nric(random: Random): Written {
  const letter = random.pick(['S', 'T'] as const);
  const body = (letter === 'S' ? random.pick(['7', '8', '6']) : random.pick(['0', '1'])) + random.digits(6);
  return inGroups('', `${letter}${body}${nricSign(letter, body)}`);
}

function malaysian(random: Random): Written {
  const { year, month, day } = birthDay(random);
  return inGroups(
    '-',
    two(year) + two(month) + two(day),
    random.pick(['01', '08', '10', '14']),
    random.digits(4),
  );
}

function thai(random: Random): Written {
  const body = `${random.int(1, 8)}${random.digits(11)}`;
  return cut(body + String(thaiDigit(body)), '-', 1, 4, 5, 2, 1);
}

function indonesian(random: Random): Written {
  const { year, month, day } = birthDay(random);
  const born = two(random.chance(0.5) ? day : day + 40) + two(month) + two(year);
  return inGroups(
    '',
    random.pick(['317401', '327301', '357801']) + born + String(random.int(1, 60)).padStart(4, '0'),
  );
}

function israeli(random: Random): Written {
  const body = random.digits(8);
  return inGroups('', body + String(luhnDigit(body)));
}

function southAfrican(random: Random): Written {
  const { year, month, day } = birthDay(random);
  const body = `${two(year)}${two(month)}${two(day)}${random.digits(4)}${random.int(0, 1)}8`;
  return inGroups('', body + String(luhnDigit(body)));
}

export const asiaKinds: readonly Kind[] = [
  {
    detector: 'in-aadhaar',
    labels: words('Aadhaar number, Aadhaar, Aadhar no., UIDAI number'),
    keys: words('aadhaar, aadhaarNumber, aadhaar_no'),
    headers: words('Aadhaar, Aadhaar Number, Aadhaar No.'),
    valid: aadhaar,
    wrong: (random) => spoilt(random, aadhaar(random)),
  },
  {
    detector: 'in-pan',
    labels: words('PAN, PAN card, PAN number, Permanent Account Number'),
    keys: words('panNumber, pan_no, permanent_account_number'),
    headers: words('PAN, PAN No., PAN Card'),
    valid: pan,
  },
  {
    detector: 'cn-resident-id',
    labels: words('身份证号, 身份证号码, Resident ID, Chinese ID number, 公民身份号码'),
    keys: words('idCardNo, resident_id, 身份证号'),
    headers: words('身份证号, Resident ID'),
    valid: chinese,
  },
  {
    detector: 'kr-rrn',
    labels: words('주민등록번호, Resident registration number, RRN'),
    keys: words('rrn, residentRegistrationNumber, 주민등록번호'),
    headers: words('주민등록번호, RRN'),
    valid: korean,
  },
  {
    detector: 'jp-my-number',
    labels: words('マイナンバー, 個人番号, My Number, Individual Number (My Number)'),
    keys: words('myNumber, my_number, kojin_bango'),
    headers: words('マイナンバー, 個人番号, My Number'),
    valid: myNumber,
  },
  {
    detector: 'tw-national-id',
    labels: words('身分證字號, 身分證, Taiwan ID, National ID (Taiwan)'),
    keys: words('taiwanId, taiwan_national_id'),
    headers: words('身分證字號, Taiwan ID'),
    valid: taiwanese,
  },
  {
    detector: 'hk-id',
    labels: words('HKID, HKID No., 身份證號碼, Hong Kong ID'),
    keys: words('hkid, hkidNumber'),
    headers: words('HKID, HKID No.'),
    valid: hongKong,
  },
  {
    detector: 'sg-nric',
    labels: words('NRIC, NRIC No., NRIC number'),
    keys: words('nric, nricNumber, nric_no'),
    headers: words('NRIC, NRIC No.'),
    valid: nric,
  },
  {
    detector: 'my-nric',
    labels: words('MyKad, No. Kad Pengenalan, MyKad number, IC No.'),
    keys: words('mykad, noKadPengenalan, mykad_no'),
    headers: words('MyKad, No. Kad Pengenalan'),
    valid: malaysian,
  },
  {
    detector: 'th-national-id',
    labels: words('เลขประจำตัวประชาชน, Thai ID, Thai national ID'),
    keys: words('thaiId, thai_national_id'),
    headers: words('เลขประจำตัวประชาชน, Thai ID'),
    valid: thai,
  },
  {
    detector: 'id-nik',
    labels: words('NIK, Nomor Induk Kependudukan, No. KTP'),
    keys: words('nik, nomorIndukKependudukan'),
    headers: words('NIK, No. KTP'),
    valid: indonesian,
  },
  {
    detector: 'il-id',
    labels: words('תעודת זהות, Teudat Zehut, Israeli ID, ת.ז.'),
    keys: words('teudatZehut, israeli_id'),
    headers: words('תעודת זהות, Teudat Zehut'),
    valid: israeli,
  },
  {
    detector: 'za-id',
    labels: words('South African ID number, SA ID number, RSA ID'),
    keys: words('saIdNumber, rsa_id, south_african_id'),
    headers: words('SA ID Number, RSA ID'),
    valid: southAfrican,
  },
];
