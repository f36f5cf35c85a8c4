import { describe, expect, it } from 'vitest';
import { isEmiratesId } from '@/lib/scan/detectors/ae-emirates-id';
import { isIhi } from '@/lib/scan/detectors/au-ihi';
import { isLnch } from '@/lib/scan/detectors/bg-lnch';
import { isHealthCard } from '@/lib/scan/detectors/ca-health-card';
import { isKvnr } from '@/lib/scan/detectors/de-kvnr';
import { isRvnr } from '@/lib/scan/detectors/de-rvnr';
import { isDominicanCedula } from '@/lib/scan/detectors/do-cedula';
import { isEcuadorianCedula } from '@/lib/scan/detectors/ec-cedula';
import { isSpanishNss } from '@/lib/scan/detectors/es-nss';
import { isSpi } from '@/lib/scan/detectors/fr-spi';
import { isAfm } from '@/lib/scan/detectors/gr-afm';
import { isCui } from '@/lib/scan/detectors/gt-cui';
import { isTaj } from '@/lib/scan/detectors/hu-taj';
import { isHungarianTaxId } from '@/lib/scan/detectors/hu-tax-id';
import { isEpic } from '@/lib/scan/detectors/in-voter-id';
import { isIranianCode } from '@/lib/scan/detectors/ir-national-code';
import { isIcelandicId } from '@/lib/scan/detectors/is-kennitala';
import { isCivilId } from '@/lib/scan/detectors/kw-civil-id';
import { isIin } from '@/lib/scan/detectors/kz-iin';
import { isMatricule } from '@/lib/scan/detectors/lu-matricule';
import { isIdnp } from '@/lib/scan/detectors/md-idnp';
import { isMexicanNss } from '@/lib/scan/detectors/mx-nss';
import { isPersonalRfc } from '@/lib/scan/detectors/mx-rfc';
import { isNhi } from '@/lib/scan/detectors/nz-nhi';
import { isCartaoDeCidadao } from '@/lib/scan/detectors/pt-cc';
import { isPersonalInn } from '@/lib/scan/detectors/ru-inn';
import { isSnils } from '@/lib/scan/detectors/ru-snils';
import { isSaudiId } from '@/lib/scan/detectors/sa-national-id';
import { isRnokpp } from '@/lib/scan/detectors/ua-rnokpp';
import { isUruguayanCi } from '@/lib/scan/detectors/uy-ci';
import { isPersonalRif } from '@/lib/scan/detectors/ve-rif';

/** Valid examples that authorities or python-stdnum publish, or that were computed from the rules; then values that are not. */
const cases: readonly [string, (value: string) => boolean, string, string][] = [
  ['RNOKPP', isRnokpp, '1759013776 2530414071', '1759013770 0000000000 175901377'],
  ['SNILS', isSnils, '11223344595', '11223344596 00000000000 1122334459'],
  ['INN of a person', isPersonalInn, '123456789047 500100732259', '123456789037 000000000000 1234567894'],
  ['kennitala', isIcelandicId, '1201743399', '5305750299 3201743399 4504013150'],
  ['TAJ', isTaj, '111111110 123456788', '111111111 000000000 11111111'],
  ['Hungarian tax ID', isHungarianTaxId, '8071592153', '8071592154 7071592153 807159215'],
  ['matricule', isMatricule, '1893120105732', '1893120105733 1893130105732 189312010573'],
  ['KVNR', isKvnr, 'A123456780', 'A123456781 1123456780 A12345678'],
  ['RVNR', isRvnr, '15070649C103 65170839J003', '15070649C104 15991349C103 15070649103'],
  ['SPI', isSpi, '3023217600053', '3023217600054 9701987765432 070198776543'],
  ['cartão de cidadão', isCartaoDeCidadao, '000000000ZZ4', '000000000ZZ3 00000000AZZ4 000000000Z4'],
  ['AFM', isAfm, '023456780 094259216', '123456781 000000000 02345678'],
  ['NSS of Spain', isSpanishNss, '281234567840', '281234567841 991234567840 28123456784'],
  ['NSS of Mexico', isMexicanNss, '12345678903', '12345678904 00000000000 1234567890'],
  ['IDNP', isIdnp, '2004040006112', '2004040006113 3004040006112 200404000611'],
  ['LNCh', isLnch, '7111042925', '7111042922 0000000000 711104292'],
  ['national code of Iran', isIranianCode, '0010350829 0499370899', '0010350828 1111111111 001035082'],
  ['Saudi ID', isSaudiId, '1058529940', '1058529941 3058529940 105852994'],
  ['Emirates ID', isEmiratesId, '784197912345671', '784197912345672 783197912345671'],
  ['civil ID of Kuwait', isCivilId, '301010409423', '301010409424 401010409423 30101040942'],
  ['IIN', isIin, '770830404398', '770830404399 771330404398'],
  ['EPIC', isEpic, 'WKH1186253', 'WKH1186263 WK11186253 WKH0000000'],
  [
    'cédula of the Dominican Republic',
    isDominicanCedula,
    '00113918205',
    '00113918204 00000000000 0011391820',
  ],
  ['cédula of Ecuador', isEcuadorianCedula, '1714307103', '1714307104 9914307103 171430710'],
  ['cédula of Uruguay', isUruguayanCi, '12345672', '12345673 00000000'],
  ['RFC', isPersonalRfc, 'GODE561231GR8', 'VACE460910SX6 GODE561331GR8 GODE561231'],
  ['CUI', isCui, '2530948280101', '2530948290101 2530948280001'],
  ['RIF', isPersonalRif, 'V114702834', 'V114702835 J114702834 V11470283'],
  ['health card', isHealthCard, '9698658215 TREM45031217', '9698648215 TREM45131217'],
  ['NHI', isNhi, 'ZZZ0016 ZAC5361 WLD9413 ZBN77VL ZVB97XQ', 'ZZZ0044 ZZZ00AA ZIZ0016'],
  ['IHI', isIhi, '8003608166690503', '8003608166690504 8003618166690503'],
];

describe.each(cases)('%s', (_name, isValid, valid, invalid) => {
  it.each(valid.split(' '))('%s is one', (value) => {
    expect(isValid(value)).toBe(true);
  });
  it.each([...invalid.split(' '), '', 'A', '0'])('%j is none', (value) => {
    expect(isValid(value)).toBe(false);
  });
});
