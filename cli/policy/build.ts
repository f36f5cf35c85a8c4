import { resolve } from 'node:path';
import { Complaint } from '@/cli/complaint';
import { among, type OptionTable, readArgs } from '@/cli/read-args';
import { sourceName } from '@/cli/read-input';
import { readPolicy } from '@/cli/read-policy';
import { type Closures, type TemplateInput, usualClosures } from '@/cli/templates/input';
import type { JsonObject } from '@/cli/templates/output-file';
import { templates } from '@/cli/templates/templates';
import { writeFolderWhole } from '@/cli/write-files';
import { firefoxId } from '@/lib/model/extension-id';
import { type Command, exitCodes } from './command';
import { onlyFile } from './validate';

const options = {
  out: { type: 'string' },
  'chromium-id': { type: 'string' },
  'update-url': { type: 'string' },
  'edge-id': { type: 'string' },
  'edge-update-url': { type: 'string' },
  'firefox-id': { type: 'string' },
  'xpi-url': { type: 'string' },
  'private-windows': { type: 'string' },
  'guest-profiles': { type: 'string' },
  'developer-tools': { type: 'string' },
  disabling: { type: 'string' },
  force: { type: 'boolean' },
} as const satisfies OptionTable;

export const build: Command = {
  summary: 'makes the files that deliver a policy, for every tool and browser',
  help: `Makes the files that deliver a policy: for Group Policy, Intune, Jamf, macOS profiles, the Google Admin console,
Linux and Firefox. README.txt in the folder says what goes where.

  policy build FILE --out DIR --chromium-id ID --update-url URL [--xpi-url URL] [options]

  --out DIR                 Where to write. DIR is made; one that is not empty is refused.
  --force                   Replaces an older build in DIR. What no build wrote is never removed.
  --chromium-id ID          The extension in Chrome, Chromium and Brave: 32 letters from a to p.
  --update-url URL          Where these browsers get it: your own update.xml, or the store's address.
  --edge-id ID              The same for Edge, where it is another one.
  --edge-update-url URL
  --firefox-id ID           Otherwise ${firefoxId}.
  --xpi-url URL             Where Firefox gets the package: https:, or file:/// on each machine. Without it there are no
                            files for Firefox.

What the browsers themselves close, so that nobody goes round the extension:

  --private-windows X       open, guarded (otherwise: claude.ai is closed in them, or guarded), none (there are none)
  --guest-profiles X        open, closed (otherwise)
  --developer-tools X       open (otherwise), closed
  --disabling X             open, closed (otherwise): whether people can switch the extension off

Exit code: 0 done, 2 nothing was written: a sentence says why.
`,
  async run(args, world) {
    const { words, has, last } = readArgs(args, options);
    const out = last('out');
    const { written } = await readPolicy(onlyFile(words), world);
    const [id, updateUrl, packageUrl] = [last('chromium-id'), last('update-url'), last('xpi-url')];
    if (out === undefined || id === undefined || updateUrl === undefined)
      throw new Complaint(`${missing(last)} See --help.`);
    const chromium = { id, updateUrl };
    const input: TemplateInput = {
      // A policy without mistakes is an object, and it was JSON.
      policy: written as JsonObject,
      chromium,
      edge: {
        id: last('edge-id') ?? chromium.id,
        updateUrl: last('edge-update-url') ?? chromium.updateUrl,
      },
      firefox: packageUrl === undefined ? null : { id: last('firefox-id') ?? firefoxId, packageUrl },
      closures: closuresOf(last),
    };
    const files = templates(input);
    const name = sourceName(out);
    await writeFolderWhole(resolve(world.folder, out), name, files, has('force'));
    const without = packageUrl === undefined ? ' None of them is for Firefox: that takes --xpi-url.' : '';
    const told = `Wrote ${files.length} files to ${name}, and their checksums. README.txt says what goes where.${without}\n`;
    return { code: exitCodes.good, out: '', told };
  },
};

/** All that is missing at once: nobody wants to be told one by one. */
function missing(last: (name: keyof typeof options) => string | undefined): string {
  const needed = ['out', 'chromium-id', 'update-url'] as const;
  const names = needed.filter((name) => last(name) === undefined).map((name) => `--${name}`);
  const [first = '', ...others] = names.toReversed();
  return others.length === 0
    ? `${first} is missing.`
    : `${others.toReversed().join(', ')} and ${first} are missing.`;
}

function closuresOf(last: (name: keyof typeof options) => string | undefined): Closures {
  const isClosed = (name: 'guest-profiles' | 'developer-tools' | 'disabling', usual: boolean): boolean => {
    const word = among(name, ['open', 'closed'] as const, last(name));
    return word === undefined ? usual : word === 'closed';
  };
  const windows = among('private-windows', ['open', 'guarded', 'none'] as const, last('private-windows'));
  return {
    privateWindows: windows ?? usualClosures.privateWindows,
    guestProfiles: isClosed('guest-profiles', usualClosures.guestProfiles),
    developerTools: isClosed('developer-tools', usualClosures.developerTools),
    disabling: isClosed('disabling', usualClosures.disabling),
  };
}
