/**
 * The page's world is the page's: it may replace any global and any prototype after us. Whatever the wire gate
 * needs is taken here, before the page's first script, and called only through `apply`. The gate's own code in
 * this folder uses no `await`, no spread, no `for of` and no array method, inherits nothing where a page could put
 * something in between, and runs no code of the page while an event of its own is being dispatched.
 */
const { apply } = Reflect;

function getter<T extends object, V>(prototype: T, name: keyof T & string): (target: T) => V {
  const get = Object.getOwnPropertyDescriptor(prototype, name)?.get;
  if (!get) throw new Error(`no getter ${name}`);
  return (target) => apply(get, target, []) as V;
}

/** The function, so that it can be called as `f(target, [...args])` whatever the page does to its prototype. */
function method<T extends object, A extends unknown[], R>(
  call: (this: T, ...args: A) => R,
): (target: T, args: A) => R {
  return (target, args) => apply(call, target, args) as R;
}

// A promise that is resolved with an object asks it for `then`: the page must not be the one that answers.
Object.defineProperty(ArrayBuffer.prototype, 'then', { value: undefined });

// A byte order mark is a byte of the body like any other.
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
const then = method(Promise.prototype.then as (this: Promise<unknown>, ...args: unknown[]) => unknown);
const decode = method(TextDecoder.prototype.decode);
const create = Object.create as (prototype: null) => Record<string, unknown>;
const { scripts } = Object.getOwnPropertyDescriptors(Document.prototype);
const length = getter<HTMLCollection, number>(HTMLCollection.prototype, 'length');

/** A proxy whose handler has nothing but `apply`: an inherited trap would be the page's. */
function intercept<F extends (...args: never[]) => unknown>(
  target: F,
  handle: (target: F, self: unknown, args: unknown[]) => unknown,
): F {
  const handler = create(null);
  handler['apply'] = handle;
  return new Proxy(target, handler as ProxyHandler<F>);
}

export const captured = {
  apply,
  create,
  intercept,
  Promise,
  Request,
  Response,
  TypeError,
  DOMException,
  ProgressEvent,
  URL,
  Document,
  fetch: window.fetch,
  setTimeout: window.setTimeout.bind(window),
  pageOrigin: window.location.origin,
  /** True once the page has a script that could be running. */
  pageHasScript: () => length(apply(scripts.get as () => HTMLCollection, document, [])) > 0,

  pathname: getter<URL, string>(URL.prototype, 'pathname'),
  origin: getter<URL, string>(URL.prototype, 'origin'),
  href: getter<URL, string>(URL.prototype, 'href'),
  baseUri: getter<Node, string>(Node.prototype, 'baseURI'),
  exec: method(RegExp.prototype.exec),
  weakGet: method(WeakMap.prototype.get as (this: WeakMap<object, unknown>, key: object) => unknown),
  weakSet: method(
    WeakMap.prototype.set as (this: WeakMap<object, unknown>, key: object, value: unknown) => unknown,
  ),

  xhr: { send: XMLHttpRequest.prototype.send, setRequestHeader: XMLHttpRequest.prototype.setRequestHeader },
  xhrStatus: getter<XMLHttpRequest, number>(XMLHttpRequest.prototype, 'status'),
  xhrResponseType: getter<XMLHttpRequest, string>(XMLHttpRequest.prototype, 'responseType'),
  xhrText: getter<XMLHttpRequest, string>(XMLHttpRequest.prototype, 'responseText'),

  requestUrl: getter<Request, string>(Request.prototype, 'url'),
  requestMethod: getter<Request, string>(Request.prototype, 'method'),
  requestHeaders: getter<Request, Headers>(Request.prototype, 'headers'),
  requestSignal: getter<Request, AbortSignal>(Request.prototype, 'signal'),
  requestReferrer: getter<Request, string>(Request.prototype, 'referrer'),
  requestReferrerPolicy: getter<Request, ReferrerPolicy>(Request.prototype, 'referrerPolicy'),
  requestBytes: method(Request.prototype.arrayBuffer),
  cloneRequest: method(Request.prototype.clone),
  isAborted: getter<AbortSignal, boolean>(AbortSignal.prototype, 'aborted'),
  abortReason: getter<AbortSignal, unknown>(AbortSignal.prototype, 'reason'),
  responseHeaders: getter<Response, Headers>(Response.prototype, 'headers'),
  responseStatus: getter<Response, number>(Response.prototype, 'status'),
  responseBytes: method(Response.prototype.arrayBuffer),
  responseText: method(Response.prototype.text),
  cloneResponse: method(Response.prototype.clone),
  header: method(Headers.prototype.get),
  eventData: getter<MessageEvent, unknown>(MessageEvent.prototype, 'data'),
  postMessage: method(MessagePort.prototype.postMessage as (this: MessagePort, message: unknown) => void),
  startPort: method(MessagePort.prototype.start),
  listen: method(
    EventTarget.prototype.addEventListener as (
      this: EventTarget,
      type: string,
      listener: (event: Event) => void,
    ) => void,
  ),
  dispatch: method(EventTarget.prototype.dispatchEvent),
  then: <T>(promise: Promise<T>, done: (value: T) => void, failed: (error: unknown) => void): void => {
    then(promise, [done, failed]);
  },
  decode: (bytes: ArrayBuffer): string => decode(decoder, [bytes]),
} as const;
