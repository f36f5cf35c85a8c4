import dialogCss from '@/components/dialog.css?inline';
import themeCss from '@/components/theme.css?inline';

/**
 * `!important` inside a shadow root is stronger than anything that the page writes for the host element.
 * @param zoom of the page's own style, which nothing else takes back: a dialog would be larger than the window
 */
const hostCss = (zoom: number) => `:host {
  all: initial !important;
  zoom: ${1 / zoom} !important;
  position: fixed !important;
  inset-block-start: 0 !important;
  inset-inline-start: 0 !important;
}`;

/** Events that page handlers have no business with when they happen in our interface. */
const ownEvents = [
  ...['click', 'dblclick', 'auxclick', 'contextmenu', 'mousedown', 'mouseup', 'wheel'],
  ...['pointerdown', 'pointerup', 'touchstart', 'touchend', 'focusin', 'focusout', 'input', 'change'],
];

/**
 * The same style with names of custom properties that nobody can guess: a page may register a name for the whole document
 * (`CSS.registerProperty`), with a type that leaves none of our colours valid.
 */
function withOwnNames(css: string): string {
  return css.replaceAll(/--(?=[a-z])/g, `--${crypto.randomUUID()}-`);
}

function addStyles(root: ShadowRoot, css: string): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [sheet];
  } catch {
    // Firefox: a sheet made by a content script may not be adopted by a node of the page's document.
    const style = document.createElement('style');
    style.textContent = css;
    root.append(style);
  }
}

export type Mounted = {
  /** Closed: the page sees the host element and nothing in it. */
  readonly root: ShadowRoot;
  /** Where to render; the styles are beside it. */
  readonly place: HTMLElement;
  remove(): void;
};

/**
 * Puts an empty interface on the page. `onGone` is called once if the page takes it away.
 * @param name of the host; a plain element: a custom element's constructor would be the page's to define
 */
export function mount(
  document: Document,
  onGone: () => void,
  moreCss = '',
  name: 'div' | 'aside' = 'div',
): Mounted {
  const home = document.documentElement;
  const host = document.createElement(name);
  const root = host.attachShadow({ mode: 'closed' });
  const place = document.createElement('div');
  addStyles(root, withOwnNames(`${hostCss(home.currentCSSZoom)}\n${themeCss}\n${dialogCss}\n${moreCss}`));
  root.append(place);
  for (const type of ownEvents) root.addEventListener(type, (event) => event.stopPropagation());
  home.append(host);
  const observer = new MutationObserver(() => {
    if (host.parentNode === home && home.parentNode === document) return;
    observer.disconnect();
    onGone();
  });
  observer.observe(document, { childList: true });
  observer.observe(home, { childList: true });

  return {
    root,
    place,
    remove() {
      observer.disconnect();
      host.remove();
    },
  };
}
