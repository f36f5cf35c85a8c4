import { parseArgs } from 'node:util';
import { didYouMean } from '@/lib/policy/sentence';
import { Complaint } from '../complaint';

/** What the person asked for. */
export type Options = {
  readonly keyFile: string | undefined;
  /** With `/` at its end. */
  readonly base: string | null;
  readonly signedXpi: string | undefined;
  readonly out: string | undefined;
  readonly wantsHelp: boolean;
};

const table = {
  key: { type: 'string' },
  'base-url': { type: 'string' },
  'signed-xpi': { type: 'string' },
  out: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

/** @throws Complaint. It repeats nothing but what looks like the name of an option: a key may be among the rest. */
export function readOptions(args: readonly string[]): Options {
  const { values, tokens } = parseArgs({ args: [...args], options: table, strict: false, tokens: true });
  for (const token of tokens) {
    if (token.kind === 'positional') throw new Complaint('Everything is told by options. See --help.');
    if (token.kind !== 'option') continue;
    const { name, rawName, value } = token;
    if (!Object.hasOwn(table, name)) {
      if (!/^--?[a-z-]{1,20}$/.test(rawName)) throw new Complaint('There is no such option. See --help.');
      const known = Object.keys(table).map((one) => `--${one}`);
      throw new Complaint(`There is no option ${rawName}.${didYouMean(rawName, known)} See --help.`);
    }
    if (name === 'help' ? value !== undefined : !value || value.startsWith('--'))
      throw new Complaint(`${rawName} ${name === 'help' ? 'takes no' : 'needs a'} value. See --help.`);
  }
  const given = (name: keyof typeof table): string | undefined => {
    const value = values[name];
    return typeof value === 'string' ? value : undefined;
  };
  const base = given('base-url');
  return {
    keyFile: given('key'),
    base: base === undefined ? null : baseOf(base),
    signedXpi: given('signed-xpi'),
    out: given('out'),
    wantsHelp: values.help === true,
  };
}

/** Firefox takes updates over https only; on the machine itself, where tests serve them, it need not. */
function baseOf(written: string): string {
  const url = URL.canParse(written) ? new URL(written) : null;
  const isLoopback = url?.protocol === 'http:' && url.hostname === '127.0.0.1';
  if (url === null || !(url.protocol === 'https:' || isLoopback))
    throw new Complaint('--base-url has to be an address that begins with https://.');
  if (url.search !== '' || url.hash !== '' || url.username !== '' || url.password !== '')
    throw new Complaint(
      '--base-url is the address of a folder: without a name, a query or a fragment in it.',
    );
  return url.href.endsWith('/') ? url.href : `${url.href}/`;
}
