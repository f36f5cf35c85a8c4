import { type AccountStatus, unknownAccount } from '@/lib/model/account-status';
import { createChats } from '@/lib/surface/claude/chats';
import { accountNamed, organizationsOf } from './claude-site/accounts';
import { plant, plantedId } from './claude-site/plant';
import { requestTo } from './claude-site/request';
import { startClaudeSite } from './claude-site/server';
import type { SignInOptions } from './claude-site/session';

const other = '00000109-0000-4000-8000-000000000109';
const on = (id: string, person: string): AccountStatus => ({
  ...unknownAccount,
  ...{ person, organization: { id, name: '' } },
});
const texts = ['My SSN is 536-22-8145', 'Hello', 'Bye'];

type Request = ReturnType<typeof requestTo>;
type Play = {
  /** The page is in another organisation. */
  readonly isElsewhere?: boolean;
  /** Id of the person's account, by the page. */
  readonly person?: string;
  readonly request?: Request;
};

/** A site, and the conversations of one account of it as a tab gets at them. */
export async function startChats() {
  const site = await startClaudeSite();
  const organization = organizationsOf(accountNamed('pro'))[0]?.uuid ?? '';
  return {
    site,
    organization,
    request: requestTo(site),
    ids: texts.map((_, number) => plantedId(number)),
    base: `/api/organizations/${organization}/chat_conversations`,
    /** @param options of the sign-in; the account has three conversations, the first one the newest */
    open(
      options: SignInOptions = {},
      { isElsewhere = false, person = 'unknown', request = requestTo(site) }: Play = {},
    ) {
      site.signIn('pro', options);
      plant(
        site.conversations(),
        texts.map((text) => ({ text })),
      );
      const waits: number[] = [];
      const chats = createChats({
        status: () => on(isElsewhere ? other : organization, person),
        take: () => {},
        ready: () => null,
        wait: (ms) => Promise.resolve(void waits.push(ms)),
        request,
      });
      return { chats, waits };
    },
    /** What arrived, without queries. */
    lines: () => site.arrived.map(({ method, path }) => `${method} ${path.replace(/\?.*/, '')}`),
    /** Ids of the conversations that are there. */
    left: () =>
      site
        .conversations()
        .list()
        .map(({ uuid }) => uuid),
    /** The site, but for the answers that are given here. @param answer undefined = as the site does */
    but(answer: (url: string, init: RequestInit) => Response | undefined): Request {
      const request = requestTo(site);
      return async (url, init) => answer(url, init) ?? request(url, init);
    },
  };
}

export type OpenChats = ReturnType<Awaited<ReturnType<typeof startChats>>['open']>['chats'];
