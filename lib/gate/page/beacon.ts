import { captured } from './captured';
import type { Channel } from './channel';
import { holdRequest } from './fetch';
import { hasWords, isOurs } from './interest';
import type { Probe } from './probe';

/** Bytes. What is known to be longer is refused at once, as browsers do, so that the page can take another way. */
const quota = 64 * 1024;

/** Content types that a beacon may carry to another origin without asking it first. @see Fetch standard, CORS-safelisted */
const simple = /^(text\/plain|multipart\/form-data|application\/x-www-form-urlencoded)\s*(;|$)/i;

/**
 * Holds what `sendBeacon` carries to the site's hosts. It says yes at once, as it must; what goes out later is a
 * `fetch` that outlives the page in the same way. A page that ends before the verdict takes its beacon with it, but not
 * one that nobody judges.
 */
export function guardBeacon(channel: Channel, probe: Probe): void {
  const prototype = captured.Navigator.prototype;
  prototype.sendBeacon = captured.intercept(prototype.sendBeacon, (target, self, args) => {
    if (args.length === 0) return captured.apply(target, self as Navigator, [] as never);
    const url = captured.href(new captured.URL(`${args[0] as string}`, captured.baseUri(document)));
    if (probe.took('beacon', url)) return true;
    const body = args[1] as BodyInit | null | undefined;
    const isEmpty = body === null || body === undefined;
    if ((isEmpty && !hasWords(url)) || !isOurs(url) || (!isEmpty && channel.isFree(url))) {
      return captured.apply(target, self as Navigator, [url, body]);
    }
    const request = beaconRequest(url, body);
    if (typeof body === 'string' && body.length > quota) return false;
    holdRequest(channel, request, (response) => captured.then(response, ignore, ignore), ignore);
    return true;
  });
}

/** @throws TypeError for a stream, or an address that is not of the web, as the real one does */
function beaconRequest(url: string, body: BodyInit | null | undefined): Request {
  const init = captured.create(null);
  init['method'] = 'POST';
  init['body'] = body;
  init['credentials'] = 'include';
  init['keepalive'] = true;
  const request = new captured.Request(url, init as RequestInit);
  const type = captured.header(captured.requestHeaders(request), ['content-type']) ?? 'text/plain';
  if (!captured.exec(simple, [type])) return request;
  const plain = captured.create(null);
  plain['mode'] = 'no-cors';
  return new captured.Request(request, plain as RequestInit);
}

/** Nobody hears how a beacon fares. */
function ignore(): void {}
