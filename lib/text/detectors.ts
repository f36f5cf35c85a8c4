/** Article, name as it reads inside a sentence, word in the brackets of a placeholder, and the plural where it is no `s`. */
type Row = readonly [article: 'a' | 'an', name: string, placeholder: string, many?: string];

/** What each detector finds, in words; by id. */
const rows: Readonly<Record<string, Row>> = {
  'aba-routing': ['a', 'bank routing number', 'ROUTING NUMBER'],
  'api-key': ['an', 'API key', 'API KEY'],
  'ar-cuit': ['a', 'CUIT or CUIL', 'CUIT', 'CUITs or CUILs'],
  'at-svnr': ['an', 'Austrian insurance number', 'SVNR'],
  'au-abn': ['an', 'ABN', 'ABN'],
  'au-medicare': ['an', 'Australian Medicare number', 'AU MEDICARE NUMBER'],
  'au-tfn': ['a', 'tax file number', 'TFN'],
  'authorization-header': ['an', 'authorization header', 'AUTHORIZATION'],
  'be-national-number': ['a', 'Belgian national number', 'NATIONAL NUMBER'],
  'bg-egn': ['an', 'EGN', 'EGN'],
  'br-cnpj': ['a', 'CNPJ', 'CNPJ'],
  'br-cpf': ['a', 'CPF', 'CPF'],
  'ca-sin': ['a', 'Social Insurance Number', 'SIN'],
  'ch-ahv': ['an', 'AHV number', 'AHV NUMBER'],
  'cl-rut': ['a', 'RUT', 'RUT'],
  'classification-label': ['a', 'classification marking', 'MARKING'],
  'cn-resident-id': ['a', 'Chinese resident ID', 'RESIDENT ID'],
  'co-nit': ['a', 'NIT', 'NIT'],
  'connection-string': [
    'a',
    'password in a connection string',
    'PASSWORD',
    'passwords in connection strings',
  ],
  'crypto-wallet': ['a', 'crypto wallet', 'CRYPTO WALLET'],
  'cz-rodne-cislo': ['a', 'rodné číslo', 'RODNE CISLO', 'rodná čísla'],
  'date-of-birth': ['a', 'date of birth', 'DATE OF BIRTH', 'dates of birth'],
  'de-steuer-id': ['a', 'German tax ID', 'STEUER ID'],
  'dk-cpr': ['a', 'CPR number', 'CPR NUMBER'],
  'ee-isikukood': ['an', 'isikukood', 'ISIKUKOOD', 'isikukoodid'],
  'email-address': ['an', 'email address', 'EMAIL', 'email addresses'],
  'es-dni': ['a', 'DNI or NIE', 'DNI', 'DNIs or NIEs'],
  'fi-hetu': ['a', 'Finnish personal identity code', 'HETU'],
  'fr-nir': ['a', 'French social security number', 'NIR'],
  'generic-secret': ['a', 'secret', 'SECRET'],
  'gr-amka': ['an', 'AMKA', 'AMKA', 'AMKA numbers'],
  'health-insurance-id': ['a', 'health insurance ID', 'HEALTH INSURANCE ID'],
  'hk-id': ['an', 'HKID', 'HKID'],
  'hr-oib': ['an', 'OIB', 'OIB'],
  iban: ['an', 'IBAN', 'IBAN'],
  'id-nik': ['a', 'NIK', 'NIK'],
  'ie-pps': ['a', 'PPS number', 'PPS NUMBER'],
  'il-id': ['an', 'Israeli ID', 'ISRAELI ID'],
  'in-aadhaar': ['an', 'Aadhaar number', 'AADHAAR'],
  'in-pan': ['an', 'Indian PAN', 'INCOME TAX PAN'],
  'ip-address': ['an', 'IP address', 'IP ADDRESS', 'IP addresses'],
  'it-codice-fiscale': ['a', 'codice fiscale', 'CODICE FISCALE', 'codici fiscali'],
  'jp-my-number': ['a', 'My Number', 'MY NUMBER'],
  'json-web-token': ['a', 'JSON web token', 'TOKEN'],
  'kr-rrn': ['a', 'Korean resident number', 'RRN'],
  'lt-asmens-kodas': ['an', 'asmens kodas', 'ASMENS KODAS', 'asmens kodai'],
  'lv-personas-kods': ['a', 'personas kods', 'PERSONAS KODS', 'personas kodi'],
  'medical-record-number': ['a', 'medical record number', 'MEDICAL RECORD'],
  'mx-curp': ['a', 'CURP', 'CURP'],
  'my-nric': ['a', 'MyKad number', 'MYKAD NUMBER'],
  'nl-bsn': ['a', 'BSN', 'BSN'],
  'no-fodselsnummer': ['a', 'fødselsnummer', 'FODSELSNUMMER', 'fødselsnumre'],
  'nz-ird': ['an', 'IRD number', 'IRD NUMBER'],
  password: ['a', 'password', 'PASSWORD'],
  'payment-card': ['a', 'payment card number', 'CARD NUMBER'],
  'pe-ruc': ['a', 'RUC', 'RUC'],
  'phone-number': ['a', 'phone number', 'PHONE NUMBER'],
  'pl-pesel': ['a', 'PESEL', 'PESEL', 'PESEL numbers'],
  'private-key': ['a', 'private key', 'PRIVATE KEY'],
  'pt-nif': ['a', 'Portuguese NIF', 'NIF'],
  'ro-cnp': ['a', 'CNP', 'CNP'],
  'se-personnummer': ['a', 'personnummer', 'PERSONNUMMER', 'personnummer'],
  'sg-nric': ['an', 'NRIC or FIN', 'NRIC', 'NRICs or FINs'],
  'si-emso': ['an', 'EMŠO', 'EMSO', 'EMŠO numbers'],
  'street-address': ['a', 'street address', 'ADDRESS', 'street addresses'],
  'swift-bic': ['a', 'SWIFT code', 'SWIFT CODE'],
  'th-national-id': ['a', 'Thai ID', 'THAI ID'],
  'tr-kimlik': ['a', 'Turkish identity number', 'TC KIMLIK NO'],
  'tw-national-id': ['a', 'Taiwanese ID', 'TAIWANESE ID'],
  'uk-nhs': ['an', 'NHS number', 'NHS NUMBER'],
  'uk-nino': ['a', 'National Insurance number', 'NI NUMBER'],
  'uk-utr': ['a', 'UTR', 'UTR'],
  'us-bank-account': ['a', 'bank account number', 'ACCOUNT NUMBER'],
  'us-dea': ['a', 'DEA number', 'DEA NUMBER'],
  'us-drivers-license': ['a', "driver's license number", 'DRIVERS LICENSE'],
  'us-ein': ['an', 'EIN', 'EIN'],
  'us-itin': ['an', 'ITIN', 'ITIN'],
  'us-mbi': ['a', 'Medicare number', 'MEDICARE NUMBER'],
  'us-npi': ['an', 'NPI', 'NPI'],
  'us-passport': ['a', 'passport number', 'PASSPORT NUMBER'],
  'us-ssn': ['a', 'Social Security number', 'SSN'],
  'za-id': ['a', 'South African ID', 'SOUTH AFRICAN ID'],
};

/** `one` with its article, `many` after a number, `name` on its own. */
export type Noun = { readonly name: string; readonly one: string; readonly many: string };

/** Null for an id that no detector has. */
export function nounOf(id: string): Noun | null {
  const row = Object.hasOwn(rows, id) ? rows[id] : undefined;
  if (row === undefined) return null;
  const [article, name, , many] = row;
  return { name, one: `${article} ${name}`, many: many ?? `${name}s` };
}

/** Detector id -> the word that stands in the brackets of a redaction, for example `[SSN 1]`. */
export const placeholderLabels: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(rows).map(([id, [, , placeholder]]) => [id, placeholder]),
);
