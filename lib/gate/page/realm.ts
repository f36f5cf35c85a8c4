import { captured } from './captured';

/**
 * Every frame and window of the site has a gate of its own, from its first moment on; the browsers leave out one: the
 * empty document that a frame with an address has until that address is there (measured in Chromium 156 and Firefox
 * 153). It gets our functions when the page reaches for it by its element or by `open`. By its number
 * (`window[0]`) a page still gets it as it is: only a gate outside the page sees what it sends then.
 */
export function guardRealms(): void {
  const { open, setRequestHeader, abort, send } = captured.XMLHttpRequest.prototype;
  const { send: sendFrame, close } = captured.WebSocket.prototype;
  const { sendBeacon } = captured.Navigator.prototype;
  const { open: documentOpen, write, writeln } = captured.Document.prototype;
  const ours: Ours = {
    fetch: window.fetch,
    xhr: { open, setRequestHeader, abort, send },
    socket: { send: sendFrame, close },
    sendBeacon,
    document: { open: documentOpen, write, writeln },
  };
  coverFrames(HTMLIFrameElement.prototype, ours);
  coverFrames(HTMLObjectElement.prototype, ours);
  coverFrames(HTMLFrameElement.prototype, ours);
  window.open = captured.intercept(window.open, (target, self, args) => {
    const view = captured.apply(target, self, args as never) as Window | null;
    cover(view, ours);
    return view;
  });
  dropUnreadable(window);
}

type Ours = {
  readonly fetch: typeof window.fetch;
  readonly xhr: Pick<XMLHttpRequest, 'open' | 'setRequestHeader' | 'abort' | 'send'>;
  readonly socket: Pick<WebSocket, 'send' | 'close'>;
  readonly sendBeacon: typeof navigator.sendBeacon;
  readonly document: Pick<Document, 'open' | 'write' | 'writeln'>;
};

/** What nobody can hold, or read as it goes: pages do without it where a browser does not have it. */
function dropUnreadable(view: Window): void {
  captured.deleteProperty(view, 'fetchLater');
  captured.deleteProperty(view, 'WebSocketStream');
  captured.deleteProperty(view, 'WebTransport');
}

type FrameElement = HTMLIFrameElement | HTMLObjectElement | HTMLFrameElement;

/** The browser's own `fetch`, as it says what it is. */
const clean = /^function fetch\(\)\s*\{\s*\[native code\]\s*\}$/;

function cover(target: unknown, { fetch, xhr, socket, sendBeacon, document }: Ours): void {
  try {
    const view = target as Window & typeof globalThis;
    // A gate's own function is native as well, but has no name in its source.
    if (captured.exec(clean, [captured.source(view.fetch, [])]) === null) return;
    view.fetch = fetch;
    const xhrs = view.XMLHttpRequest.prototype;
    xhrs.open = xhr.open;
    xhrs.setRequestHeader = xhr.setRequestHeader;
    xhrs.abort = xhr.abort;
    xhrs.send = xhr.send;
    const sockets = view.WebSocket.prototype;
    sockets.send = socket.send;
    sockets.close = socket.close;
    view.Navigator.prototype.sendBeacon = sendBeacon;
    const documents = view.Document.prototype;
    documents.open = document.open;
    documents.write = document.write;
    documents.writeln = document.writeln;
    dropUnreadable(view);
  } catch {
    // Another site's window, or none: nothing of it can be reached by the page either.
    return;
  }
}

function coverFrames(prototype: FrameElement, ours: Ours): void {
  onGet(prototype, 'contentWindow', (view) => cover(view, ours));
  onGet(prototype, 'contentDocument', (inner) => {
    if (inner !== null) cover(captured.defaultView(inner as Document), ours);
  });
}

function onGet(
  prototype: FrameElement,
  name: 'contentWindow' | 'contentDocument',
  seen: (value: unknown) => void,
): void {
  const old = Object.getOwnPropertyDescriptor(prototype, name);
  if (!old?.get) throw new Error(`no getter ${name}`);
  const get = captured.intercept(old.get as () => unknown, (target, self) => {
    const value = captured.apply(target, self, []);
    seen(value);
    return value;
  });
  Object.defineProperty(prototype, name, { ...old, get });
}
