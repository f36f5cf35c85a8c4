import { describe, expect, it } from 'vitest';
import { password } from '@/lib/scan/detectors/password';
import { createScanner } from '@/lib/scan/scan';
import { isPlainPredicate } from '@/lib/scan/credentials/looks/plain-predicate';

const scan = createScanner([password]);
const found = (text: string): string[] =>
  scan(text)
    .filter(({ likelihood }) => likelihood === 'LIKELY' || likelihood === 'VERY_LIKELY')
    .map(({ start, end }) => text.slice(start, end));

describe('a word without a digit that a sentence says is the password', () => {
  it.each([
    ['the passwd for the till is candyfloss all lower case and the manager', 'candyfloss'],
    ['The password for the new laptop is bluebottle, no capitals.', 'bluebottle'],
    ['Your temporary password is Sunflower.', 'Sunflower'],
    ['the wifi password is ilovecoffee', 'ilovecoffee'],
    ['The zip password will be kestrel as usual', 'kestrel'],
    ['my current password is Portcullis-House which is refused.', 'Portcullis-House'],
    [
      "You need the passphrase of the pfx, that's Saxophone.Weather.Nine. Roll back.",
      'Saxophone.Weather.Nine',
    ],
    ['das Passwort ist Blumenkohl', 'Blumenkohl'],
    ['the wifi password is hedgehogs and the safe is shut', 'hedgehogs'],
    ['Das Kennwort für die Exceldatei ist kestrel.', 'kestrel'],
    ['le mot de passe est pamplemousse.', 'pamplemousse'],
    ['la contraseña es mariposa, en minúsculas', 'mariposa'],
    ['wachtwoord is Kaasfondue', 'Kaasfondue'],
    ['Le code wifi de la salle est reunion-1-croissant et pour la machine', 'reunion-1-croissant'],
    ['wifi password: ilovecoffee', 'ilovecoffee'],
    ['username: ada\npassword: monkeybars', 'monkeybars'],
    ['user: ada pass: monkeybars', 'monkeybars'],
    ['new pw: Kitten-Mittens', 'Kitten-Mittens'],
    ['passphrase for the key is four words: tangle bishop copper yawn. Shout.', 'tangle bishop copper yawn'],
    ['zmieniłem hasło do skrzynki na Pierogi_zJagodami4. Stare nie działa', 'Pierogi_zJagodami4'],
    ['I have changed my password like you said to Chrysanthemum81 but', 'Chrysanthemum81'],
    ['测试服务器的密码改成 Xihu#Longjing8 了，用户名', 'Xihu#Longjing8'],
    ['kargo panelinin şifresi değişti: Karadeniz.Hamsi61. Kullanıcı', 'Karadeniz.Hamsi61'],
    ['PC war gesperrt, PW jetzt Leitstand-Möwe7', 'Leitstand-Möwe7'],
    ['Kennwort Steuerfuchs1967 liegt ihr vor.', 'Steuerfuchs1967'],
    ['PW for pdf: 150479 (date of birth)', '150479'],
    ['- root pw for the two old boxes: etch&lenny\n', 'etch&lenny'],
    ['The factory password is on the pull-out tag: YCTGEJRKCM. Boot', 'YCTGEJRKCM'],
    ['GET /login?user=front2&pwd=sunnyside.up&lang=en', 'sunnyside.up'],
    ['The account root got calvin-no-more-04 as its password', 'calvin-no-more-04'],
    ['The password is sg!YxSVD=QKh. Please keep it.', 'sg!YxSVD=QKh'],
    ['Log in with pw Ukp!MDp$BNR, then go on.', 'Ukp!MDp$BNR'],
    ['Credentials: ada / gPF!ZTbCAFD', 'gPF!ZTbCAFD'],
    ['I changed the password to etch&lenny, so', 'etch&lenny'],
    ['Das WLAN-Passwort ist Zahnfee.Karies.Bohrer.', 'Zahnfee.Karies.Bohrer'],
    ['The wifi password is toaster.kettle.lamp. Ask me', 'toaster.kettle.lamp'],
    ['password: copper-velvet-otter\n', 'copper-velvet-otter'],
    ['user: ada / pw: 482910', '482910'],
    ['le mot de passe du wifi est 482910, bonne journée', '482910'],
    ["Ada: what's the password?\nBob: qwert5x\nAda: thanks", 'qwert5x'],
    ['log in as ada (Kettle-Moor7) and wait', 'Kettle-Moor7'],
    ['The new password is PbbRgGGcVMAk.', 'PbbRgGGcVMAk'],
    ['Ihr Kennwort zurückgesetzt auf Xanten_Lotse4.', 'Xanten_Lotse4'],
    ['haslo do dysku to Zubr_Bialowieza5, login magazyn.', 'Zubr_Bialowieza5'],
    ['the canva pass is now fluffyCloud_9 cuz', 'fluffyCloud_9'],
    ['Admin PW of the Polycom is 456-Polly.', '456-Polly'],
    ['usr labshare pw Erlenmeyer500ml - call Ravi', 'Erlenmeyer500ml'],
    ['Das neue Passwort dazu lautet Steuer.Eule.2025. Hr. B', 'Steuer.Eule.2025'],
    ['wifi password behind tv: rhx4-ppdt-91mz. heating', 'rhx4-ppdt-91mz'],
    ['la contraseña es Albaran31* usuario almacen1', 'Albaran31*'],
    ['The passphrase for the GPG key is "fully folded napkins fall". How', 'fully folded napkins fall'],
    ['settings at 192.168.0.1, settings password 77531825.', '77531825'],
    ['password: Xrw`T)qWX,a#D9E]\n', 'Xrw`T)qWX,a#D9E]'],
    ['Your new password for the portal is: Copperotter', 'Copperotter'],
    ['user ada pass: Tulip (case sensitive)', 'Tulip'],
    ['Credentials: ada / copperotter', 'copperotter'],
    ['Zugangsdaten: ada / Kupferotter', 'Kupferotter'],
    ['Ο κωδικός είναι Fanari2031.', 'Fanari2031'],
    ['הסיסמה היא Fanar-Gan7', 'Fanar-Gan7'],
    ['كلمة السر هي Fanar-Gan7', 'Fanar-Gan7'],
    ['รหัสผ่านคือ Fanar2031', 'Fanar2031'],
    ['Slaptažodis yra Zibintas77.', 'Zibintas77'],
  ])('%j', (text, value) => expect(found(text)).toEqual([value]));

  it.each([
    'The password for the new laptop is wrong, no capitals. Password is managed centrally. password is Administrator only.',
    'The password is expired. The password is stored in the vault. The password is required. password is mandatory',
    'My password is not working. The password is rejected. password is invalid. password is shared with Bob.',
    'The wifi password is on the wall. The wifi password is printed below. The password is secret. Password is Confidential.',
    'I set your password to expire in 30 days. I set the password to never expire. We set the password to random.',
    'das Passwort ist abgelaufen. das Passwort ist falsch. Das Passwort ist geheim. Das Passwort ist Chefsache. Mein Passwort ist steinalt. Passwort für SAP ist synchronisiert.',
    'le mot de passe est expiré. le mot de passe est obligatoire. Le mot de passe est confidentiel.',
    'la contraseña es incorrecta. la contraseña es obligatoria. la contraseña es secreta',
    'Password: Forgot? Password: Required. Password: (leave blank). password: unchanged. Password: Show',
    'Password: string. password: String; password: hidden. password: text. Password: Yes. password: None',
    'Wifi password: ask at reception. Passwort: siehe Zettel. Password: same as always',
    'username: string\npassword: string\nemail: string',
    'password manager: Bitwarden. Password policy: Strict. Password reset: Automatic. Password hint: Dog',
    'login jdoe password expired. login failed password incorrect. login with password instead',
    'The old password is accepted. The new password is identical. A password is optional. password is nullable',
    'the passphrase is long. the passphrase is four words. the passphrase is English.',
    'new password: confirm. new password: again. Password: Confirm Password: Submit',
    'PW for pdf: none. PW for pdf: same. PW for room 150479 is lost. Password length: 12. password attempts: 150479',
    'PW jetzt neu setzen. Passwort jetzt geändert. pw now works. hasło do skrzynki na Onecie',
    'Which of these passwords is weakest: short, long, random, reused?',
    'Pass phrase: words and numbers. pass phrase: three or four words.',
    'GET /reset?token=1&password=password&next=/home and /login?password=string',
    'the variable `passwd` is worse; `pw2` is better.',
    'We changed the password to improve security. I changed the password for the move to server2.',
    'The password is a!b. Password is config.value.path. The wifi password is at vault.acme.test. password is web.acme.shop',
    'password: forgot-password-form\npassword: set-new-value\npassword: reset-mail-template\n',
    'the password for the meeting is on page 482910; mot de passe changé en 2031, bonne journée',
    'I changed the password to user.name and log in as ada (admin) or ada (see Kettle-Moor)',
    'Credentials: email / password, credentials: username / phone, login details: name / birthday, credentials: host / port',
    'Zugangsdaten: siehe / unten, creds: google / facebook, identifiants: nom / prénom, login data: key / value',
    'The password is: required. The password is: case sensitive. your password is: not set. password is: Strong',
    'password: {{ .Values.db.password | b64enc | quote }}\nUnattend.xml: <Password>*SENSITIVE*DATA*DELETED*</Password>',
    'new login page, pin support in the app, token refresh fixed (#3381), secret rotation documented.',
  ])('nothing in %j', (text) => expect(found(text)).toEqual([]));
});

it.each(['wrong', 'expired', 'abgelaufen', 'obligatoire', 'case-sensitive', 'Read-Only', 'Administrator'])(
  '%s only says something of a password',
  (word) => expect(isPlainPredicate(word)).toBe(true),
);
it.each(['candyfloss', 'Sunflower', 'Blumenkohl', 'mariposa', 'Portcullis-House'])('%s may be one', (word) =>
  expect(isPlainPredicate(word)).toBe(false),
);
