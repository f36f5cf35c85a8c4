/** What a test sees and says of the page that stands in. */
type PageWorld = {
  /** How many scripts the page has. */
  scripts: number;
  readonly window: EventTarget;
  /** What runs when its time has come. */
  readonly timers: (() => void)[];
  /** What went out by `fetch`. */
  readonly fetched: Request[];
  /** What went out by `XMLHttpRequest`: the address, and the body. */
  readonly posted: [url: string, body: unknown][];
  /** What went out by `sendBeacon`, likewise. */
  readonly beacons: [url: string, body: unknown][];
  /** What went out over sockets. */
  readonly frames: unknown[];
  clear(): void;
};

const site = 'https://claude.ai';

/**
 * Stands in for what a page has and Node has not, as far as the half of the wire gate in the page's world takes it. That
 * half takes everything when it is imported, so this has to be imported before it.
 */
export const world: PageWorld = {
  ...{ scripts: 0, window: new EventTarget(), timers: [], fetched: [], posted: [], beacons: [], frames: [] },
  clear() {
    world.scripts = 0;
    for (const all of [world.timers, world.fetched, world.posted, world.beacons, world.frames])
      all.length = 0;
  },
};

class PageNode {
  get baseURI() {
    return `${site}/new`;
  }
}

class HTMLCollection {
  get length() {
    return world.scripts;
  }
}

class Document extends PageNode {
  get scripts() {
    return new HTMLCollection();
  }
  get defaultView() {
    return null;
  }
}

class XMLHttpRequest extends EventTarget {
  private url = '';
  get status() {
    return 0;
  }
  get responseType() {
    return '';
  }
  get responseText() {
    return '';
  }
  open(method: string, url: string) {
    if (method === 'TRACE') throw new DOMException('It is not secure.', 'SecurityError');
    this.url = `${url}`;
  }
  setRequestHeader() {}
  abort() {}
  send(body: unknown) {
    world.posted.push([this.url, body]);
  }
}

class WebSocket {
  get url() {
    return `${site.replace('https', 'wss')}/api/ws/some`;
  }
  get readyState() {
    return 1;
  }
  get bufferedAmount() {
    return 0;
  }
  send(data: unknown) {
    world.frames.push(data);
  }
  close() {
    world.frames.push('closed');
  }
}

class Navigator {
  sendBeacon(url: string, body: unknown) {
    world.beacons.push([`${url}`, body]);
    return true;
  }
}

Object.assign(world.window, {
  location: new URL(site),
  fetch(request: Request) {
    world.fetched.push(request);
    return Promise.resolve(new Response());
  },
  setTimeout: (run: () => void) => world.timers.push(run),
  performance,
});
const globals = {
  ...{ Document, HTMLCollection, XMLHttpRequest, WebSocket, Navigator, Node: PageNode, ProgressEvent: Event },
  ...{ window: world.window, document: new Document(), navigator: new Navigator() },
};
for (const [name, value] of Object.entries(globals))
  Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
