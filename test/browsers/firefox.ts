import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import puppeteer from 'puppeteer-core';
import type { Browser, Page } from 'puppeteer-core';
import { z } from 'zod/mini';
import { type Files, readFolder } from '@/cli/package/files';
import { updatesJson, updatesJsonName, xpiOf } from '@/cli/package/firefox';
import { manifestOf } from '@/cli/package/manifest';
import { runAfterEnd } from './after-end';
import type { Display } from './display';
import { orUndo, tempFolderOf } from './endings';
import type { Endings } from './endings';
import { firefoxOrError } from './find';
import type { FoundBrowser } from './find';
import { insideArgument, openPrivatePage, runInside } from './firefox-inside';
import { startPackageServer } from './package-server';
import { asVersion } from './packed-extension';
import { createPolicyFile } from './policy-folder';
import { siteHosts } from './site-hosts';
import { makeTempFolder } from './temp-folder';

const xpiName = 'extension.xpi';

export type FirefoxExtension =
  /** Installed for this session, with no policy. */
  | { readonly kind: 'temporary'; readonly dir: string }
  /** Force-installed from an XPI, with `managed` as `storage.managed`. Firefox reads policy at its start only. */
  | {
      readonly kind: 'policy';
      readonly dir: string;
      readonly managed?: Readonly<Record<string, unknown>>;
      /** Whether the policy lets it into private windows. */
      readonly inPrivateWindows?: boolean;
      /** Further policies, for example `BlockAboutConfig`. */
      readonly browserPolicies?: Readonly<Record<string, unknown>>;
      /** Whether it comes from an address, and its updates too; otherwise from a file, without updates. */
      readonly isServed?: boolean;
    };

export type FirefoxOptions = {
  /** Port on loopback that answers for `https://claude.ai` and the provider's other hosts. */
  readonly sitePort: number;
  readonly extension: FirefoxExtension;
  /** True unless said otherwise. */
  readonly headless?: boolean;
  /** Where it is seen, if anywhere; otherwise where the process that starts it would be. */
  readonly display?: Display;
  readonly colorScheme?: 'light' | 'dark';
  /** Folder of a profile that is there already, and lives on; otherwise one of its own. */
  readonly profile?: string | undefined;
  /** Further preferences, as in `about:config`. */
  readonly prefs?: Readonly<Record<string, string | number | boolean>>;
};

export type LaunchedFirefox = {
  readonly browser: Browser;
  /** Folder of the profile. */
  readonly profile: string;
  readonly newPage: () => Promise<Page>;
  /** A page in a private window, which opens for it. */
  readonly newPrivatePage: () => Promise<Page>;
  readonly extensionId: string;
  /** Serves the extension as this version, for the next time that the browser looks for updates. */
  readonly serveVersion: (version: string) => void;
  /** Runs an expression in the browser's own window, with `extension` as the browser has it. */
  readonly inside: (expression: string) => Promise<unknown>;
  readonly close: () => Promise<void>;
};

/** @throws a sentence when there is no Firefox, or the extension is not installed within 30 s. */
export function launchFirefox(options: FirefoxOptions): Promise<LaunchedFirefox> {
  const { extension } = options;
  return orUndo(async (endings) => {
    const extensionId = geckoId(extension.dir);
    const found = await firefoxOrError();
    const { executablePath, serveVersion } =
      extension.kind === 'policy'
        ? await prepareByPolicy(found, extension, extensionId, endings)
        : { executablePath: found.path, serveVersion: noUpdates };
    const profile = options.profile ?? tempFolderOf(endings);
    const browser = await startBrowser(options, executablePath, profile);
    // Chromium ends with the pipe to its driver; Firefox would go on when this process is killed.
    if (process.platform !== 'win32') endings.add(runAfterEnd('kill "$1"', [String(browser.process()?.pid)]));
    endings.add(() => browser.close());

    if (extension.kind === 'temporary') await browser.installExtension(path.resolve(extension.dir));
    else await untilInstalled(profile, extensionId);
    return {
      browser,
      profile,
      newPage: () => browser.newPage(),
      newPrivatePage: () => openPrivatePage(browser, extensionId),
      extensionId,
      serveVersion,
      inside: (expression) => runInside(browser, extensionId, expression),
      close: endings.run,
    };
  });
}

