import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { runAfterEnd } from './after-end';

/** A display that nobody sees. Browsers without one have no clipboard for files, and Firefox none for pictures. */
export type Display = {
  /** What a program that is to be seen there needs in its environment. */
  readonly env: Readonly<Record<string, string>>;
  /** Puts something on its clipboard, where it stays until the next. */
  copy(type: 'text/uri-list' | 'image/png', content: string | Uint8Array): Promise<void>;
  close(): Promise<void>;
};

/** The programs that it takes, which are Debian packages of the same name in small letters. */
export const displayPrograms = ['Xvfb', 'xclip'] as const;

export const hasDisplay = (): boolean =>
  displayPrograms.every((program) => spawnSync('sh', ['-c', `command -v ${program}`]).status === 0);

/** @throws when it does not start */
export async function startDisplay(): Promise<Display> {
  const server = spawn('Xvfb', ['-displayfd', '1', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const close = runAfterEnd('kill "$1"', [String(server.pid)]);
  const lines = createInterface(server.stdout);
  const ended = once(server, 'exit').then(() => Promise.reject(new Error('Xvfb ended at its start.')));
  const [number] = (await Promise.race([once(lines, 'line'), ended])) as [string];
  ended.catch(() => undefined);
  const env = { DISPLAY: `:${number}`, WAYLAND_DISPLAY: '', MOZ_ENABLE_WAYLAND: '0' };
  return {
    env,
    async copy(type, content) {
      // It lives on behind the first process, until something else is copied or the display ends.
      const copying = spawn('xclip', ['-selection', 'clipboard', '-t', type], {
        env: { ...process.env, ...env },
        stdio: ['pipe', 'ignore', 'ignore'],
      });
      copying.stdin.end(content);
      await once(copying, 'exit');
      // A browser hears of it a moment later, and pastes nothing until then: another reader takes that moment.
      const reading = spawn('xclip', ['-selection', 'clipboard', '-t', type, '-o'], {
        env: { ...process.env, ...env },
        stdio: 'ignore',
      });
      await once(reading, 'exit');
    },
    close,
  };
}
