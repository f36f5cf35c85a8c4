import { captured } from './captured';
import type { Channel } from './channel';
import { hasWords, isOurs, tellsAccount } from './interest';
import type { Probe } from './probe';
import { readResponse } from './read';

/** What was said to a request before it is sent. */
type Opened = {
  readonly method: string;
  readonly url: string;
  readonly async: boolean;
  contentType: string;
  contentEncoding: string;
  organization: string;
  /** `held` while the verdict is out, `dropped` when `abort` or another `open` came in between. */
  state: 'opened' | 'held' | 'dropped' | 'sent';
};

/** Holds the body of every `XMLHttpRequest` to the site's hosts until the verdict. */
export function guardXhr(channel: Channel, probe: Probe): void {
  const prototype = XMLHttpRequest.prototype;
  const requests = new WeakMap<XMLHttpRequest, Opened>();
  const requestOf = (xhr: unknown) =>
    captured.weakGet(requests, [xhr as XMLHttpRequest]) as Opened | undefined;

  prototype.open = captured.intercept(prototype.open, (target, xhr, args) => {
    // Strings from here on: an object could say something else the second time.
    const method = `${args[0] as string}`;
    const url = captured.href(new captured.URL(`${args[1] as string}`, captured.baseUri(document)));
    const async = args.length < 3 || Boolean(args[2]);
    const before = requestOf(xhr);
    const request = {
      method,
      url,
      async,
      contentType: '',
      contentEncoding: '',
      organization: '',
      state: 'opened',
    };
    // Before the real one, which tells the page's listeners at once.
    captured.weakSet(requests, [xhr as XMLHttpRequest, request]);
    try {
      captured.apply(target, xhr, [method, url, async, args[3], args[4]]);
    } catch (error) {
      captured.weakSet(requests, [xhr as XMLHttpRequest, before]);
      throw error;
    }
    if (before) before.state = 'dropped';
  }) as typeof prototype.open;

  prototype.setRequestHeader = captured.intercept(prototype.setRequestHeader, (target, xhr, args) => {
    const request = requestOf(xhr);
    if (request?.state === 'held') throw invalidState();
    const name = `${args[0] as string}`;
    const value = `${args[1] as string}`;
    captured.apply(target, xhr, [name, value]);
    if (!request) return;
    if (captured.exec(/^content-type$/i, [name])) request.contentType = joined(request.contentType, value);
    if (captured.exec(/^content-encoding$/i, [name]))
      request.contentEncoding = joined(request.contentEncoding, value);
    if (captured.exec(/^x-organization-uuid$/i, [name]))
      request.organization = joined(request.organization, value);
  });

  prototype.abort = captured.intercept(prototype.abort, (target, xhr) => {
    const request = requestOf(xhr);
    if (request) request.state = 'dropped';
    return captured.apply(target, xhr as XMLHttpRequest, []);
  });

  prototype.send = captured.intercept(prototype.send, (target, self, args) => {
    const xhr = self as XMLHttpRequest;
    const request = requestOf(xhr);
    const given = args[0] as XMLHttpRequestBodyInit | Document | null | undefined;
    // Without a record there was no `open`, and the real one refuses as well.
    if (!request) throw invalidState();
    if (probe.took('xhr', request.url)) return endProbe(xhr, request);
    if (request.state !== 'opened') throw invalidState();
    // As the real one: what is not to have a body has none.
    const body = captured.exec(/^(get|head)$/i, [request.method]) ? null : (given ?? null);
    if (tellsAccount(request.url)) watch(channel, xhr, request);
    if (body === null && !hasWords(request.url)) {
      request.state = 'sent';
      return captured.apply(target, xhr, [null]);
    }
    if (!isOurs(request.url) || (body !== null && channel.isFree(request.url))) {
      request.state = 'sent';
      return captured.apply(target, xhr, [body]);
    }
    if (!request.async || body instanceof captured.Document) {
      // There is no time to ask, or no way to read what the browser would make of it.
      throw new captured.TypeError('Failed to send');
    }
    hold(channel, xhr, request, body);
  });
}

/** Headers that are set twice are sent as one. */
function joined(before: string, value: string): string {
  return before === '' ? value : `${before}, ${value}`;
}

function invalidState(): DOMException {
  return new captured.DOMException('The object is in an invalid state.', 'InvalidStateError');
}

function hold(
  channel: Channel,
  xhr: XMLHttpRequest,
  request: Opened,
  body: XMLHttpRequestBodyInit | null,
): void {
  request.state = 'held';
  // A copy: what the page does to its own bytes from here on changes nothing.
  const packed = new captured.Response(body);
  const implied = captured.header(captured.responseHeaders(packed), ['content-type']) ?? '';
  readResponse(
    packed,
    (bytes) => {
      const { url, method, contentEncoding, organization } = request;
      const contentType = request.contentType || implied;
      channel.hold(
        { url, method, contentType, contentEncoding, organization, bytes, socket: null },
        (verdict) => {
          if (request.state !== 'held') return;
          request.state = 'sent';
          if (!verdict.go) return fail(xhr);
          const out = verdict.bytes ?? bytes;
          // Too long to be read: it goes as it is, and the browser says of which type it is.
          if (out === null || body === null) return captured.apply(captured.xhr.send, xhr, [body]);
          // The type that the browser would have set for the body that the page gave.
          if (!request.contentType && implied) {
            captured.apply(captured.xhr.setRequestHeader, xhr, ['content-type', implied]);
          }
          captured.apply(captured.xhr.send, xhr, [typeof body === 'string' ? captured.decode(out) : out]);
        },
      );
    },
    () => fail(xhr),
  );
}

/** Nothing was sent; whoever counts requests hears that this one is over. */
function endProbe(xhr: XMLHttpRequest, request: Opened): void {
  request.state = 'sent';
  captured.dispatch(xhr, [new captured.ProgressEvent('loadend')]);
}

/** The page sees a request that failed on the network. */
function fail(xhr: XMLHttpRequest): void {
  captured.dispatch(xhr, [new captured.ProgressEvent('error')]);
  captured.dispatch(xhr, [new captured.ProgressEvent('loadend')]);
}

function watch(channel: Channel, xhr: XMLHttpRequest, { url, method }: Opened): void {
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
        response: captured.xhrText(xhr),
      });
    },
  ]);
}
