import { mark } from '@/test/corpus/case';
import type { Random } from '@/test/corpus/random';

/** One text a line; `\n` in it is a line break. Empty lines are left out. */
export const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => line.replaceAll('\\n', '\n').replaceAll('\\t', '\t'));

const users = [
  'bob',
  'maria.lopez',
  'jcarter',
  'svc-backup',
  'admin',
  'anna@example.com',
  'wchen',
  'deploy',
  'tom',
  'helpdesk2',
];
const hosts = [
  'db1.example.com',
  '10.20.3.14',
  'files.example.org',
  'vpn.example.com',
  'jenkins',
  'printer-3',
  'app-stage',
];

/** Puts a marked secret for `{p}`, names for `{u}` and `{h}`. */
export function filled(line: string, detector: string, secret: () => string, random: Random): string {
  return line
    .replaceAll('{u}', () => random.pick(users))
    .replaceAll('{h}', () => random.pick(hosts))
    .replaceAll('{p}', () => mark(detector, secret()));
}
