import { isDigit } from '@/lib/scan/characters';
import { isFileEnding } from '@/lib/scan/checks/file-endings';
import type { Claim, ContextOf, LabelDetector, SignDetector } from '@/lib/scan/detector';
import { list } from '@/lib/scan/list';
import { isSpaceless, isWordLetter } from '@/lib/scan/tokens/words';
import { matchAt } from '@/lib/scan/pattern';

/** RFC 5321, 4.5.3.1.1: longest part before the `@`. */
const longestLocal = 64;

const isNamePart = (code: number): boolean => isDigit(code) || isWordLetter(code);

/** Signs that RFC 5322 allows inside the part before the `@` and that people use. */
const isInside = (code: number): boolean => code === 46 || code === 45 || code === 43 || code === 95;

function localStart(text: string, end: number): number {
  const limit = Math.max(0, end - longestLocal);
  let at = end;
  for (; at > limit; at--) {
    const code = text.charCodeAt(at - 1);
    if (isNamePart(code) || isInside(code)) continue;
    // `o'brien@`
    const isApostrophe = code === 39 && at < end && isWordLetter(text.charCodeAt(at - 2));
    if (!isApostrophe || !isWordLetter(text.charCodeAt(at))) break;
  }
  while (at < end && !isNamePart(text.charCodeAt(at))) at++;
  return at;
}

