/** What the two halves of the wire gate tell each other over their private port. */

/** A request body that is held in the page's world until the verdict. */
export type HeldBody = {
  readonly kind: 'held';
  readonly id: number;
  readonly url: string;
  readonly method: string;
  readonly contentType: string;
  readonly contentEncoding: string;
  /** Null when the bytes could not be had. */
  readonly bytes: ArrayBuffer | null;
};

/** An answer of the server that tells something about the account. */
export type SeenResponse = {
  readonly kind: 'seen';
  readonly url: string;
  readonly method: string;
  readonly status: number;
  /** The request body as text, or empty. */
  readonly request: string;
  readonly response: string;
};

export type FromPage = HeldBody | SeenResponse;

export type ToPage =
  | { readonly kind: 'connected' }
  | { readonly kind: 'verdict'; readonly id: number; readonly verdict: 'release' | 'block' }
  | {
      readonly kind: 'verdict';
      readonly id: number;
      readonly verdict: 'replace';
      readonly bytes: ArrayBuffer;
    };

/** Names of the two events of the hand-over. Both are only heeded before the page has its first script. */
export const handover = { port: 'chat-guardrails:port', ready: 'chat-guardrails:ready' } as const;
