import { isReference } from '@/lib/scan/credentials/looks/placeholders';

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

const keyed =
  /^[ \t>#;*+!"'-]{0,16}(?:export |set )?([A-Za-z][\w.-]{0,48})["']?[ \t]{0,20}(?:([:=]|\.{3,})[ \t]{0,20}|[ \t])["']?([^\s"',;]{0,100})/;
// `<login>ada</login>`
const element = /^[ \t]*<([A-Za-z][\w.-]{0,48})>([^<>\s]{2,100})<\//;
const ofAccess =
  /(?:host(?:name)?|server|port|user(?:name|id)?|uid|login|account|ur[il]|d(?:ata)?b(?:ase|name)?|e?mail|ssid|address|smtp|benutzer|usuario)$/i;
const concrete = /^(?!.*[(){}<>])(?=.*[\d@/]|[\w-]+\.\w)../;

/** What the lines around that of `at` say; the line itself is not looked at. */
export function configuredAround(text: string, at: number): Configured {
  const above = text
    .slice(Math.max(0, at - longestWay), at)
    .split('\n')
    .slice(-1 - mostLines, -1);
  const below = text
    .slice(at, at + longestWay)
    .split('\n')
    .slice(1, 1 + mostLines);
  let most: Configured = configured.no;
  for (const lines of [above.reverse(), below])
    for (const line of lines) {
      const [, tag, content] = element.exec(line) ?? [];
      const [, key = tag, sign = tag, value = content ?? ''] = keyed.exec(line) ?? [];
      if (key !== undefined && ofAccess.test(key) && concrete.test(value) && !isReference(value))
        return configured.access;
      if (sign !== undefined) most = configured.keys;
      // A line of something else parts them.
      else if (line !== lines[0] && /^\S/.test(line)) break;
    }
  return most;
}
