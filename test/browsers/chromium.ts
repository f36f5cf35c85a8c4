import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import { chromium } from '@playwright/test';
import type { BrowserContext, Worker } from '@playwright/test';
import { selfHostedChromium, updateXmlName } from '@/cli/package/chromium';
import { type Files, readFolder } from '@/cli/package/files';
import { manifestOf } from '@/cli/package/manifest';
import type { Display } from './display';
import { orUndo, tempFolderOf } from './endings';
import type { Endings } from './endings';
import { chromiumFor } from './find';
import { startPackageServer } from './package-server';
import { asVersion, testKey } from './packed-extension';
import { createPolicyFile } from './policy-folder';
import type { PolicyPlace } from './policy-folder';
import { siteHosts } from './site-hosts';

export type ManagedValues = Readonly<Record<string, unknown>>;

export type ChromiumExtension =
  /**
   * Loaded from its folder: what a single person who tries it has. With `managed` as `storage.managed`, where a test
   * needs a policy and a browser gate that cannot block.
   */
  | { readonly kind: 'unpacked'; readonly dir: string; readonly managed?: ManagedValues }
  /** Force-installed from a package, with `managed` as `storage.managed`: what an employee has. */
  | {
      readonly kind: 'policy';
      readonly dir: string;
      readonly managed?: ManagedValues;
      /** What of `managed` the browser keeps; differs where a test writes a wrong policy on purpose. */
      readonly kept?: ManagedValues;
      /** `private` unless said otherwise. */
      readonly place?: PolicyPlace;
      /** Further browser policies, for example `IncognitoModeAvailability`. */
      readonly browserPolicies?: ManagedValues;
    };

export type ChromiumOptions = {
  /** Port on loopback that answers for `https://claude.ai` and the provider's other hosts. */
  readonly sitePort: number;
  readonly extension: ChromiumExtension;
  /** True unless said otherwise. */
  readonly headless?: boolean;
  /** Where it is seen, if anywhere; otherwise where the process that starts it would be. */
  readonly display?: Display;
  readonly colorScheme?: 'light' | 'dark';
  /**
   * Language of the page, such as `de`; of the browser and the extension too where the browser has that language
   * (Debian: package `chromium-l10n`).
   */
  readonly locale?: string;
  readonly viewport?: { readonly width: number; readonly height: number } | null;
  /** Folder of a profile that is there already, and lives on; otherwise one of its own. */
  readonly profile?: string | undefined;
  readonly args?: readonly string[];
  /** Whether pages wait in memory for their coming back, as they do for a person; Playwright itself wants none of it. */
  readonly backForwardCache?: boolean;
  /** Whether the page stays that the extension opens when a person installs it. It does where a person looks on. */
  readonly keepsWelcome?: boolean;
};

export type LaunchedChromium = {
  readonly context: BrowserContext;
  readonly extensionId: string;
  /** Folder of the profile. */
  readonly profile: string;
  /** The extension's service worker. */
  readonly worker: Worker;
  /** What `storage.managed` holds now. */
  readonly managed: () => Promise<ManagedValues>;
  /** Changes the policy while the browser runs; it looks at it after 5 to 10 s, or when it is told to. */
  readonly writeManaged: (values: ManagedValues) => void;
  /** The same, and waits (5 to 10 s) until the extension has it. */
  readonly setManaged: (values: ManagedValues, kept?: ManagedValues) => Promise<void>;
  /** Serves the extension as this version; the browser takes it at its next look, or when the extension asks for it. */
  readonly serveVersion: (version: string) => void;
  readonly close: () => Promise<void>;
};

type Prepared = {
  readonly executablePath: string;
  readonly args: readonly string[];
  readonly writeManaged: (values: ManagedValues) => void;
  readonly serveVersion: (version: string) => void;
};

/** @throws a sentence when no fitting browser is there, or the extension does not appear within 30 s. */
export function launchChromium(options: ChromiumOptions): Promise<LaunchedChromium> {
  const { extension } = options;
  return orUndo(async (endings) => {
    const prepared =
      extension.kind === 'policy'
        ? await prepareByPolicy(extension, endings)
        : prepareUnpacked(extension, endings);
    const profile = options.profile ?? tempFolderOf(endings);
    const context = await startBrowser(options, prepared, profile);
    const closed = new Promise<void>((resolve) => context.once('close', () => resolve()));
    // What a person is closing, or has closed, cannot be closed again: then its end is waited for.
    endings.add(() => context.close().catch(() => closed));

    const worker = await extensionWorker(context);
    const keepsWelcome = options.keepsWelcome ?? options.headless === false;
    if (extension.kind === 'unpacked' && !extension.managed && !keepsWelcome)
      await closeWelcome(context, extension.dir);
    const managed = (): Promise<ManagedValues> => worker.evaluate('chrome.storage.managed.get(null)');
    const kept = extension.kind === 'policy' ? (extension.kept ?? extension.managed) : extension.managed;
    await untilManaged(managed, kept ?? {});
    const { serveVersion, writeManaged } = prepared;
    const setManaged = async (values: ManagedValues, kept = values): Promise<void> => {
      writeManaged(values);
      await untilManaged(managed, kept);
    };
    const extensionId = new URL(worker.url()).host;
    return {
      profile,
      context,
      extensionId,
      worker,
      managed,
      writeManaged,
      setManaged,
      serveVersion,
      close: endings.run,
    };
  });
}

