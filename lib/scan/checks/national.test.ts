import { describe, expect, it } from 'vitest';
import { isAtLeast } from '@/lib/model/likelihood';
import { isEmiratesId } from '@/lib/scan/detectors/ae-emirates-id';
import { isCpf } from '@/lib/scan/detectors/br-cpf';
import { isHealthCard } from '@/lib/scan/detectors/ca-health-card';
import { isRut } from '@/lib/scan/detectors/cl-rut';
import { isResidentId } from '@/lib/scan/detectors/cn-resident-id';
import { isRodneCislo } from '@/lib/scan/detectors/cz-rodne-cislo';
import { hasCprCheckDigit, isCpr } from '@/lib/scan/detectors/dk-cpr';
import { isDni, isNie } from '@/lib/scan/detectors/es-dni';
import { isHetu } from '@/lib/scan/detectors/fi-hetu';
import { isNir } from '@/lib/scan/detectors/fr-nir';
import { isHkid } from '@/lib/scan/detectors/hk-id';
import { isIncomeTaxPan } from '@/lib/scan/detectors/in-pan';
import { detectors } from '@/lib/scan/detectors/index';
import { hasRrnCheckDigit } from '@/lib/scan/detectors/kr-rrn';
import { isCurp } from '@/lib/scan/detectors/mx-curp';
import { isRfc } from '@/lib/scan/detectors/mx-rfc';
import { isMykad } from '@/lib/scan/detectors/my-nric';
import { isNric } from '@/lib/scan/detectors/sg-nric';
import { isNino } from '@/lib/scan/detectors/uk-nino';
import { createScanner } from '@/lib/scan/scan';
import { isDay, isDayMonthYear, isYearMonthDay } from './calendar';
import { isCodiceFiscale } from './codice-fiscale';
import { isMod11And10Valid, isMod11And2Valid, remainderOf97 } from './iso-7064';
import { isVerhoeffValid } from './verhoeff';
import { digitAt, weightedSum } from './weighted-sum';

/**
 * Valid examples that authorities, ISO 7064 or python-stdnum publish, or that were computed from the rules; then values
 * that are not.
 */
