import { isCompactDate } from '@/lib/scan/checks/calendar';
import {
  driversLicenseShapes,
  isUkLicense,
  ukLicenseFormats,
} from '@/lib/scan/checks/drivers-license-formats';
import { isFiller } from '@/lib/scan/checks/filler';
import { hasWordBeside } from '@/lib/scan/checks/word-beside';
import type { NumberDetector, PrefixDetector } from '@/lib/scan/detector';
import { list, numbered } from '@/lib/scan/list';
import { licenceBarcode } from '@/lib/scan/structure/licence-barcode';

/** No check digit that all states share, so words further away are no evidence. Code units. */
const reach = { letters: 48, numbered: 40, plain: 20, short: 5 };

/** Physicians, estates and programs have licences too: these take a word of driving beside them. */
const isAnyLicense = (label: string): boolean =>
  /^(?:lic(?:en[cs]e)?)(?:no|num|number|nbr|id|#)?$/.test(label);

/** A letter and so many digits are a licence to drive, whoever else gives licences: Florida, Illinois, Maryland, Wisconsin. */
const isLongPrint = /^A9{11,14}$/;

/** Decilitres and downloads are written so as well. */
const isShort = (label: string): boolean => label === 'dl' || label === 'cdl';

/** The commonest ways to write a licence with a letter in front: seven, eight, twelve and more digits, or several groups. */
const usualWithLetters = /^A(?:9{7,8}|9{11,14}|9+-.*)$/;

/** As Florida, Illinois, New Jersey and their neighbours print theirs: nothing else that has a licence looks so. */
const isPrint = /^A9{3,4}-9{3,5}-9{2,5}(?:-|$)/;

const isNumbered = (label: string): boolean =>
  /(?:no|num|number|numbers|nbr|nr|nummer|id|#|dln)$/.test(label);

/** India: state, office, year and seven digits (Ministry of Road Transport, Sarathi). */
const isIndian = /^AA99-?9{11}$/;

/** Alone they are licences of anything, or the states of a database. */
const ofAnything = list('license, licence, lic, state id, license id, licence id, lic id');

/** Washington since 2018: nine letters and digits behind `WDL` (Department of Licensing). */
const washington: PrefixDetector = {
  kind: 'prefix',
  id: 'us-drivers-license',
  category: 'identity',
  reasons: ['format'],
  prefixes: ['WDL'],
  read(text, at, contextOf) {
    const end = at + 12;
    if (!/^WDL(?=[A-Z]*\d)[A-Z\d]{9}(?![A-Za-z\d_-])/.test(text.slice(at, end + 1))) return undefined;
    if (/[\w/.-]/.test(text.charAt(at - 1))) return undefined;
    const { label, isHinted } = contextOf(at, end);
    return { start: at, end, likelihood: label === undefined && !isHinted ? 'POSSIBLE' : 'VERY_LIKELY' };
  },
  hits: ['driver license WDLABCD456DG', 'DL WDL673E3A7H4 WA'],
  misses: ['WDLABCD456DG', 'driver WDLMANAGERXY'],
};

export const usDriversLicense: NumberDetector = {
  kind: 'number',
  id: 'us-drivers-license',
  category: 'identity',
  reasons: [],
  labels: [
    ...list(`
      driver license, drivers license, driver s license, driver licence, drivers licence, driver s licence
      driving license, driving licence, driver lic, drivers lic, driver s lic, drv lic, drivers licenses
      driver licenses, operator license, operators license, operator s license, operator lic, operators lic, operator s lic
      commercial driver license, commercial drivers license, commercial driver s license, learner permit
      learners permit, learner s permit, driver permit, drivers permit, driver s permit, chauffeur license, operator permit, operators permit, operator s permit, dl, cdl, state dl, state id, lic, license, licence
    `)
      .flatMap(numbered)
      .filter((label) => !ofAnything.includes(label)),
    ...list(`
      dln, oln, state id card, state id card number, dl id no, dl id number, dl lic, dlnum, dlno, d l, dl state, driver license numbers, drivers license numbers, number of driver license
      driver identification number, driving permit number, permis de conduire, numéro de permis, numero de permis
      numéro de permis de conduire, führerschein, fuhrerschein, fuehrerschein, führerscheinnummer
      fuhrerscheinnummer, fuehrerscheinnummer, führerschein nr, fuhrerschein nr, patente di guida
      numero patente, licencia de conducir, número de licencia, numero de licencia, carnet de conducir
      permiso de conducir, rijbewijs, rijbewijsnummer, rijbewijsnr, führerausweis, no de permis
      körkort, carteira de motorista, prawo jazdy, dl state number
      dl numbers, license number dl, license no dl, licence number dl, my license, my licence
    `),
  ],
  headers: list('lic num'),
  hints: list(`
    driver, drivers, driving, dmv, bmv, motor vehicle, motor vehicles, dob, date of birth, commercial driver
    endorsements, license class, citation, chauffeur, motorist, license state, licence state, state of issue
    issuing state, insured, insd, claimant, clmt, vin
  `),
  formats: ukLicenseFormats,
  shapes: driversLicenseShapes,
  companions: [licenceBarcode, washington],
  judge(candidate, context) {
    const { value, shape, before, after } = candidate;
    if (isFiller(value) || hasWordBeside(candidate)) return undefined;
    const { label, distance, isHeader, isHinted } = context();
    if (label === undefined)
      return before === 'nothing' && after === 'nothing' && isUkLicense(value) ? 'LIKELY' : undefined;
    if (after === 'token' || (before === 'token' && distance > 1)) return undefined;
    const name = label.replaceAll(' ', '');
    const hasLetters = shape.includes('A');
    if (value.length === 8 && !hasLetters && isCompactDate(value) && distance > 3) return undefined;
    if (isAnyLicense(name))
      return (isHinted || isPrint.test(shape) || isLongPrint.test(shape)) && distance <= reach.plain
        ? 'LIKELY'
        : 'POSSIBLE';
    // A nurse has a licence too.
    if (name.startsWith('my'))
      return usualWithLetters.test(shape) && distance <= reach.short ? 'LIKELY' : 'POSSIBLE';
    if (isShort(name)) {
      if ((isPrint.test(shape) || isIndian.test(shape)) && distance <= reach.letters) return 'LIKELY';
      const isUsual = hasLetters
        ? usualWithLetters.test(shape) || ((isHinted || distance > 1) && shape === 'AA999999')
        : isHinted || (!isHeader && /^9{7,9}$/.test(shape));
      // `DL3193581` is a serial number as well.
      const isBeside = distance > 0 && distance <= reach.short;
      return isUsual && before !== 'path' && (isBeside || isHeader) ? 'LIKELY' : 'POSSIBLE';
    }
    const isNamed = isHeader || isNumbered(name) || name === 'list';
    if (distance > (hasLetters ? reach.letters : isNamed ? reach.numbered : reach.plain)) return 'POSSIBLE';
    return isHinted || (isNamed && hasLetters) ? 'VERY_LIKELY' : 'LIKELY';
  },
  hits: [
    "driver's license D1234567",
    "Driver's License Number: 12345678",
    'Drivers License # 123456789',
    'driver license no. S123-4567-8901',
    'Driver’s licence: F255-921-50-094-0',
    'DL# A1234567',
    'DL: Y4389012',
    'DL A1234567 (California)',
    'DL 12345678, issued in Texas',
    'DLN 123456789',
    'D.L. No. 12345678',
    'CDL number W555-1234-5678-90',
    'Driver License\nD1234567',
    '{"driversLicense":"D1234567"}',
    '{"driver_license_number": "123456789"}',
    '<DriversLicenseNumber>D1234567</DriversLicenseNumber>',
    'drivers_license=D1234567',
    'DLNUMBER=D1234567',
    'D1234567 is my driver license number',
    'driver license D 1 2 3 4 5 6 7',
    'driver license Ｄ１２３４５６７',
    'driver license D1\u200b234567',
    'New Jersey driver license S1234 56789 01234',
    'NH driver license 12ABC34567',
    'Operator License No: 12 345 678',
    'DMV record: license number 123456789',
    'driving licence MORGA657054SM9IJ',
    'Licence: HUGHE802194JK9RT',
    'DUN99751104AB9XC is what the card of the driver says',
    'DL MH12 20140044718',
    'Permis de conduire 14AB90217',
    'rijbewijsnr 5447182903',
    'Führerausweis-Nr. 003615937006',
    'permiso de conducir nº 72448190-B',
    'no de permis L1447-180388-02 (SAAQ)',
    '{"dl":{"state":"IL","number":"K516-5208-4731"}}',
    'Führerschein B072RRE2I55',
    'Driver license number (state: Texas): 12345678',
    'Michigan driver license S 123 456 789 012',
    'license number P224-279-53-133-0',
    'license number: G482913057716',
    'Name,License Number (DL)\nAda Hill,F4829130',
    'my license is F4829130',
    'OH DL: RA408144',
    'DL/ID NO: A0409560',
    "Operator's Lic. # RA408144",
    'SSN/XXX-XX-6699 OLN/TM737081 OLS/OH',
  ],
  misses: [
    'D1234567',
    'HUGHE813194JK9RT, part HUGHE802194JKART',
    '12345678',
    'MH12 20140044718',
    'permis 14AB90217',
    'license key D1234567',
    'my license is 48291305, my license RN482913',
    'software license number: 12345678',
    'Medical license number A1234567',
    'license no. 12345678 of the real estate agent',
    'licensed under 12345678',
    'duplicate A1234567',
    'public A1234567',
    'glucose 95 mg/dL 12345678901',
    'driver license renewed 20240115',
    'driver version 12345678',
    'device driver 31.0.15.4633',
    'driver license office: 212-555-0100',
    'license plate number 7ABC123',
    'driver id 1234567',
    'DL RA408144',
    "15 State OH  Employer's state ID number 60031251",
    'DL 0000000',
    'driver license $1234567',
    'UL 1234567, DL speed 12345678 bps',
    'order no. D1234567',
    'https://cdl.example/12345678',
    'the driver licence rules of 1988 had 1234567890123456 words',
  ],
};
