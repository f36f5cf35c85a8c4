import type { ChatCheck, ChatPage } from '@/lib/model/chat';

/** Conversations in one page of the list. */
const pageSize = 30;

/** Between two pages, in milliseconds; and after claude.ai asked for patience without saying how long. */
const pace = 500;
const patience = 30_000;

/** Not in a loop where it names no time at all. Milliseconds. @param seconds as it said */
const patienceOf = (seconds: number | null): number =>
  seconds === null ? patience : Math.max(2000, seconds * 1000);

/** A list that is this long is not gone through for a title. */
const mostPages = 50;

export type TitleSeams = {
  readonly list: (organization: string, offset: number, limit: number) => Promise<ChatPage | undefined>;
  readonly check: (organization: string, id: string) => Promise<ChatCheck | undefined>;
  readonly wait: (milliseconds: number) => Promise<void>;
  /** A title has come. */
  readonly changed: () => void;
  /** One that the list does not name, and that is not there when it is asked for. */
  readonly gone: (organization: string, id: string) => void;
};

export type Titles = {
  /** Null while nobody has told it. */
  of(id: string): string | null;
  /** Takes what a list has told besides. */
  take(chats: readonly { readonly id: string; readonly title: string }[]): void;
  /** Looks for those that are not known, in a tab of their organisation. Does nothing while it is looking there. */
  look(organization: string, ids: readonly string[]): Promise<void>;
};

/** The titles of conversations, in memory alone: gone with the page. */
export function createTitles({ list, check, wait, changed, gone }: TitleSeams): Titles {
  const titles = new Map<string, string>();
  const looking = new Set<string>();
  const unlisted = new Set<string>();

  const take: Titles['take'] = (chats) => {
    for (const { id, title } of chats) titles.set(id, title);
  };

  async function lookThrough(organization: string, ids: readonly string[]): Promise<void> {
    let offset: number | null = 0;
    for (let pages = 0; offset !== null && pages < mostPages;) {
      const page: ChatPage | undefined = await list(organization, offset, pageSize);
      if (page?.kind === 'wait') {
        await wait(patienceOf(page.seconds));
      } else if (page?.kind !== 'page') {
        return;
      } else {
        pages += 1;
        take(page.chats);
        changed();
        if (ids.every((id) => titles.has(id))) return;
        offset = page.next;
        if (offset !== null) await wait(pace);
      }
    }
    if (offset === null) await lookForGone(organization, ids);
  }

  /** Deleted on another device perhaps; the list may be late, so that only the conversation itself tells. */
  async function lookForGone(organization: string, ids: readonly string[]): Promise<void> {
    for (const id of ids.filter((one) => !titles.has(one) && !unlisted.has(one))) {
      const answer = await check(organization, id);
      // The next look asks for it again.
      if (answer?.kind === 'wait') return wait(patienceOf(answer.seconds));
      unlisted.add(id);
      if (answer?.kind === 'gone') gone(organization, id);
      await wait(pace);
    }
  }

  return {
    of: (id) => titles.get(id) ?? null,
    take,
    async look(organization, ids) {
      const wanted = ids.filter((id) => !titles.has(id) && !unlisted.has(id));
      if (wanted.length === 0 || looking.has(organization)) return;
      looking.add(organization);
      try {
        await lookThrough(organization, wanted);
      } finally {
        looking.delete(organization);
      }
    },
  };
}
