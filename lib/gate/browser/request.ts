import { concat } from '@/lib/body/concat';
import { maximumFile } from '@/lib/body/sizes';
import { textsOf } from '@/lib/body/sniff';
import type { Route } from '@/lib/model/route';
import { destinationOf } from '@/lib/gate/destination';
import { formPiece } from '@/lib/gate/form-piece';
import type { Submission, Way } from '@/lib/model/submission';
import { organizationIn, wordsIn } from '@/lib/surface/claude/routes';

/**
 * A request as `webRequest` shows it, as far as the gate looks.
 * @see https://developer.chrome.com/docs/extensions/reference/api/webRequest#event-onBeforeRequest
 */
export type BrowserRequest = {
  readonly requestId: string;
  readonly url: string;
  readonly method: string;
  /** `main_frame` for the page of a tab; @see ResourceType of the same interface. */
  readonly type: string;
  /** -1 for what belongs to no tab: a shared worker, the extension itself. */
  readonly tabId: number;
  readonly requestBody?: RequestBody | null | undefined;
};

export type RequestBody = {
  readonly error?: string | undefined;
  readonly formData?: Readonly<Record<string, readonly unknown[]>> | undefined;
  readonly raw?:
    | readonly {
        readonly bytes?: unknown;
        readonly file?: string | undefined;
        /** Firefox: the rest of it is not shown. */
        readonly truncated?: boolean | undefined;
      }[]
    | undefined;
};

/** Routes whose requests always carry something: a body that the browser does not show is one that it hides. */
const neverEmpty: readonly Route[] = ['send', 'action', 'early', 'upload'];

const ways: Partial<Record<Route, Way>> = {
  early: 'early-request',
  feedback: 'feedback',
  other: 'other-request',
};

/** What the request carries; null when it carries nothing. */
export function submissionOf(request: BrowserRequest, route: Route): Submission | null {
  const body = request.requestBody ?? null;
  const hides = neverEmpty.includes(route);
  // What the address of a page says is in the history of the browser, and on its way, before anybody can be asked.
  const address = request.type === 'main_frame' ? [] : wordsIn(request.url);
  if (body === null && !hides && address.length === 0) return null;
  const way = ways[route] ?? 'request';
  const hidden = formPiece(request.method, request.url);
  const content: Content =
    body !== null ? contentOf(body, hidden) : { parts: [], unreadable: hides ? [hidden] : [] };
  const organization = organizationIn(request.url);
  const destination = destinationOf(route, request.url, () => bytesOf(request));
  return { way, isFixed: true, organization, destination, ...content, parts: [...address, ...content.parts] };
}

type Content = Pick<Submission, 'parts' | 'unreadable'>;

/** @param hidden stands for what the browser does not show */
function contentOf({ error, formData, raw }: RequestBody, hidden: Uint8Array): Content {
  if (error === undefined && formData) {
    const parts = Object.entries(formData).flatMap(([name, values]) => [name, ...values.map(String)]);
    // Browsers leave the files of a form out, without a word.
    return { parts, unreadable: [hidden] };
  }
  const pieces = raw ?? [];
  if (error !== undefined || pieces.length === 0) return { parts: [], unreadable: [hidden] };
  const shown = bytesIn(pieces);
  const bytes = concat(shown);
  // The wire gate reads no more either, and names what it lets go unread.
  if (bytes.length > maximumFile) return { parts: [], unreadable: [hidden] };
  const lost = isWhole(pieces, shown) ? [] : [hidden];
  const texts = textsOf(bytes);
  // Of a piece that was cut off nobody else knows the hash.
  if (isCut(pieces)) return { parts: texts?.parts ?? [], unreadable: [hidden] };
  return texts === null
    ? { parts: [], unreadable: [bytes, ...lost] }
    : { parts: texts.parts, unreadable: [...texts.unreadable, ...lost] };
}

/** The body as it goes out, where the browser shows its bytes. */
export function bytesOf({ requestBody }: BrowserRequest): Uint8Array | null {
  const pieces = requestBody?.raw ?? [];
  const bytes = bytesIn(pieces);
  return bytes.length > 0 && isWhole(pieces, bytes) ? concat(bytes) : null;
}

type Pieces = NonNullable<RequestBody['raw']>;

function bytesIn(pieces: Pieces): readonly Uint8Array[] {
  return pieces.flatMap(({ bytes }) => (bytes instanceof ArrayBuffer ? [new Uint8Array(bytes)] : []));
}

/** A form in several pieces had a file between them, which Chromium leaves out without a word (measured in 156). */
function isWhole(pieces: Pieces, shown: readonly Uint8Array[]): boolean {
  const [first] = shown;
  const isForm = first?.[0] === dash && first[1] === dash;
  return shown.length === pieces.length && !(isForm && pieces.length > 1) && !isCut(pieces);
}

const isCut = (pieces: Pieces): boolean => pieces.some(({ truncated }) => truncated === true);

const dash = 0x2d;
