import type { PrefixDetector } from '@/lib/scan/detector';
import { isAnyPassword } from '@/lib/scan/credentials/looks/any-password';

const longestCommand = 200;

// Switches and names of files, then the switch with the password: https://7-zip.org, "-p (set Password)".
const command =
  /^7z(?:[arz]|\.exe)?"?[ \t]{1,4}(?:[^\s|;&]{1,80}[ \t]{1,4}){0,12}?["']?-p(?:"([^"\r\n]{3,64})"|'([^'\r\n]{3,64})'|([^\s"'|;&<>`)]{3,64}))/;

/** The password of an archive on the command line of 7-Zip. */
export const archivePassword: PrefixDetector = {
  kind: 'prefix',
  id: 'password',
  category: 'credentials',
  reasons: ['format'],
  prefixes: ['7z ', '7za', '7zr', '7zz', '7z.'],
  read(text, at) {
    const found = command.exec(text.slice(at, at + longestCommand));
    const value = found?.slice(1).find((group) => group !== undefined);
    if (found === null || value === undefined || !isAnyPassword(value)) return undefined;
    const start = at + found[0].lastIndexOf(value);
    return { start, end: start + value.length, likelihood: 'LIKELY' };
  },
  hits: [
    '7za x "-pGr3en-ivy" photos.7z',
    '7z x photos.7z -pGr3en-ivy -oout',
    '7za a -tzip -p"Qu1et sea 7!" out.zip docs',
  ],
  misses: ['7z a -p out.7z docs', '7z x photos.7z -p$ARCHIVE_PASSWORD', 'files end with .7z and are packed'],
};
