import { otherCodes } from './access-codes';
import { valueMisses } from './credential-misses-values';

/** Texts by hand that speak of passwords and keys and give none away. */
export const credentialMisses: readonly (readonly [name: string, lines: string])[] = [
  [
    'policy prose',
    `
Your password must contain at least 8 characters, one digit and one capital letter.
Passwords must be at least 12 characters long and must not contain your user name.
The password policy was updated in March 2025, see section 4.2.
Never share your password with anybody, not even with IT.
The password is wrong.
The password is incorrect. Please try again.
The password is required.
password is expired since 2025-03-04
The password is too short (minimum is 8 characters)
Your password is about to expire in 14 days.
The password is stored as a bcrypt hash, cost 12.
The password was changed by the user on Monday.
Please reset the password before Friday.
Forgot your password? Click here.
I forgot my password, can you help me?
What's the password for the staging server?
Does anybody know the wifi password?
Password reset for maria.lopez was requested at 09:12.
Password: required, at least 10 characters
Password: your employee number followed by your birth year
Password: ask Dana
Password: see 1Password
Password: same as last year
Password: (unchanged)
Password: none
Password: n/a
Password: ********
Password: ••••••••
Password: [hidden]
Password: <redacted>
Password: {{ password }}
Password: <your password>
Password: your-password-here
Password: xxxxxxxx
Enter password:
The password was changed to comply with section 4.2 of the policy.
Password for the intranet: see the vault, entry 4471
The password for build 2041 is in the vault.
A password of 12 characters is the password of choice.
The admin password is rotated by the pipeline at 03:00.
The password is on page 12 of the handbook v2.
Credentials: see LastPass, folder 17
Credentials expire after 30d, logins after 90d.
Login: 2025-03-04T09:12:44Z, logout: 2025-03-04T17:31:02Z
The login is bob.miller or his number, 48213.
The password (12 characters) was sent by post.
Use your employee number as the password.
His date of birth is the password hint.
password reset requested from 10.20.3.14 at 2025-03-04
The secret is in chapter 12, the token in chapter 13b.
Enter the password that you got by mail.
snmp-server community <community> RO
snmp-server community {{ snmp_community }} RW
snmp-server community ******** RO
snmp-server community $COMMUNITY ro
snmp-server enable traps bgp
The SNMP community string of the old switches is in the vault.
SNMP community strings of v2c are sent in clear text.
radius-server host 10.1.1.9 key <removed>
The radius server 10.1.1.9 uses the key from the vault.
A pre-shared key of 24 characters is used for the tunnel.
pre-shared-key <psk>
key-string cannot exceed 80 characters
net user administrator /active:yes
net user guest
enable secret 5 <hash>
username {{ user }} secret {{ secret }}
priv aes 256 is better than priv des
password manager, password vault, password generator, password spray
The secret is to keep the pan hot.
The secret of good coffee is fresh beans.
Token ring networks used a token of three bytes.
The token is valid for 3600 seconds.
The token: a small round piece of metal.
The key is under the mat.
Key: blue lines are 2024, red lines are 2025.
The key to success is patience, the key takeaway is clear.
API key management is described in chapter 7.
Please rotate your API keys every 90 days.
The access key of the menu is Alt+F.
Authorization: see form 27-B
Basic authorization was replaced in 2021.
Bearer of this letter is entitled to enter.
The bearer token has to be sent with every request.
Our private key infrastructure is run by a contractor.
Use a passphrase of four or more words.
Le mot de passe doit contenir au moins 8 caractères.
Das Passwort muss mindestens 8 Zeichen lang sein.
La contraseña debe tener al menos 8 caracteres.
A senha deve ter no mínimo 8 caracteres.
Het wachtwoord moet minstens 8 tekens lang zijn.
Пароль должен содержать не менее 8 символов.
비밀번호는 8자 이상이어야 합니다.
パスワードは8文字以上で入力してください。
密码长度至少为8位。
`,
  ],
  [
    'code with variables',
    `
const password = getPassword();
const password = process.env.DB_PASSWORD;
password: string;
password?: string | undefined
password: str = Field(min_length=8)
def login(username: str, password: str) -> bool:
public void setPassword(String password) { this.password = password; }
this.password = password;
self.password = kwargs.get("password")
if (password === confirmPassword) return true;
password = input("Password: ")
password = getpass.getpass()
password = os.environ["DB_PASSWORD"]
password = ENV.fetch('DB_PASSWORD')
password: \${DB_PASSWORD}
password: \${{ secrets.DB_PASSWORD }}
password: {{ .Values.db.password }}
password: !vault db/creds
password: $DB_PASSWORD
PASSWORD=$(cat /run/secrets/db)
PASSWORD="$1"
PASSWORD=%PASSWORD%
password = None
password = null
"password": null
"password": ""
password = ''
password=
let token = await fetchToken(clientId);
const token = useToken(theme.colors);
token = next(tokens)
tokens[i] = token.value
const secret = crypto.randomBytes(32).toString('hex');
apiKey: process.env.API_KEY,
apiKey: config.get('apiKey')
api_key = load_key("api_key.txt")
authToken: session.accessToken
type Key = keyof typeof map;
const key = \`\${prefix}:\${id}\`;
for (const [key, value] of Object.entries(map)) {
keyPath: 'created_at',
key: "ctrl+shift+down", command: "editor.action.copyLinesDownAction"
"key": "primary_key_column_name"
primaryKey: 'customer_order_line_id'
foreignKey: "fk_orders_customers_2024"
publicKey: fs.readFileSync('public.pem')
passwordField.setEchoChar('*');
<input type="password" name="password" placeholder="Password" autocomplete="current-password">
<label for="password">Password</label>
<PasswordInput value={password} onChange={setPassword} />
#password-reset-form { display: none; }
.password-strength__bar--weak { width: 20%; }
password_hash = bcrypt.hashpw(password, salt)
passwordEncoder.matches(rawPassword, encodedPassword)
expect(screen.getByLabelText('Password')).toBeVisible();
throw new Error('password is required');
raise ValueError("Invalid password for user")
printf("Password: %s\\n", password);
log.info("password changed for user {}", userId);
String passwordParam = request.getParameter("password");
PASSWORD_MIN_LENGTH = 12
PASSWORD_RESET_TIMEOUT_DAYS = 3
MAX_TOKENS=4096
max_tokens: 1024, temperature: 0.7
tokenizer = AutoTokenizer.from_pretrained("bert-base-uncased")
tokenType: 'Bearer',
secretName: my-app-tls-secret
secretKeyRef:\\n  name: db-credentials\\n  key: password
csrf_token = generate_csrf_token(request)
monkey = "banana-eater-2000-deluxe"
keyboardLayout: "us-international-altgr"
author: "maria-lopez-and-friends-2024"
passthrough = "enabled-for-all-hosts"
compass: "north-north-west-12"
bypass=true passive=false surpass=no
kubectl create secret generic db-credentials --from-literal=password=$DB_PASSWORD
aws secretsmanager get-secret-value --secret-id prod/db/password
mysql -u root -p shop
docker login -u bob --password-stdin registry.example.com
ssh -p 2222 bob@example.com
cp -p file1 file2
curl -u $USER:$PASS https://example.com
7z a -p backup.7z docs
zip -r backup.zip docs -x '*.map'
docker run -p 127.0.0.1:5432:5432 postgres:16
src/query.ts:5432:12:column:unused
{host}:5432:{database}:{user}:{password}
Failed password for root from 2a02:8109:9c0::5 port 51234 ssh2
Failed password for invalid user deploy from 2001:db8:4a1:7::9c2e port 40022
Accepted password for maria from fe80::1c2a:3bff:fe4d:5e6f%eth0 port 50110
password changed by ada from 00:1b:44:11:3a:b7
`,
  ],
  [
    'interfaces in other words',
    `
"password": "Password",
"password": "Passwort",
"login.password": "Mot de passe",
"forgotPassword": "Forgot your password?",
"passwordPlaceholder": "Enter your password",
"password_too_short": "The password is too short",
"error.password": "Passwords do not match",
password=Kennwort
password.label=Contraseña
msgid "Password"\\nmsgstr "Heslo"
<string name="password">Salasana</string>
"token": "Token",
"secret": "Secret",
"api_key": "API key",
"password": "Minimum 8 chars!",
"password": "Mindestens 8 Zeichen",
"password": "8 à 64 caractères",
"passphrase": "Must match the first one",
"passphrase": "at least four random words",
password: "use Base64 with OAuth2 only"
"apiKeyHint": "You find the key in your account settings",
{ label: 'Password', value: 'password' }
{ id: 'password', header: 'Password', type: 'password' }
name: Password\\ntype: string\\nformat: password
"title": "Password", "type": "string", "minLength": 8
parameters:\\n  - name: api_key\\n    in: header\\n    required: true
`,
  ],
  [
    'lists in programs',
    `
names = [\\n  'partial',\\n  'password',\\n  'sqlite3',\\n  'read4b',\\n  'CONVERT-3D-COLORS',\\n]
hidden = (\\n    "password",\\n    "oauth2_state",\\n    "safeExport8bits",\\n    "session_id2",\\n)
syn keyword sqlOption    Oem_string\\nsyn keyword sqlOption    Password\\nsyn keyword sqlOption    Prevent_key2_Update
('pw', 'password'),\\n('py', 'python'),\\n('py3', 'Python-3x'),
You are asked for your password. The signed file will be named\\nSHASUMS256-v2.txt.asc
`,
  ],
  [
    'help and other languages',
    `
  -W, --password           erzwingt die Frage nach dem Passwort
       --ftp-password=JELSZÓ       az FTP-jelszó
  -P, --passwd=DATEI    nimmt DATEI als Passwortdatei
Superseded by the -pass argument.
_Heslo:\\n_Místa\\n_Tlak:
Passwort:\\n  Einfügen
passwd: lösenordet är oförändrat
passwd - změna hesla uživatele
Passwort: geändert
Mot de passe : oublié
passwd:         compat\\ngroup:          compat
getent passwd\\nada:x:1000:1000:Ada Smith:/home/ada:/bin/bash
 /etc/pam.d/chpasswd 9900720564cb4ee98b7da29e2d183cb2
/usr/share/man/man1/systemd-tty-ask-password-agent.1.gz
from .oauth2 import OAuth2PasswordBearer as OAuth2PasswordBearer
def open(self, user: str|None, password: str|None) -> bool: ...
Pass \`density_norm={scale!r}\` for the same effect.
# convert keys to numpy array, pass-through indexers\\nif isinstance(value, pd.Series2):
messages of commits identified by "squash" commands
`,
  ],
  ['codes', otherCodes],
  ...valueMisses,
];
