/** What the two halves of the wire gate tell each other over their private port. */

/** A request body that is held in the page's world until the verdict. */
export type HeldBody = {
  readonly kind: 'held';
  readonly id: number;
  readonly url: string;
  readonly method: string;
  readonly contentType: string;
  readonly contentEncoding: string;
  /** Its header `x-organization-uuid`, by which requests name the organisation that do not in their address; or empty. */
  readonly organization: string;
  /** Null when the bytes could not be had. */
  readonly bytes: ArrayBuffer | null;
  /** A frame of a WebSocket (method `WS`); null for a request. `id` is the socket's, within its document. */
  readonly socket: { readonly id: number; readonly isText: boolean } | null;
};

/** Which of the functions that the page would call now still end up in the gate. */
export type Probed = {
  readonly kind: 'probed';
  readonly id: string;
  readonly fetch: boolean;
  readonly xhr: boolean;
  readonly beacon: boolean;
  readonly socket: boolean;
};

/** An answer of the server that tells something about the account. */
export type SeenResponse = {
  readonly kind: 'seen';
  readonly url: string;
  readonly method: string;
  readonly status: number;
  readonly response: string;
};

export type FromPage = HeldBody | SeenResponse | Probed;

export type ToPage =
  /** `free` is the source of a regular expression: paths of the site that no answer is waited for, body or not. */
  | { readonly kind: 'connected'; readonly free: string }
  /** `id` cannot be guessed: the page may not answer for the other half. */
  | { readonly kind: 'probe'; readonly id: string }
  | { readonly kind: 'verdict'; readonly id: number; readonly verdict: 'release' | 'block' }
  | {
      readonly kind: 'verdict';
      readonly id: number;
      readonly verdict: 'replace';
      readonly bytes: ArrayBuffer;
    };

/** Names of the two events of the hand-over. Both are only heeded before the page has its first script. */
export const handover = { port: 'chat-guardrails:port', ready: 'chat-guardrails:ready' } as const;
