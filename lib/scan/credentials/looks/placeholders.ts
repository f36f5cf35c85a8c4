import { words } from '@/lib/scan/lookup/word-set';

/** Words that stand in place of a secret; compared in small letters, without signs. */
const standIns = words(`
  null nil none undefined true false yes no on off empty blank todo tbd na unknown default optional required
  string str text int integer number bool boolean object array bytes char varchar any void never
  secret token key apikey credentials hidden redacted masked removed filtered omitted censored encrypted
  example sample dummy placeholder changeit changethis replaceme insert enter here value
  xxx yyy zzz foo bar baz foobar foobared abc abcd same above below see prompt interactive
`);

/** Part of a value that nobody would draw at random: it says that the value is a stand-in. */
const spoken =
  /example|sample|placeholder|dummy|redacted|change[-_ ]?me|replace[-_ ]?(?:me|this|with)|insert[-_ ]|your[-_ ]?|<[a-z][\w -]*>|enter[-_ ]|_here|-here|todo|fixme|not[-_ ]?(?:a[-_ ])?real|\bfake|fake(?:key|token|secret|pass)|xxxx|\*\*\*|\.\.\.|…|•|123456789012|abcdefghijklm/i;

/** A reference to where the value is kept, not the value: shell, templates, formats, calls, environment look-ups. */
const reference =
  /^(?:['"]?\$[{(@[]|['"][ \t]?\.|['"]\$\w+['"]$|(?:%\w{2,30}%\W?){2,}$|\$\w+(?:[/.:\\-][\w/.:\\$=-]*)?$|\$$|\{\{|\{%|\{[\w.$ :-]{0,60}\}?$|<[\w %?@/!]|\[[A-Za-z _-]{2,40}\]$|%[\w({%-]{1,60}%$|%[a-z_({%-]{1,60}$|%[A-Z_]{1,60}$|%[sdv@q]|%\(\w{1,40}\)[sd]|#\{|@\{|@\.{0,2}\/|@[A-Z_]{3,}@?$|\+\w+\+$|unix:|\[https?:|\^.*[(|[\\].*\$$|\\\$|&#?\w{2,6};?$|&[a-z]{2,6};|\(\(|__[A-Za-z_]{2,60}__$|!(?:Ref|Sub|GetAtt|secret|vault|env_var)\b|ENC\[|\{cipher\}|vault:|env[:(]|file:|fd:|arn:aws|secretref:|op:\/\/|keyring:)/;

/** A sign first, or one behind a word. */
const mayBeReference = /^(?:[^A-Za-z\d]|[A-Za-z]{2,9}[:[(])/;

const lookup =
  /\b(?:process\.env|os\.environ|getenv|environ|import\.meta|secrets\.|params\.|Deno\.env|System\.get|config\.|settings\.|self\.|this\.|req\.|request\.|props\.|options?\.|opts\.|ctx\.|var\.|local\.|data\.|module\.|input\.|state\.|values?\.|credentials?\.|user\.|form\.|args\.)/;

/** A part that is filled in: `convnext.{bid}.pw1`. */
const filledIn = /[\w.]\{[a-z_]+\}(?:\.|$)/;

const isOneCharacter = (value: string): boolean => {
  for (let at = 1; at < value.length; at++) if (value.charCodeAt(at) !== value.charCodeAt(0)) return false;
  return true;
};

/** `12345678`, `abcdefgh`, `87654321` over the whole value. */
const isRow = (value: string): boolean => {
  const step = value.charCodeAt(1) - value.charCodeAt(0);
  if (step !== 1 && step !== -1) return false;
  for (let at = 2; at < value.length; at++) {
    const next = value.charCodeAt(at) - value.charCodeAt(at - 1);
    // `1234567890` and `xyzabc` go on from the start.
    if (next !== step && Math.abs(next) !== 9 && Math.abs(next) !== 25) return false;
  }
  return true;
};

/** A value that leads to the secret or says that there is none: `${DB_PASSWORD}`, `os.environ[…]`, `<token>`. */
export const isReference = (value: string): boolean =>
  (mayBeReference.test(value) && reference.test(value)) ||
  ((value.includes('.') || value.includes('env')) && (lookup.test(value) || filledIn.test(value)));

/** What a redaction leaves, ours and others', cut off at its space or not: `[PASSWORD 1]`, `[REDACTED`. */
const redaction = /^\[[A-Z][A-Z_ ]{2,40}\d{0,4}\]?$/;

/** A value that stands in for a secret: `changeme`, `your-api-key`, `xxxxxxxx`, `********`. */
export function isStandIn(value: string): boolean {
  if (redaction.test(value)) return true;
  if (/^(?:my[-_]?)?(?:s3cr3t|supersecret|topsecret|very-?secret)$/i.test(value)) return true;
  if (!/\d/.test(value)) {
    const lower = value.toLowerCase();
    if (standIns.has(lower) || standIns.has(lower.replace(/[^a-z]+/g, ''))) return true;
  }
  // `copy the password: Ctrl+C`, `plugin = "caching_sha2_password"`
  if (/^(?:ctrl|cmd|alt|shift|strg)\+|^[a-z\d]+(?:_[a-z\d]+)*_password$/i.test(value)) return true;
  return isOneCharacter(value) || spoken.test(value);
}

/** A stand-in within a long key: the words above, or a row such as `1234567890abcdef`. */
export function isSampleKey(value: string): boolean {
  return spoken.test(value) || isOneCharacter(value) || isRow(value) || /([xX\d*.])\1{7}/.test(value);
}
