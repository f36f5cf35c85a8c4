import { launchChromium, type LaunchedChromium } from '@/test/browsers/chromium';
import { launchFirefox, type LaunchedFirefox } from '@/test/browsers/firefox';
import { driveChromium } from './drive-chromium';
import { driveFirefox } from './drive-firefox';
import type { Driver } from './driver';

/** A browser with the production build in it. */
export type GuardedBrowser = {
  newPage(): Promise<Driver>;
  /** Folder of the profile. */
  readonly profile: string;
  /** Null in Firefox. */
  readonly chromium: LaunchedChromium | null;
  /** Null in Chromium. */
  readonly firefox: LaunchedFirefox | null;
  close(): Promise<void>;
};

export type Managed = Readonly<Record<string, unknown>>;

const builds = { chromium: '.output/chrome-mv3', firefox: '.output/firefox-mv3' } as const;

/** The three ways by which the extension gets into a browser. `profile`: a folder that is there already, and lives on. */
export const kinds = {
  'Chromium, unpacked': (sitePort: number) =>
    chromiumWith({ sitePort, extension: { kind: 'unpacked', dir: builds.chromium } }),
  'Chromium, by policy': (sitePort: number, managed: Managed, profile?: string) =>
    chromiumWith({ sitePort, profile, extension: { kind: 'policy', dir: builds.chromium, managed } }),
  'Firefox, by policy': async (sitePort: number, managed: Managed, profile?: string) =>
    guardedFirefox(
      await launchFirefox({
        ...{ sitePort, profile },
        extension: { kind: 'policy', dir: builds.firefox, managed },
      }),
    ),
} as const;

async function chromiumWith(options: Parameters<typeof launchChromium>[0]): Promise<GuardedBrowser> {
  return guardedChromium(await launchChromium(options));
}

export function guardedChromium(chromium: LaunchedChromium): GuardedBrowser {
  const { profile, context, close } = chromium;
  return {
    newPage: async () => driveChromium(await context.newPage()),
    ...{ profile, chromium, firefox: null, close },
  };
}

export function guardedFirefox(firefox: LaunchedFirefox): GuardedBrowser {
  const { profile, close } = firefox;
  return {
    newPage: async () => driveFirefox(await firefox.newPage()),
    ...{ profile, chromium: null, firefox, close },
  };
}

/** With a policy, and a browser gate that can only watch: what is stopped here was stopped by something else. */
export const unpackedWithPolicy = (sitePort: number, managed: Managed): Promise<GuardedBrowser> =>
  chromiumWith({ sitePort, extension: { kind: 'unpacked', dir: builds.chromium, managed } });

/** As the organisation's policy wants it in private windows, which only Firefox's can. */
export const inPrivateWindows = (sitePort: number, managed: Managed): Promise<LaunchedFirefox> =>
  launchFirefox({
    sitePort,
    extension: { kind: 'policy', dir: builds.firefox, managed, inPrivateWindows: true },
  });
