import type { JsonObject } from './output-file';

/** How a Chromium browser gets the extension. */
export type ChromiumInstall = {
  /** 32 letters from a to p. */
  readonly id: string;
  /** Address of the update manifest: a store's, or `update.xml` of one's own. */
  readonly updateUrl: string;
};

export type FirefoxInstall = {
  /** The id of the add-on in its manifest. */
  readonly id: string;
  /** Address of the package (XPI), `https:` or `file:///`. */
  readonly packageUrl: string;
};

/** Which ways round the extension the browser's own policies close. */
export type Closures = {
  /**
   * `guarded`: claude.ai cannot be opened in private windows (Chromium), or is guarded there too (Firefox).
   * `none`: there are no private windows. `open`: they are left alone, and nobody is guarded in them.
   */
  readonly privateWindows: 'open' | 'guarded' | 'none';
  /** No guest windows, and no further profiles made by people. */
  readonly guestProfiles: boolean;
  /** No developer tools at all, also not on other sites. */
  readonly developerTools: boolean;
  /**
   * The extension can be neither removed nor switched off. Otherwise Chromium takes it for one that a person has
   * brought (`management.getSelf` says `sideload`, seen in 156), and the browser gate cannot block.
   */
  readonly disabling: boolean;
};

/** What suits most: developer tools stay, because whoever develops needs them on other sites. */
export const usualClosures: Closures = {
  privateWindows: 'guarded',
  guestProfiles: true,
  developerTools: false,
  disabling: true,
};

export type TemplateInput = {
  /** As it is written, only the keys that are. It has no mistakes: whoever calls has checked it. */
  readonly policy: JsonObject;
  /** Chrome, Chromium and Brave. */
  readonly chromium: ChromiumInstall;
  readonly edge: ChromiumInstall;
  /** Null where there is no Firefox: then there are no files for it. */
  readonly firefox: FirefoxInstall | null;
  readonly closures: Closures;
};
