import { existsSync, readdirSync, readFileSync } from 'node:fs';

/**
 * Bytes of memory that a process and all that it started hold, shared pages counted in parts (Pss of
 * `/proc/PID/smaps_rollup`); null where the system does not tell.
 */
export function memoryOf(pid: number): number | null {
  if (!existsSync('/proc/self/smaps_rollup')) return null;
  return withChildren(pid).reduce((sum, one) => sum + pss(one), 0);
}

function withChildren(root: number): readonly number[] {
  const parents = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((name) => [Number(name), parentOf(name)] as const);
  const family = [root];
  for (const member of family)
    family.push(...parents.flatMap(([child, parent]) => (parent === member ? child : [])));
  return family;
}

/** proc(5): the name, in brackets, may have anything in it; then the state and the parent. */
const parentOf = (pid: string): number => Number(/.*\) \S (\d+)/s.exec(read(`/proc/${pid}/stat`))?.[1]);

const pss = (pid: number): number =>
  Number(/^Pss:\s+(\d+) kB/m.exec(read(`/proc/${pid}/smaps_rollup`))?.[1] ?? 0) * 1024;

/** Empty for a process that has just ended. */
function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
