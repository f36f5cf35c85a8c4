import type { LabelDetector } from '@/lib/scan/detector';
import { list } from '@/lib/scan/list';
import { matchAt } from '@/lib/scan/pattern';
import { isAnyPassword } from '@/lib/scan/credentials/looks/any-password';

// The end of what is waited for, and what is sent next: https://core.tcl-lang.org/expect, https://pexpect.readthedocs.io
const answer =
  /[ *?.:\\s]{0,8}["'}]\)?;?[ \t]{0,4}(?:\{[ \t]{0,4}|\r?\n[ \t]{0,12})(?:\w{1,16}\.)?(?:exp_)?send(?:line|_line|ln)?(?:[ \t]{0,2}\([ \t]?|[ \t](?:-- ?)?)[bf]?(?:"([^"\r\n]{4,64})[\r\n]{0,2}"|'([^'\r\n]{4,64})[\r\n]{0,2}')/iy;
const newline = /(?:\\[rn])+$/;

/** The password that a script types where a program asks for it. */
export const promptedPassword: LabelDetector = {
  kind: 'label',
  id: 'password',
  category: 'credentials',
  reasons: ['format'],
  triggers: list('password, passwort, passphrase, assword, ssword'),
  read(text, _start, end) {
    const found = matchAt(answer, text, end);
    const written = found?.[1] ?? found?.[2];
    const value = written?.replace(newline, '');
    if (written === undefined || value === undefined || !isAnyPassword(value) || value.startsWith('$'))
      return undefined;
    const from = text.lastIndexOf(written, answer.lastIndex);
    return { start: from, end: from + value.length, likelihood: 'LIKELY' };
  },
  hits: [
    'expect "Password:"\nsend "quiet-Switch\\r"\nexpect "#"',
    'expect "*?assword:*" { send -- "Quiet.River\\r" }',
    "child.expect('Password: ')\nchild.sendline('quietriver')",
  ],
  misses: [
    'expect "Password:"\nsend "$pw\\r"',
    "child.expect('password:')\nchild.sendline(os.environ['PW'])",
    'he asks for the "password" send "the form"',
  ],
};
