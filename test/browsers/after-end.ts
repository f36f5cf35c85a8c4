import { spawn } from 'node:child_process';
import { once } from 'node:events';

/**
 * Runs a shell script (with `$1`, `$2`, …) when this process has ended, in whatever way: a small process waits for
 * that, so `kill -9` is no exception. The function returned lets it run now, and waits for it.
 */
export function runAfterEnd(script: string, args: readonly string[]): () => Promise<void> {
  // In a session of its own, so that Ctrl-C in the terminal does not end it before it has done its work.
  const waiting = spawn('sh', ['-c', `cat >/dev/null; ${script}`, 'after-end', ...args], {
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  const ended = once(waiting, 'exit');
  waiting.unref();
  return async () => {
    waiting.stdin.end();
    await ended;
  };
}
