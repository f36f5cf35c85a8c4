import { captured } from './captured';
import type { Channel } from './channel';
import { tellsAccount } from './interest';

/** Holds the body of every `fetch` until the verdict. What goes out is what was judged, never read twice. */
export function guardFetch(channel: Channel): void {
  const original = captured.fetch;

  function send(request: Request): Promise<Response> {
    return captured.apply(original, window, [request]) as Promise<Response>;
  }

  function held(request: Request, bytes: ArrayBuffer | null): Promise<Response> {
    const headers = captured.requestHeaders(request);
    const method = captured.requestMethod(request);
    const url = captured.requestUrl(request);
    return new captured.Promise((resolve, reject) => {
      channel.hold(
        {
          url,
          method,
          contentType: captured.header(headers, ['content-type']) ?? '',
          contentEncoding: captured.header(headers, ['content-encoding']) ?? '',
          bytes,
        },
        (verdict) => {
          if (!verdict.go) return reject(new captured.TypeError('Failed to fetch'));
          const body = verdict.bytes ?? bytes;
          const init = captured.create(null);
          init['body'] = body;
          const response = send(body === null ? request : new captured.Request(request, init as RequestInit));
          resolve(watch(channel, url, method, bytes, response));
        },
      );
    });
  }

  window.fetch = new Proxy(original, {
    apply(_target, _self, args: Parameters<typeof fetch>) {
      let request: Request;
      try {
        request = new captured.Request(args[0], args[1]);
      } catch (error) {
        // The same error that `fetch` would give; the arguments are not read a second time.
        return new captured.Promise((_resolve, reject) => reject(error));
      }
      const method = captured.requestMethod(request);
      if (method === 'GET' || method === 'HEAD') {
        return watch(channel, captured.requestUrl(request), method, null, send(request));
      }
      return new captured.Promise<Response>((resolve, reject) => {
        captured.then(
          captured.requestBytes(captured.cloneRequest(request, []), []),
          (bytes) => resolve(bytes.byteLength === 0 ? send(request) : held(request, bytes)),
          reject,
        );
      });
    },
  });
}

/** Tells the other half what the server said, where that tells something about the account. */
function watch(
  channel: Channel,
  url: string,
  method: string,
  body: ArrayBuffer | null,
  answer: Promise<Response>,
): Promise<Response> {
  if (!tellsAccount(url)) return answer;
  captured.then(
    answer,
    (response) => {
      const status = captured.responseStatus(response);
      const request = body === null ? '' : captured.decode(body);
      captured.then(
        captured.responseText(captured.cloneResponse(response, []), []),
        (text) => channel.tell({ kind: 'seen', url, method, status, request, response: text }),
        ignore,
      );
    },
    ignore,
  );
  return answer;
}

/** A request that failed says nothing about the account; the page hears of the failure itself. */
function ignore(): void {}
