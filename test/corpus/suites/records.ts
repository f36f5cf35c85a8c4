import { mark, type Suite, writeSuite } from '@/test/corpus/case';
import type { Random } from '@/test/corpus/random';
import { plain, usual } from '@/test/corpus/values/kind';
import { kindOf } from '@/test/corpus/values/kinds';
import { digitsOf } from '@/test/corpus/values/check-digits';

type Values = {
  /** As it is printed. */
  of(detector: string): string;
  /** Without separators. */
  plain(detector: string): string;
  /** A medical record number without a letter, as hospital systems have it. */
  record(): string;
  /** An account number without letters. */
  account(length: number): string;
  readonly random: Random;
};

function valuesFrom(random: Random): Values {
  return {
    of: (detector) => mark(detector, usual(kindOf(detector).valid(random))),
    plain: (detector) => mark(detector, plain(kindOf(detector).valid(random))),
    record: () => mark('medical-record-number', `${random.int(1, 9)}${random.digits(7)}`),
    account: (length) => mark('us-bank-account', `${random.int(1, 9)}${random.digits(length - 1)}`),
    random,
  };
}

type Template = readonly [name: string, write: (values: Values) => string];

const health: readonly Template[] = [
  [
    'clinical note',
    ({ record, of, plain: bare }) =>
      `DISCHARGE SUMMARY\nPatient: Maria Lopez   MRN: ${record()}   Age 54\nMBI ${of('us-mbi')}\n\nHistory: 54-year-old woman with hypertension, BP 142/91, HR 88, admitted 03/02. Labs: Na 138, K 4.1, Cr 0.9, WBC 11.2.\nAttending: Dr. J. Carter, NPI ${bare('us-npi')}\n`,
  ],
  [
    'clinical note',
    ({ record, of }) =>
      `Pt seen today for f/u. MRN ${record()}. BP 120/80, wt 72.4 kg, A1c 7.2%. Continue metformin 500 mg BID #60.\nPrescriber: K. Nair MD, DEA # ${of('us-dea')}.\nSSN on file ${of('us-ssn')}.`,
  ],
  [
    'clinical note',
    ({ record }) =>
      `Name: LOPEZ, MARIA\nMedical Record Number: ${record()}\nDate of service: 03/04/2025\nCPT 99213, ICD-10 E11.9, qty 1\n`,
  ],
  [
    'HL7, X12, FHIR',
    ({ record, plain: bare }) =>
      `MSH|^~\\&|ADT1|GOOD HEALTH|GHH LAB|ELAB|202503040912||ADT^A01|MSG00001|P|2.5\nPID|1||${record()}^^^GHH^MR||LOPEZ^MARIA||19710402|F|||12 ELM ST^^SPRINGFIELD^IL^62701||(217)555-0142|||M|||${bare('us-ssn')}\nPV1|1|I|2000^2012^01\n`,
  ],
  [
    'HL7, X12, FHIR',
    ({ record, of }) => `PID|||${record()}^^^HOSP^MR~${of('us-ssn')}^^^USA^SS||CARTER^JOHN||19650911|M\r`,
  ],
  [
    'HL7, X12, FHIR',
    ({ plain: bare }) =>
      `NM1*85*2*GOOD HEALTH CLINIC*****XX*${bare('us-npi')}~N3*12 ELM ST~N4*SPRINGFIELD*IL*62701~REF*EI*${bare('us-ein')}~`,
  ],
  [
    'HL7, X12, FHIR',
    ({ plain: bare, random }) =>
      `ISA*00*          *00*          *ZZ*SENDER         *ZZ*RECEIVER       *250304*0912*^*00501*000000905*0*P*:~NM1*IL*1*LOPEZ*MARIA****MI*${mark('health-insurance-id', `W${random.int(1, 9)}${random.digits(8)}`)}~REF*SY*${bare('us-ssn')}~NM1*82*1*CARTER*JOHN****XX*${bare('us-npi')}~`,
  ],
  [
    'HL7, X12, FHIR',
    ({ plain: bare }) =>
      `{"resourceType":"Patient","identifier":[{"use":"official","system":"http://hl7.org/fhir/sid/us-ssn","value":"${bare('us-ssn')}"}],"name":[{"family":"Lopez"}]}`,
  ],
  [
    'HL7, X12, FHIR',
    ({ plain: bare, of }) =>
      `{\n  "resourceType": "Practitioner",\n  "identifier": [\n    {\n      "system": "http://hl7.org/fhir/sid/us-npi",\n      "value": "${bare('us-npi')}"\n    },\n    {\n      "system": "http://hl7.org/fhir/sid/us-mbi",\n      "value": "${of('us-mbi')}"\n    }\n  ]\n}`,
  ],
  [
    'HL7, X12, FHIR',
    ({ record }) =>
      `{"identifier":[{"type":{"coding":[{"system":"http://terminology.hl7.org/CodeSystem/v2-0203","code":"MR","display":"Medical Record Number"}]},"value":"${record()}"}]}`,
  ],
];

