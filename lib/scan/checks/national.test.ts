import { describe, expect, it } from 'vitest';
import { isCuit } from '@/lib/scan/detectors/ar-cuit';
import { isSvnr } from '@/lib/scan/detectors/at-svnr';
import { isAbn } from '@/lib/scan/detectors/au-abn';
import { isMedicareNumber } from '@/lib/scan/detectors/au-medicare';
import { isTfn } from '@/lib/scan/detectors/au-tfn';
import { isBelgianNationalNumber } from '@/lib/scan/detectors/be-national-number';
import { isEgn } from '@/lib/scan/detectors/bg-egn';
import { isCnpj } from '@/lib/scan/detectors/br-cnpj';
import { isCpf } from '@/lib/scan/detectors/br-cpf';
import { isAhv } from '@/lib/scan/detectors/ch-ahv';
import { isRut } from '@/lib/scan/detectors/cl-rut';
import { isResidentId } from '@/lib/scan/detectors/cn-resident-id';
import { isNit } from '@/lib/scan/detectors/co-nit';
import { isRodneCislo } from '@/lib/scan/detectors/cz-rodne-cislo';
import { isSteuerId } from '@/lib/scan/detectors/de-steuer-id';
import { hasCprCheckDigit, isCpr } from '@/lib/scan/detectors/dk-cpr';
import { isDni, isNie } from '@/lib/scan/detectors/es-dni';
import { isHetu } from '@/lib/scan/detectors/fi-hetu';
import { isNir } from '@/lib/scan/detectors/fr-nir';
import { isAmka } from '@/lib/scan/detectors/gr-amka';
import { isHkid } from '@/lib/scan/detectors/hk-id';
import { isOib } from '@/lib/scan/detectors/hr-oib';
import { isNik } from '@/lib/scan/detectors/id-nik';
import { isPps } from '@/lib/scan/detectors/ie-pps';
import { isIsraeliId } from '@/lib/scan/detectors/il-id';
import { isAadhaar } from '@/lib/scan/detectors/in-aadhaar';
import { isIncomeTaxPan } from '@/lib/scan/detectors/in-pan';
import { isMyNumber } from '@/lib/scan/detectors/jp-my-number';
import { hasRrnCheckDigit, isRrn } from '@/lib/scan/detectors/kr-rrn';
import { isPersonasKods } from '@/lib/scan/detectors/lv-personas-kods';
import { isCurp } from '@/lib/scan/detectors/mx-curp';
import { isMykad } from '@/lib/scan/detectors/my-nric';
import { isBsn } from '@/lib/scan/detectors/nl-bsn';
import { isFodselsnummer } from '@/lib/scan/detectors/no-fodselsnummer';
import { isIrd } from '@/lib/scan/detectors/nz-ird';
import { isRuc } from '@/lib/scan/detectors/pe-ruc';
import { isPesel } from '@/lib/scan/detectors/pl-pesel';
import { isPortugueseNif } from '@/lib/scan/detectors/pt-nif';
import { isCnp } from '@/lib/scan/detectors/ro-cnp';
import { isPersonnummer } from '@/lib/scan/detectors/se-personnummer';
import { isNric } from '@/lib/scan/detectors/sg-nric';
import { isEmso } from '@/lib/scan/detectors/si-emso';
import { isThaiId } from '@/lib/scan/detectors/th-national-id';
import { isKimlik } from '@/lib/scan/detectors/tr-kimlik';
import { isTaiwanId } from '@/lib/scan/detectors/tw-national-id';
import { isNhsNumber } from '@/lib/scan/detectors/uk-nhs';
import { isNino } from '@/lib/scan/detectors/uk-nino';
import { isUtr } from '@/lib/scan/detectors/uk-utr';
import { isSouthAfricanId } from '@/lib/scan/detectors/za-id';
import { isBalticCode } from './baltic-code';
import { isDay, isDayMonthYear, isYearMonthDay } from './calendar';
import { isCodiceFiscale } from './codice-fiscale';
import { isMod11And10Valid, isMod11And2Valid, remainderOf97 } from './iso-7064';
import { isVerhoeffValid } from './verhoeff';
import { digitAt, weightedSum } from './weighted-sum';

