import { type Binding, bindingAfter } from '@/lib/scan/credentials/binding';
import {
  isBare,
  nameAround,
  type Name,
  pastSecondWord,
  wordsAround,
} from '@/lib/scan/credentials/name-around';
import {
  otherAfter,
  otherBefore,
  passwordEndings,
  passwordNames,
} from '@/lib/scan/credentials/password-names';
import { isLongPassphrase, isPassphrase } from '@/lib/scan/credentials/passphrase';
import { passwordStrength } from '@/lib/scan/credentials/password-strength';
import { mayBeInColumn } from '@/lib/scan/credentials/password-column';
import { isCamelCase, isOfOther } from '@/lib/scan/credentials/other-names';
import { otherPasswords } from '@/lib/scan/credentials/other-passwords';
import { isPasswordValue, type NameWords } from '@/lib/scan/credentials/password-value';
import { barePhrase, spacedPassword } from '@/lib/scan/credentials/spaced-password';
import { toldBefore } from '@/lib/scan/credentials/told-before';
import { isUserFollowed, readSecond, secondOfPair } from '@/lib/scan/credentials/user-and-password';
import { boundValue, valueBefore, wholeEnd, type Value } from '@/lib/scan/credentials/value-after';
import type { Claim, LabelDetector } from '@/lib/scan/detector';

const isOtherName = ({ before, after }: NameWords): boolean =>
  after.some((word) => otherAfter.has(word)) || before.some((word) => otherBefore.has(word));

function readBound(text: string, name: Name, binding: Binding): Claim | undefined {
  const value = boundValue(text, binding);
  const read = value === undefined ? undefined : readValue(text, value, name);
  if (read !== undefined) return read;
  const found = value === undefined ? spacedPassword(text, name) : barePhrase(text, name, binding);
  return found === undefined || isOtherName(wordsAround(text, name)) ? undefined : found;
}

const claim = (text: string, value: Value): Claim => ({
  start: value.start,
  end: wholeEnd(text, value),
  likelihood: 'LIKELY',
});

/** `CURLOPT_PASSWORD`: a comma may follow. */
const isConstant = (text: string, name: Name): boolean =>
  !isBare(name) && /[A-Z]_[A-Z]/.test(text.slice(name.start, name.end));

function readValue(text: string, value: Value, name: Name): Claim | undefined {
  if (value.bond === 'beside' && !value.hasDigit && value.quote === '' && !name.isOption) {
    // `crypto.md#pbkdf2password-salt-iterations-keylen-digest`
    const isApart = text.charCodeAt(value.start - 1) === 32;
    if (!isApart || !isLongPassphrase(text.slice(value.start, value.end))) return undefined;
  }
  if (isOfOther(text, name, value)) return undefined;
  const around = wordsAround(text, name);
  if (isOtherName(around)) return undefined;
  const second = secondOfPair(text, name, value);
  if (second !== undefined || value.end - value.start < 4) return second;
  if (isUserFollowed(text, name, value) || isPasswordValue(text, value, name, around))
    return claim(text, value);
  return readSecond(text, value);
}