const work: readonly Template[] = [
  [
    'onboarding mail',
    ({ of, plain: bare, account }) =>
      `Hi Dana,\n\nhere is everything for the new colleague:\n\nName: John Carter\nSSN: ${of('us-ssn')}\nStart: March 3\nDirect deposit: Routing ${bare('aba-routing')}, Account ${account(10)}\n\nHis badge is 20417 and his desk phone extension is 4471.\n\nThanks\nTom`,
  ],
  [
    'onboarding mail',
    ({ of, plain: bare }) =>
      `Subject: New hire paperwork\n\nPlease find below the data for I-9: social security number ${bare('us-ssn')}, U.S. passport number ${bare('us-passport')}, driver's license number ${of('us-drivers-license')} (Illinois). Employee no. 48213.`,
  ],
  [
    'onboarding mail',
    ({ of }) =>
      `Hello HR, my bank details for the salary: IBAN ${of('iban')}, BIC ${of('swift-bic')}. My National Insurance number is ${of('uk-nino')}. See you on Monday, 9:30. Anna`,
  ],
  [
    'W-2, 1099, W-9',
    ({ of }) =>
      `a Employee's social security number\n${of('us-ssn')}\nb Employer identification number (EIN)\n${of('us-ein')}\nc Employer's name, address, and ZIP code\nAcme Freight LLC, 12 Elm St, Springfield IL 62701\n1 Wages, tips, other compensation   52,310.44\n2 Federal income tax withheld   6,120.13\n`,
  ],
  [
    'W-2, 1099, W-9',
    ({ of }) =>
      `PAYER'S TIN               RECIPIENT'S TIN\n${of('us-ein')}                ${of('us-ssn')}\n1 Nonemployee compensation\n$ 12,400.00\n`,
  ],
  [
    'W-2, 1099, W-9',
    ({ of, random }) =>
      `Form W-9  Request for Taxpayer Identification Number\nPart I  Taxpayer Identification Number (TIN)\nSocial security number\n${mark('us-ssn', kindOf('us-ssn').valid(random).groups.join(' – '))}\nor\nEmployer identification number\n${of('us-ein')}\n`,
  ],
  [
    'W-2, 1099, W-9',
    ({ of }) =>
      `W-2 2024 | Employer EIN: ${of('us-ein')} | Employee SSN: ${of('us-ssn')} | Box 1: 48,200.00 | Box 2: 5,113.00 | Box 16: 48,200.00`,
  ],
  ['cheque MICR, NACHA', ({ plain: bare, account }) => `⑆${bare('aba-routing')}⑆ ${account(9)}⑈ 1042`],
  ['cheque MICR, NACHA', ({ plain: bare, account }) => `|:${bare('aba-routing')}|: ${account(10)}|| 2207`],
  ['cheque MICR, NACHA', ({ random, plain: bare }) => nacha(random, bare)],
];

/** An entry detail record: type 6, code 22, routing in columns 4 to 12, account in 13 to 29. */
function nacha(random: Random, bare: Values['plain']): string {
  const lines = Array.from({ length: 3 }, (_, index) => {
    const account = `${random.int(1, 9)}${random.digits(9)}`;
    const amount = String(random.int(1000, 999999)).padStart(10, '0');
    const trace = `07100000000000${index + 1}`;
    return `622${bare('aba-routing')}${mark('us-bank-account', account)}${' '.repeat(7)}${amount}${'EMP0417'.padEnd(15)}${'CARTER JOHN'.padEnd(22)}  0${trace}`;
  });
  // Nacha Operating Rules: 94 columns, all of them taken.
  const fileHeader = `101 ${mark('aba-routing', '071000301')} ACMEFRT012503040912A094101${'NORTH LAKE BANK'.padEnd(23)}${'ACME FREIGHT'.padEnd(23)}REF00001`;
  return `${fileHeader}\n5200ACME FREIGHT                        ACMEFRT001PPDPAYROLL         250304   1071000300000001\n${lines.join('\n')}\n`;
}

/** Documents of offices and hospitals, each many times with other values. */
export function records(random: Random): Suite {
  const { add, addDubious, suite } = writeSuite('records');
  const values = valuesFrom(random);
  for (const [name, write] of [...health, ...work])
    for (let round = 0; round < 8; round++) add(name, write(values));
  // Only columns tell what these are, and even people would have to count them.
  for (let round = 0; round < 3; round++)
    addDubious(
      'bare columns',
      digitsOf(random.digits(6))
        .map(() => values.plain('us-ssn'))
        .join('\n'),
    );
  return suite;
}
