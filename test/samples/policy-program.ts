import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runPolicy } from '@/cli/policy/run';

/** The policy program in a folder of its own. */
export type PolicyProgram = {
  readonly folder: string;
  /** Writes a file, objects as JSON; answers with its name. */
  file(name: string, content: string | object): string;
  /** @param input what is piped in; a person sits at the keyboard where it is not given */
  run(
    line: readonly string[],
    input?: string | Uint8Array,
  ): Promise<{ readonly code: number; readonly out: string; readonly told: string }>;
  remove(): void;
};

export function createPolicyProgram(): PolicyProgram {
  const folder = mkdtempSync(join(tmpdir(), 'policy-program-'));
  return {
    folder,
    file(name, content) {
      const text = typeof content === 'string' ? content : JSON.stringify(content, null, 2);
      writeFileSync(join(folder, name), text);
      return name;
    },
    async run(line, input) {
      const out: string[] = [];
      const told: string[] = [];
      const code = await runPolicy(line, {
        folder,
        input: input === undefined ? undefined : async () => Buffer.from(input),
        colours: false,
        print: (text) => void out.push(text),
        complain: (text) => void told.push(text),
        randomBytes: (count) => new Uint8Array(count).fill(7),
      });
      return { code, out: out.join(''), told: told.join('') };
    },
    remove: () => rmSync(folder, { recursive: true }),
  };
}
