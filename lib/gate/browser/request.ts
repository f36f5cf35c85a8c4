import { concat } from '@/lib/body/concat';
import { maximumFile } from '@/lib/body/sizes';
import { textsOf } from '@/lib/body/sniff';
import type { Route } from '@/lib/model/route';
import { formPiece } from '@/lib/gate/form-piece';
import type { Submission } from '@/lib/model/submission';

/**
 * A request as `webRequest` shows it, as far as the gate looks.
 * @see https://developer.chrome.com/docs/extensions/reference/api/webRequest#event-onBeforeRequest
 */
export type BrowserRequest = {
  readonly requestId: string;
  readonly url: string;
  readonly method: string;
  /** -1 for what belongs to no tab: a shared worker, the extension itself. */
  readonly tabId: number;
  readonly requestBody?: RequestBody | null | undefined;
};

export type RequestBody = {
  readonly error?: string | undefined;
  readonly formData?: Readonly<Record<string, readonly unknown[]>> | undefined;
  readonly raw?: readonly { readonly bytes?: unknown; readonly file?: string | undefined }[] | undefined;
};

/** Routes whose requests always carry something: a body that the browser does not show is one that it hides. */
const neverEmpty: readonly Route[] = ['send', 'action', 'early', 'upload'];

/** What the request carries; null when it carries nothing. */
export function submissionOf(request: BrowserRequest, route: Route): Submission | null {
  const body = request.requestBody ?? null;
  const hides = neverEmpty.includes(route);
  if (body === null && !hides) return null;
  const way = route === 'early' ? 'early-request' : route === 'other' ? 'other-request' : 'request';
  const hidden = formPiece(request.method, request.url);
  const content: Content =
    body === null ? { parts: [], unreadable: [hidden] } : contentOf(body, hides, hidden);
  return { way, isFixed: true, ...content };
}

type Content = Pick<Submission, 'parts' | 'unreadable'>;

/** @param hidden stands for what the browser does not show */
function contentOf({ error, formData, raw }: RequestBody, hides: boolean, hidden: Uint8Array): Content {
  if (error === undefined && formData) {
    const parts = Object.entries(formData).flatMap(([name, values]) => [name, ...values.map(String)]);
    // Chromium leaves the files of a form out, without a word.
    return { parts, unreadable: hides ? [hidden] : [] };
  }
  const pieces = raw ?? [];
  if (error !== undefined || pieces.length === 0) return { parts: [], unreadable: [hidden] };
  const bytes = concat(
    pieces.map((piece) =>
      piece.bytes instanceof ArrayBuffer ? new Uint8Array(piece.bytes) : new Uint8Array(),
    ),
  );
  const lost = pieces.some((piece) => !(piece.bytes instanceof ArrayBuffer)) ? [hidden] : [];
  // The wire gate reads no more either, and names what it lets go unread.
  if (bytes.length > maximumFile) return { parts: [], unreadable: [hidden] };
  const texts = textsOf(bytes);
  return texts === null
    ? { parts: [], unreadable: [bytes, ...lost] }
    : { parts: texts.parts, unreadable: [...texts.unreadable, ...lost] };
}

/** The body as it goes out, where the browser shows its bytes. */
export function bytesOf({ requestBody }: BrowserRequest): Uint8Array | null {
  const pieces = requestBody?.raw ?? [];
  const bytes = pieces.flatMap((piece) =>
    piece.bytes instanceof ArrayBuffer ? [new Uint8Array(piece.bytes)] : [],
  );
  return bytes.length > 0 && bytes.length === pieces.length ? concat(bytes) : null;
}
