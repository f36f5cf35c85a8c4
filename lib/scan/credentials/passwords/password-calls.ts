import type { Form } from './form';

/** The two arguments of a call. */
const userAndPassword: Form = () => /^ ?\( ?["'][^"'\n]{1,60}["'] ?, ?["']([^"'\n]{3,64})["']/;

/** What is signed, and the key. */
const signing: Form = () => /^ ?\([^\n"']{1,80}, ?["']((?=[^"'\n]*\d)[^"'\n]{6,64})["']/;

/** The last of three arguments: where, who, and the secret. */
const lastOfThree: Form = () =>
  /^ ?\( ?["'][^"'\n]{0,120}["'] ?,\s{0,24}["'][^"'\n]{1,60}["'] ?,\s{0,24}["']([^"'\n]{3,64})["']/;

// `logged in with x!7`: no sign but its own.
const plainly: Form = () =>
  /^ ["'`“]?((?=\S*\d)(?=\S*[!#$%&*?+=^~])(?=\S*[A-Za-z])[^\s"'`”()[\]{}<>/]{7,40}?)["'`”]?[.,;]?(?=\s|$)/;

/** What follows the names of calls and other words that are no commands. */
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
  auth: () => /^ ?(?:= ?\(|\((?=[^\n()]*\d)) ?["'][^"'\n]{1,60}["'] ?, ?["']([^"'\n]{3,64})["']/,
  'get connection': lastOfThree,
  pdo: lastOfThree,
  'directory entry': lastOfThree,
  mysqli: lastOfThree,
  'mysqli connect': lastOfThree,
  'plain auth': lastOfThree,
  'dbi connect': lastOfThree,
  'with email and password': () =>
    /^ ?\( ?(?:[\w.]{1,30}, ?)?["'][^"'\n]{1,60}["'] ?, ?["']([^"'\n]{3,64})["']/,
  'sp addlogin': () => /^ N?'[^'\n]{1,60}', ?N?'([^'\n]{3,64})'/,
  'bearer auth': () => /^ ?\( ?["']((?=[^"'\n]*\d)[\w.~+/=-]{16,160})["']/,
  // The code that a telephone reads: `WIFI:T:WPA;S:guest;P:x;;`
  wifi: () => /^:(?:[^;\n]{0,64};){1,4}?P:([^;\n]{4,64});/,
  // LDIF has base64 behind two colons.
  'user password': () => /^:: ?([A-Za-z\d+/]{12,100}={0,2})/,
  'scram sha': () => /^-\d{1,3}\$\d{4,6}:([\w+/]{16,40}={0,2}\$[\w+/]{27,60}={0,2}:[\w+/]{27,60}={0,2})/,
  'acl setuser': () => /^ \S{1,40}(?: [a-z]{2,10})? >([^\s"']{4,64})/,
  'logging in with': plainly,
  'logged in with': plainly,
};
