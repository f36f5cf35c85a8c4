import type { Detector } from '@/lib/scan/detector';
import { abaRouting } from './aba-routing';
import { aeEmiratesId } from './ae-emirates-id';
import { apiKey } from './api-key';
import { arCuit } from './ar-cuit';
import { atSvnr } from './at-svnr';
import { auAbn } from './au-abn';
import { auIhi } from './au-ihi';
import { auMedicare } from './au-medicare';
import { auTfn } from './au-tfn';
import { authorizationHeader } from './authorization-header';
import { beNationalNumber } from './be-national-number';
import { bgEgn } from './bg-egn';
import { bgLnch } from './bg-lnch';
import { brCnpj } from './br-cnpj';
import { brCpf } from './br-cpf';
import { caHealthCard } from './ca-health-card';
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
import { deKvnr } from './de-kvnr';
import { deRvnr } from './de-rvnr';
import { deSteuerId } from './de-steuer-id';
import { dkCpr } from './dk-cpr';
import { doCedula } from './do-cedula';
import { ecCedula } from './ec-cedula';
import { eeIsikukood } from './ee-isikukood';
import { emailAddress } from './email-address';
import { esDni } from './es-dni';
import { esNss } from './es-nss';
import { fiHetu } from './fi-hetu';
import { frNir } from './fr-nir';
import { frSpi } from './fr-spi';
import { genericSecret } from './generic-secret';
import { grAfm } from './gr-afm';
import { grAmka } from './gr-amka';
import { gtCui } from './gt-cui';
import { healthInsuranceId } from './health-insurance-id';
import { hkId } from './hk-id';
import { hrOib } from './hr-oib';
import { huTaj } from './hu-taj';
import { huTaxId } from './hu-tax-id';
import { iban } from './iban';
import { idNik } from './id-nik';
import { iePps } from './ie-pps';
import { ilId } from './il-id';
import { inAadhaar } from './in-aadhaar';
import { inPan } from './in-pan';
import { inVoterId } from './in-voter-id';
import { ipAddress } from './ip-address';
import { irNationalCode } from './ir-national-code';
import { isKennitala } from './is-kennitala';
import { itCodiceFiscale } from './it-codice-fiscale';
import { jpMyNumber } from './jp-my-number';
import { jsonWebToken } from './json-web-token';
import { krRrn } from './kr-rrn';
import { kwCivilId } from './kw-civil-id';
import { kzIin } from './kz-iin';
import { ltAsmensKodas } from './lt-asmens-kodas';
import { luMatricule } from './lu-matricule';
import { lvPersonasKods } from './lv-personas-kods';
import { mdIdnp } from './md-idnp';
import { medicalRecordNumber } from './medical-record-number';
import { mxCurp } from './mx-curp';
import { mxNss } from './mx-nss';
import { mxRfc } from './mx-rfc';
import { myNric } from './my-nric';
import { nlBsn } from './nl-bsn';
import { noFodselsnummer } from './no-fodselsnummer';
import { nzIrd } from './nz-ird';
import { nzNhi } from './nz-nhi';
import { password } from './password';
import { paymentCard } from './payment-card';
import { peRuc } from './pe-ruc';
import { phoneNumber } from './phone-number';
import { plPesel } from './pl-pesel';
import { privateKey } from './private-key';
import { ptCc } from './pt-cc';
import { ptNif } from './pt-nif';
import { roCnp } from './ro-cnp';
import { ruInn } from './ru-inn';
import { ruSnils } from './ru-snils';
import { saNationalId } from './sa-national-id';
import { sePersonnummer } from './se-personnummer';
import { sgNric } from './sg-nric';
import { siEmso } from './si-emso';
import { streetAddress } from './street-address';
import { swiftBic } from './swift-bic';
import { thNationalId } from './th-national-id';
import { trKimlik } from './tr-kimlik';
import { twNationalId } from './tw-national-id';
import { uaRnokpp } from './ua-rnokpp';
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
import { uyCi } from './uy-ci';
import { veRif } from './ve-rif';
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
  aeEmiratesId,
  arCuit,
  atSvnr,
  auAbn,
  auIhi,
  auMedicare,
  auTfn,
  beNationalNumber,
  bgEgn,
  bgLnch,
  brCnpj,
  brCpf,
  caHealthCard,
  caSin,
  chAhv,
  clRut,
  cnResidentId,
  coNit,
  czRodneCislo,
  deKvnr,
  deRvnr,
  deSteuerId,
  dkCpr,
  doCedula,
  ecCedula,
  eeIsikukood,
  esDni,
  esNss,
  fiHetu,
  frNir,
  frSpi,
  grAfm,
  grAmka,
  gtCui,
  hkId,
  hrOib,
  huTaj,
  huTaxId,
  idNik,
  iePps,
  ilId,
  inAadhaar,
  inPan,
  inVoterId,
  irNationalCode,
  isKennitala,
  itCodiceFiscale,
  jpMyNumber,
  krRrn,
  kwCivilId,
  kzIin,
  ltAsmensKodas,
  luMatricule,
  lvPersonasKods,
  mdIdnp,
  mxCurp,
  mxNss,
  mxRfc,
  myNric,
  nlBsn,
  noFodselsnummer,
  nzIrd,
  nzNhi,
  peRuc,
  plPesel,
  ptCc,
  ptNif,
  roCnp,
  ruInn,
  ruSnils,
  saNationalId,
  sePersonnummer,
  sgNric,
  siEmso,
  thNationalId,
  trKimlik,
  twNationalId,
  uaRnokpp,
  ukNhs,
  ukNino,
  ukUtr,
  uyCi,
  veRif,
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
