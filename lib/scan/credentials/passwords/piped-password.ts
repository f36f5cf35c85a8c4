import type { Claim, LabelDetector } from '@/lib/scan/detector';
import { list } from '@/lib/scan/list';
import { isAnyPassword } from '@/lib/scan/credentials/looks/any-password';

/** Longest command before the one that reads and behind it, code units. */
const longestBefore = 160;
// `echo x | sudo -S`, `echo "root:x" | chpasswd`; the command after it may be of several words.
const said =
  /\b(?:echo|printf)(?: -[neE]{1,3})? ["']?(?:[a-z_][\w.-]{0,31}:)?([^\s"'|:]{4,64})["']? ?\|[^|;&\n]{0,60}$/;

// `kinit ada <<< 'x'`
const handed = /^[^|;&<\n]{0,60}<<< ?["']?([^\s"']{4,64})/;

function claimOf(found: RegExpExecArray | null, from: number): Claim | undefined {
  const value = found?.[1];
  if (found === null || value === undefined || !isAnyPassword(value)) return undefined;
  const start = from + found.index + found[0].lastIndexOf(value);
  return { start, end: start + value.length, likelihood: 'LIKELY' };
}

/** A password that one command hands to the next: `echo x | sudo -S apt update`. */
export const pipedPassword: LabelDetector = {
  kind: 'label',
  id: 'password',
  category: 'credentials',
  reasons: ['format'],
  triggers: list('sudo, kinit, chpasswd, passwd stdin, password stdin'),
  read(text, start, end) {
    const isSudo = text.charCodeAt(end - 1) === 111;
    if (isSudo && !text.startsWith(' -S', end)) return undefined;
    const from = Math.max(0, start - longestBefore);
    return (
      claimOf(said.exec(text.slice(from, start)), from) ??
      claimOf(handed.exec(text.slice(end, end + longestBefore)), end)
    );
  },
  hits: [
    'echo Gr3en-ivy | sudo -S apt update',
    'echo "ada:Gr3en-ivy" | chpasswd',
    "kinit ada <<< 'Gr3en-ivy'",
    "printf 'Gr3en-ivy' | docker login -u ada --password-stdin",
  ],
  misses: [
    'echo "$PASSWORD" | sudo -S apt update',
    'echo ada:$PASSWORD | chpasswd',
    'cat /run/secrets/db2 | docker login --password-stdin',
    'echo start2 | tee log; sudo -S true',
    'kinit ada <<< "$PASSWORD"',
    'chpasswd: read from standard input',
  ],
};
