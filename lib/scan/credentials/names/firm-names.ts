import type { Name } from './name-around';
import { foldedWords } from '@/lib/scan/lookup/word-set';

/** Triggers that name nothing but a password, so that a value may stand beside them without a sign. */
const firm = foldedWords(`
  password passwords passwd pw pwd pswd passwort kennwort passphrase passcode mdp senha hasło haslo heslo wachtwoord
  contraseña contrasena пароль 비밀번호 비번 패스워드 암호 パスワード 密码 密碼 bindpw rootpw
  jelszó lösenord passord adgangskode salasana lozinka parool şifre
`);

const firmPhrase =
  /^(?:mots? de passe|palavra passe|pass[ -]?(?:word|phrase|code)|wi ?fi (?:key|code|kode|psk)|wlan (?:key|schlüssel)|(?:code|kode|clé|clave|chiave) wi ?fi)$/;

/** The trigger of a name in small letters. */
export const triggerOf = (text: string, { triggerStart, triggerEnd }: Name): string =>
  text.slice(triggerStart, triggerEnd).toLowerCase();

/** Whether the trigger of a name is one of them. */
export const isFirm = (text: string, name: Name): boolean => {
  const trigger = triggerOf(text, name);
  return firm.has(trigger) || firmPhrase.test(trigger);
};
