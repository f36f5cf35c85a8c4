/** Values by hand that stand where a credential stands and are none. */
export const valueMisses: readonly (readonly [name: string, lines: string])[] = [
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
  [
    'handbooks and data files',
    `
- [user passwords](https://start.acme.test/open/i?a=HEDEDSLHPBFG&v=dnrh)
To reset your password, see [Reset the admin password](/acme-365/admin/reset-passwords2?view=o365#admin).
Use a manager: docs/tech-policies/password-requirements/#1-use-a-password-manager
[slides](https://docs.acme.test/presentation/d/1XYn7rgPw-WYAnH3X10GboMwn8xLH3oUx2TlDe6f6lSY/edit)
"dependencies": { "parse-passwd": "^1.0.0", "@acme/password": "~5.0.12" }
"PG": "Papua New Guinea",\\n  "PW": "Palau",\\n  "PY": "Paraguay"
PS,GZA,Gaza\\nPW,002,Aimeliik,State\\nPW,004,Airai,State\\nPW,010,Angaur,State\\nPY,1,Concepción,Department
DB_USER=\\nDB_PASSWORD=\\nDB_NAME=shop2\\nDB_PORT=5432
PASSWORD_HASHERS = [\\n    "django.contrib.auth.hashers.MD5PasswordHasher",\\n]
'page':255C,469C 'passkey':642C,653C 'passphrase':427C 'paste':120C
"image": "iVBORw0KGgo/PwBGKPcL7gZY5gAAAABJRU5ErkJggg==",Ovenbird2,https://acme.test/a.png?size=50x50
curl ftp://*username:password*@ftpserver/folder/my.vfb
[user]\\n    name = Ada\\n    signingkey = A3F1E9C0B827D54E
api_key = f"{api_key}_promo2x"
api_response=$(curl -s -X POST \${JOBS}/_open -u $USERNAME:$PASSWORD)
youtube_playlist_id: "PLJqWcTqh_zKFtf6yUxjwjE5P1gsDSIPjV"
cloud.id: "My_Deployment:abcdefghijklmnopqrstuvwxyz1234567890ABCDEF"
social:\\n  youtube_id: UCOWh2WJxPywHIaccDWb8Mvg\\n  twitter: AdaMarieHill22\\n  linkedin: ada-m-hill-b085b0341
twitterImg: img/posts/2024-12-20-news-dec/2months2mins_hex.png
`,
  ],
];
