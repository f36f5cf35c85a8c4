import { list } from '@/lib/scan/list';
import { foldedWords, words } from '@/lib/scan/lookup/word-set';

/** Words for a password, with the slips of the finger that people make, in the languages of Europe and East Asia. */
export const passwordNames: readonly string[] = list(`
  password, passwords, passwd, passwds, pass, pwd, pwds, pw, pws, pswd, psw, pword, passphrase, passcode, userpass, dbpass, dbpwd, bindpw, bind credential, bind credentials, mypw, mypass, rootpw, rootpass,
  adminpass, mysqlpass, sshpass, keypass, storepass, passin, passout, ssword, psword,
  paasword, pasword, passwrd, passsword, passowrd, passwod, pssword, psswd, pswrd, pssrd, psswrd, paswd, paswrd, passwor,
  authtok, wifi key, wi fi key, wifi code, wifi kode, code wifi, kode wifi, epp code, wlan schlüssel, netzwerkschlüssel, community string, security answer, question answer, ww, wlan key, clé wifi, clé wi fi, clave wifi, chiave wifi, psk, key material, key content, preshared key, pre shared key, passwortes, passwort, passwörter, kennwort, kennwörter, zugangscode,
  contraseña, contrasena, contraseñas, clave, mot de passe, mots de passe, mdp, senha, senhas, palavra passe, parola, parole, parola chiave,
  wachtwoord, wachtwoorden, lösenord, losenord, lösenordet, passord, passordet, kodeord, kodeordet, adgangskode, adgangskoden, salasana, salasanasi,
  salis, contrasenya, lykilorð, kata laluan,
  hasło, haslo, hasła, hasłem, heslo, hesla, heslem, jelszó, jelszava, jelszo, parolă, şifre, sifre, şifresi, sifresi, şifreniz, şifren, parolanız, parolası, şifrem, lozinka, geslo, slaptažodis, parool,
  пароль, пароли, паролем, пароля, парола, лозинка, κωδικός, συνθηματικό, паролата, סיסמה, סיסמא, סיסמת, הסיסמה, كلمة المرور, كلمة مرور, كلمة السر, पासवर्ड,
  mật khẩu, mat khau, kata sandi, sandi, รหัสผ่าน, パスワード, 暗証番号, 密码, 密碼, 口令, 비밀번호, 비번, 패스워드, 암호
`);

/** Those of them that are one word. */
export const wordsForPassword = foldedWords(passwordNames.filter((name) => !name.includes(' ')).join(' '));

/** Endings of words glued together: `mydbpassword`. */
export const passwordEndings: readonly string[] = [
  'password',
  'passwd',
  'passwort',
  'kennwort',
  'pswd',
  'contraseña',
];

/** Words after `password` within a name that make it the name of something else: `passwordField`, `password_hash`. */
export const otherAfter = words(`
  hash hashed hasher hashes hashing digest field fields input inputs box label text placeholder hint hints policy policies
  reset resets url uri link path file filename dir name names id ids type types length len min max strength score regex
  pattern patterns rule rules valid invalid validity validation validator validators validate error errors message messages
  msg title description required optional enabled disabled visible visibility hidden shown mode changed change changes
  changer updated expired expires expiry expiration age date at time timestamp count counts attempt attempts mgr manager managers value values through
  protected protection prompt callback fn func function handler helper form page view screen modal dialog button component
  class style icon toggle salt salted algorithm encoder encoding encrypted encryption encryptor format version var variable
  env ref from stdin ask command cmd less free store vault provider generator generate column col parameter param params arg
  option options property prop props history requirement requirements complexity match matches matching mismatch confirmable
  recovery recover forgot forgotten lost verify verified verifier checker check service api key keys list lists dictionary
  environment
  ts js mjs cjs tsx jsx py go rb php md json html css java cs rs
  ttl lifetime grant flow auth authentication authenticator login template mail email sent request requests response info
  data object model schema entity dto controller router route test tests spec example examples default defaults is
  with identity identities aes sha
  iterations cost rounds chars characters char character digits support supported autocomplete autofill
`);

/** Words before it that do: `forgotPassword`, `isPassword`, `masked_password`. */
export const otherBefore = words(`
  forgot forget forgotten reset resets resetting show hide hidden toggle has have is no not without require requires required
  need needs min minimum max maximum hash hashed encrypted encrypt decrypt masked mask invalid wrong incorrect weak missing
  check verify validate compare get generate generated grant lost change changing update updating save remember by on handle
  type input label placeholder autocomplete textbox enable disable allow allowed if when strong
  boarding hall press bus season ski single multi first second one two next per each render rendering shadow depth
  low high all full partial fastcgi uwsgi scgi
`);

/** Values that only name what the field is about: forms, translations, types, states. */
export const plainWords = words(`
  password passwords passwort kennwort passwd pass pwd contraseña senha wachtwoord hasło passphrase username user login email
  new old current confirm incorrect wrong invalid correct valid weak strong expired missing empty required mandatory optional
  hidden visible changed reset forgot enabled disabled plain plaintext cleartext hashed encrypted protected stored saved sent
  string text input field prompt basic digest bearer token tokens oauth ldap saml none null test false true this that these
  those the and for with from your you must should will can not are was were has have been only also please here there when
  where which what same different case sensitive between minimum maximum least characters letters description value default
  unchanged unset keep leave ignore ignored manual auto automatic random generated interactive self config settings options
  geändert unverändert ungültig falsch vergessen zurückgesetzt zurücksetzen ändern abgelaufen erforderlich verschlüsselt
  gespeichert gesetzt oublié modifié inchangé invalide requis masqué expiré chiffré enregistré obligatoire incorrecta
  inválida olvidada cambiada caducada obligatoria requerida guardada dimenticata modificata errata scaduta richiesta
  obbligatoria vergeten gewijzigd verlopen onjuist ongeldig vereist verplicht esquecida alterada incorreta expirada
  obrigatória zmienione zapomniane texto texte testo nieprawidłowe wymagane změněno zapomenuto
  option argument userid compat files sss nis winbind systemd
  yes no on off is in of to a an it its as at by or if sha1 sha256 md5 bcrypt
  palau palaos
`);

/** Whether a word is one of them, whatever signs it has. */
export const isPlainWord = (written: string): boolean =>
  plainWords.has(written.toLowerCase().replace(/[^\p{Alpha}\d]/gu, ''));
