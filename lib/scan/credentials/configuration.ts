import { endOfLine } from '@/lib/scan/characters';
import { fitsAt } from '@/lib/scan/pattern';
import { isReference } from './placeholders';

/** How much the lines around a line look like a configuration. */
export const configured = {
  /** There is no key beside it. */
  no: 0,
  /** Other keys with values stand beside it. */
  keys: 1,
  /** They say where to connect or who does. */
  access: 2,
} as const;

type Configured = (typeof configured)[keyof typeof configured];

/** Lines that are looked at above and below, and code units of all of them. */
const mostLines = 5;
const longestWay = 400;

const keyed = /[ \t>#;*+!"'-]{0,16}(?:export |set )?([A-Za-z][\w.-]{0,48})["']?[ \t]{0,20}(?:[:=]|\.{3,})/y;
const ofAccess =
  /[ \t>#;*+!"'-]{0,16}(?:export |set )?(?:[\w.-]{0,40}?[._-])?(?:host|hostname|server|port|user|username|userid|usr|uid|login|account|url|uri|jdbcurl|db|database|dbname|email|mail|ssid|endpoint|address|driver|smtp|imap|from|utilisateur|benutzer|usuario|utente)["']?[ \t]{0,20}(?:(?:[:=]|\.{3,})[ \t]{0,20}|[ \t])["']?(?=[^\r\n]{0,60}\d|[^\s"']{0,60}[@/]|[\w-]{1,40}\.\w)([^\s"',;]{2,100})["']?,?[ \t]{0,4}(?:[\r\n]|$)/iy;

/** What the line from `from` on says. */
function ofLine(text: string, from: number): Configured {
  if (fitsAt(ofAccess, text, from)) {
    ofAccess.lastIndex = from;
    const value = ofAccess.exec(text)?.[1] ?? '';
    if (!isReference(value) && !/[(){}<>]|^\w+\.\w+\.?\w*\($/.test(value)) return configured.access;
  }
  return fitsAt(keyed, text, from) ? configured.keys : configured.no;
}

/** What the lines around that of `at` say; the line itself is not looked at. */
export function configuredAround(text: string, at: number): Configured {
  let most: Configured = configured.no;
  let start = text.lastIndexOf('\n', at - 1) + 1;
  const least = Math.max(0, start - longestWay);
  for (let count = 0; count < mostLines && start > least; count++) {
    start = start < 2 ? 0 : text.lastIndexOf('\n', start - 2) + 1;
    const found = ofLine(text, start);
    if (found === configured.access) return found;
    // A line of something else parts them.
    if (found === configured.no && text.charCodeAt(start) > 32 && count > 0) break;
    if (found > most) most = found;
  }
  let next = endOfLine(text, at) + 1;
  const limit = next + longestWay;
  for (let count = 0; count < mostLines && next < text.length && next < limit; count++) {
    const found = ofLine(text, next);
    if (found === configured.access) return found;
    if (found === configured.no && text.charCodeAt(next) > 32 && count > 0) break;
    if (found > most) most = found;
    next = endOfLine(text, next) + 1;
  }
  return most;
}
