import { captured } from './captured';
import type { Channel } from './channel';
import { hasWords, isOurs, tellsAccount } from './interest';
import type { Probe } from './probe';
import { readRequest } from './read';

/** Holds the body of every `fetch` to the site's hosts until the verdict. What goes out is what was judged. */
export function guardFetch(channel: Channel, probe: Probe): void {
  window.fetch = captured.intercept(captured.fetch, (_target, _self, args) => {
    let request: Request;
    try {
      request = new captured.Request(args[0] as RequestInfo, args[1] as RequestInit | undefined);
    } catch (error) {
      // The same error that `fetch` would give; the arguments are not read a second time.
      return new captured.Promise((_resolve, reject) => reject(error));
    }
    const method = captured.requestMethod(request);
    const url = captured.requestUrl(request);
    if (probe.took('fetch', url)) return new captured.Promise((resolve) => resolve(new captured.Response()));
    if (hasNoBody(method) && !hasWords(url)) return watch(channel, url, method, send(request));
    if (!isOurs(url) || (!hasNoBody(method) && channel.isFree(url))) return send(request);
    return new captured.Promise<Response>((resolve, reject) =>
      holdRequest(channel, request, resolve, reject),
    );
  });
}

/** Sends a request when it may go, with the bytes that were judged; one that is too long to be read goes as it is. */
export function holdRequest(
  channel: Channel,
  request: Request,
  resolve: (response: Promise<Response>) => void,
  reject: (error: unknown) => void,
): void {
  readRequest(
    captured.cloneRequest(request, []),
    (bytes) => hold(channel, request, bytes, resolve, reject),
    reject,
  );
}

function hasNoBody(method: string): boolean {
  return method === 'GET' || method === 'HEAD';
}

function send(request: Request): Promise<Response> {
  return captured.apply(captured.fetch, window, [request]) as Promise<Response>;
}

function hold(
  channel: Channel,
  request: Request,
  bytes: ArrayBuffer | null,
  resolve: (response: Promise<Response>) => void,
  reject: (error: unknown) => void,
): void {
  const headers = captured.requestHeaders(request);
  const method = captured.requestMethod(request);
  const url = captured.requestUrl(request);
  const contentType = captured.header(headers, ['content-type']) ?? '';
  const contentEncoding = captured.header(headers, ['content-encoding']) ?? '';
  const organization = captured.header(headers, ['x-organization-uuid']) ?? '';

  // The real one rejects at once when it is aborted; what is sent later has the same signal and goes nowhere.
  const signal = captured.requestSignal(request);
  if (captured.isAborted(signal)) return reject(captured.abortReason(signal));
  const abort = () => reject(captured.abortReason(signal));
  captured.listen(signal, ['abort', abort]);

  channel.hold(
    { url, method, contentType, contentEncoding, organization, bytes, socket: null },
    (verdict) => {
      // A signal of the page that lives long would keep every request that had it.
      captured.unlisten(signal, ['abort', abort]);
      if (!verdict.go) return reject(new captured.TypeError('Failed to fetch'));
      const out = verdict.bytes ?? bytes;
      const isSame = out === null || hasNoBody(method) || isNone(out, bytes);
      resolve(watch(channel, url, method, send(isSame ? request : withBody(request, out))));
    },
  );
}

/**
 * There was no body, or an empty one, and it is to stay so. Firefox shows an empty body that was put into a request like one
 * that it hides (`raw` is an empty list, in Firefox 153), and the browser gate would stop it.
 */
function isNone(out: ArrayBuffer, before: ArrayBuffer | null): boolean {
  return out === before && captured.bufferSize(out) === 0;
}

/** The request with the bytes that were judged. Any change to a request resets its referrer, so that goes along. */
function withBody(request: Request, body: ArrayBuffer): Request {
  const init = captured.create(null);
  init['body'] = body;
  init['referrer'] = captured.requestReferrer(request);
  init['referrerPolicy'] = captured.requestReferrerPolicy(request);
  return new captured.Request(request, init as RequestInit);
}

/** Tells the other half what the server said, where that tells something about the account. */
function watch(channel: Channel, url: string, method: string, answer: Promise<Response>): Promise<Response> {
  if (!tellsAccount(url)) return answer;
  captured.then(
    answer,
    (response) => {
      const status = captured.responseStatus(response);
      captured.then(
        captured.responseText(captured.cloneResponse(response, []), []),
        (text) => channel.tell({ kind: 'seen', url, method, status, response: text }),
        ignore,
      );
    },
    ignore,
  );
  return answer;
}

/** A request that failed says nothing about the account; the page hears of the failure itself. */
function ignore(): void {}
