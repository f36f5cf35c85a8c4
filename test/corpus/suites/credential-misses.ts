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
Enter the password that you got by mail.
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
"apiKeyHint": "You find the key in your account settings",
{ label: 'Password', value: 'password' }
{ id: 'password', header: 'Password', type: 'password' }
name: Password\\ntype: string\\nformat: password
"title": "Password", "type": "string", "minLength": 8
parameters:\\n  - name: api_key\\n    in: header\\n    required: true
`,
  ],
  [
    'placeholders',
    `
API_KEY=your-api-key
API_KEY=your_api_key_here
API_KEY=<API_KEY>
API_KEY=xxxxxxxxxxxxxxxxxxxxxxxx
API_KEY=XXXXXXXX-XXXX-XXXX-XXXX-XXXXXXXXXXXX
api_key: "REPLACE_ME"
token: "insert-token-here"
token = "..."
SECRET_KEY=changeme
client_secret: "\${CLIENT_SECRET}"
AWS_SECRET_ACCESS_KEY=<secret>
postgres://user:password@localhost:5432/db
postgres://user:\${DB_PASSWORD}@db:5432/shop
postgres://<user>:<password>@<host>/<db>
mysql://root:$MYSQL_PASSWORD@db/shop
https://username:password@example.com
mongodb://{{user}}:{{password}}@{{host}}/db
Authorization: Bearer <token>
Authorization: Bearer \${token}
Authorization: Bearer YOUR_ACCESS_TOKEN
Authorization: Basic <base64(user:password)>
Authorization: \`Bearer \${accessToken}\`
-----BEGIN PRIVATE KEY-----\\n...\\n-----END PRIVATE KEY-----
-----BEGIN RSA PRIVATE KEY-----\\n<your key>\\n-----END RSA PRIVATE KEY-----
-----BEGIN PUBLIC KEY-----\\nMIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAuW3tFk2qPzv\\n-----END PUBLIC KEY-----
-----BEGIN CERTIFICATE-----\\nMIIDdzCCAl+gAwIBAgIEAgAAuTANBgkqhkiG9w0BAQUFADBaMQswCQYDVQQGEwJJ\\n-----END CERTIFICATE-----
ghp_ is the prefix of a personal token, sk_live_ that of a live key.
Keys begin with AKIA or ASIA.
if (key.startsWith('sk-ant-')) return 'anthropic';
/^xox[bpas]-/
eyJ is how every web token begins.
`,
  ],
  [
    'identifiers beside secret words',
    `
"integrity": "sha512-q1w2e3r4t5y6u7i8o9p0a1s2d3f4g5h6j7k8l9z0x1c2v3b4n5m6Q1W2E3R4T5Y6U7I8O9P0A1S2D3F4=="
token. request_id=3f0c1d52-9a3b-4c1e-8f60-2b9d7e5a1c34
key id: 3f0c1d52-9a3b-4c1e-8f60-2b9d7e5a1c34
tokenizationId: 'f8652d1c09ab47e3'
keyVersion: 20250304091244
secret version 17 created at 1741079564
commit 9fceb02d0ae598e95dc970b74767f19372d61af8 removes the password check
sha256sum secrets.tar.gz: 9c56cc51b374c3ba189210d5b6d4bf57790d351c96c47c02190ecf1e430635ab
"keyframes": "fade-in-and-out-2s"
"cacheKey": "customer-list-page-2-size-50"
sort_key=created_at partition_key=customer_id
"publicKeyToken": "31bf3856ad364e35"
publicKeyToken="b77a5c561934e089"
"tokens": 15234, "completion_tokens": 812
"next_page_token": "CAUQAA"
ssh-rsa AAAAB3NzaC1yc2EAAAADAQABAAABAQC3F6tyPEFEzV0LX3X8BsXdMsQz1x2cEikKDEY0aIj41qgxMCP tom@laptop
ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIGKQ9vOrt8a1mG3nQdVpZ2b1yYxRfTtUuJ0cH4sWmEpL dana@laptop
known_hosts: example.com ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIGKQ9vOrt8a1mG3nQdVpZ2b1yYxRfTtUuJ0cH4sWmEpL
password_changed_at: 2025-03-04T09:12:44Z
password_id=48213 password_age=90 password_history=5
login=2025-03-04 logout=2025-03-05
passwords: 4 weak, 2 reused, 17 fine
pass: 312 fail: 4 skip: 12
PASS src/login.test.ts (12.4 s)
pass 1 of 3, pass 2 of 3
Pass: 98.5%
Mountain pass: 2,469 m
boarding pass: gate B12, seat 14C
pw: 350 kW, rpm: 4500
`,
  ],
];
