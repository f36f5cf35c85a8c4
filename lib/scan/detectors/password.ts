import { commandPassword, isCommand } from '@/lib/scan/credentials/command-password';
import { nameAround, type Name } from '@/lib/scan/credentials/name-around';
import {
  otherAfter,
  otherBefore,
  passwordEndings,
  passwordNames,
  plainWords,
} from '@/lib/scan/credentials/password-names';
import { passwordStrength } from '@/lib/scan/credentials/password-strength';
import { indexed, isUserFollowed, readSecond, secondOfPair } from '@/lib/scan/credentials/user-and-password';
import { valueAfter, valueBefore, wholeEnd, type Value } from '@/lib/scan/credentials/value-after';
import type { Claim, LabelDetector } from '@/lib/scan/detector';

const isOtherName = ({ before, after }: Name): boolean =>
  after.some((word) => otherAfter.has(word)) || before.some((word) => otherBefore.has(word));

const lineStart = /(?:^|[\r\n])[ \t>*#{,;-]{0,12}(?:export |set |env |const |let |var |\d{1,3}[.)] )?$/i;

/** Words that may stand before `password` in a name whose value is any word. */
const ordinary = new Set(
  'my db database user admin root mysql postgres pg ftp smtp mail email wifi wlan login default new old current test app server'.split(
    ' ',
  ),
);

/** Brackets and operators as programs have them; a password without quotes that has them stands on a line of its own. */
const programSigns = /[[\](){};]|&&|\|\||=>|=!|[<>=!]=/;

const isPlainWord = (written: string): boolean => {
  const lower = written.toLowerCase();
  return plainWords.has(lower) || plainWords.has(lower.replace(/[^\p{L}\d]/gu, ''));
};

function isAccepted(text: string, value: Value, name: Name): boolean {
  const written = text.slice(value.start, value.end);
  const isQuoted = value.quote !== '';
  const strength = passwordStrength(written, isQuoted);
  if (strength === 0) return false;
  if (value.isBelow && !value.isLast) return false;
  // `checkPass("…")`: a call.
  if (text.charCodeAt(name.end) === 40 && name.before.length + name.after.length > 0) return false;
  const before = text.slice(Math.max(0, name.start - 24), name.start);
  if (!isQuoted && programSigns.test(written)) {
    if (indexed.test(written) || !value.isLast || !lineStart.test(before)) return false;
  }
  if (value.bond === 'argument')
    return strength === 3 || (strength === 2 && name.before.length + name.after.length > 0);
  if (strength === 3) return value.bond !== 'beside' || !isQuoted || written.length < 40;
  if (isPlainWord(written)) return false;
  // `--pass-through`
  if (name.isOption && text.charCodeAt(name.end) === 45) return false;
  if (name.isOption && (value.bond === 'beside' || value.bond === 'assigned'))
    return strength >= 2 || value.isLast;
  switch (value.bond) {
    case 'assigned':
    case 'colon':
      if (strength >= 2) return isQuoted || !isExpression(text, value);
      return isWeakAllowed(text, value, name, before);
    case 'said':
      return isQuoted || (strength >= 2 && /\d/.test(written));
    case 'far':
      return strength >= 2 && (isQuoted || (/\d/.test(written) && /[a-z]/i.test(written)));
    case 'beside':
      return isQuoted && strength >= 2 && value.isLast;
  }
}

/** More of a program follows: `password = base64 + salt`. */
const isExpression = (text: string, { end }: Value): boolean =>
  /^[ \t]{0,3}(?:[+?([.]|[<>!=]=?[ =])/.test(text.slice(end, end + 5));

const weakWord = /^[a-zA-Z!@#$*]{5,24}$|^\d{4,12}$/;
const speaksOfItself = /pass|secret|token|pwd|word|credential|key|field|input/i;

/** A single word or a few digits: `password: sunshine` alone on its line, `"password": "sunshine"`. */
function isWeakAllowed(text: string, value: Value, name: Name, before: string): boolean {
  if (!value.isLast || value.isBelow || name.after.length > 0) return false;
  if (name.before.some((word) => !ordinary.has(word))) return false;
  const written = text.slice(value.start, value.end);
  if (!weakWord.test(written) || isExpression(text, value) || speaksOfItself.test(written)) return false;
  if (value.quote !== '') return value.isKeyQuoted || value.bond === 'assigned';
  return lineStart.test(before) && !/[;,]$/.test(text.slice(value.end, value.end + 1));
}

const claim = (text: string, value: Value): Claim => ({
  start: value.start,
  end: wholeEnd(text, value),
  likelihood: 'LIKELY',
});

/** `CURLOPT_PASSWORD`: a comma may follow. */
const isConstant = (text: string, { start, end, before, after }: Name): boolean =>
  before.length + after.length > 0 && /[A-Z]_[A-Z]/.test(text.slice(start, end));

export const password: LabelDetector = {
  kind: 'label',
  id: 'password',
  category: 'credentials',
  reasons: ['label'],
  labels: [],
  hints: [],
  companions: [commandPassword],
  triggers: [...passwordNames, ...passwordEndings],
  read(text, start, end) {
    if (isCommand(text, start, end)) return undefined;
    const name = nameAround(text, start, end);
    if (name === undefined || isOtherName(name)) return undefined;
    const compared = valueBefore(text, name.start);
    if (compared !== undefined && passwordStrength(text.slice(compared.start, compared.end), true) >= 2)
      return claim(text, compared);
    const value = valueAfter(text, name.end, {
      takesComma: isConstant(text, name),
      takesWords: name.isOption,
    });
    if (value === undefined || value.end - value.start < 4) return undefined;
    if (value.bond === 'beside' && !value.hasDigit && value.quote === '' && !name.isOption) return undefined;
    const second = secondOfPair(text, name, value);
    if (second !== undefined) return second;
    if (isUserFollowed(text, name, value) || isAccepted(text, value, name)) return claim(text, value);
    return readSecond(text, value);
  },
  hits: [
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
    'password = "c0rrectHorse"',
    'password:\n  Th1rsty-Camel',
    '--password Sne3k-Oil7',
    '-pw Fl4t-iron',
    'The wifi password is 8Tulips!here',
    'Password for the projector: Beamer#2031',
    'Das Passwort lautet Sommer!2031',
    'Kennwort: Regen7bogen',
    'mot de passe : Soleil!23',
    'la contraseña es Gato#9912',
    'Senha: Cafe2031quente',
    'Hasło: Kotek!2024x',
    'Wachtwoord: Fiets-77x',
    'lösenord: Elgar4ever!',
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
  ],
  misses: [
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
  ],
};
