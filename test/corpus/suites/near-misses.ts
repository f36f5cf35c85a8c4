import { type Suite, writeSuite } from '@/test/corpus/case';
import type { Random } from '@/test/corpus/random';
import { eanDigit, luhnDigit, weightedSum } from '@/test/corpus/values/check-digits';
import { tableMisses } from './near-miss-tables';
import { wordMisses } from './near-miss-words';
import { linesOf } from './lines';
import { officeMessages } from './office-messages';

export type Miss = readonly [name: string, write: (random: Random) => string];

const hex = '0123456789abcdef';
const capitals = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789';

export const uuid = (random: Random): string =>
  [8, 4, 4, 4, 12].map((length) => random.from(hex, length)).join('-');

export const phone = (random: Random): string => {
  const [area, exchange, line] = [
    `${random.int(2, 9)}0${random.int(1, 9)}`,
    `${random.int(2, 9)}${random.int(2, 9)}${random.int(0, 9)}`,
    random.digits(4),
  ];
  return random.pick([
    `(${area}) ${exchange}-${line}`,
    `${area}-${exchange}-${line}`,
    `+1 ${area} ${exchange} ${line}`,
    `${area}.${exchange}.${line}`,
  ]);
};

const isbn13 = (random: Random): string => {
  const body = `978${random.digits(9)}`;
  return `${body.slice(0, 3)}-${body.slice(3, 4)}-${body.slice(4, 7)}-${body.slice(7)}-${eanDigit(body)}`;
};
const isbn10 = (random: Random): string => {
  const body = random.digits(9);
  const check = '0123456789X'.charAt((11 - (weightedSum(body, [10, 9, 8, 7, 6, 5, 4, 3, 2]) % 11)) % 11);
  return `${body.slice(0, 1)}-${body.slice(1, 4)}-${body.slice(4)}-${check}`;
};
const gtin = (random: Random): string => {
  const body = random.pick(['400', '401', '501', '761', '871', '00']).padEnd(3, '1') + random.digits(9);
  return body + String(eanDigit(body));
};
/** Fifteen digits, Luhn. */
const imei = (random: Random): string => {
  const body = `35${random.digits(12)}`;
  return body + String(luhnDigit(body));
};
const ups = (random: Random): string => `1Z${random.from(capitals, 6)}${random.digits(10)}`;

