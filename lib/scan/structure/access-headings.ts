import { pattern } from '@/lib/scan/pattern';

/** How much of a line of headings is looked at before and behind the one that is known, code units. */
const reach = 240;

// Who, where, or for what.
const ofAccess = pattern(
  '(?:^|[^\\p{Alpha}])(?:user|login|log.in|account|acct|system|ur[li]\\b|(?:web)?site|host|server|device|service|app(?:lication)?s?\\b|portal|e-?mail|tool|ssid|netw|benutz|konto|ger[äa]t|dienst|identif|utilis|compte|usu[aá]ri|cuenta|utente|conta\\b|gebruik|użytk|anv|логин|польз|账|帐|用户|ユーザ|계정)',
  'iu',
);
// Counts of a test.
const ofResults = /\b(?:fail(?:ed|ures?)?|skip(?:ped)?|errors?|total|expected|result)\b/i;

// A row of a manual, a line of a program.
const ofPrograms = pattern('[`{}]|[\\w.]\\(|[^<>]=[^<>"]|;\\s*$|[.!?] \\p{Alpha}', 'u');

const opensString = /^\s*["'`](?:[^"'`\n]*|[^"\n]*"[^"\n]*"[^"\n]*)$/;

/** Whether the line of headings around `at` has one of a user or of what he has access to. */
export function headsAccess(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - reach), at);
  const [behind = ''] = text.slice(at, at + reach).split('\n', 1);
  const row = before.slice(before.lastIndexOf('\n') + 1) + behind;
  // A line of a program that has such a table in a string.
  if (opensString.test(row)) return false;
  return ofAccess().test(row) && !ofResults.test(row) && !ofPrograms().test(row);
}