export const password: LabelDetector = {
  kind: 'label',
  id: 'password',
  category: 'credentials',
  reasons: ['label'],
  labels: [],
  hints: [],
  companions: otherPasswords,
  triggers: [...passwordNames, ...passwordEndings],
  cell(value, heading) {
    if (!mayBeInColumn(value, heading)) return undefined;
    return passwordStrength(value, true) >= 2 || isPassphrase(value) ? 'LIKELY' : undefined;
  },
  read(text, start, end) {
    const name = nameAround(text, start, end === start + 4 ? pastSecondWord(text, end) : end);
    if (name === undefined) return undefined;
    const compared = valueBefore(text, name.start);
    if (compared !== undefined && passwordStrength(text.slice(compared.start, compared.end), true) >= 2)
      return isOtherName(wordsAround(text, name)) ? undefined : claim(text, compared);
    const binding = bindingAfter(text, name, isConstant(text, name), name.isOption);
    const found = binding === undefined ? undefined : readBound(text, name, binding);
    return found ?? (isCamelCase(text, name) ? undefined : toldBefore(text, name));
  },
  hits: [
    'user,password\nada,Kq7-vane2x\nbob,Wm4#tulip',
    'كلمة المرور: Guitar9984',
    'Mật khẩu: Rain2Bow7',
    'password: hunter2!',
    'PW: Kq7-vane2',
    'ID/PW: ada/Kq7vane!2',
    'id:ada,pw:Wm4#tulip',
    'login: bob, password: S3cretly!',
    'user bob password is Xy12-jump',
    'DB_PASSWORD=sunshine',
    'export PGPASSWORD="t1ger-lily"',
    '{"user":"ada","password":"Blue42moon"}',
    '<password>Gr33nTea#</password>',
    '<key>password</key>\n\t<string>Gr33nTea9</string>',
    '<Key>Password</Key>\n\t<Value ProtectInMemory="True">Gr33nTea9</Value>',
    '<Properties action="U" cpassword="j1Uyj3Vx8TY9LtLZil2uAuZkFQA/4latT76ZwgdHdhw"/>',
    'Key Content            : Gr33nTea9',
    '<wsse:Password Type="http://acme.test/x#PasswordText">Gr33nTea#</wsse:Password>',
    'password = "c0rrectHorse"',
    'password:\n  Th1rsty-Camel',
    '--password Sne3k-Oil7',
    '-pw Fl4t-iron',
    'The wifi password is 8Tulips!here',
    'Password for the projector: Beamer#2031',
    'Das Passwort lautet Sommer!2031',
    'la contraseña es Gato#9912',
    'пароль: Zima2031!',
    '비밀번호: Han9ang!x',
    'パスワード：Fuji3776m!',
    '密码：Xue2031!hua',
    '비번은Vok58Tz#@입니다',
    'p/w: Kite-Fly9',
    'machine git.acme.test login ada password 9x4-quokka',
    "if password == 'v8n3o5rQk':",
    'if ("m9)nightOwl" == password) {',
    'getenv("DB_PASSWORD", "MoRgE71w")',
    "password => 'L0ose-leaf'",
    'name: DB_PASSWORD\nvalue: Ol1ve-tree',
    '**Password:** `Rain2Bow!`',
    'Server=db;User Id=sa;Password=Z3bra!run;Encrypt=true',
    "CREATE USER ada WITH PASSWORD 'Qu1et-river'",
    'the password was changed to Kq7-vane2x this morning',
    'I reset the password to Lantern9073, please note',
    'password: correct-horse-battery-staple',
    'new pw: Harbour-lamp-75 old pw: forgot',
    'wifi: Gl4ss-hill (password)',
    'Use Rain2Bow!x as the password',
    'Wh1te-owl9 is the password for the archive',
    'try ada/Tr4m-line! (user/password)',
    'username ada password 7 0A1b2C3d4E',
    "the password's Bl4ck-bird",
    'it asks for a password, take Wh1te-owl',
    'the password? "Qu1et-sea" without the quotes',
    'Passwort für die ZIP-Datei: Regen7bogen',
    'root pw on db1.acme.test: Qu1etsea9',
    '| Password | Rain2Bow! |',
    'client.setPassword("Qu1et-sea");',
    'ID / PW : db / Kq7-vane2',
    'wpa_passphrase=Harbour_31',
    'Hasło to Kotek!2024x',
    'Pass word: Rain2Bow!',
    'pass-phrase is Wh1te-owl',
    'setopt(h, CURLOPT_PASSWORD, "vBqTzLmWxKdRpHnGsYcJfEuA");',
    'Credentials: ada / maple-lantern-quiet-river',
    'Password for the attached file: maple-lantern-quiet-river',
    'user ada@acme.test, password maple-lantern-quiet-river',
    'ok so its lantern4471 (the pw)',
    'pin and password: 2290, Lantern4471',
    'The archive opens with the password 47Lantern*',
    'enter the password "maple-lantern-quiet-river" and press OK',
    'password: "Gr3en ivy, 5 leaves!"',
    '{"password": "quiet R1ver stones"}',
    "passphrase = 'maple lantern quiet river'",
    'passphrase: maple lantern quiet river',
    'vault_pass: "maple lantern quiet 58"',
    'hasło do vpn Zimowy!Las8',
    'Passwort: Gänseblümchen',
    'пароль: Солнце2031',
    'My password used to be Lantern77# but it fails',
    'Temp password lantern5440 (change it)',
    'usuario ada, clave lantern749',
    'Heslo je Lantern77',
    "J'ai remis le mot de passe à Lantern99#",
    'Clé WiFi : Lantern2031$',
    'SSID,WiFi key\nguest,Lantern77\nlab,Qu1et-sea',
    '<Password><Value>Gr33nTea#</Value></Password>',
    "await page.fill('input[name=password]', 'Lantern77!');",
    "cy.get('#password').type('Lantern77!')",
  ],
  misses: [
    'const DERIVE_KEY_MATERIAL = 0b1000000;',
    'password: node_modules/Abc12/lib/Index9',
    'Failed password for root from 2a02:8109:9c0::5 port 51234 ssh2',
    '(api.md#hashpassword-salt-rounds-keylen-digest-callback)',
    'the files in folder4471 (the password is elsewhere)',
    'password for the vault: see-the-other-list',
    '"passwordLabel": "Gr3en ivy at 5"',
    '"password": "Minimum 8 chars!"',
    '"password": "quiet river at 10am"',
    '"passphrase": "Must match the first one"',
    'passphrase: unlocks the private key file',
    'password check passed for user 4502 trace=5e4ed9836aa97fd52e8444d7b5e0639a',
    'the password is sent by mail in 2 days',
    'password: db-credentials-2',
    '"autocomplete": "x", "password": "current-password"',
    'pass `check_0d=True` on',
    'options to pass on to `Compiler2.run`',
    'RFC2617 is the password scheme',
    '#define TLS_TXT_PSK_WITH_3DES_EDE "PSK-3DES-EDE-CBC-SHA"',
    '#define GL_STENCIL_PASS_DEPTH_PASS        0x0B96',
    'see [the rule 1password](./packages/rule-1password2)',
    'PASSWORD=$user:$pass',
    'a strong password (12 characters)',
    'password: string;',
    'password = getPassword()',
    'password: str = None',
    'const password = process.env.DB_PASSWORD;',
    'PASSWORD=$DB_PASSWORD',
    'password: ${{ secrets.DB_PASSWORD }}',
    'password: <your password>',
    'password: ********',
    'password: ""',
    'password: null, username: null',
    'password: required',
    '"password": "Password"',
    '"forgotPassword": "Forgot your password?"',
    '"passwordHint": "At least 8 characters"',
    'password must contain at least 8 characters, 1 digit and 1 symbol',
    'The password is incorrect.',
    'the password is case-sensitive; the password is expired',
    'password reset link sent; password-reset-token',
    'password_hash = "5f4dcc3b5aa765d61d8327deb882cf99"',
    'type="password" name="password" placeholder="Password"',
    'passwordField.value = input2',
    'password: { type: String, required: true }',
    'user.password = req.body.password',
    'pass = index + 1; pass through; boarding pass 12B',
    'contraseña: texto',
    'mot de passe à 8 caractères minimum',
    "page.fill('#password', user.name); split('user[:passwd]', 'host[:port]')",
    'password combination.\n\nR5: Regulatory--21',
    'PuttyPassword=0',
    'if (password === confirmPassword) return',
    'pass `strict=False` to keep the order',
    'def login(self, username, password=None, email=None):',
    'passenger: quickBrown7, compass: 42N',
    'Please enter your password and press Enter',
    'password: changeme',
    'password: YOUR_PASSWORD',
    'masked_password = *****1*****2',
    'sha256 password hashing with bcrypt2 and argon2id',
    'Enter password for ada@acme.test:',
    'INFO password changed 2031-04-01 12:00:00 by ada',
    'MARIADB = "mariadb"',
    'Passwort:\n  Einfügen',
    'Pass `density_norm={scale!r}` for the same effect',
    'setPassword(self, password: str|None)',
    '"pw2bgw": pw2bgw_keys,',
    'CONVNEXT_PW1: "convnext.{bid}.pw1",',
    'key,pass-through non-array-like indexers\nx,pd.Series2!x',
    'fKusN4JmodXqpM1pw09zSrs_tS1RQ-LnWHuPrU5KLCz',
  ],
};
