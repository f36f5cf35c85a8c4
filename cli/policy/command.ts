import type { World } from '@/cli/world';

/** What the commands touch besides files. */
export type PolicyWorld = World & {
  /** Bytes that nobody can foresee. */
  randomBytes(count: number): Uint8Array;
};

export const exitCodes = { good: 0, found: 1, refused: 2 } as const;

/** How a command ended: what goes to standard output, what is said beside it on standard error, and the exit code. */
export type Ending = { readonly code: number; readonly out: string; readonly told?: string };

/** One word behind `policy`. Throws a complaint about what the person can put right. */
export type Command = {
  /** One line for the list of commands. */
  readonly summary: string;
  readonly help: string;
  run(args: readonly string[], world: PolicyWorld): Promise<Ending>;
};
