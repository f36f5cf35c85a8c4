/**
 * The page's world is the page's: it may replace any global and any prototype after us. Whatever the wire gate
 * needs is taken here, before the page's first script, and called only through `apply`. The gate's own code in
 * this folder uses no `await`, no spread, no `for of` and no array method, inherits nothing where a page could put
 * something in between, and runs no code of the page while an event of its own is being dispatched.
 */
const { apply, deleteProperty } = Reflect;

function getter<T extends object, V>(prototype: T, name: keyof T & (string | symbol)): (target: T) => V {
  const get = Object.getOwnPropertyDescriptor(prototype, name)?.get;
  if (!get) throw new Error(`no getter ${String(name)}`);
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

const typedArray = Object.getPrototypeOf(Uint8Array.prototype) as Uint8Array;
const setBytes = method(Uint8Array.prototype.set as (this: Uint8Array, from: Uint8Array, at: number) => void);
/** Firefox has no `Request.body`. */
const requestBody = Object.getOwnPropertyDescriptor(Request.prototype, 'body')?.get;

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
  deleteProperty,
  Promise,
  Request,
  Response,
  RegExp,
  TypeError,
  DOMException,
  Event,
  ProgressEvent,
  URL,
  Document,
  Uint8Array,
  XMLHttpRequest,
  WebSocket,
  Navigator,
  fetch: window.fetch,
  abortedSignal: AbortSignal.abort.bind(AbortSignal),
  setTimeout: window.setTimeout.bind(window),
  performance: window.performance,
  pageOrigin: window.location.origin,
  /** True once the page has a script that could be running. */
  pageHasScript: () => length(apply(scripts.get as () => HTMLCollection, document, [])) > 0,

  pathname: getter<URL, string>(URL.prototype, 'pathname'),
  hostname: getter<URL, string>(URL.prototype, 'hostname'),
  origin: getter<URL, string>(URL.prototype, 'origin'),
  href: getter<URL, string>(URL.prototype, 'href'),
  baseUri: getter<Node, string>(Node.prototype, 'baseURI'),
  exec: method(RegExp.prototype.exec),
  /** The source text of a function. */
  source: method(Function.prototype.toString as (this: unknown) => string),
  weakGet: method(WeakMap.prototype.get as (this: WeakMap<object, unknown>, key: object) => unknown),
  weakSet: method(
    WeakMap.prototype.set as (this: WeakMap<object, unknown>, key: object, value: unknown) => unknown,
  ),

  xhr: { send: XMLHttpRequest.prototype.send, setRequestHeader: XMLHttpRequest.prototype.setRequestHeader },
  xhrStatus: getter<XMLHttpRequest, number>(XMLHttpRequest.prototype, 'status'),
  xhrResponseType: getter<XMLHttpRequest, string>(XMLHttpRequest.prototype, 'responseType'),
  xhrText: getter<XMLHttpRequest, string>(XMLHttpRequest.prototype, 'responseText'),

  socketSend: WebSocket.prototype.send,
  socketClose: WebSocket.prototype.close,
  socketUrl: getter<WebSocket, string>(WebSocket.prototype, 'url'),
  socketState: getter<WebSocket, number>(WebSocket.prototype, 'readyState'),

  /** Bytes. Each of the four throws for what is not of its own kind, from whichever frame it is. */
  bufferSize: getter<ArrayBuffer, number>(ArrayBuffer.prototype, 'byteLength'),
  arraySize: getter<Uint8Array, number>(typedArray, 'byteLength'),
  viewSize: getter<DataView, number>(DataView.prototype, 'byteLength'),
  blobSize: getter<Blob, number>(Blob.prototype, 'size'),
  arrayKind: getter<Uint8Array, string>(typedArray, Symbol.toStringTag),
  arrayBuffer: getter<Uint8Array, ArrayBuffer>(typedArray, 'buffer'),
  setBytes: (target: Uint8Array, from: Uint8Array, at: number): void => setBytes(target, [from, at]),

  defaultView: getter<Document, Window | null>(Document.prototype, 'defaultView'),

  requestUrl: getter<Request, string>(Request.prototype, 'url'),
  requestMethod: getter<Request, string>(Request.prototype, 'method'),
  requestHeaders: getter<Request, Headers>(Request.prototype, 'headers'),
  requestSignal: getter<Request, AbortSignal>(Request.prototype, 'signal'),
  requestReferrer: getter<Request, string>(Request.prototype, 'referrer'),
  requestReferrerPolicy: getter<Request, ReferrerPolicy>(Request.prototype, 'referrerPolicy'),
  /** Null where the browser has no such stream (Firefox), or the request no body. */
  requestStream: (request: Request): ReadableStream<Uint8Array> | null =>
    requestBody ? (apply(requestBody, request, []) as ReadableStream<Uint8Array> | null) : null,
  requestBlob: method(Request.prototype.blob),
  cloneRequest: method(Request.prototype.clone),
  isAborted: getter<AbortSignal, boolean>(AbortSignal.prototype, 'aborted'),
  abortReason: getter<AbortSignal, unknown>(AbortSignal.prototype, 'reason'),
  responseHeaders: getter<Response, Headers>(Response.prototype, 'headers'),
  responseStatus: getter<Response, number>(Response.prototype, 'status'),
  responseStream: getter<Response, ReadableStream<Uint8Array> | null>(Response.prototype, 'body'),
  responseText: method(Response.prototype.text),
  cloneResponse: method(Response.prototype.clone),
  reader: method(
    ReadableStream.prototype.getReader as (this: ReadableStream) => ReadableStreamDefaultReader<Uint8Array>,
  ),
  read: method(
    (ReadableStreamDefaultReader<Uint8Array>).prototype.read as (
      this: ReadableStreamDefaultReader<Uint8Array>,
    ) => Promise<ReadableStreamReadResult<Uint8Array>>,
  ),
  cancelRead: method(
    ReadableStreamDefaultReader.prototype.cancel as (
      this: ReadableStreamDefaultReader<Uint8Array>,
    ) => Promise<void>,
  ),
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
  unlisten: method(
    EventTarget.prototype.removeEventListener as (
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
