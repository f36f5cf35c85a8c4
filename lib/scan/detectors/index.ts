import type { Detector } from '@/lib/scan/detector';
import { abaRouting } from './aba-routing';
import { apiKey } from './api-key';
import { arCuit } from './ar-cuit';
import { atSvnr } from './at-svnr';
import { auAbn } from './au-abn';
import { auMedicare } from './au-medicare';
import { auTfn } from './au-tfn';
import { authorizationHeader } from './authorization-header';
import { beNationalNumber } from './be-national-number';
import { bgEgn } from './bg-egn';
import { brCnpj } from './br-cnpj';
import { brCpf } from './br-cpf';
import { caSin } from './ca-sin';
import { chAhv } from './ch-ahv';
import { clRut } from './cl-rut';
import { classificationLabel } from './classification-label';
import { cnResidentId } from './cn-resident-id';
import { coNit } from './co-nit';
import { connectionString } from './connection-string';
import { cryptoWallet } from './crypto-wallet';
import { czRodneCislo } from './cz-rodne-cislo';
import { dateOfBirth } from './date-of-birth';
import { deSteuerId } from './de-steuer-id';
import { dkCpr } from './dk-cpr';
import { eeIsikukood } from './ee-isikukood';
import { emailAddress } from './email-address';
import { esDni } from './es-dni';
import { fiHetu } from './fi-hetu';
import { frNir } from './fr-nir';
import { genericSecret } from './generic-secret';
import { grAmka } from './gr-amka';
import { healthInsuranceId } from './health-insurance-id';
import { hkId } from './hk-id';
import { hrOib } from './hr-oib';
import { iban } from './iban';
import { idNik } from './id-nik';
import { iePps } from './ie-pps';
import { ilId } from './il-id';
import { inAadhaar } from './in-aadhaar';
import { inPan } from './in-pan';
import { ipAddress } from './ip-address';
import { itCodiceFiscale } from './it-codice-fiscale';
import { jpMyNumber } from './jp-my-number';
import { jsonWebToken } from './json-web-token';
import { krRrn } from './kr-rrn';
import { ltAsmensKodas } from './lt-asmens-kodas';
import { lvPersonasKods } from './lv-personas-kods';
import { medicalRecordNumber } from './medical-record-number';
import { mxCurp } from './mx-curp';
import { myNric } from './my-nric';
import { nlBsn } from './nl-bsn';
import { noFodselsnummer } from './no-fodselsnummer';
import { nzIrd } from './nz-ird';
import { password } from './password';
import { paymentCard } from './payment-card';
import { peRuc } from './pe-ruc';
import { phoneNumber } from './phone-number';
import { plPesel } from './pl-pesel';
import { privateKey } from './private-key';
import { ptNif } from './pt-nif';
import { roCnp } from './ro-cnp';
import { sePersonnummer } from './se-personnummer';
import { sgNric } from './sg-nric';
import { siEmso } from './si-emso';
import { streetAddress } from './street-address';
import { swiftBic } from './swift-bic';
import { thNationalId } from './th-national-id';
import { trKimlik } from './tr-kimlik';
import { twNationalId } from './tw-national-id';
import { ukNhs } from './uk-nhs';
import { ukNino } from './uk-nino';
import { ukUtr } from './uk-utr';
import { usBankAccount } from './us-bank-account';
import { usDea } from './us-dea';
import { usDriversLicense } from './us-drivers-license';
import { usEin } from './us-ein';
import { usItin } from './us-itin';
import { usMbi } from './us-mbi';
import { usNpi } from './us-npi';
import { usPassport } from './us-passport';
import { usSsn } from './us-ssn';
import { zaId } from './za-id';

/** On a tie the earlier one wins: those with a check digit or a format of their own first. */
export const detectors: readonly Detector[] = [
  privateKey,
  apiKey,
  jsonWebToken,
  connectionString,
  authorizationHeader,
  iban,
  paymentCard,
  abaRouting,
  usNpi,
  usDea,
  usMbi,
  usItin,
  usSsn,
  usEin,
  usPassport,
  usDriversLicense,
  medicalRecordNumber,
  healthInsuranceId,
  usBankAccount,
  swiftBic,
  cryptoWallet,
  arCuit,
  atSvnr,
  auAbn,
  auMedicare,
  auTfn,
  beNationalNumber,
  bgEgn,
  brCnpj,
  brCpf,
  caSin,
  chAhv,
  clRut,
  cnResidentId,
  coNit,
  czRodneCislo,
  deSteuerId,
  dkCpr,
  eeIsikukood,
  esDni,
  fiHetu,
  frNir,
  grAmka,
  hkId,
  hrOib,
  idNik,
  iePps,
  ilId,
  inAadhaar,
  inPan,
  itCodiceFiscale,
  jpMyNumber,
  krRrn,
  ltAsmensKodas,
  lvPersonasKods,
  mxCurp,
  myNric,
  nlBsn,
  noFodselsnummer,
  nzIrd,
  peRuc,
  plPesel,
  ptNif,
  roCnp,
  sePersonnummer,
  sgNric,
  siEmso,
  thNationalId,
  trKimlik,
  twNationalId,
  ukNhs,
  ukNino,
  ukUtr,
  zaId,
  classificationLabel,
  emailAddress,
  phoneNumber,
  dateOfBirth,
  streetAddress,
  ipAddress,
  password,
  genericSecret,
];
