import { isDigit, isLetter } from '@/lib/scan/characters';
import { readIpv6 } from '@/lib/scan/checks/ipv6';
import type { Claim, ContextOf, SignDetector } from '@/lib/scan/detector';
import { list } from '@/lib/scan/list';

const dot = 46;
const slash = 47;
const dash = 45;

/** 0 to 255 of one to three digits; -1 for anything else. */
function readOctet(text: string, at: number): number {
  let value = 0;
  let end = at;
  while (end - at < 4 && isDigit(text.charCodeAt(end))) value = 10 * value + text.charCodeAt(end++) - 48;
  const length = end - at;
  return length === 0 || length > 3 || value > 255 ? -1 : value;
}

const lengthOf = (text: string, at: number): number => {
  let end = at;
  while (isDigit(text.charCodeAt(end))) end++;
  return end - at;
};

// What the four numbers are when these words stand before them.
const versionBefore =
  /(?:\bv|versions?|\bver|release[ds]?|\brev|revision|build|updated?|upgraded?|patch|firmware|driver|sdk|section|chapter|clause|appendix|table|figure|§|\boid|\bpkg|package|from|to)["']?[\s:=("'@~^><]{0,4}$/i;
const versionNear =
  /(?:version|release|upgrad|updat|patch|bump|firmware|driver|build)[^\n.]{0,24}(?:\d+(?:\.\d+){1,3}[^\n\d.]{1,8})?$/i;
// `1.2.3.4.jar`, `1.2.3.4-beta`, `1.2.3.4rc1`
const nameAfter = /^(?:[._-][a-z]|[a-z_])/i;

const isPrivate = (octets: readonly number[]): boolean => {
  const [first = 0, second = 0] = octets;
  return first === 10 || (first === 172 && second >= 16 && second < 32) || (first === 192 && second === 168);
};

/**
 * RFC 1122, 3.2.1.3: this host, loopback and broadcast say nothing of anybody; masks begin with 255, and 169.254.169.254
 * is where every virtual machine asks about itself.
 */
const isNobody = ([first, second, third, fourth]: readonly number[]): boolean =>
  first === 0 ||
  first === 127 ||
  first === 255 ||
  (first === 169 && second === 254 && third === 169 && fourth === 254);

const hostBefore =
  /(?:host|server|from|ping|dns|addr|address|gateway|resolver|nameserver|proxy|ssh|client|peer|ip|router|whois|blocked|banned)["'`:=\s]{1,4}$/i;

/** ITU-T X.660: 1.3.6, 1.3.101, 1.3.132 (organisations), 2.5.4 and 2.5.29 (attributes and extensions of certificates). */
const isObjectIdentifier = ([first, second, third]: readonly number[]): boolean =>
  (first === 1 && second === 3 && (third === 6 || third === 101 || third === 132)) ||
  (first === 2 && second === 5 && (third === 4 || third === 29));

/** Reads the address whose first dot stands at `at`. */
function readIpv4(text: string, at: number, contextOf: ContextOf): Claim | undefined {
  if (!isDigit(text.charCodeAt(at - 1)) || !isDigit(text.charCodeAt(at + 1))) return undefined;
  // `0.25`, `1.24 MB`
  let second = at + 2;
  while (second - at < 4 && isDigit(text.charCodeAt(second))) second++;
  if (text.charCodeAt(second) !== dot) return undefined;
  let start = at - 1;
  while (at - start < 4 && isDigit(text.charCodeAt(start - 1))) start--;
  const before = text.charCodeAt(start - 1);
  if (before === dot || isDigit(before) || isLetter(before) || before === 95 || before === 36)
    return undefined;
  const octets: number[] = [];
  let end = start;
  for (let group = 0; group < 4; group++) {
    if (group > 0 && text.charCodeAt(end++) !== dot) return undefined;
    const octet = readOctet(text, end);
    if (octet < 0) return undefined;
    const length = lengthOf(text, end);
    if (length > 1 && text.charCodeAt(end) === 48) return undefined;
    octets.push(octet);
    end += length;
  }
  if (isNobody(octets) || isObjectIdentifier(octets)) return undefined;
  const after = text.charCodeAt(end);
  if ((after === dot && isDigit(text.charCodeAt(end + 1))) || nameAfter.test(text.slice(end, end + 2)))
    return undefined;
  return weigh(text, start, end, octets, contextOf);
}

function weigh(
  text: string,
  start: number,
  end: number,
  octets: readonly number[],
  contextOf: ContextOf,
): Claim | undefined {
  const isOurs = isPrivate(octets);
  const before = text.charCodeAt(start - 1);
  const beyond = text.charCodeAt(start - 2);
  // `Chrome/91.0.4.12`, `package-1.2.3.4`
  if (before === slash && isLetter(beyond) && !isOurs) return undefined;
  if (before === dash && isLetter(beyond) && !isOurs) return undefined;
  // `pkg==1.2.3.4`, `~> 1.2.3.4`
  const near = text.slice(Math.max(0, start - 48), start);
  if (/(?:[=~><]=|~>|\^|~)\s?["']?$/.test(near) && !isOurs) return undefined;
  const { label, isHinted } = contextOf(start, end);
  // `UPDATE clients SET ip = '203.0.113.7'`
  if (label !== undefined) return { start, end, likelihood: 'VERY_LIKELY', reasons: ['label'] };
  if (versionNear.test(near)) return undefined;
  const isAddressed =
    /\/\/$/.test(near) || /^(?::\d{2,5}(?!\d)|\/\d{1,2}(?![\d.]))/.test(text.slice(end, end + 6));
  const few = octets.filter((octet) => octet < 20).length;
  const isHosted = hostBefore.test(near) || (isHinted && few < 3);
  if (isOurs || isAddressed || isHosted) return { start, end, likelihood: 'LIKELY' };
  // Coordinates in a drawing.
  if (/[\d.]\s$/.test(near) && /^\s[-\d.]/.test(text.slice(end, end + 2))) return undefined;
  // Numbers of chapters and versions look the same when they are all small.
  const isSmall = octets.every((octet) => octet < 10);
  const isSame = isSmall && octets.every((octet) => octet === octets[0]);
  const isNumbered = versionBefore.test(near) && (isSmall || !/\b(?:from|to)\s$/i.test(near));
  const isHeading =
    /(?:^|\n)[ \t#]{0,8}$/.test(near) && /^[ \t]{1,3}\p{Alpha}/u.test(text.slice(end, end + 4));
  if (isNumbered || (few >= 3 && isHeading) || (few >= 3 && !isSame))
    return { start, end, likelihood: 'POSSIBLE' };
  return { start, end, likelihood: 'LIKELY' };
}

const common = {
  id: 'ip-address',
  category: 'personal',
  isOptIn: true,
  reasons: ['format'],
  labels: list(`
    ip, ips, ip address, ip addresses, ip addr, ipaddress, ipv4, ipv6, ipv4 address, ipv6 address, client ip
    remote addr, remote address, x forwarded for, source ip, src ip, dst ip, destination ip, server ip, host ip
    adresse ip, dirección ip, direccion ip, ip adresse, indirizzo ip, endereço ip, ip adres, ip地址, ipアドレス
  `),
  hints: list(`
    host, hosts, server, servers, dns, nameserver, ping, subnet, gateway, router, firewall, proxy, vpn, dhcp, client
    connection, login, logged in, blocked, banned, port, network, inet, ssh, whois, traceroute, resolver
  `),
} as const;

const version6: SignDetector = {
  ...common,
  kind: 'sign',
  sign: ':',
  followedBy: /[\da-f:]/i,
  read(text, at, contextOf) {
    const found = readIpv6(text, at);
    if (found === undefined) return undefined;
    const { start, end } = found;
    return contextOf(start, end).label === undefined
      ? { start, end, likelihood: 'LIKELY' }
      : { start, end, likelihood: 'VERY_LIKELY', reasons: ['label'] };
  },
  hits: ['2001:db8:85a3::8a2e:370:7334', 'fe80::1ff:fe23:4567:890a%eth0'],
  misses: ['std::vector', '12:30:45'],
};

export const ipAddress: SignDetector = {
  ...common,
  kind: 'sign',
  sign: '.',
  precededBy: /\d/,
  followedBy: /\d/,
  read: readIpv4,
  companions: [version6],
  hits: [
    '203.0.113.7',
    '192.168.178.23',
    'login from 198.51.100.23 at noon',
    'http://203.0.113.77:8080/index',
    '10.20.0.0/16 is the office',
    '{"ip":"203.0.113.5"}',
    'client_ip=198.51.100.9',
    '198.51.100.4 - - [10/Oct/2023:13:55:36 +0000] "GET / HTTP/1.1" 200',
    'ping 8.8.8.8',
    'the resolver 1.1.1.1',
    '２０３．０．１１３．７',
    'IP: 1.2.3.4',
    '203.0.113.7.',
    '(172.16.254.1)',
    '192.168.0.1-192.168.0.20',
    '2001:db8:85a3::8a2e:370:7334',
    '2001:0db8:85a3:0000:0000:8a2e:0370:7334',
    'http://[2001:db8::1]:8080/',
    'fe80::1ff:fe23:4567:890a%eth0',
    'fd12:3456:789a:1::1/64',
    '::ffff:203.0.113.7',
    'from localhost/10.1.2.3:51234',
    "UPDATE clients SET ip = '203.0.113.77', updated_at = NOW()",
  ],
  misses: [
    'v1.2.3.4',
    'version 1.2.3.4',
    'Version=4.0.0.0, Culture=neutral',
    'upgrade from 2.10.3.4 to 2.10.3.5',
    'Chrome/91.0.44.12 Safari/53.7.36.1',
    'see section 4.1.2.3',
    '4.1.2.3 Requirements of the system',
    '0.0.0.0 and 127.0.0.1 and 255.255.255.0',
    '1.2.3.4.5',
    '1.2.3',
    '256.1.1.1',
    '203.0.113.300',
    '192.168.01.1',
    'app-2.14.0.87.jar',
    'numpy==1.26.4.2',
    'deps: patch V8 to 10.2.154.26',
    '__version__ = "3.5.0.1"',
    'the OID "2.5.29.21"',
    '1.3.6.1.4.1.311.21.20',
    '$1.200.300.400',
    '12.05.2024 14.30',
    'std::vector<int> a::b face::bad',
    'at 12:30:45 and 2024-01-15T10:20:30',
    '00:1b:44:11:3a:b7',
    '50:06:01:60:3b:e0:1f:5c',
    '::1 and ::',
    'aa:bb:cc:dd:ee:ff:00:11:22:33:44:55:66:77:88:99',
    'a[1:2:3], {a:1,b:2}, 10:20:30:40:50:60:70:80',
  ],
};
