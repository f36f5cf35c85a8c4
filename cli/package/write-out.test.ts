import { readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { makeTempFolder } from '@/test/browsers/temp-folder';
import { bytesOf } from './files';
import { writeOut } from './write-out';

const files = new Map([['a.txt', bytesOf('a')]]);

it('makes the folders that are missing', () => {
  const temp = makeTempFolder();
  onTestFinished(temp.remove);
  const folder = path.join(temp.path, 'a/b');
  writeOut(folder, files);
  expect(readdirSync(folder)).toEqual(['a.txt']);
});

it.runIf(process.platform === 'linux')('says that a folder takes no folders', () => {
  expect(() => writeOut('/proc/chat-guardrails/a', files)).toThrow(
    'The packages cannot be written to /proc/chat-guardrails/a (ENOENT).',
  );
});