/**
 * Valid examples that authorities, ISO 7064 or python-stdnum publish, or that were computed from the rules; then values
 * that are not.
 */
const cases: readonly [string, (value: string) => boolean, string, string][] = [
  [
    'NINO',
    isNino,
    'AB123456C JG103759A AA123456',
    'QQ123456C GB123456A DA123456A AO123456A AB123456E AB12345C',
  ],
  ['NHS number', isNhsNumber, '9434765919 4010232137 2213951837', '9434765918 1111111111 943476591'],
  ['UTR', isUtr, '1955839661', '2955839661 0000000000 195583966'],
  ['TFN', isTfn, '123456782 876543210', '123456783 000000000'],
  ['Medicare number', isMedicareNumber, '2123456701 21234567012', '2123456711 7123456701 2123456700'],
  ['ABN', isAbn, '83914571673 53004085616', '99999999999 83914571674 03914571673'],
  ['Steuer-ID', isSteuerId, '36574261809 86095742719', '36554266806 06574261809 12345678901'],
  [
    'NIR',
    isNir,
    '295109912611193 253072B07300470 253072A07300443',
    '295109912611199 253072C07300443 955109912611193',
  ],
  ['DNI', isDni, '54362315K 12345678Z', '54362315Z 5436231K 54362315'],
  ['NIE', isNie, 'X2482300W X5253868R Z4161067G', 'X2482300A M2482300W 2482300W'],
  [
    'codice fiscale',
    isCodiceFiscale,
    'RCCMNL83S18D969H RSSMRA85T10A562S CNTCHR83T41D969D',
    'RCCMNL83S18D969 CNTCHR83T32D969D RCCMNL83F18D969H',
  ],
  ['BSN', isBsn, '111222333 941331490 012345672', '111252333 000000000 11122233'],
  ['Aadhaar', isAadhaar, '234123412346', '123412341234 234123412347 222222222222'],
  [
    'PAN of India',
    isIncomeTaxPan,
    'ACUPA7085R AAPPV8261K',
    '234123412347 ABMPA32111 ABMXA3211G ABCDE1234F ACUPA0000R',
  ],
  ['CPF', isCpf, '39053344705', '23100299900 11111111111 2310029990'],
  ['CNPJ', isCnpj, '16727230000197', '16727230000198 00000000000000 1672723000019'],
  ['PESEL', isPesel, '44051401359 02070803628', '44051401358 44131401359 4405140135'],
  ['personnummer', isPersonnummer, '8803200016 196408233234 7010632391', '8803200018 8813200016 8803200000'],
  ['HETU', isHetu, '131052308T 131052A308T 010594Y9032', '131052308U 310252308Y 131052G308T 131052001D'],
  [
    'Belgian national number',
    isBelgianNationalNumber,
    '85073003328 17073003384',
    '12345678901 85143003328 85073003329',
  ],
  ['CPR', isCpr, '2110625629', '5110625629 2110620000 211062562'],
  ['check digit of CPR', hasCprCheckDigit, '2110625629', '2110625628'],
  ['fødselsnummer', isFodselsnummer, '15108695088', '15108695077 35108695088 1510869508'],
  ['PPS', isPps, '6433435F 6433435FT 6433435FW 6433435OA 6433435IH', '6433435E 6433435VH 643343F'],
  ['Portuguese NIF', isPortugueseNif, '501964843', '501964842 001964843 50196484'],
  ['AHV', isAhv, '7569217076985', '7569217076986 7579217076985'],
  ['SVNR', isSvnr, '1237010180', '2237010180 1237013280 123701018'],
  ['rodné číslo', isRodneCislo, '7103192745 8160032254 520316123', '7103192746 1103492745 590312123'],
  ['CNP', isCnp, '1630615123457', '0800101221142 1632215123457 1630615123458'],
  ['EGN', isEgn, '7523169263 8032056031', '7552010004 8019010008 7523169264'],
  ['OIB', isOib, '33392005961', '33392005962 00000000000'],
  ['Baltic code', isBalticCode, '36805280109 38703181745 33309240064', '36805280108 36805320109 90000000000'],
  ['personas kods', isPersonasKods, '16117519997 32867300679', '16137519997 32867300677'],
  ['EMŠO', isEmso, '0101006500006', '0101006500007 0113006500006'],
  ['AMKA', isAmka, '01013099997', '01013099999 01133099997'],
  ['kimlik', isKimlik, '17291716060', '17291716050 1729171606 07291716092'],
  [
    'resident ID of China',
    isResidentId,
    '360426199101010071 11010519491231002X',
    '360426199101010072 990426199101010071 360426199113010071',
  ],
  ['RRN', isRrn, '9710139019902', '9713139019902 971013901990'],
  ['check digit of RRN', hasRrnCheckDigit, '9710139019902', '9710139019903'],
  ['my number', isMyNumber, '621498320257', '621498320258 000000000000 62149832025'],
  ['ID of Taiwan', isTaiwanId, 'A123456789 F131104093 A800000014', 'A123456788 A323456789 AA23456789'],
  ['HKID', isHkid, 'A1234563 G123456A C1234569', 'A1234564 1234563 A123456B'],
  ['NRIC', isNric, 'S1234567D T1234567J F1234567N G1234567X M1234567K', 'S1234567E A1234567D S123456D'],
  ['MyKad', isMykad, '770305021234', '771305021234 770305001234 770305020000'],
  ['Thai ID', isThaiId, '3100600445635 1101700230708', '1101700230709 9100600445635'],
  ['NIK', isNik, '3171011708450001 3171015708450001', '3171013208450001 0171011708450001 3171011708450000'],
  ['ID of South Africa', isSouthAfricanId, '7503305044089', '8503305044089 7513305044089'],
  ['ID of Israel', isIsraeliId, '039337423', '039337424 000000000'],
  ['CURP', isCurp, 'BOXW310820HNERXN09', 'BOXW310820HNERXN08 BOXW311320HNERXN09 BOXW310820HXXRXN09'],
  ['CUIT', isCuit, '20055361682 20267565393', '20267565392 45267565393'],
  ['RUT', isRut, '760864285 125319092 10000013K', '125319093 12531909A 11111111'],
  ['NIT', isNit, '2131234321', '2131234325 213123432'],
  ['RUC', isRuc, '20512333797 20507975977', '20512333798 30512333797'],
  ['IRD number', isIrd, '49091850 136410132 49098576', '136410133 9125568 299999999'],
];

