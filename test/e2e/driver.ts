/** A page in a real browser, as far as the tests need one; what they do with it is what a person's hands do. */
export type Driver = {
  open(url: string): Promise<void>;
  /** Shows its tab, as a click on it does. */
  toFront(): Promise<void>;
  /** Puts a text on the clipboard and presses the keys for paste in what has the focus. */
  paste(text: string): Promise<void>;
  /** The same with several writings of one text, by their types. */
  pasteFlavours(flavours: Readonly<Record<string, string>>): Promise<void>;
  /** Chooses files in a file input; absolute paths. */
  choose(selector: string, paths: readonly string[]): Promise<void>;
  type(text: string): Promise<void>;
  /** A key or a chord, in Playwright's names: `Enter`, `Shift+Tab`, `Control+A`. */
  press(key: string): Promise<void>;
  click(selector: string): Promise<void>;
  /** The text of the first element; null when there is none. */
  text(selector: string): Promise<string | null>;
  count(selector: string): Promise<number>;
  /** Whether the element, or what is in its shadow tree, has the focus; also in a page that broke its own globals. */
  hasFocus(selector: string): Promise<boolean>;
  /** What stands in the shadow tree of the first element, which may be closed: text by text; empty when there is none. */
  shadowTexts(selector: string): Promise<readonly string[]>;
  /** Clicks the button or link of that name in there with the mouse. @throws when there is none */
  clickInShadow(selector: string, name: string): Promise<void>;
  evaluate<T>(script: string): Promise<T>;
  screenshot(path: string): Promise<void>;
  close(): Promise<void>;
};

/** The dialog sits in a closed shadow root: its host is all that a page's script can see of it. */
export const dialogHost = 'html > :not(head):not(body):not(aside)';

/** That of the banner about the account. */
export const bannerHost = 'html > aside';

/** Copies these when the keys for copy are pressed in the page. */
export const copyOf = (flavours: Readonly<Record<string, string>>): string => `{
  document.addEventListener('copy', (event) => {
    event.preventDefault();
    for (const [type, text] of Object.entries(${JSON.stringify(flavours)})) event.clipboardData.setData(type, text);
  });
  null;
}`;

/** True when a page's active element is the one that the selector names. */
export const isActive = (selector: string): string =>
  `document.activeElement === document.querySelector(${JSON.stringify(selector)})`;
