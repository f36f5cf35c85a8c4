import { type Dirent, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BenignText } from './benign-text';

/**
 * Packages whose texts hold credentials, certificates or card numbers on purpose: scanners, their samples, cryptography
 * with keys in its documents. Everything else in node_modules is read.
 */
const leftOut = [
  '@secretlint',
  'redact-pii',
  'node-forge',
  'selfsigned',
  'pkijs',
  'asn1js',
  '@peculiar',
  'node',
  '@google-cloud',
];

/** zod tests its own validators with true card numbers and IBANs: to find them there is right. */
const holdsValues = /(?:credit-card|iban)\.test\.ts$/;

const prose = /\.(?:md|markdown|txt)$|^(?:LICEN[CS]E|README|CHANGELOG|NOTICE|AUTHORS)/i;
const code = /\.(?:js|mjs|cjs|ts|mts|cts|json|css|yml|yaml|html)$/;

/** Of one file and of one package only so much, so that no single one decides. UTF-16 code units. */
const perFile = 600_000;
const perPackage = 3_000_000;

type Room = { left: number };

const byName = (one: Dirent, other: Dirent): number => (one.name < other.name ? -1 : 1);

function readFolder(
  folder: string,
  kind: string,
  wanted: (name: string) => boolean,
  room: Room,
): BenignText[] {
  const texts: BenignText[] = [];
  for (const entry of readdirSync(folder, { withFileTypes: true }).sort(byName)) {
    if (room.left <= 0) break;
    const path = join(folder, entry.name);
    if (entry.isDirectory() && entry.name !== 'node_modules')
      texts.push(...readFolder(path, kind, wanted, room));
    if (!entry.isFile() || !wanted(entry.name) || holdsValues.test(path)) continue;
    const text = readFileSync(path, 'utf8').slice(0, Math.min(perFile, room.left));
    room.left -= text.length;
    texts.push({ kind, name: path, text });
  }
  return texts;
}

const isProse = (name: string): boolean => prose.test(name);
const isCode = (name: string): boolean => code.test(name) && !prose.test(name);

/**
 * Documents and licences of all installed packages, then sources, types, styles and data until `atLeast` UTF-16 code
 * units are together, and the lock file: the large packages first, the others in the order of their names.
 */
export function readBenignFiles(root: string, atLeast: number): BenignText[] {
  const lock = join(root, 'package-lock.json');
  const folder = join(root, 'node_modules');
  const first = [
    'typescript',
    'vite',
    'prettier',
    'zod',
    'preact',
    'lodash',
    'eslint',
    'playwright-core',
    'acorn',
  ];
  const others = readdirSync(folder).filter((name) => !name.startsWith('.') && !first.includes(name));
  const packages = [...first, ...others.sort()].filter((name) => !leftOut.includes(name));

  const texts: BenignText[] = [{ kind: 'lock file', name: lock, text: readFileSync(lock, 'utf8') }];
  for (const name of packages)
    texts.push(...readFolder(join(folder, name), 'prose', isProse, { left: perPackage }));
  let total = texts.reduce((sum, { text }) => sum + text.length, 0);
  for (const name of packages) {
    if (total >= atLeast) break;
    const more = readFolder(join(folder, name), 'code', isCode, { left: perPackage });
    total += more.reduce((sum, { text }) => sum + text.length, 0);
    texts.push(...more);
  }
  return texts;
}
