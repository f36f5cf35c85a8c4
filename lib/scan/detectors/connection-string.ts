import { azureKey } from '@/lib/scan/credentials/keys/azure-key';
import { isReference, isStandIn } from '@/lib/scan/credentials/looks/placeholders';
import type { SignDetector } from '@/lib/scan/detector';
import { list } from '@/lib/scan/list';

const common = {
  id: 'connection-string',
  category: 'credentials',
  reasons: ['format'],
  labels: list('connection string, dsn, database url'),
} as const;

/** Longest user name and password that are read, code units. */
const longestUser = 200;

// `scheme://user:password`
const address = /[a-z][a-z\d+.-]{1,40}:\/\/([^\s:/?#[\]]{0,100}):([^\s/?#]{3,150}|[^\s]{3,150})$/i;

// Oracle's easy connect, `user/password@//host:1521/service`: the port tells it from a package, `@scope/name@2`.
const ofOracle = /^(?:\/\/)?[\w.-]{1,60}:15\d\d[:/]/;
const oracleUser = /(?:^|[^\w$#])([\w$#]{1,40})\/([^\s/]{3,80})$/;

// Go's `user:password@tcp(host:3306)/db`
const ofGo = /^(?:tcp|unix)\(/;
const withoutScheme = /(?:^|\/\/)([\w.-]{1,40}):([^\s/]{3,80})$/;

/** Values that stand in manuals: `postgres://user:password@host`. */
const sayings =
  /^(?:pass(?:word|wd|wort)?|pwd|pw|secret|my[-_]?(?:secret|pass(?:word)?)|(?:db|user)?[-_]?pass(?:word)?|key(?:_?\d{1,4})?|token|\w{0,12}(?:password|passwd)\d{0,3}|1234?|x-oauth-basic|x-token-auth)\*{0,2}$/i;

const isOpener = (code: number): boolean =>
  code <= 32 || code === 34 || code === 39 || code === 96 || code === 60 || code === 62 || Number.isNaN(code);

export const connectionString: SignDetector = {
  ...common,
  kind: 'sign',
  sign: '@',
  companions: [azureKey],
  read(text, at) {
    const least = Math.max(0, at - longestUser);
    let from = at;
    let others = 0;
    while (from > least && !isOpener(text.charCodeAt(from - 1))) {
      if (text.charCodeAt(from - 1) === 64 && ++others > 2) break;
      from--;
    }
    if (at - from < 6) return undefined;
    const before = text.slice(from, at);
    const after = text.slice(at + 1, at + 72);
    const form =
      ofOracle.test(after) || /\bthin:/i.test(before)
        ? oracleUser
        : ofGo.test(after)
          ? withoutScheme
          : address;
    if (form !== oracleUser && !(before.includes(':') && /^[\w[]/.test(after))) return undefined;
    const [, user = '', password = ''] = form.exec(before) ?? [];
    if (password === '') return undefined;
    if (isReference(password) || isReference(user) || /^\*+$|[{}<>$]/.test(password)) return undefined;
    // A port and a path: `http://host:8080/users/@me`.
    if (/^\d{1,5}[/\\?#]/.test(password)) return undefined;
    const end = at;
    const start = end - password.length;
    if (/^x-(?:oauth-basic|token-auth)$/.test(password) && user.length >= 16)
      return { start: start - 1 - user.length, end: start - 1, likelihood: 'LIKELY' };
    const isSaying = sayings.test(password) || isStandIn(password) || password === user;
    const isShown = /^example\.(?:com|org|net)\b/.test(text.slice(at + 1, at + 13)) && !/\d/.test(password);
    return { start, end, likelihood: isSaying || isShown ? 'POSSIBLE' : 'VERY_LIKELY' };
  },
  hits: [
    'dsn := "app:Tr0ub4dor@tcp(127.0.0.1:3306)/orders"',
    'postgres://app:Tr0ub4dor@db.acme.internal:5432/orders',
    'DATABASE_URL=postgresql://orders:s9-Kq2vX@10.0.4.7/orders?sslmode=require',
    'mongodb+srv://svc:h7Gq29LmPz@cluster0.acme.mongodb.net/?retryWrites=true',
    'redis://:9fJk2LqP@cache:6379/0',
    'amqp://worker:pa55-Gx@mq.acme.test//vhost',
    '{"url":"mysql://root:R00t-42x@127.0.0.1:3306/shop"}',
    'https://ada:Winter2031x@intranet.acme.test/report',
    'git clone https://deploy:k2Xw_90qLm@git.acme.test/web.git',
    'ftp://upload:Zx81-basic@files.acme.test',
    'jdbc:oracle:thin:scott/T1ger-x9@db.acme.test:1521:ORCL',
    'jdbc:oracle:thin:scott/T1ger-x9@orders',
    'Oracle: scott/T1ger_x9@//db.acme.test:1521/HRPROD',
    'smtp://news@acme.test:Qp4-77xz@mail.acme.test:587',
    'proxy = http://corp\\ada:Gr8-Weather@proxy.acme.test:8080',
    'sqlalchemy.url = postgresql+psycopg2://u:P%40ss-91x@localhost/x',
    'ldaps://cn=admin:Dr4gon-fly@ldap.acme.test',
    'see "mongodb://root:ex4-mple2@mongo:27017" in compose.yml',
  ],
  misses: [
    'http://127.1.1.1:80#\\@127.2.2.2:80/',
    'postgres://user:password@localhost:5432/mydb',
    'postgres://postgres:postgres@localhost/test',
    'mysql://user:pass@host/db',
    'https://user@host.example/path',
    'https://example.test:8443/a@b',
    'postgres://${DB_USER}:${DB_PASSWORD}@${DB_HOST}/app',
    'mongodb://<username>:<password>@cluster0.mongodb.net',
    'redis://localhost:6379',
    'ada@acme.test: hello',
    'npm:@scope/name@1.2.3 and pkg:npm/%40scope/name@1.2.3',
    'image@sha256:ef25e6c44c0e600bb76aa36de2ffa1c6b95e6950849c5ccea91bb7875af9e79f',
    'https://user:***@host.test/',
    'git@github.com:acme/site.git',
    'ssh://git@host.test:2222/repo',
    'mailto:ada@acme.test?subject=a:b',
    'http://host.test:8080/users/@me',
    '@decorator: @media (min-width: 10px)',
  ],
};
