import { parseArgs } from 'node:util';
import { didYouMean, oneOf } from '@/lib/policy/sentence';
import { Complaint } from './complaint';

/** The options that a command knows, by name without the dashes. */
export type OptionTable = Readonly<
  Record<string, { readonly type: 'string' | 'boolean'; readonly short?: string }>
>;

/** A command line as it was understood. */
export type Args<Name extends string> = {
  /** What is no option, as written; `-` stands for standard input. */
  readonly words: readonly string[];
  has(name: Name): boolean;
  /** All values of an option, in order; empty where it was not given. */
  all(name: Name): readonly string[];
  /** The last value of an option. */
  last(name: Name): string | undefined;
};

/** Reads a command line; throws a complaint about what it does not understand. */
export function readArgs<T extends OptionTable>(args: readonly string[], table: T): Args<keyof T & string> {
  const names = Object.keys(table).map((name) => `--${name}`);
  const { tokens } = parseArgs({ args: [...args], options: table, strict: false, tokens: true });
  const words: string[] = [];
  const values = new Map<string, string[]>();
  for (const token of tokens) {
    if (token.kind === 'positional') words.push(token.value);
    if (token.kind !== 'option') continue;
    const { name, rawName, value, inlineValue } = token;
    const option = Object.hasOwn(table, name) ? table[name] : undefined;
    if (option === undefined)
      throw new Complaint(`There is no option ${rawName}.${didYouMean(rawName, names)} See --help.`);
    if (option.type === 'boolean' && value !== undefined)
      throw new Complaint(`${rawName} takes no value. See --help.`);
    if (
      option.type === 'string' &&
      (value === undefined || value === '' || (!inlineValue && value.length > 1 && value[0] === '-'))
    )
      throw new Complaint(`${rawName} needs a value. See --help.`);
    values.set(name, [...(values.get(name) ?? []), value ?? '']);
  }
  return {
    words,
    has: (name) => values.has(name),
    all: (name) => values.get(name) ?? [],
    last: (name) => values.get(name)?.at(-1),
  };
}

/** One of these words, as it was given to an option; undefined where it was not given. */
export function among<T extends string>(
  name: string,
  words: readonly T[],
  written: string | undefined,
): T | undefined {
  if (written === undefined) return undefined;
  const word = words.find((one) => one === written);
  if (word !== undefined) return word;
  throw new Complaint(`--${name} must be ${oneOf(words)}.${didYouMean(written, words)}`);
}
