import { pattern } from './pattern';

/** How much of a line of headings is looked at before and behind the one that is known, code units. */
const reach = 240;

// Who, where, or for what.
const ofAccess = pattern(
  String.raw`(?:^|[^\p{Alpha}])(?:users?|user[ _-]?(?:name|id)|usernames?|logins?|log[ _-]?in|accounts?|acct|acc|systems?|url|uri|sites?|websites?|hosts?|hostname|servers?|devices?|services?|apps?|applications?|portal|e-?mail|email|platform|tool|ip|ssid|network|benutzer|benutzername|nutzer|anmeldename|konto|gerät|dienst|anwendung|identifiant|utilisateur|compte|système|usuario|cuenta|sistema|utente|usuário|conta|gebruiker|gebruikersnaam|użytkownik|konto|system|användare|användarnamn|bruger|bruker|käyttäjä|tunnus|uživatel|пользователь|логин|сервис|система|ユーザー|账号|帐号|用户|用户名|账户|系统|계정|아이디)(?=$|[^\p{Alpha}])`,
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
