import { words } from '@/lib/scan/lookup/word-set';

/** Words of programs and interfaces: a row of words with one of them is the name of something. */
const ofPrograms = words(`
  password passwords passwd passphrase secret secrets token tokens key keys credential credentials cred creds auth oauth login
  user username admin name names test tests testing example sample demo default value values string field input form new old
  current confirm your the and for with from this that not none null see below above change changed reset required optional
  invalid valid missing wrong weak strong min max length file path dir config settings option options type mode case version
  release build step stage node page item line case chapter section figure table part issue ticket rfc iso utf sha aes rsa
  server client host local remote prod production staging dev development internal external public private service account
  must match system schema types access api app web data base database store storage backup region east west north south central europe
  january february march april june july august september october november december
`);

// Words of letters with one sign between them, and digits or a sign at the end.
const row =
  /^(?:\d{1,4}[-_](?=[A-Z]))?[A-Za-z]{3,14}(?:\d{1,2}(?=[-_.][A-Za-z]))?(?:([-_.])(?:[A-Za-z]{2,14}|\d{1,4})(?:\1(?:[A-Za-z]{2,14}|\d{1,4})){0,6})?(?:[-_.]?\d{1,4})?[!?]?$/;

/**
 * Words that a person strings together to remember them: `tiger-Marina-24`, `Guitar_31`, `correct-horse-battery-staple`.
 * Names in programs are made the same way, so whoever asks needs a label beside it.
 */
export function isPassphrase(written: string): boolean {
  const value = /[A-Z]/.test(written) ? written.replaceAll('_', '-') : written;
  if (value.length < 7 || value.length > 64 || !row.test(value)) return false;
  const parts = value.split(/[-_.]/).map((part) => part.replace(/[\d!?]+$/, '').toLowerCase());
  const spoken = parts.filter((part) => part !== '');
  if (spoken.some((part) => ofPrograms.has(part))) return false;
  const digits = value.length - value.replace(/\d/g, '').length;
  if (spoken.length === 1)
    return (
      digits === 2 ||
      (digits > 2 && /(?:^|\d-)[A-Z]/.test(value)) ||
      (/^(?:[a-z]+[A-Z]|[A-Z][a-z]{3})[a-z]{3,}-\d$/.test(value) && /[a-z][A-Z]/.test(value))
    );
  return digits >= 2 || spoken.length >= 4 || (digits === 1 && (spoken.length === 3 || /[A-Z]/.test(value)));
}

/** Four such words or more, which take no digit: `correct-horse-battery-staple`. */
export const isLongPassphrase = (value: string): boolean =>
  (value.match(/[-_.]/g)?.length ?? 0) >= 3 && isPassphrase(value);

/** Whether one of the words is one that names something in a program: `Default-Server`. */
export const namesAnything = (value: string): boolean =>
  value.split(/[-_.]/).some((part) => ofPrograms.has(part.replace(/\d+$/, '').toLowerCase()));