/** `"john doe"@`: returns the place after the first quotation mark. */
function quotedStart(text: string, end: number): number {
  const open = text.slice(Math.max(0, end - longestLocal), end - 1).lastIndexOf('"');
  if (open < 0) return end;
  const start = Math.max(0, end - longestLocal) + open + 1;
  return /^[\p{Alpha}\d][^\n"<>=,;]{0,62}$/u.test(text.slice(start, end - 1)) ? start : end;
}

// RFC 1035 labels, with the letters that RFC 5890 adds; scripts without spaces in labels of their own.
const domain =
  /(?:(?:[\da-zA-Z\u00c0-\u0dff\u1e00-\u1fff](?:[\da-zA-Z\u00c0-\u0dff\u1e00-\u1fff-]{0,61}[\da-zA-Z\u00c0-\u0dff\u1e00-\u1fff])?|[\u3040-\u9fff\uac00-\ud7a3]{1,20})\.){1,8}(?:[xX][nN]--[\da-zA-Z-]{2,40}[\da-zA-Z]|[a-zA-Z\u00c0-\u0dff]{2,24}|中国|中國|公司|网络|한국|みんな)/y;

/** What stands behind the last dot in programs, and never in a mail address. */
const members: ReadonlySet<string> = new Set(
  list(`
    service, socket, target, timer, slice, scope, mount, shape, transpose, reshape, conj, length, prototype
    localdomain, class, self, this, value, sum, mean, astype
  `),
);

const isSameCase = (word: string): boolean => word === word.toLowerCase() || word === word.toUpperCase();

function readDomain(text: string, start: number): string | undefined {
  let found = matchAt(domain, text, start)?.[0];
  if (found === undefined || /^v?\d+\.\d/i.test(found)) return undefined;
  let dot = found.lastIndexOf('.');
  // `…@example.com.Please write`: the next sentence.
  if (!isSameCase(found.slice(dot + 1)) && found.indexOf('.') < dot) {
    found = found.slice(0, dot);
    dot = found.lastIndexOf('.');
  }
  const top = found.slice(dot + 1);
  const known = top.toLowerCase();
  if (/^\d/.test(top) || !isSameCase(top) || isFileEnding(known) || members.has(known)) return undefined;
  return found;
}

/** Words of a program that stand before an `@`. */
const isKeyword = (local: string): boolean => /^(?:this|super|return|break|continue)$/.test(local);

/** Names by which people reach a server, not a mailbox: `git@github.com:org/repo`. */
const isRemote = (text: string, local: string, end: number): boolean => {
  const after = text.slice(end, end + 48);
  if (/^(?:git|hg|svn)$/.test(local) && /^[:/]/.test(after)) return true;
  return /^:(?:[~/]|[\w.-]{1,40}\/)/.test(after);
};

// The head of a mail, or of a server's address.
const otherBefore =
  /(?::\/\/[^\s"'<>]{0,80}|\b(?:message-id|references|in-reply-to)"?: {0,2}[^\n]{0,60}|\b(?:ssh|scp|sftp|rsync|mosh)(?: -\w{1,3}(?: \d{1,5})?){0,3} )$/i;

function read(text: string, at: number): Claim | undefined {
  const before = text.charCodeAt(at - 1);
  const next = text.charCodeAt(at + 1);
  if (!(isNamePart(before) || before === 34 || isInside(before))) return undefined;
  if (!isNamePart(next) && !isSpaceless(next)) return undefined;
  const start = before === 34 ? quotedStart(text, at) : localStart(text, at);
  // `@user@example.org` names an account of the fediverse.
  if (start >= at || text.charCodeAt(start - 1) === 64) return undefined;
  const host = readDomain(text, at + 1);
  if (host === undefined) return undefined;
  const end = at + 1 + host.length;
  const after = text.charCodeAt(end);
  if (after === 64 || after === 40) return undefined;
  const local = text.slice(start, at);
  if (isKeyword(local) || isRemote(text, local, end)) return undefined;
  if (otherBefore.test(text.slice(Math.max(0, start - 96), start))) return undefined;
  return { start, end, likelihood: 'VERY_LIKELY' };
}

const common = {
  id: 'email-address',
  category: 'personal',
  isOptIn: true,
  reasons: ['format'],
  labels: list(`
    email, e mail, emails, email address, e mail address, email addresses, mail, mail address, courriel, correo
    correo electrónico, correo electronico, e mail adresse, email adresse, indirizzo email, posta elettronica
    adresse mail, 邮箱, 电子邮件, メール, メールアドレス, 이메일
  `),
  hints: list('contact, reach, write to, reach me, contact me'),
} as const;

// Between the words of a spelled address: in brackets, or alone with a space on both sides.
const bracketed = String.raw`[ \t]?[(\[{<]{1,2}[ \t]?`;
const closed = String.raw`[ \t]?[)\]}>]{1,2}[ \t]?`;
const spelledAt = `(?:${bracketed}(?:at|ät|@)${closed}|[ \\t]at[ \\t])`;
const spelledDot = `(?:${bracketed}(?:dot|punkt|\\.)${closed}|[ \\t]dot[ \\t]|\\.)`;
const spelled = new RegExp(
  `[\\w+-]{1,40}(?:${spelledDot}[\\w+-]{1,40}){0,3}(${spelledAt})(?:[a-z\\d-]{1,40}${spelledDot}){1,4}[a-z]{2,18}(?![\\w@])`,
  'iy',
);
const beforeAt = new RegExp(`(?:^|[^\\w.+-])([\\w.+-]{1,64}(?:${spelledDot}[\\w+-]{1,40}){0,2})$`, 'i');

/** `user (at) example (dot) com`; `start` is where `at` stands. */
function readSpelled(text: string, start: number, contextOf: ContextOf): Claim | undefined {
  let open = start - 1;
  while (open > 0 && start - open < 4 && /[ \t(\[{<]/.test(text.charAt(open - 1))) open--;
  const from = Math.max(0, open - 100);
  const local = beforeAt.exec(text.slice(from, open))?.[1];
  if (local === undefined) return undefined;
  const found = matchAt(spelled, text, open - local.length);
  if (found === null) return undefined;
  const [whole, at = ''] = found;
  const claimStart = open - local.length;
  const top = whole.slice(whole.search(/[a-z]+$/i)).toLowerCase();
  if (isFileEnding(top) || members.has(top)) return undefined;
  const end = claimStart + whole.length;
  if (/[(\[{<]/.test(at) || (/ AT /.test(at) && / DOT /.test(whole)))
    return { start: claimStart, end, likelihood: 'LIKELY' };
  // `shop at example dot com` is how people say an address of the web.
  const { isMentioned, isHinted } = contextOf(claimStart, end);
  const isLikely = / dot /i.test(whole) && (isMentioned || isHinted);
  return { start: claimStart, end, likelihood: isLikely ? 'LIKELY' : 'UNLIKELY' };
}

const spelledOut: LabelDetector = {
  ...common,
  kind: 'label',
  reasons: [],
  triggers: ['at', 'ät'],
  read(text, start, end, contextOf) {
    // Nearly every `at` is a word among others.
    if (!/[(\[{< ]/.test(text.charAt(start - 1)) || !/[)\]}> ]/.test(text.charAt(end))) return undefined;
    const isAlone = isNamePart(text.charCodeAt(start - 2)) && text.charCodeAt(start - 1) === 32;
    if (isAlone && !/^ [a-z\d-]{1,40} dot /i.test(text.slice(end, end + 48))) return undefined;
    if (isAlone && text.charAt(start) !== 'A') {
      const { isMentioned, isHinted } = contextOf(start, end);
      if (!isMentioned && !isHinted) return undefined;
    }
    return readSpelled(text, start, contextOf);
  },
  hits: ['jane (at) example (dot) com', 'jane.roe[at]example[dot]org'],
  misses: ['look at example'],
};

export const emailAddress: SignDetector = {
  ...common,
  kind: 'sign',
  sign: '@',
  read,
  companions: [spelledOut],
  hits: [
    'jane.roe@example.com',
    'Write to Jane Roe <jane.roe@example.co.uk>, please.',
    'mailto:jane+invoices@example.org',
    '{"email":"j.roe@mail.example.net"}',
    'email=jane_roe@example.com&x=1',
    "INSERT INTO users VALUES (1, 'jane@example.com', 3);",
    "O'Brien is at pat.o'brien@example.ie",
    'jane@xn--bcher-kva.example and jane@example.xn--p1ai',
    'info@bücher.example',
    'jürgen@example.de',
    'JANE@EXAMPLE.COM',
    'The address is jane@example.com.',
    'jane@example.com.Please answer',
    'jane@163.com',
    '请联系jane@example.com谢谢',
    'ｊａｎｅ＠ｅｘａｍｐｌｅ．ｃｏｍ',
    'ja\u200bne@exam\u200bple.com',
    '"jane roe"@example.com',
    'jane@example.com:hunter2',
    'jane (at) example (dot) com',
    'jane.roe[at]example[dot]org',
    'jane [at] mail.example.com',
    'JANE AT EXAMPLE DOT COM',
    'my email is jane dot roe at example dot com',
    'user@example.museum',
  ],
  misses: [
    'alpine@sha256:4bcff63911fcb4448bd4fdacec207030997caf25e9bea4045fa6c8c44de311d1',
    'git@github.com:org/repo.git',
    'git clone ssh://git@gitlab.example.com/org/repo',
    'lodash@4.17.21, react@18.2.0-beta.next and @types/node@20.1.0',
    'github.com/org/repo@v1.2.3',
    'https://user:secret@db.example.com/path',
    '@Component({ selector: x })',
    'logo@2x.png and icon@3x.webp',
    'root@localhost and deploy@web01',
    'getty@tty1.service',
    'scp file deploy@web.example.com:/srv/www',
    'ssh deploy@web.example.com',
    'postgres://app@db.internal.example.com:5432/app',
    'Message-ID: <20240115.abc@mail.example.com>',
    'return@launch.xyz() and this@Activity.finish()',
    'we met @example.com',
    '@jane@mastodon.example',
    'c = a@b.T + w@x.transpose',
    'jane@example',
    'user@10.0.0.1',
    'a@b.c',
    'look at example dot com for more',
    'at (the) dot',
    'size @ 3.50 each',
    'org.example.Foo@3f2a1b.class',
  ],
};