const orders: readonly Miss[] = [
  ['order numbers', (r) => `Your order #${r.int(1, 8)}${r.digits(8)} has shipped and will arrive on Friday.`],
  ['order numbers', (r) => `Order no. ${r.int(1, 8)}${r.digits(8)}, customer no. ${r.digits(6)}`],
  ['order numbers', (r) => `Amazon order 1${r.digits(2)}-${r.digits(7)}-${r.digits(7)} was delivered.`],
  ['order numbers', (r) => `PO ${r.digits(8)} / line 3 / qty 40 / ship by 3/14`],
  ['order numbers', (r) => `{"orderId": ${r.int(1, 8)}${r.digits(8)}, "lines": 4}`],
  ['invoice ids', (r) => `Invoice INV-2025-${r.digits(6)} over $1,240.00 is due; reference ${r.digits(9)}.`],
  ['invoice ids', (r) => `Rechnung Nr. ${r.digits(8)} vom 04.03.2025, Kundennummer ${r.digits(9)}`],
  ['invoice ids', (r) => `Ticket ${r.digits(9)} was closed by the bot, see case ${r.digits(8)} too.`],
  [
    'part numbers',
    (r) => `Use part ${r.digits(3)}-${r.digits(2)}-${r.digits(4)}-${r.digits(1)} for the left side.`,
  ],
  ['part numbers', (r) => `part 100-20-3000-${r.digits(1)}, 4 pieces, bin 12`],
  ['part numbers', (r) => `P/N ${r.digits(3)}-${r.digits(2)}-${r.digits(4)}-${r.letters(1)} Rev C`],
  ['part numbers', (r) => `SKU ${r.letters(2)}-${r.digits(3)}-${r.digits(2)}-${r.digits(4)} is out of stock`],
  [
    'part numbers',
    (r) => `Serial ${r.letters(2)}${r.digits(7)}, model ${r.letters(1)}${r.digits(4)}, firmware 4.2`,
  ],
  ['part numbers', (r) => `Drawing 12-${r.digits(3)}-${r.digits(2)}-${r.digits(4)} sheet 2 of 5`],
  ['part numbers', (r) => `NSN 5331-01-${r.digits(3)}-${r.digits(4)} O-ring`],
  ['part numbers', (r) => `CAS ${r.digits(5)}-${r.digits(2)}-${r.digits(1)}, lot ${r.digits(9)}`],
  ['ISBN', (r) => `ISBN ${isbn13(r)}`],
  ['ISBN', (r) => `ISBN-13: ${isbn13(r).replaceAll('-', '')}, 412 pages`],
  ['ISBN', (r) => `ISBN ${isbn10(r)} (paperback)`],
  ['ISBN', (r) => `ISSN ${r.digits(4)}-${r.digits(4)}, vol. 12, pp. 219-456`],
  ['barcodes', (r) => `EAN ${gtin(r)}`],
  ['barcodes', (r) => `GTIN-13: ${gtin(r)}; pack of 6`],
  ['barcodes', (r) => `UPC 0 ${r.digits(5)} ${r.digits(5)} 3`],
  ['barcodes', (r) => `IMEI ${imei(r)} (slot 1)`],
  ['barcodes', (r) => `SIM ICCID 8944${r.digits(15)}, APN internet`],
  ['phones', (r) => `Call me at ${phone(r)} after 5.`],
  ['phones', (r) => `Tel. +49 30 ${r.digits(3)} ${r.digits(2)} ${r.digits(3)}, Fax -${r.digits(3)}`],
  ['phones', (r) => `mobile: 07${r.digits(3)} ${r.digits(6)}`],
  ['phones', (r) => `Phone list\nFront desk ${phone(r)}\nWarehouse ${phone(r)}\nFax ${phone(r)}\n`],
  [
    'phones',
    (r) =>
      `+33 1 ${r.digits(2)} ${r.digits(2)} ${r.digits(2)} ${r.digits(2)} / +61 2 ${r.digits(4)} ${r.digits(4)}`,
  ],
  ['phones', (r) => `"phone":"${r.int(2, 9)}${r.digits(9)}","fax":"${r.int(2, 9)}${r.digits(9)}"`],
  [
    'phones',
    (r) =>
      `Dial-in 1-800-${r.digits(3)}-${r.digits(4)}, conference ID ${r.digits(3)} ${r.digits(3)} ${r.digits(3)}#`,
  ],
  ['tracking', (r) => `UPS ${ups(r)} is out for delivery`],
  ['tracking', (r) => `FedEx tracking number ${r.digits(12)}`],
  [
    'tracking',
    (r) => `USPS 94${r.digits(2)} ${r.digits(4)} ${r.digits(4)} ${r.digits(4)} ${r.digits(4)} ${r.digits(2)}`,
  ],
  ['tracking', (r) => `USPS tracking 94001${r.digits(17)}`],
  ['tracking', (r) => `DHL waybill ${r.digits(10)}, 2 parcels`],
  ['tracking', (r) => `Track your parcel: ${r.letters(2)}${r.digits(9)}${r.pick(['US', 'DE', 'GB'])}`],
  ['ZIP+4', (r) => `Springfield, IL ${r.int(6, 9)}${r.digits(4)}-${r.digits(4)}`],
  ['ZIP+4', (r) => `zip: ${r.digits(5)}-${r.digits(4)}`],
  ['ZIP+4', (r) => `PO Box ${r.digits(4)}, Dayton OH ${r.int(1, 9)}${r.digits(4)} ${r.digits(4)}`],
];