function prepareUnpacked(
  { dir: folder, managed }: ChromiumExtension & { kind: 'unpacked' },
  endings: Endings,
): Prepared {
  const dir = path.resolve(folder);
  manifestOf(readFolder(dir), dir);
  const browser = chromiumFor('unpacked');
  const policy =
    managed &&
    createPolicyFile(browser, 'private', { '3rdparty': { extensions: { [unpackedId(dir)]: managed } } });
  if (policy) endings.add(policy.remove);
  return {
    executablePath: policy?.executablePath ?? browser.path,
    args: [`--load-extension=${dir}`, `--disable-extensions-except=${dir}`],
    writeManaged: () => {
      throw new Error('The policy of an extension that was loaded unpacked is not changed.');
    },
    serveVersion: () => {
      throw new Error('An extension that was loaded unpacked is not updated.');
    },
  };
}

/** An extension without a key is named after its folder: the first half of a hash, with letters for digits. */
function unpackedId(dir: string): string {
  const digits = createHash('sha256').update(dir).digest('hex').slice(0, 32);
  return [...digits].map((digit) => 'abcdefghijklmnop'[parseInt(digit, 16)]).join('');
}

async function prepareByPolicy(
  extension: ChromiumExtension & { kind: 'policy' },
  endings: Endings,
): Promise<Prepared> {
  const browser = chromiumFor('policy');
  const built = readFolder(extension.dir);
  const server = await startPackageServer('http');
  endings.add(server.close);
  const key = testKey();
  const pack = (files: Files) => selfHostedChromium(files, 'extension.crx', key, server.base);
  const { id, packages } = pack(built);
  server.serve(packages);
  const policies = (managed: ManagedValues): object => ({
    ...extension.browserPolicies,
    // Without this no driver may look into a force-installed extension.
    DeveloperToolsAvailability: 1,
    ExtensionSettings: {
      [id]: {
        installation_mode: 'force_installed',
        // Of the first install only: updates come from the address in the package.
        update_url: server.base + updateXmlName,
        toolbar_pin: 'force_pinned',
      },
    },
    '3rdparty': { extensions: { [id]: managed } },
  });
  const file = createPolicyFile(browser, extension.place ?? 'private', policies(extension.managed ?? {}));
  endings.add(file.remove);
  return {
    executablePath: file.executablePath,
    args: [],
    writeManaged: (values) => file.write(policies(values)),
    serveVersion: (next) => server.serve(pack(asVersion(built, next)).packages),
  };
}

/**
 * Otherwise the browser puts off for seconds what it takes for less urgent at its start, and the extension's policy is
 * among that. The first two are Playwright's own: the last list counts.
 */
const features = [
  ...['CDPScreenshotNewSurface', 'SkipListAccountsWithoutGaiaCookies'],
  'ImprovedStartupBestEffortDelay:StartupDelayFailsafeTimeout/100ms',
];

function startBrowser(
  options: ChromiumOptions,
  prepared: Prepared,
  profile: string,
): Promise<BrowserContext> {
  const { locale, display } = options;
  return chromium.launchPersistentContext(profile, {
    executablePath: prepared.executablePath,
    headless: options.headless ?? display === undefined,
    ...(display && { env: { ...process.env, ...display.env } as never }),
    ...(options.colorScheme && { colorScheme: options.colorScheme }),
    ...(options.viewport !== undefined && { viewport: options.viewport }),
    // The page's language comes from the context, the extension's own from the environment.
    ...(locale && { locale, env: { ...process.env, LANGUAGE: locale, LC_ALL: `${locale}.UTF-8` } as never }),
    ignoreHTTPSErrors: true,
    ignoreDefaultArgs: [
      // With these two no extension is installed by policy.
      '--disable-extensions',
      '--disable-background-networking',
      ...(options.backForwardCache ? ['--disable-back-forward-cache'] : []),
    ],
    args: [
      `--host-resolver-rules=${siteHosts.map((host) => `MAP ${host}:443 127.0.0.1:${options.sitePort}`).join(',')}`,
      '--ignore-certificate-errors',
      '--disable-quic',
      `--enable-features=${features.join(',')}`,
      ...(locale ? [`--lang=${locale}`] : []),
      ...(display ? ['--ozone-platform=x11'] : []),
      ...prepared.args,
      ...(options.args ?? []),
    ],
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
  });
}

async function extensionWorker(context: BrowserContext): Promise<Worker> {
  const isOurs = (worker: Worker): boolean => worker.url().startsWith('chrome-extension://');
  const there = context.serviceWorkers().find(isOurs);
  if (there) return there;
  return context.waitForEvent('serviceworker', { predicate: isOurs, timeout: 30_000 }).catch(() => {
    throw new Error('The browser started, but the extension did not appear in it within 30 seconds.');
  });
}

/** It comes when the extension has asked for its policy, and would come in front of whatever a test has opened. */
async function closeWelcome(context: BrowserContext, dir: string): Promise<void> {
  if (!existsSync(path.join(dir, 'welcome.html'))) return;
  const attempts = 200;
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const welcome = context.pages().find((page) => page.url().endsWith('/welcome.html'));
    if (welcome) return welcome.close();
    await wait(50);
  }
  throw new Error('The extension did not open its first page within 10 seconds.');
}

/** Right after an install the browser answers `{}` for some seconds, and a change takes 5 s to be noticed. */
async function untilManaged(managed: () => Promise<ManagedValues>, expected: ManagedValues): Promise<void> {
  const attempts = 600;
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    if (isDeepStrictEqual(await managed(), expected)) return;
    await wait(50);
  }
  const got = JSON.stringify(await managed());
  throw new Error(`The policy did not arrive: the extension has ${got}, not ${JSON.stringify(expected)}.`);
}
