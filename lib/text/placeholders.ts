/** Detector id -> the word that stands in the brackets of a redaction, for example `[SSN 1]`. */
export const placeholderLabels: Readonly<Record<string, string>> = {
  'us-ssn': 'SSN',
  'payment-card': 'CARD NUMBER',
  'us-bank-account': 'ACCOUNT NUMBER',
  'aba-routing': 'ROUTING NUMBER',
  iban: 'IBAN',
};