const registers: readonly [id: string, string, string][] = [
  ['ar-cuit', '20055361682 20267565393', '20267565392 45267565393'],
  ['at-svnr', '1237010180', '2237010180 1237013280 123701018'],
  ['au-abn', '83914571673 53004085616', '99999999999 83914571674 03914571673'],
  ['au-ihi', '8003608166690503', '8003608166690504 8003618166690503'],
  ['au-medicare', '2123456701 21234567012', '2123456711 7123456701 2123456700'],
  ['au-tfn', '123456782 876543210', '123456783 000000000'],
  ['be-national-number', '85073003328 17073003384', '12345678901 85143003328 85073003329'],
  ['bg-egn', '7523169263 8032056031', '7552010004 8019010008 7523169264'],
  ['bg-lnch', '7111042925', '7111042922 0000000000 711104292'],
  ['br-cnpj', '16727230000197', '16727230000198 00000000000000 1672723000019'],
  ['ch-ahv', '7569217076985', '7569217076986 7579217076985'],
  ['co-nit', '2131234321', '2131234325 213123432'],
  ['de-kvnr', 'A123456780', 'A123456781 1123456780 A12345678'],
  ['de-rvnr', '15070649C103 65170839J003', '15070649C104 15991349C103 15070649103'],
  ['de-steuer-id', '36574261809 86095742719', '36554266806 06574261809 12345678901'],
  ['do-cedula', '00113918205', '00113918204 00000000000 0011391820'],
  ['ec-cedula', '1714307103', '1714307104 9914307103 171430710'],
  ['ee-isikukood', '36805280109 38703181745 33309240064', '36805280108 36805320109 90000000000'],
  ['es-nss', '281234567840', '281234567841 991234567840 28123456784'],
  ['fr-spi', '3023217600053', '3023217600054 9701987765432 070198776543'],
  ['gr-afm', '023456780 094259216', '123456781 000000000 02345678'],
  ['gr-amka', '01013099997', '01013099999 01133099997'],
  ['gt-cui', '2530948280101', '2530948290101 2530948280001'],
  ['hr-oib', '33392005961', '33392005962 00000000000'],
  ['hu-taj', '111111110 123456788', '111111111 000000000 11111111'],
  ['hu-tax-id', '8071592153', '8071592154 7071592153 807159215'],
  ['id-nik', '3171011708450001 3171015708450001', '3171013208450001 0171011708450001 3171011708450000'],
  ['ie-pps', '6433435F 6433435FT 6433435FW 6433435OA 6433435IH', '6433435E 6433435VH 643343F'],
  ['il-id', '039337423', '039337424 000000000'],
  ['in-aadhaar', '234123412346', '123412341234 234123412347 222222222222'],
  ['in-voter-id', 'WKH1186253', 'WKH1186263 WK11186253 WKH0000000'],
  ['ir-national-code', '0010350829 0499370899', '0010350828 1111111111 001035082'],
  ['is-kennitala', '1201743399', '5305750299 3201743399 4504013150'],
  ['jp-my-number', '621498320257', '621498320258 000000000000 62149832025'],
  ['kr-rrn', '9710139019902', '9713139019902 971013901990'],
  ['kw-civil-id', '301010409423', '301010409424 401010409423 30101040942'],
  ['kz-iin', '770830404398', '770830404399 771330404398'],
  ['lt-asmens-kodas', '36805280109 38703181745 33309240064', '36805280108 36805320109 90000000000'],
  ['lu-matricule', '1893120105732', '1893120105733 1893130105732 189312010573'],
  ['lv-personas-kods', '16117519997 32867300679', '16137519997 32867300677'],
  ['md-idnp', '2004040006112', '2004040006113 3004040006112 200404000611'],
  ['mx-nss', '12345678903', '12345678904 00000000000 1234567890'],
  ['nl-bsn', '111222333 941331490 012345672', '111252333 000000000 11122233'],
  ['no-fodselsnummer', '15108695088', '15108695077 35108695088 1510869508'],
  ['nz-ird', '49091850 136410132 49098576', '136410133 9125568 299999999'],
  ['nz-nhi', 'ZZZ0016 ZAC5361 WLD9413 ZBN77VL ZVB97XQ', 'ZZZ0044 ZZZ00AA ZIZ0016'],
  ['pe-ruc', '20512333797 20507975977', '20512333798 30512333797'],
  ['pl-pesel', '44051401359 02070803628', '44051401358 44131401359 4405140135'],
  ['pt-cc', '000000000ZZ4', '000000000ZZ3 00000000AZZ4 000000000Z4'],
  ['pt-nif', '501964843', '501964842 001964843 50196484'],
  ['ro-cnp', '1630615123457', '0800101221142 1632215123457 1630615123458'],
  ['ru-inn', '123456789047 500100732259', '123456789037 000000000000 1234567894'],
  ['ru-snils', '11223344595', '11223344596 00000000000 1122334459'],
  ['sa-national-id', '1058529940', '1058529941 3058529940 105852994'],
  ['se-personnummer', '8803200016 196408233234 7010632391', '8803200018 8813200016 8803200000'],
  ['si-emso', '0101006500006', '0101006500007 0113006500006'],
  ['th-national-id', '3100600445635 1101700230708', '1101700230709 9100600445635'],
  ['tr-kimlik', '17291716060', '17291716050 1729171606 07291716092'],
  ['tw-national-id', 'F131104093 A123456789 A800000014', 'A123456788 A323456789 AA23456789'],
  ['ua-rnokpp', '1759013776 2530414071', '1759013770 0000000000 175901377'],
  ['uk-nhs', '9434765919 4010232137 2213951837', '9434765918 1111111111 943476591'],
  ['uk-utr', '1955839661', '2955839661 0000000000 195583966'],
  ['uy-ci', '12345672', '12345673 00000000'],
  ['ve-rif', 'V114702834', 'V114702835 J114702834 V11470283'],
  ['za-id', '7503305044089', '8503305044089 7513305044089'],
];

const isValidOf = (id: string): ((value: string) => boolean) => {
  const detector = detectors.find((one) => one.id === id);
  if (detector === undefined || !('isValid' in detector)) throw new Error(`${id} is no number of a register`);
  return detector.isValid as (value: string) => boolean;
};

