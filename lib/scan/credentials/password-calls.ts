/** Made when its call is first met. */
type Form = () => RegExp;

/** The two arguments of a call. */
const userAndPassword: Form = () => /^ ?\( ?["'][^"'\n]{1,60}["'] ?, ?["']([^"'\n]{3,64})["']/;

/** What is signed, and the key. */
const signing: Form = () => /^ ?\([^\n"']{1,80}, ?["']((?=[^"'\n]*\d)[^"'\n]{6,64})["']/;

/** The last of three arguments: where, who, and the secret. */
const lastOfThree: Form = () =>
  /^ ?\( ?["'][^"'\n]{0,120}["'] ?, ?["'][^"'\n]{1,60}["'] ?, ?["']([^"'\n]{3,64})["']/;

/** What follows the names of calls that take a password; the last group is the secret. */
export const calls: Readonly<Record<string, Form>> = {
  'network credential': userAndPassword,
  'http basic auth': userAndPassword,
  twilio: userAndPassword,
  'create hmac': userAndPassword,
  'hmac new': () => /^ ?\( ?b?["']((?=[^"'\n]*\d)[^"'\n]{6,64})["'] ?,/,
  'jwt sign': signing,
  'jwt verify': signing,
  'username password credentials': userAndPassword,
  'set basic auth': userAndPassword,
  auth: () => /^ ?(?:= ?)?\( ?["'][^"'\n]{1,60}["'] ?, ?["']([^"'\n]{3,64})["']/,
  'get connection': lastOfThree,
  pdo: lastOfThree,
  mysqli: lastOfThree,
  'mysqli connect': lastOfThree,
  'plain auth': lastOfThree,
  'dbi connect': lastOfThree,
  'with email and password': () =>
    /^ ?\( ?(?:[\w.]{1,30}, ?)?["'][^"'\n]{1,60}["'] ?, ?["']([^"'\n]{3,64})["']/,
  'sp addlogin': () => /^ N?'[^'\n]{1,60}', ?N?'([^'\n]{3,64})'/,
  'bearer auth': () => /^ ?\( ?["']((?=[^"'\n]*\d)[\w.~+/=-]{16,160})["']/,
};
