import { list } from '@/lib/scan/list';
import { once } from '@/lib/scan/once';

/** Phrases that mark a document wherever they stand in capitals, and on a line of their own. */
export const strongMarkings = list(`
  top secret, most secret, strictly confidential, highly confidential, most confidential, company confidential, client confidential
  business confidential, commercial in confidence, commercial confidential, corporate confidential, staff in confidence
  private and confidential, private confidential, personal and confidential, strictly private and confidential
  privileged and confidential, privileged confidential, confidential and privileged, confidential privileged
  legally privileged, legally privileged and confidential, attorney client privileged, attorney client privilege
  attorney client privileged communication, attorney client communication, privileged attorney client communication
  solicitor client privileged, solicitor client privilege, legal privilege, legal professional privilege
  attorney work product, attorney's work product, attorney client work product, privileged communication
  attorney client privileged and confidential, attorney client privileged work product
  prepared at the direction of counsel, prepared in anticipation of litigation, attorneys eyes only, attorneys' eyes only
  outside counsel eyes only, highly confidential attorneys eyes only, highly confidential attorneys' eyes only
  counsel eyes only, eyes only
  proprietary and confidential, proprietary confidential, confidential and proprietary, confidential proprietary
  company proprietary, proprietary information, confidential information, internal use only, for internal use only
  internal use, for internal use, internal only, company internal, internal and confidential, confidential internal
  company internal use only, for internal distribution only, internal distribution only, not for external distribution
  confidential internal use only, restricted distribution, limited distribution, restricted confidential
  confidential restricted, trade secret, trade secrets, contains trade secrets, employees only, need to know only
  not for distribution, not for public release, not for public distribution, not for release, not for circulation
  do not distribute, do not disclose, do not copy or distribute, do not forward, do not circulate, not for onward distribution
  confidential do not distribute, under embargo, embargoed until, sensitive information, secret and confidential
  for official use only, for official use, official use only, fouo, official sensitive, official secret
  law enforcement sensitive, sensitive but unclassified, sensitive security information, sensitive personal data
  controlled unclassified information, controlled technical information, itar controlled, itar restricted
  itar controlled data, itar controlled technical data, ear controlled, export controlled, export control restricted
  export controlled information, contains export controlled information, subject to itar, distribution statement
  nato secret, nato confidential, nato restricted, nato unclassified, cosmic top secret, atomal, eu secret, eu top secret
  eu confidential, eu restricted, restreint ue, confidentiel ue, secret ue, très secret ue, secret noforn, noforn
  uk eyes only, uk secret, uk top secret
  streng geheim, streng vertraulich, streng vertraulich nur, vs nfd, vs nf, vs nur für den dienstgebrauch
  vs vertraulich, verschlusssache, nur für den dienstgebrauch, nur für den internen gebrauch, nur zur internen verwendung
  vertrauliche verschlusssache, intern vertraulich, firmenvertraulich, betriebsgeheimnis, geschäftsgeheimnis
  diffusion restreinte, confidentiel défense, secret défense, très secret défense, strictement confidentiel
  confidentiel entreprise, usage interne, usage interne uniquement, à usage interne, secret médical
  estrictamente confidencial, uso interno, solo uso interno, uso interno exclusivo, de uso interno, información confidencial
  strettamente confidenziale, riservato e confidenziale, uso interno riservato, riservatissimo, segreto aziendale
  estritamente confidencial, uso interno apenas, strikt vertrouwelijk, strikt geheim, alleen voor intern gebruik
  alleen intern gebruik, zeer geheim, stg geheim, stg confidentieel, dep vertrouwelijk, kun til intern bruk
  protected b, protected c, restricted data atomic energy act, export controlled itar, export controlled ear
  subject to protective order, confidential draft, filed under seal, material non public information, internal confidential
  nur für internen gebrauch, nur zum internen gebrauch, amtlich geheimgehalten
  nur für den internen gebrauch bestimmt
  strikt konfidentiell, коммерческая тайна
  strengt fortrolig, strengt konfidensielt, strikt konfidentiellt, ściśle tajne, do użytku wewnętrznego
  совершенно секретно, строго конфиденциально, для служебного пользования, для внутреннего пользования
`);

/** Phrases that sentences use as well, so capitals alone are not enough. */
export const generalMarkings: ReadonlySet<string> = new Set(
  list(`
    confidential information, proprietary information, sensitive information, trade secret, trade secrets, eyes only
    internal use, for internal use, do not forward, do not copy or distribute, limited distribution, under embargo
    subject to protective order, legal privilege, employees only, export controlled, not for release,
    sensitive personal data, material non public information, sensitive security information, sensitive but unclassified, controlled unclassified information
    controlled technical information, geschäftsgeheimnis, betriebsgeheimnis, verschlusssache, privileged communication, official secret, for official use, subject to itar, usage interne
    uso interno, de uso interno, secret médical, embargoed until, do not circulate, do not distribute, do not disclose
  `),
);

/** Words that mark a document alone, in capitals or on a line of their own; else they are ordinary words. */
export const plainMarkings = list(`
  confidential, secret, restricted, privileged, proprietary, internal, cui, mnpi, controlled, classified, sensitive
  vertraulich, geheim, intern, confidentiel, confidencial, confidenziale, riservato, reservado, secreto, segreto
  vertrouwelijk, geheim, intern, fortrolig, hemlig, hemligt, konfidentiellt, konfidensielt, luottamuksellinen, salainen
  poufne, tajne, zastrzeżone, důvěrné, gizli, секретно, конфиденциально
  机密, 機密, 绝密, 絕密, 社外秘, 部外秘, 極秘, 厳秘, 대외비, 극비
`);

/** Of these, the ones that a title or a letterhead carries in small letters as well. */
export const titleMarkings = list(`
  confidential, vertraulich, confidentiel, confidencial, confidenziale, riservato, vertrouwelijk, fortrolig
  konfidentiellt, luottamuksellinen, poufne, důvěrné, конфиденциально
`);

/** What a form or a key calls the level of secrecy; the level follows. */
export const levelLabels = list(`
  classification, document classification, security classification, data classification, information classification
  doc classification, classification level, classification marking, security marking, security label, security level
  sensitivity, sensitivity label, sensitivity level, data sensitivity, document sensitivity, confidentiality
  confidentiality level, confidentiality class, protective marking, handling, handling caveat, handling instructions
  information security level, msip label, dissemination, distribution, geheimhaltungsgrad, einstufung, klassifizierung
  schutzklasse, vertraulichkeit, vertraulichkeitsstufe, niveau de confidentialité, niveau de classification
  clasificación, nivel de confidencialidad, classificazione, classificação, rubricering, classificatie, sekretessklass
  klassificering, klassifisering, gradering, classified as, gizlilik derecesi, cui category, гриф секретности
`);

/** Levels that follow such a label; public ones are not among them. */
export const levels = once((): readonly string[] => [
  ...strongMarkings,
  ...plainMarkings,
  ...list(`
    highly restricted, highly sensitive, strictly internal, strictly private, private, internal use only
    company confidential, official, medium confidential, controlled unclassified, tlp red, tlp amber, tlp green
    tlp amber strict, c2 internal, c3 confidential, c4 secret, c4 strictly confidential, restricted use, registered
    no foreign nationals, us only, nato, protected, prvcy, cti, expt
  `),
]);
