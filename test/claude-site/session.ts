import type { ServerResponse } from 'node:http';
import { type Account, type AccountName, type Settings, accountNamed } from './accounts';
import { Conversations } from './conversations';
import type { TimelineEvent } from './wire';

export type SignInOptions = {
  transport?: 'classic' | 'merged';
  /** The page sends by XMLHttpRequest. */
  useXhr?: boolean;
  /** The page compresses its JSON bodies. */
  gzip?: boolean;
  locale?: 'en-US' | 'es-ES' | 'de-DE';
  /** The organization of the cookie `lastActiveOrg`; the account's own choice unless said otherwise. */
  activeOrganization?: string;
  /** The page puts the text back into the composer when a send fails. */
  restoreOnFailure?: boolean;
  /** Milliseconds before the page replaces the textarea that came with the HTML. */
  hydrate?: number;
  /** The e-mail domain may not train: the switch is off and cannot be changed. */
  domainExcluded?: boolean;
  /** The server takes no change of the training switch. */
  refusesTraining?: boolean;
  /** Each so many-th request about conversations is answered with 429; seconds, null for none said. */
  patience?: { every: number; retryAfter: number | null };
  /** There is no list by pages. */
  onlyOldList?: boolean;
  /** The server knows no deletion of many at once, or says yes to it and does nothing. */
  deleteMany?: 'unknown' | 'ignored';
  /** Conversations can be read by the merged transport's own methods alone: all, or those whose id is an odd number. */
  onlyMergedReads?: boolean | 'odd';
};

export type ProjectDoc = { uuid: string; file_name: string; content: string; created_at: string };

export type Project = { uuid: string; name: string; prompt_template: string; docs: ProjectDoc[] };

export type UploadedFile = { name: string; type: string; content: Buffer };

/** What the server knows while one account is signed in, and of the browser's connection to it. */
export type Session = {
  readonly key: string;
  readonly account: Account | null;
  readonly options: SignInOptions;
  readonly settings: Settings;
  readonly conversations: Conversations;
  readonly files: Map<string, UploadedFile>;
  readonly projects: Map<string, Project>;
  /** Replies that are being written, by conversation. */
  readonly replies: Map<string, AbortController>;
  readonly timelines: Set<ServerResponse>;
  /** The last event of each message: given to a stream that opens later. */
  readonly events: Map<string, TimelineEvent>;
  /** Requests about conversations so far. */
  readonly asked: { count: number };
};

export const time = (): string => new Date().toISOString().replace('Z', '000+00:00');

export function openSession(name: AccountName | null, options: SignInOptions = {}): Session {
  const account = name === null ? null : accountNamed(name);
  const settings = account?.bootstrap.account.settings ?? {
    grove_enabled: null,
    grove_updated_at: null,
    grove_notice_viewed_at: null,
  };
  if (options.domainExcluded) settings.grove_enabled = false;
  return {
    key: `sk-ant-sid01-${crypto.randomUUID()}`,
    account,
    options,
    settings,
    conversations: new Conversations(),
    files: new Map(),
    projects: new Map(),
    replies: new Map(),
    timelines: new Set(),
    events: new Map(),
    asked: { count: 0 },
  };
}

export function closeSession({ replies, timelines }: Session): void {
  for (const reply of replies.values()) reply.abort();
  for (const timeline of timelines) timeline.destroy();
}