const cases: readonly (readonly [string, (value: string) => boolean, string, string])[] = [
  ...registers.map(([id, valid, invalid]) => [id, isValidOf(id), valid, invalid] as const),
  [
    'uk-nino',
    isNino,
    'AB123456C JG103759A AA123456',
    'QQ123456C GB123456A DA123456A AO123456A AB123456E AB12345C',
  ],
  [
    'fr-nir',
    isNir,
    '295109912611193 253072B07300470 253072A07300443',
    '295109912611199 253072C07300443 955109912611193',
  ],
  ['es-dni', isDni, '54362315K 12345678Z', '54362315Z 5436231K 54362315'],
  ['es-dni', isNie, 'X2482300W X5253868R Z4161067G', 'X2482300A M2482300W 2482300W'],
  [
    'it-codice-fiscale',
    isCodiceFiscale,
    'RCCMNL83S18D969H RSSMRA85T10A562S CNTCHR83T41D969D',
    'RCCMNL83S18D969 CNTCHR83T32D969D RCCMNL83F18D969H',
  ],
  [
    'in-pan',
    isIncomeTaxPan,
    'ACUPA7085R AAPPV8261K',
    '234123412347 ABMPA32111 ABMXA3211G ABCDE1234F ACUPA0000R',
  ],
  ['br-cpf', isCpf, '39053344705', '23100299900 11111111111 2310029990'],
  ['fi-hetu', isHetu, '131052308T 131052A308T 010594Y9032', '131052308U 310252308Y 131052G308T 131052001D'],
  ['dk-cpr', isCpr, '2110625629', '5110625629 2110620000 211062562'],
  ['check digit of CPR', hasCprCheckDigit, '2110625629', '2110625628'],
  ['cz-rodne-cislo', isRodneCislo, '7103192745 8160032254 520316123', '7103192746 1103492745 590312123'],
  [
    'cn-resident-id',
    isResidentId,
    '360426199101010071 11010519491231002X',
    '360426199101010072 990426199101010071 360426199113010071',
  ],
  ['check digit of RRN', hasRrnCheckDigit, '9710139019902', '9710139019903'],
  ['hk-id', isHkid, 'A1234563 G123456A C1234569', 'A1234564 1234563 A123456B'],
  ['sg-nric', isNric, 'S1234567D T1234567J F1234567N G1234567X M1234567K', 'S1234567E A1234567D S123456D'],
  ['my-nric', isMykad, '770305021234', '771305021234 770305001234 770305020000'],
  ['mx-curp', isCurp, 'BOXW310820HNERXN09', 'BOXW310820HNERXN08 BOXW311320HNERXN09 BOXW310820HXXRXN09'],
  ['cl-rut', isRut, '760864285 125319092 10000013K', '125319093 12531909A 11111111'],
  ['ae-emirates-id', isEmiratesId, '784197912345671', '784197912345672 783197912345671'],
  ['mx-rfc', isRfc, 'GODE561231GR8 PME380607P35', 'VACE460910SX6 GODE561331GR8 GODE561231 PME380607P36'],
  ['ca-health-card', isHealthCard, '9698658215 TREM45031217', '9698648215 TREM45131217'],
];

describe.each(cases)('%s', (_name, isValid, valid, invalid) => {
  it.each(valid.split(' '))('%s is one', (value) => {
    expect(isValid(value)).toBe(true);
  });
  it.each([...invalid.split(' '), '', 'A', '0'])('%j is none', (value) => {
    expect(isValid(value)).toBe(false);
  });
});

const scan = createScanner(detectors.filter(({ isOptIn }) => isOptIn !== true));
const idsIn = (text: string): readonly string[] =>
  scan(text)
    .filter(({ likelihood }) => isAtLeast(likelihood, 'LIKELY'))
    .map(({ detector }) => detector);

/** How any of them stands in files and in messages; `field` is its label as one word. */
const ways: readonly ((value: string, label: string, field: string) => string)[] = [
  (value, label) => `${label} ${value}`,
  (value, label) => `${label}: ${value}`,
  (value, label) => `${label}\n${value}`,
  (value, label) => (/^[a-z]+\d/.test(label + value) ? label.toUpperCase() + value : `${label}=${value}`),
  (value, label) => `${value} is my ${label}`,
  (value, _label, field) => `{"${field}":"${value}"}`,
  (value, _label, field) => `<${field}>${value}</${field}>`,
  (value, label) => `${label.replaceAll(' ', '_')}=${value}`,
  (value, label) => `name,${label},city\nAnna,${value},Rome`,
  (value, label) => `${label} ${value.slice(0, 3)}\u200b${value.slice(3)}`,
  (value, label) =>
    `${label} ${value.replace(/./g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0))}`,
];
/** Where it is another number, or a part of one. */
const otherWays: readonly ((value: string, label: string) => string)[] = [
  (value) => `order ${value}`,
  (value) => `tracking number ${value}`,
  (value) => `part number ${value}`,
  (value) => `id-${value}-a`,
  (value) => `INV-${value}`,
  (value) => `0.${value}`,
  (value, label) => `${label} 0.${value}`,
  (value, label) => `${label} ${value}0`,
];
it.each(cases.filter(([id]) => detectors.some((one) => one.id === id)))(
  '%s is found in all ways that people write it, and nowhere else',
  (id, _isValid, valid) => {
    const detector = detectors.find((one) => one.id === id);
    const label = detector?.labels?.find((one) => /^[a-z ]{2,}$/.test(one)) ?? '';
    const names = (hit: string): boolean =>
      detector?.labels?.some((one) => hit.toLowerCase().replaceAll('.', '').startsWith(one)) === true;
    const field = label.replace(/ (.)/g, (_, letter: string) => letter.toUpperCase());
    const [value = ''] = valid.split(' ');
    expect(ways.map((way) => way(value, label, field)).filter((text) => idsIn(text).join() !== id)).toEqual(
      [],
    );
    // As it is found without a word.
    const alone =
      detector?.hits.find((hit) => /^[A-Z]{0,4}[- ]?\d[A-Z\d./ -]{5,}$/.test(hit) && !names(hit)) ?? value;
    const others = [value, alone].flatMap((written) => otherWays.map((way) => way(written, label)));
    if (/^\d+$/.test(value) && id !== 'au-ihi' && id !== 'cn-resident-id') others.push(value);
    expect(others.filter((text) => idsIn(text).includes(id))).toEqual([]);
  },
);

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
