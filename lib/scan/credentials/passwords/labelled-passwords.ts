import { endOfLine } from '@/lib/scan/characters';
import type { Claim, LabelDetector } from '@/lib/scan/detector';
import { list } from '@/lib/scan/list';
import { fitsAt, pattern } from '@/lib/scan/pattern';
import { isAnyPassword } from '@/lib/scan/credentials/looks/any-password';
import { isFewDigits } from '@/lib/scan/credentials/looks/few-digits';

// The line that heads the list: words, and nothing of a program.
const headStart = /(?:^|\n)[^\n{}[\];=<>"`|\\/?]{0,80}$/;
const headEnd = /(?![\w)-])[^\n{}[\];=<>"`|\\/?]{0,64}\r?\n(?:[ \t]{0,8}\r?\n)?/y;
// A rule, an advice, the passwords that everybody has.
const otherHead = /polic|rule|requir|common|worst|example|how\b|must|should/i;

/** A list has few entries; code units of each. */
const mostEntries = 24;
const longestEntry = 90;

// `VPN  x`, `xbox - 2468`, `- Router: x`, `Router ...... x`
const entry = pattern(
  String.raw`^[ \t>]{0,8}(?:[-*+•·][ \t]|\d{1,2}[.)] )?([\p{Alpha}\d][^\n:=|\t"'(){}<>_]{0,36}?)(?:[ \t]{0,8}[:=|→][ \t]{1,12}| {2,24}|\t{1,4}| [-–—] | ?\.{3,40} ?)(\S{4,40})[.,;]?$`,
  'u',
);
// What a list of rules has before its values.
const ofRules = /length|histor|age\b|expir|lockout|minim|maxim|reuse|polic|count|version|date|format|status/i;
const products =
  /^(?:windows|server|office|debian|ubuntu|version|room|port|user|team|ticket)[-_ ]?\d[\d.]*$/i;
/** What most words of a text do not have. */
const telling = /\d|[a-z][A-Z]|[!#$%&*+=^~_]/;

function isEntry(label: string, value: string): boolean {
  if (ofRules.test(label) || products.test(value) || /^\d+[:-]|[@/].*\./.test(value)) return false;
  return /^[\d.,]+$/.test(value) ? isFewDigits(value) : isAnyPassword(value) && !/[(){}<>\]]$/.test(value);
}

function read(text: string, start: number, end: number): Claim | undefined {
  if (!fitsAt(headEnd, text, end)) return undefined;
  let at = headEnd.lastIndex;
  if (!entry().test(text.slice(at, Math.min(endOfLine(text, at), at + longestEntry)).trimEnd()))
    return undefined;
  const before = text.slice(Math.max(0, start - 90), start);
  if (!headStart.test(before)) return undefined;
  const head = before.slice(before.lastIndexOf('\n') + 1) + text.slice(end, at);
  if (otherHead.test(head)) return undefined;
  const claims: Claim[] = [];
  let isTelling = false;
  while (claims.length < mostEntries && at < text.length) {
    const next = endOfLine(text, at);
    if (next - at > longestEntry) break;
    const line = text.slice(at, next).trimEnd();
    const [, label = '', written = ''] = entry().exec(line) ?? [];
    const value = written.replace(/[.,;]$/, '');
    if (!isEntry(label, value)) break;
    const from = at + line.lastIndexOf(value);
    claims.push({ start: from, end: from + value.length, likelihood: 'LIKELY' });
    isTelling ||= telling.test(value);
    at = next + 1;
  }
  const [first, ...others] = claims;
  return first === undefined || others.length === 0 || !isTelling ? undefined : { ...first, others };
}

/** Passwords that a heading names together, each behind a label that says what it is for: `VPN  quietRiver`. */
export const labelledPasswords: LabelDetector = {
  kind: 'label',
  id: 'password',
  category: 'credentials',
  reasons: ['label'],
  triggers: list(`
    passwords, pws, pwds, pw list, pass list, password list, password sheet, passcodes, passwörter, passwoerter, kennwörter, passwortliste,
    mots de passe, mdps, contraseñas, contrasenas, senhas, wachtwoorden, hasła, пароли
  `),
  read,
  hits: [
    'All passwords of the whiteboard (photo):\nVPN  GreenTeapot\ncrm  GreenTeapot2\nold crm  Greenpot',
    'here is the pw list of the club\nxbox - 2468\nlaptop red - Slowpoke\n',
    'Passwörter Büro:\n- Drucker: Tonerfisch\n- Router: Kabelsalat3',
    'ok, passwords changed today:\nVPN  QuietTeapot\ncrm  Slowpoke',
  ],
  misses: [
    'def run(self, loader, passwords):\n  self.inventory = inventory\n  self.manager = variable_manager',
    'Passwords\n- Minimum length: twelve4\n- History: 2400',
    'Common passwords:\nada: letmein2\nbob: qwertz3',
    'Passwords\n- Linux: Debian12\n- Windows: Server2022',
    'who has the passwords?\nada: no idea\nbob: Kqvane, me too',
    'the passwords\nada: nope\nbob: sorry',
    'Passwords:\nx: read(file7)\ny: Kq7vane(2)',
    'Passwords:\nsee: https://acme.test/Kq7\nmail: ada2@acme.test',
  ],
};
