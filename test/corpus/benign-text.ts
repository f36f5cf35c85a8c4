import type { Random } from './random';
import { phone, uuid } from './suites/near-misses';

/** Texts as machines write them, made from patterns: nothing in them is to be found. One mistake counts many times. */
export type BenignText = { readonly kind: string; readonly name: string; readonly text: string };

const hex = '0123456789abcdef';

function repeated(length: number, line: () => string): string {
  const lines: string[] = [];
  for (let written = 0; written < length;) {
    const next = line();
    lines.push(next);
    written += next.length + 1;
  }
  return lines.join('\n');
}

const time = (random: Random): string =>
  `2025-0${random.int(1, 9)}-${random.int(10, 28)}T${random.int(10, 23)}:${random.int(10, 59)}:${random.int(10, 59)}.${random.digits(3)}Z`;

const ip = (random: Random): string => [0, 0, 0, 0].map(() => random.int(1, 254)).join('.');

const base64 = `${hex.toUpperCase()}GHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz+/`;

const lines: Readonly<Record<string, (random: Random) => string>> = {
  'web server log': (r) =>
    `${ip(r)} - - [04/Mar/2025:09:${r.int(10, 59)}:${r.int(10, 59)} +0000] "GET /items/${r.digits(9)}?page=${r.int(1, 90)}&_=17${r.digits(11)} HTTP/1.1" ${r.pick(['200', '304', '404', '500'])} ${r.digits(5)} "https://example.com/" "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 Chrome/${r.digits(3)}.0.${r.digits(4)}.${r.digits(3)}"`,
  'application log': (r) =>
    `${time(r)} ${r.pick(['INFO', 'WARN', 'ERROR', 'DEBUG'])} [worker-${r.int(1, 32)}] c.e.shop.${r.pick(['Cart', 'Order', 'Account', 'Token', 'Session'])}Service - ${r.pick(['processed order', 'account lookup took', 'token. request_id=', 'card declined for order', 'session opened', 'password check passed for user', 'routing request to node'])} ${r.pick([uuid(r), r.digits(9), r.digits(10), `${r.digits(4)} ms`])} trace=${r.from(hex, 32)}`,
  'JSON log': (r) =>
    JSON.stringify({
      ts: Number(`17${r.digits(11)}`),
      level: 'info',
      msg: r.pick(['done', 'retry', 'cache miss', 'auth ok']),
      requestId: uuid(r),
      userId: Number(r.digits(8)),
      orderId: r.digits(9),
      bytes: Number(r.digits(9)),
      sha: r.from(hex, 40),
      duration: Number(`0.${r.digits(12)}`),
    }),
  measurements: (r) =>
    Array.from(
      { length: 8 },
      () => `${r.pick(['', '-'])}${r.digits(r.int(1, 5))}.${r.digits(r.int(2, 16))}`,
    ).join(r.pick(['\t', ',', ' ', ';'])),
  'whole numbers': (r) =>
    Array.from({ length: 8 }, () => r.digits(r.pick([3, 5, 8, 9, 9, 10, 12]))).join(
      r.pick(['\t', ', ', ' ', ';']),
    ),
  coordinates: (r) =>
    `{"type":"Point","coordinates":[${r.int(-179, 179)}.${r.digits(14)},${r.int(-89, 89)}.${r.digits(15)}]},`,
  'orders as CSV': (r) =>
    `${r.int(1, 9)}${r.digits(8)},${time(r).slice(0, 10)},${r.letters(2)}-${r.digits(3)}-${r.digits(2)}-${r.digits(4)},${r.int(1, 40)},${r.digits(3)}.${r.digits(2)},${r.digits(12)},${r.pick(['shipped', 'open', 'returned'])},${r.digits(5)}-${r.digits(4)}`,
  'contacts as CSV': (r) =>
    `${r.digits(6)},${r.pick(['Maria Lopez', 'Tom Becker', 'Wei Chen', 'Anna Schmidt'])},${r.pick(['maria', 'tom', 'wei', 'anna'])}${r.digits(2)}@example.com,${phone(r)},${r.digits(4)} ${r.pick(['Elm', 'Oak', 'Lake'])} St,Springfield,IL,${r.digits(5)}-${r.digits(4)}`,
  'hashes and ids': (r) =>
    `${r.from(hex, 64)}  ${r.from(hex, 8)}/${uuid(r)}.${r.pick(['bin', 'tar.gz', 'png'])}  ${r.digits(10)}`,
  'encoded text': (r) => r.from(base64, 76),
  'version lists': (r) =>
    `${r.pick(['lib', 'core', 'tools', 'kit'])}-${r.from('abcdefghij', 5)}@${r.int(0, 20)}.${r.int(0, 90)}.${r.digits(3)}-build.${r.digits(8)} (${r.from(hex, 12)}) integrity sha512-${r.from(base64, 86)}==`,
  'trading prices': (r) =>
    `${r.letters(4)} ${r.digits(3)}.${r.digits(2)} ${r.digits(3)}.${r.digits(2)} ${r.digits(9)} ${r.pick(['+', '-'])}${r.digits(1)}.${r.digits(2)}% ISIN ${r.pick(['US', 'XX'])}${r.digits(10)}`,
  'git history': (r) =>
    `${r.from(hex, 40)} ${r.pick(['Fix', 'Add', 'Remove', 'Rename'])} ${r.pick(['the account page', 'password field', 'token refresh', 'card layout', 'routing tests', 'sin function'])} (#${r.digits(4)})`,
  'SQL dump': (r) =>
    `INSERT INTO events (id, kind, device, size, created) VALUES (${r.digits(9)}, '${r.pick(['open', 'close', 'scan'])}', '${r.from(hex, 12)}', ${r.digits(8)}, '${time(r)}');`,
  'system report': (r) =>
    `[${r.digits(5)}.${r.digits(6)}] pci 0000:${r.from(hex, 2)}:${r.from(hex, 2)}.${r.int(0, 7)}: reg 0x${r.from(hex, 2)}: [mem 0x${r.from(hex, 8)}-0x${r.from(hex, 8)}] ino ${r.digits(9)} size=${r.digits(10)}`,
  'UK and EU timetable': (r) =>
    `${r.int(10, 23)}:${r.digits(2)} ${r.pick(['RE', 'IC', 'S'])} ${r.digits(4)} Gleis ${r.int(1, 20)} ${r.pick(['Köln', 'Lyon', 'Graz', 'Leeds'])} ${r.digits(2)} ${r.digits(2)} ${r.digits(2)} ${r.digits(2)} ${r.digits(2)}`,
};

/** Code units of each generated text. */
const length = 256 * 1024;

/** The head line that such a file has. */
const heads: Readonly<Record<string, string>> = {
  'orders as CSV': 'order_id,date,sku,qty,price,tracking_number,status,zip\n',
  'contacts as CSV': 'id,name,email,phone,street,city,state,zip\n',
};

export const generatedTexts = (randomOf: (name: string) => Random): BenignText[] =>
  Object.entries(lines).map(([name, line]) => {
    const random = randomOf(name);
    return { kind: name, name, text: (heads[name] ?? '') + repeated(length, () => line(random)) };
  });
