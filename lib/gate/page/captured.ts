/**
 * The page's world is the page's: it may replace any global and any prototype after us. Whatever the wire gate
 * needs is taken here, before the page's first script, and called only through `apply`. The gate's own code in
 * this folder uses no `await`, no spread, no `for of` and no array method: each of them looks something up that
 * a page can change.
 */
const { apply } = Reflect;

function getter<T extends object, V>(prototype: T, name: keyof T & string): (target: T) => V {
  const get = Object.getOwnPropertyDescriptor(prototype, name)?.get;
  if (!get) throw new Error(`no getter ${name}`);
  return (target) => apply(get, target, []) as V;
}

/** The function, so that it can be called as `f(target, ...args)` whatever the page does to its prototype. */
function method<T extends object, A extends unknown[], R>(
  call: (this: T, ...args: A) => R,
): (target: T, args: A) => R {
  return (target, args) => apply(call, target, args) as R;
}

const decoder = new TextDecoder();
const encoder = new TextEncoder();
const then = method(Promise.prototype.then as (this: Promise<unknown>, ...args: unknown[]) => unknown);
const decode = method(TextDecoder.prototype.decode);
const encode = method(TextEncoder.prototype.encode);

export const captured = {
  apply,
  Promise,
  Request,
  Response,
  TypeError,
  ProgressEvent,
  URL,
  WeakMap,
  Document,
  fetch: window.fetch,
  setTimeout: window.setTimeout.bind(window),
  create: Object.create as (prototype: null) => Record<string, unknown>,

  pageOrigin: window.location.origin,
  pathname: getter<URL, string>(URL.prototype, 'pathname'),
  origin: getter<URL, string>(URL.prototype, 'origin'),
  href: getter<URL, string>(URL.prototype, 'href'),
  baseUri: getter<Node, string>(Node.prototype, 'baseURI'),
  weakGet: method(WeakMap.prototype.get as (this: WeakMap<object, unknown>, key: object) => unknown),
  weakSet: method(
    WeakMap.prototype.set as (this: WeakMap<object, unknown>, key: object, value: unknown) => unknown,
  ),
  exec: method(RegExp.prototype.exec),

  xhr: { send: XMLHttpRequest.prototype.send, setRequestHeader: XMLHttpRequest.prototype.setRequestHeader },
  xhrStatus: getter<XMLHttpRequest, number>(XMLHttpRequest.prototype, 'status'),
  xhrResponseType: getter<XMLHttpRequest, string>(XMLHttpRequest.prototype, 'responseType'),
  xhrText: getter<XMLHttpRequest, string>(XMLHttpRequest.prototype, 'responseText'),

  requestUrl: getter<Request, string>(Request.prototype, 'url'),
  requestMethod: getter<Request, string>(Request.prototype, 'method'),
  requestHeaders: getter<Request, Headers>(Request.prototype, 'headers'),
  requestBytes: method(Request.prototype.arrayBuffer),
  cloneRequest: method(Request.prototype.clone),
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
  encode: (text: string): Uint8Array<ArrayBuffer> => encode(encoder, [text]),
} as const;
