import { captured } from './captured';
import type { Channel } from './channel';
import { tellsAccount } from './interest';

/** What was said to a request before it is sent. */
type Opened = {
  readonly method: string;
  readonly url: string;
  readonly async: boolean;
  contentType: string;
  contentEncoding: string;
  /** Set by `abort` and by a second `open` while the body is held. */
  dropped: boolean;
};

/** Holds the body of every `XMLHttpRequest` until the verdict. */
export function guardXhr(channel: Channel): void {
  const prototype = XMLHttpRequest.prototype;
  const original = captured.xhr;
  const opened = new captured.WeakMap<XMLHttpRequest, Opened>();

  function drop(xhr: XMLHttpRequest) {
    const before = captured.weakGet(opened, [xhr]) as Opened | undefined;
    if (before) before.dropped = true;
  }

  prototype.open = new Proxy(prototype.open, {
    apply(target, xhr: XMLHttpRequest, args: unknown[]) {
      // Strings from here on: an object could say something else the second time.
      const method = `${args[0] as string}`;
      const url = `${args[1] as string}`;
      const async = args.length < 3 || Boolean(args[2]);
      const result: unknown = captured.apply(target, xhr, [method, url, async, args[3], args[4]]);
      drop(xhr);
      const absolute = captured.href(new captured.URL(url, captured.baseUri(document)));
      captured.weakSet(opened, [
        xhr,
        { method, url: absolute, async, contentType: '', contentEncoding: '', dropped: false },
      ]);
      return result;
    },
  });

  prototype.setRequestHeader = new Proxy(prototype.setRequestHeader, {
    apply(target, xhr: XMLHttpRequest, args: unknown[]) {
      const name = `${args[0] as string}`;
      const value = `${args[1] as string}`;
      const result: unknown = captured.apply(target, xhr, [name, value]);
      const request = captured.weakGet(opened, [xhr]) as Opened | undefined;
      if (request && captured.exec(/^content-type$/i, [name])) request.contentType = value;
      if (request && captured.exec(/^content-encoding$/i, [name])) request.contentEncoding = value;
      return result;
    },
  });

  prototype.abort = new Proxy(prototype.abort, {
    apply(target, xhr: XMLHttpRequest) {
      drop(xhr);
      return captured.apply(target, xhr, []);
    },
  });

  prototype.send = new Proxy(prototype.send, {
    apply(_target, xhr: XMLHttpRequest, args: [body?: XMLHttpRequestBodyInit | Document | null]) {
      const request = captured.weakGet(opened, [xhr]) as Opened | undefined;
      const body = args[0];
      if (request && tellsAccount(request.url)) watch(channel, xhr, request, body);
      if (
        !request ||
        body === null ||
        body === undefined ||
        captured.exec(/^(get|head)$/i, [request.method])
      ) {
        return captured.apply(original.send, xhr, [body]);
      }
      if (!request.async || body instanceof captured.Document) {
        // There is no time to ask, or no way to read what the browser would make of it.
        throw new captured.TypeError('Failed to send');
      }
      hold(channel, xhr, request, body);
    },
  });
}

function hold(channel: Channel, xhr: XMLHttpRequest, request: Opened, body: XMLHttpRequestBodyInit) {
  const isText = typeof body === 'string';
  const packed = new captured.Response(body);
  const implied = captured.header(captured.responseHeaders(packed), ['content-type']) ?? '';
  const contentType = request.contentType || implied;
  captured.then(
    captured.responseBytes(packed, []),
    (bytes) => {
      const { url, method, contentEncoding } = request;
      channel.hold({ url, method, contentType, contentEncoding, bytes }, (verdict) => {
        if (request.dropped) return;
        if (!verdict.go) return fail(xhr);
        const out = verdict.bytes ?? bytes;
        // The type that the browser would have set for the body that the page gave.
        if (!request.contentType && implied)
          captured.apply(captured.xhr.setRequestHeader, xhr, ['content-type', implied]);
        captured.apply(captured.xhr.send, xhr, [isText ? captured.decode(out) : out]);
      });
    },
    () => {
      if (!request.dropped) fail(xhr);
    },
  );
}

/** The page sees a request that failed on the network. */
function fail(xhr: XMLHttpRequest) {
  captured.dispatch(xhr, [new captured.ProgressEvent('error')]);
  captured.dispatch(xhr, [new captured.ProgressEvent('loadend')]);
}

function watch(channel: Channel, xhr: XMLHttpRequest, { url, method }: Opened, body: unknown) {
  captured.listen(xhr, [
    'load',
    () => {
      const type = captured.xhrResponseType(xhr);
      if (type !== '' && type !== 'text') return;
      channel.tell({
        kind: 'seen',
        url,
        method,
        status: captured.xhrStatus(xhr),
        request: typeof body === 'string' ? body : '',
        response: captured.xhrText(xhr),
      });
    },
  ]);
}
