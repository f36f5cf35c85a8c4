import type { Held } from '@/lib/flow/ports';
import type { Decision, Judged } from '@/lib/model/decision';
import type { Route } from '@/lib/model/route';
import type { Submission } from '@/lib/model/submission';
import type { Probed, SeenResponse } from './message';

/** What the wire gate needs from the rest. */
export type WireGatePorts = {
  judge(submission: Submission): Decision;
  judgeInSlices(submission: Submission): Promise<Judged>;
  settle(held: Held, decision: Exclude<Decision, { kind: 'release' }>): Promise<void>;
  /** Something was stopped in a frame, where nobody is asked: a dialog there could be too small to be seen. */
  stoppedInFrame(submission: Submission, decision: Extract<Judged, { kind: 'ask' }>): void;
  /** A response that tells something about the account. The page's word: it may be wrong. */
  seen(response: SeenResponse): void;
  /** The other half has handed over its port; false when it never did, and now never will. */
  connected(isConnected: boolean): void;
  /** The gate could not judge a body; it was stopped. */
  failed(): void;
  /** A message of the person was stopped: the texts in it, or null where not all could be read. */
  cancelled(parts: readonly string[] | null): void;
  /** Null when what is let go may go at once; otherwise it waits, because the next gate has to be told of it first. */
  ready(): Promise<void> | null;
  /** A body goes out that the next gate cannot see into; it is let go by the name of its request. */
  vouch(method: string, url: string): void;
  /** A message goes out, or (`early`) what the page sends ahead of one: its route, its texts and its bytes. */
  letGo(route: Route, parts: readonly string[], bytes: Uint8Array): void;
  /** Which of the page's functions still end up in the gate. */
  probed(probed: Omit<Probed, 'kind' | 'id'>): void;
};