type Prepared = {
  /** What to start so that the policy holds. */
  readonly executablePath: string;
  readonly serveVersion: (version: string) => void;
};

function noUpdates(): never {
  throw new Error('An extension that is not served has no updates.');
}

async function prepareByPolicy(
  browser: FoundBrowser,
  extension: FirefoxExtension & { kind: 'policy' },
  id: string,
  endings: Endings,
): Promise<Prepared> {
  const { installUrl, serveVersion, ...policies } = extension.isServed
    ? await serve(readFolder(extension.dir), endings)
    : { installUrl: asFile(readFolder(extension.dir), endings), serveVersion: noUpdates };
  const file = createPolicyFile(browser, 'private', {
    policies: {
      ...extension.browserPolicies,
      DisableAppUpdate: true,
      ...policies,
      ExtensionSettings: {
        [id]: {
          installation_mode: 'force_installed',
          install_url: installUrl,
          ...(extension.inPrivateWindows && { private_browsing: true }),
        },
      },
      ...(extension.managed && { '3rdparty': { Extensions: { [id]: extension.managed } } }),
    },
  });
  endings.add(file.remove);
  return { executablePath: file.executablePath, serveVersion };
}

function asFile(files: Files, endings: Endings): string {
  const packages = makeTempFolder();
  endings.add(packages.remove);
  const xpi = path.join(packages.path, xpiName);
  writeFileSync(xpi, xpiOf(files, null));
  return pathToFileURL(xpi).href;
}

async function serve(built: Files, endings: Endings) {
  const { base, authority, serve, close } = await startPackageServer('https');
  endings.add(close);
  const folder = makeTempFolder();
  endings.add(folder.remove);
  const certificate = path.join(folder.path, 'authority.pem');
  writeFileSync(certificate, authority ?? '');
  const serveFiles = (files: Files): void => {
    const xpi = xpiOf(files, base);
    serve(
      new Map([
        [xpiName, xpi],
        [updatesJsonName, updatesJson(files, xpi, xpiName, base)],
      ]),
    );
  };
  serveFiles(built);
  return {
    installUrl: base + xpiName,
    // As a company does whose servers have certificates of its own.
    Certificates: { Install: [certificate] },
    serveVersion: (version: string) => serveFiles(asVersion(built, version)),
  };
}

function startBrowser(options: FirefoxOptions, executablePath: string, profile: string): Promise<Browser> {
  const dark = options.colorScheme === 'dark';
  return puppeteer.launch({
    browser: 'firefox',
    executablePath,
    userDataDir: profile,
    args: [insideArgument],
    headless: options.headless ?? options.display === undefined,
    ...(options.display && { env: { ...process.env, ...options.display.env } }),
    acceptInsecureCerts: true,
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
    extraPrefsFirefox: {
      'network.dns.localDomains': siteHosts.join(','),
      'network.socket.forcePort': `443=${options.sitePort}`,
      'xpinstall.signatures.required': false,
      ...options.prefs,
      ...(options.colorScheme && {
        'ui.systemUsesDarkTheme': dark ? 1 : 0,
        'layout.css.prefers-color-scheme.content-override': dark ? 0 : 1,
      }),
    },
  });
}

function geckoId(dir: string): string {
  const id = manifestOf(readFolder(dir), dir).browser_specific_settings?.gecko.id;
  if (id === undefined) throw new Error(`The manifest in ${dir} names no Firefox extension id.`);
  return id;
}

const addonsSchema = z.object({ addons: z.array(z.object({ id: z.string(), active: z.boolean() })) });

/** No driver may ask Firefox for its installed extensions; the list it keeps in the profile says it. */
async function untilInstalled(profile: string, id: string): Promise<void> {
  const attempts = 120;
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    if (isInstalled(path.join(profile, 'extensions.json'), id)) return;
    await wait(250);
  }
  throw new Error(
    'Firefox did not install the extension within 30 seconds. A release Firefox refuses extensions without ' +
      "Mozilla's signature: use Firefox ESR or Developer Edition (FIREFOX_PATH points at one).",
  );
}

function isInstalled(list: string, id: string): boolean {
  if (!existsSync(list)) return false;
  const { addons } = addonsSchema.parse(JSON.parse(readFileSync(list, 'utf8')));
  return addons.some((addon) => addon.id === id && addon.active);
}