const machine: readonly Miss[] = [
  ['timestamps', (r) => `started at 17${r.digits(8)}, ended at 17${r.digits(8)}`],
  ['timestamps', (r) => `{"ts":17${r.digits(11)},"level":"info"}`],
  ['timestamps', (r) => `17${r.digits(11)} GET /health 200 3ms`],
  ['timestamps', (r) => `backup_2025030${r.int(1, 9)}09${r.digits(4)}.tar.gz`],
  ['timestamps', (r) => `migration 2025030${r.int(1, 9)}12${r.digits(4)}_add_index.sql`],
  ['timestamps', (r) => `nanos=17${r.digits(17)}`],
  ['timestamps', (r) => `Expires: 16${r.digits(8)}.${r.digits(6)}`],
  ['UUIDs', (r) => `request ${uuid(r)} failed`],
  ['UUIDs', (r) => `urn:uuid:${uuid(r)}`],
  ['UUIDs', (r) => `"traceId":"${uuid(r)}","spanId":"${r.from(hex, 16)}"`],
  ['UUIDs', (r) => `id ${[8, 4, 4, 4, 12].map((length) => r.digits(length)).join('-')}`],
  ['hashes', (r) => `sha256:${r.from(hex, 64)}`],
  ['hashes', (r) => `md5 ${r.from(hex, 32)}  installer.exe`],
  [
    'hashes',
    (r) =>
      `"integrity": "sha512-${r.from('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/', 86)}=="`,
  ],
  ['hashes', (r) => `etag: W/"${r.from(hex, 20)}"`],
  ['git shas', (r) => `commit ${r.from(hex, 40)}\nAuthor: Tom\n\n    Fix the build`],
  ['git shas', (r) => `index ${r.from(hex, 7)}..${r.from(hex, 7)} 100644`],
  ['git shas', (r) => `Merge ${r.from(hex, 10)} into main (#${r.digits(4)})`],
  ['versions', (r) => `chrome/${r.digits(3)}.0.${r.digits(4)}.${r.digits(3)} node/20.11.${r.int(0, 9)}`],
  ['versions', (r) => `driver 31.0.15.${r.digits(4)}, build 10.0.19045.${r.digits(4)}`],
  ['versions', (r) => `v1.${r.digits(2)}.${r.digits(3)}-rc.${r.int(1, 9)}+build.${r.digits(9)}`],
  ['versions', (r) => `libfoo 0.${r.digits(9)}.0-2024${r.digits(4)}`],
  ['IPs', (r) => `from 10.${r.int(0, 255)}.${r.int(0, 255)}.${r.int(0, 255)} port ${r.digits(5)}`],
  ['IPs', (r) => `2001:db8:${r.from(hex, 4)}:${r.from(hex, 4)}::${r.from(hex, 4)}`],
  ['MACs', (r) => `ether ${Array.from({ length: 6 }, () => r.from(hex, 2)).join(':')} txqueuelen 1000`],
  ['MACs', (r) => `MAC ${Array.from({ length: 6 }, () => r.digits(2)).join('-')}`],
  ['product keys', (r) => `Product key: ${Array.from({ length: 5 }, () => r.from(capitals, 5)).join('-')}`],
  ['product keys', (r) => `License key ${r.digits(4)}-${r.digits(4)}-${r.digits(4)}-${r.digits(3)}`],
  ['product keys', (r) => `activation code ${r.digits(3)}-${r.digits(3)}-${r.digits(3)}`],
  [
    'DNS serials',
    (r) => `@ IN SOA ns1.example.com. admin.example.com. ( 2025${r.digits(6)} 7200 3600 1209600 3600 )`,
  ],
  ['DNS serials', (r) => `serial 20250304${r.digits(2)}; refresh 7200`],
  ['process data', (r) => `pid ${r.digits(5)} rss ${r.digits(9)} vsz ${r.digits(10)} inode ${r.digits(9)}`],
  [
    'process data',
    (r) => `0x${r.from('0123456789ABCDEF', 8)} 0x${r.from('0123456789ABCDEF', 16)} ${r.digits(9)}`,
  ],
  ['process data', (r) => `Received ${r.digits(9)} bytes in ${r.digits(4)} packets (${r.digits(10)} total)`],
  ['process data', (r) => `snowflake 1${r.digits(18)} in channel 1${r.digits(17)}`],
  ['process data', (r) => `arn:aws:iam::${r.int(1, 9)}${r.digits(11)}:role/deploy`],
  ['process data', (r) => `/var/lib/data/${r.digits(3)}/${r.digits(2)}/${r.digits(4)}.bin`],
  ['process data', (r) => `https://example.com/articles/${r.digits(9)}/comments?id=${r.digits(9)}`],
];

