import type { Random } from '@/test/corpus/random';
import type { Miss } from './near-misses';

/** As an SSN is written. */
const threeTwoFour = (random: Random): string =>
  `${random.int(1, 5)}${random.digits(2)}-${random.int(10, 99)}-${random.int(1, 9)}${random.digits(3)}`;

/** Words that name an identifier in one sense and not in this one; each line is read by eye, numbers are drawn. */
export const wordMisses: readonly Miss[] = [
  [
    'other senses',
    (r) => `USS Los Angeles (SSN-688) and SSN 7${r.digits(2)} sailed in 1976, hull 219 of 456.`,
  ],
  ['other senses', (r) => `The wifi SSID is guest-${r.digits(4)}, channel 11`],
  ['other senses', (r) => `The Social Network,notalk,FAIL,${r.digits(8)},22${r.digits(7)}`],
  [
    'other senses',
    (r) => `[41${r.digits(7)} Social service procedure (procedure)], [38${r.digits(7)} Surgical]`,
  ],
  [
    'other senses',
    (r) => `Healthcare Social Workers,48,0.0031,${r.digits(5)}\n${r.digits(3)},49-3${r.digits(3)},0.4`,
  ],
  ['other senses', (r) => `social:\n  twitter: AdaHill\n  twitter_id: 38${r.digits(7)}`],
  ['other senses', (r) => `GET DocumentReference?patient=[id]&type=http://loinc.org|${r.digits(5)}-5`],
  ['other senses', (r) => `Tax ID: refer to the W-9.\n\nDUNS number: 11${r.digits(7)}`],
  ['other senses', (r) => `doi:10.1001/jama.2${r.digits(2)}.${r.int(10, 24)}.2${r.digits(3)}`],
  ['other senses', (r) => `John McCain,44,41,11/4/2008,53.66,-3.95,1,-.4${r.digits(15)},`],
  ['other senses', (r) => `https://status.acme.test/incident/compute/17003#4${r.digits(15)}`],
  ['other senses', (r) => `Verification succeeded for blk_-4${r.digits(18)}`],
  ['other senses', (r) => `|**Bank Account**|-1${r.digits(6)}|\n|**Payable Account**|-500|`],
  [
    'other senses',
    (r) => `6470864280867758${r.digits(2)},9/24/2015 16:33:21,${'Poll: '.repeat(9).trimEnd()}.`,
  ],
  ['other senses', (r) => `sin(${r.digits(9)}) = 0.${r.digits(9)}`],
  ['other senses', (r) => `y = sin ${r.digits(3)} + cos ${r.digits(3)}`],
  ['other senses', (r) => `La empresa pagó sin demora ${r.digits(3)} ${r.digits(3)} ${r.digits(3)} pesos.`],
  [
    'other senses',
    (r) => `Es war ein ${r.int(10, 99)}-jähriger Vertrag über ein ${r.digits(7)} Euro teures Haus.`,
  ],
  ['other senses', () => 'Not a cardinal sin: 3 of 100 tests failed.'],
  ['other senses', (r) => `We run ${r.digits(8)} jobs a day, run ${r.digits(8)} failed`],
  ['other senses', (r) => `Run ID ${r.digits(9)}, job ${r.digits(8)}-5`],
  [
    'other senses',
    (r) =>
      `The routing table has ${r.digits(6)} routes; BGP AS ${r.digits(5)}; next hop 10.0.${r.int(0, 9)}.1`,
  ],
  [
    'other senses',
    (r) => `SD card 128 GB, SIM card slot 2, card ${r.int(1, 9)} of 52, graphics card GTX ${r.digits(4)}`,
  ],
  ['other senses', (r) => `This may account for ${r.digits(8)} of the ${r.digits(9)} lines.`],
  [
    'other senses',
    (r) => `Social Security paid out $1,${r.digits(3)},${r.digits(3)},${r.digits(3)} last year.`,
  ],
  ['other senses', (r) => `The passport office is on floor 3, phone 555-${r.digits(4)}`],
  ['other senses', (r) => `Software license: MIT, copyright 2012-2025; license server port ${r.digits(5)}`],
  ['other senses', (r) => `duplicate ${r.letters(1)}${r.int(1, 9)}/H1, plate ${r.digits(8)}`],
  ['other senses', (r) => `The DEA seized ${r.digits(4)} kg worth ${r.digits(7)} dollars.`],
  ['other senses', (r) => `Medicare spending rose to ${r.digits(3)},${r.digits(3)},${r.digits(3)} in 2023.`],
  [
    'other senses',
    (r) => `ABA Journal, vol. ${r.digits(2)}, no. ${r.int(1, 9)}, pp. ${r.digits(3)}-${r.digits(3)}`,
  ],
  ['other senses', (r) => `Heat the pan to 180 degrees; pan ${r.digits(4)} and zoom`],
  ['other senses', (r) => `chart number ${r.int(1, 9)} shows sales, chart no. ${r.int(10, 99)} costs`],
  ['other senses', (r) => `Patient enrolment reached ${r.digits(5)} in 2024.`],
  [
    'other senses',
    (r) => `The account manager of Acme (tel. 555-${r.digits(4)}) will call at ${r.int(1, 9)}:30.`,
  ],
  ['other senses', (r) => `bank holiday on 25.12.2025, week ${r.int(10, 52)}`],
  ['other senses', (r) => `Swift 5.${r.int(1, 9)} compiles the package in ${r.digits(3)} ms`],
  ['other senses', () => 'SWIFT messages are sent to DEUTSCHLAND and STANDARD offices overnight.'],
  ['other senses', () => 'BIC pens, 50 pieces, CRISTALL blue, MEDIUM tip'],
  ['other senses', () => 'UNIX SHIPMENT PASSWORD CUSTOMER DATABASE ACCOUNTS ABSOLUTE STANDARD'],
  [
    'no value',
    () => 'Please send us your Social Security number, your date of birth and your account number by Friday.',
  ],
  ['no value', () => 'SSN: ___-__-____   ITIN: 9__-__-____   EIN: __-_______'],
  ['no value', () => 'SSN (XXX-XX-XXXX), e.g. 000-00-0000; card number 0000 0000 0000 0000'],
  ['no value', () => 'SSN: ***-**-6789, card ending in 4242, account ****6789'],
  ['no value', () => 'Card: XXXX-XXXX-XXXX-1234 exp 12/27'],
  ['no value', () => 'IBAN: DE__ ____ ____ ____ ____ __'],
  ['no value', () => 'Social Security number: not given; Passport number: n/a; NPI: pending'],
  ['no value', () => 'ssn: string; accountNumber?: string; routingNumber: number; cardNumber: z.string()'],
  ['no value', () => 'const ssnPattern = /^\\d{3}-\\d{2}-\\d{4}$/; // nine digits in three groups'],
  ['no value', () => 'ALTER TABLE people ADD COLUMN ssn CHAR(11), ADD COLUMN account_number VARCHAR(17);'],
  [
    'no value',
    () =>
      'The SSN must have 9 digits, the routing number 9, the account number 6 to 17, the card number 13 to 19.',
  ],
  ['no value', () => 'label_ssn=Sozialversicherungsnummer\nlabel_account=Kontonummer\nhint_card=16 Ziffern'],
  ['no value', () => '"ssn": null, "accountNumber": "", "routing": 0, "card_number": "N/A"'],
  ['no value', () => 'Enter your account number (8 to 12 digits, e.g. 00000000) and press #.'],
  ['times and sums', (r) => `SSN team meeting on 2025-03-1${r.int(0, 9)} at 10:30, room ${r.digits(3)}`],
  [
    'times and sums',
    (r) => `Account opened 03/04/2025, balance $${r.int(1, 9)},${r.digits(3)}.${r.digits(2)}`,
  ],
  ['times and sums', (r) => `Account balance: ${r.digits(6)}.${r.digits(2)} as of 20250304`],
  ['times and sums', (r) => `card issued 01/2024, valid to 01/2029, limit ${r.digits(5)}`],
  ['times and sums', (r) => `NPI survey, 1 March 2025, sample of ${r.digits(4)} clinics`],
  ['times and sums', (r) => `EIN application took ${r.int(10, 40)} days, fee $${r.digits(3)}`],
  ['times and sums', (r) => `IBAN accounts: ${r.digits(4)} in Germany, ${r.digits(4)} in France`],
  ['ledgers', (r) => `P/N ${threeTwoFour(r)}, S/N ${threeTwoFour(r)}, RMA ${threeTwoFour(r)}, 10 pieces`],
  ['ledgers', (r) => `Policy #: ${threeTwoFour(r)}  Certificate no: ${threeTwoFour(r)}`],
  ['ledgers', (r) => `GL account ${threeTwoFour(r)}, cost centre ${threeTwoFour(r)}`],
  ['ledgers', (r) => `Permit ${threeTwoFour(r)} was issued, parcel (APN) ${threeTwoFour(r)}`],
  ['ledgers', (r) => `GL Account\tDescription\n${threeTwoFour(r)}\tTravel\n${threeTwoFour(r)}\tPaper`],
  [
    'ledgers',
    (r) =>
      `Acct\tName\tDebit\n${r.int(1, 9)}${r.digits(5)}\tCash\t88,410.22\n${r.int(1, 9)}${r.digits(5)}\tSales\t0.00`,
  ],
  ['programs', (r) => `12\t750,${r.digits(3)},3\n34\t750,${r.digits(3)},${r.digits(1)}\t2\t190`],
  ['programs', (r) => `np.ones((${r.digits(2)}, ${r.digits(3)}, ${r.digits(3)})) * ${r.digits(1)}`],
  [
    'programs',
    (r) => `<path d="M${r.digits(3)}.${r.digits(3)} ${r.digits(3)}.${r.digits(2)},${r.digits(3)} z"/>`,
  ],
  ['programs', (r) => `np.array([.${r.digits(14)}, -.${r.digits(15)},  .${r.digits(16)}, np.nan])`],
  ['programs', (r) => `{${r.digits(2)}:${r.digits(2)},${r.digits(2)}:${r.digits(3)},${r.digits(2)}:p}`],
  [
    'programs',
    (r) =>
      `7E94 7E95 ${r.digits(3)}C ${['4577', '8631', '8638', r.digits(4)].join(' ')} ${r.digits(3)}A ${r.digits(3)}B`,
  ],
  ['programs', (r) => `BSN*00*${r.digits(7)}*202403${r.int(10, 28)}*1158~HL*1**S~`],
  [
    'programs',
    (r) =>
      `{"type":"AssumedRole","principalId":"AROA${r.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ234567', 17)}:deploy"}`,
  ],
];
