import { zipSync } from 'fflate';
import { expect, it } from 'vitest';
import { bytesOf } from './files';
import { checkSigned } from './firefox';

const own = { 'manifest.json': bytesOf('{}'), 'background.js': bytesOf('void 0') };
const signature = { 'META-INF/manifest.mf': bytesOf('x'), 'META-INF/cose.sig': bytesOf('y') };
const check = (files: Record<string, Uint8Array>) => checkSigned(zipSync(files), zipSync(own), 'signed.xpi');

it('takes the same files with a signature', () => {
  expect(() => check({ ...own, ...signature })).not.toThrow();
});

it.each<[string, Record<string, Uint8Array>, string]>([
  ['a file more', { ...own, ...signature, 'more.js': bytesOf('z') }, 'it has "more.js" besides'],
  ['a file less', { 'manifest.json': own['manifest.json'], ...signature }, 'its background.js differs'],
  ['another file', { ...own, ...signature, 'background.js': bytesOf('z') }, 'its background.js differs'],
  ['no signature', own, 'is not signed by Mozilla'],
])('refuses %s', (_what, files, sentence) => {
  expect(() => check(files)).toThrow(sentence);
});