const numbers: readonly Miss[] = [
  ['decimals', (r) => `0.${r.digits(16)}`],
  ['decimals', (r) => `loss 0.${r.digits(15)} acc 0.${r.digits(17)}`],
  ['decimals', (r) => `3.${r.digits(9)}e-05, -1.${r.digits(16)}, ${r.digits(3)}.${r.digits(2)}`],
  ['decimals', (r) => `translate(${r.digits(3)}.${r.digits(13)}px, -${r.digits(2)}.${r.digits(15)}px)`],
  ['coordinates', (r) => `48.${r.digits(15)}, 16.${r.digits(14)}`],
  ['coordinates', (r) => `{"lat":-33.${r.digits(13)},"lng":151.${r.digits(13)}}`],
  [
    'coordinates',
    (r) => `N48 12.${r.digits(3)} E016 22.${r.digits(3)}; UTM 33N 601${r.digits(3)} 5340${r.digits(3)}`,
  ],
  [
    'coordinates',
    (r) => `M${r.digits(3)} ${r.digits(2)} ${r.digits(4)} L${r.digits(3)}-${r.digits(2)}-${r.digits(3)}z`,
  ],
  [
    'matrices',
    (r) => Array.from({ length: 4 }, () => Array.from({ length: 6 }, () => r.digits(3)).join(' ')).join('\n'),
  ],
  [
    'matrices',
    (r) =>
      `[${Array.from({ length: 4 }, () => `[${Array.from({ length: 4 }, () => r.digits(4)).join(', ')}]`).join(',\n ')}]`,
  ],
  [
    'matrices',
    (r) =>
      Array.from({ length: 5 }, () => Array.from({ length: 3 }, () => r.digits(9)).join('\t')).join('\n'),
  ],
  [
    'matrices',
    (r) =>
      `${r.digits(3)} ${r.digits(2)} ${r.digits(4)}\n${r.digits(2)} ${r.digits(4)} ${r.digits(3)}\n${r.digits(4)} ${r.digits(3)} ${r.digits(2)}`,
  ],
  [
    'matrices',
    (r) =>
      Array.from(
        { length: 6 },
        () => `${r.digits(4)} ${r.digits(4)} ${r.digits(4)} ${r.digits(4)} ${r.digits(4)}`,
      ).join('\n'),
  ],
  [
    'financial tables',
    (r) =>
      `Revenue   ${r.int(1, 9)},${r.digits(3)},${r.digits(3)}   ${r.int(1, 9)},${r.digits(3)},${r.digits(3)}\nCosts     ${r.digits(3)},${r.digits(3)}   ${r.digits(3)},${r.digits(3)}\nNet       (${r.digits(3)},${r.digits(3)})  ${r.digits(3)},${r.digits(3)}`,
  ],
  [
    'financial tables',
    (r) =>
      `Total assets of EUR ${r.int(1, 9)}${r.digits(2)} ${r.digits(3)} ${r.digits(3)} and liabilities of ${r.digits(3)}.${r.digits(3)}.${r.digits(3)},00`,
  ],
  ['financial tables', (r) => `4000 Sales ${r.digits(9)}.00\n5000 Cost of goods ${r.digits(8)}.00\n`],
  [
    'financial tables',
    (r) => `Q1 ${r.digits(6)} Q2 ${r.digits(6)} Q3 ${r.digits(6)} Q4 ${r.digits(6)} FY ${r.digits(7)}`,
  ],
  [
    'statistics',
    (r) =>
      `In 2021 the population was ${r.int(1, 9)}${r.digits(2)} ${r.digits(3)} ${r.digits(3)}, up from ${r.digits(2)},${r.digits(3)},${r.digits(3)}.`,
  ],
  ['statistics', (r) => `n = ${r.digits(9)}, p < 0.001, df = ${r.digits(3)}-${r.digits(2)}`],
  ['statistics', (r) => `from 2010-11-2015 to ${r.digits(2)}-${r.digits(2)}-2019`],
  [
    'statistics',
    (r) =>
      `scores ${r.digits(3)}-${r.digits(2)}, ${r.digits(3)}-${r.digits(3)}, final ${r.digits(2)}-${r.digits(2)}`,
  ],
  [
    'citations',
    (r) =>
      `US Patent ${r.digits(2)},${r.digits(3)},${r.digits(3)} B2; doi:10.1016/j.cell.2019.${r.digits(2)}.${r.digits(3)}; arXiv:2301.${r.digits(5)}; PMID ${r.digits(8)}`,
  ],
  [
    'citations',
    (r) => `Docket No. 1:21-cv-${r.digits(5)}-ABC, 42 U.S.C. § 1320d-5, 45 CFR 164.${r.digits(3)}`,
  ],
];

/** Numbers that are none of ours; every line is drawn several times. */
export function nearMisses(random: Random): Suite {
  const { add, suite } = writeSuite('near misses');
  for (const [name, write] of [...orders, ...machine, ...numbers, ...tableMisses])
    for (let round = 0; round < 12; round++) add(name, write(random));
  for (const [name, write] of wordMisses) for (let round = 0; round < 4; round++) add(name, write(random));
  for (const message of linesOf(officeMessages)) add('office messages', message);
  return suite;
}
