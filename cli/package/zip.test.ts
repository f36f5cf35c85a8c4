import { unzipSync } from 'fflate';
import { afterEach, expect, it, vi } from 'vitest';
import { bytesOf } from './files';
import { zipOf } from './zip';

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
});

const files = [
  ['manifest.json', bytesOf('{}')],
  ['icon/16.png', bytesOf('picture')],
  ['Über.txt', bytesOf('x'.repeat(1000))],
] as const;

it('a zip says nothing of when, where and in which order it was made', () => {
  const zips = (['UTC', 'America/New_York', 'Pacific/Kiritimati'] as const).map((zone, at) => {
    vi.stubEnv('TZ', zone);
    vi.useFakeTimers({ now: new Date(2026 + at, at, 1 + at) });
    const zip = zipOf(new Map(at === 1 ? [...files].reverse() : files), new Set(['manifest.json']));
    vi.useRealTimers();
    return Buffer.from(zip).toString('hex');
  });
  expect(new Set(zips).size).toBe(1);
  const [zip = ''] = zips;
  expect(unzipSync(Buffer.from(zip, 'hex'))).toEqual(
    Object.fromEntries(files.map(([name, bytes]) => [name, new Uint8Array(bytes)])),
  );
});

it('what may be run stays so', () => {
  const modes = (programs: ReadonlySet<string>) =>
    Buffer.from(zipOf(new Map([['a', bytesOf('')]]), programs)).includes(
      Buffer.from([0, 0, 0o355, 0o201]), // 0o100755, high half of the external attributes
    );
  expect([modes(new Set(['a'])), modes(new Set())]).toEqual([true, false]);
});