describe.each(cases)('%s', (_name, isValid, valid, invalid) => {
  it.each(valid.split(' '))('%s is one', (value) => {
    expect(isValid(value)).toBe(true);
  });
  it.each([...invalid.split(' '), '', 'A', '0'])('%j is none', (value) => {
    expect(isValid(value)).toBe(false);
  });
});

describe('check digits', () => {
  it('are those of Verhoeff', () => {
    expect(['2363', '123451', '2364', '123541'].map(isVerhoeffValid)).toEqual([true, true, false, false]);
  });
  it('are those of ISO 7064', () => {
    expect([isMod11And10Valid('07945'), isMod11And10Valid('07946')]).toEqual([true, false]);
    expect(['0794', '079X', '07940'].map(isMod11And2Valid)).toEqual([false, true, true]);
    expect(remainderOf97('3214282912345698765432161182')).toBe(1);
  });
  it('are sums with weights', () => {
    expect([weightedSum('1234', [1, 2, 3]), digitAt('1234', 0), digitAt('1234', -1)]).toEqual([14, 1, 4]);
  });
});

it('knows the calendar', () => {
  expect([
    isDay(2000, 2, 29),
    isDay(1900, 2, 29),
    isDay(2024, 4, 31),
    isDay(2024, 13, 1),
    isDay(2024, 1, 0),
  ]).toEqual([true, false, false, false, false]);
  expect([
    isYearMonthDay('240229'),
    isYearMonthDay('240132'),
    isDayMonthYear('310124'),
    isDayMonthYear('310424'),
  ]).toEqual([true, false, true, false]);
});
