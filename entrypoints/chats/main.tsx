import { render } from 'preact';
import { browser } from 'wxt/browser';
import '@/components/theme.css';
import '@/components/page.css';
import '@/components/chats/chats.css';
import type { ChatsAction } from '@/components/chats/chats-action';
import { ChatsPage } from '@/components/chats/ChatsPage';
import { ownName } from '@/lib/flow/own-names';
import { send } from '@/lib/messages/send';
import { categoryOf } from '@/lib/model/detector-categories';
import type { LedgerEntry } from '@/lib/model/ledger';
import { watchPolicy } from '@/lib/policy/watch-policy';
import { ledgerKey, readLedger } from '@/lib/record/ledger';
import { createRuns } from '@/lib/record/runs';
import { elsewhere, noMoreSnoozes, snoozed } from '@/lib/text/chats';
import { opensAt } from './address';
import { checkChat, listChats, switchTab } from './ask-tab';
import { createCheck } from './check';
import { createDeletion } from './deletion';
import { localDate } from '@/lib/record/local-date';
import { makeView } from './make-view';
import { wait } from './run-control';
import { watchTabs } from './tabs';
import { createTitles } from './titles';

/** Puts the page together: what the ledger holds, what the tabs tell, and what the runs are at. */
function start(root: HTMLElement): void {
  const opening = opensAt(window.location.search);
  const { signal } = new AbortController();
  const policy = watchPolicy(() => draw(), signal);
  const runs = createRuns();
  let entries: readonly LedgerEntry[] = [];
  let notice = '';
  let isReady = false;

  const tabs = watchTabs(() => {
    lookForTitles();
    draw();
  });
  const titles = createTitles({
    list: async (id, offset, limit) => {
      const tab = tabs.of(id);
      return tab === null ? undefined : listChats(tab, id, offset, limit);
    },
    check: async (id, conversation) => {
      const tab = tabs.of(id);
      return tab === null ? undefined : checkChat(tab, id, conversation);
    },
    wait: (milliseconds) => wait(milliseconds, signal),
    changed: () => draw(),
    gone: (organizationId, id) => void send('gone', { organizationId, conversations: [id] }),
  });
  const about = { tabs, changed: () => draw(), elsewhere: () => tell(elsewhere) };
  const check = createCheck({ ...about, store: runs.check, take: titles.take });
  const deletion = createDeletion({ ...about, store: runs.deletion });

  function tell(sentence: string): void {
    notice = sentence;
    draw();
  }

  function lookForTitles(): void {
    const open = entries.filter(({ deletedAt }) => deletedAt === null);
    for (const organization of new Set(open.map((entry) => entry.organization))) {
      const wanted = open.filter((entry) => entry.organization === organization);
      if (tabs.of(organization) === null) continue;
      void titles.look(
        organization,
        wanted.map(({ conversation }) => conversation),
      );
    }
  }

  function act(action: ChatsAction): void {
    notice = '';
    if (action.kind === 'delete') deletion.start(byOrganization(action.ids));
    if (action.kind === 'deletion') void deletion.wish(action.wish);
    if (action.kind === 'start-check') check.start({ organization: action.organization, last: action.size });
    if (action.kind === 'check') void check.wish(action.wish);
    if (action.kind === 'open-claude') void browser.tabs.create({ url: 'https://claude.ai/new' });
    if (action.kind === 'switch-tab') switchTab(tabs.current(), action.organization);
    if (action.kind === 'snooze')
      void send('snooze', { conversation: action.id }).then((answer) =>
        tell(answer === 'snoozed' ? snoozed : noMoreSnoozes),
      );
  }

  function byOrganization(ids: readonly string[]): ReadonlyMap<string, readonly string[]> {
    const all = new Map<string, string[]>();
    const places = new Map([
      ...check.hits().map(({ id, organization }) => [id, organization] as const),
      ...entries.map(({ conversation, organization }) => [conversation, organization] as const),
    ]);
    for (const id of ids) {
      const organization = places.get(id);
      if (organization !== undefined) all.set(organization, [...(all.get(organization) ?? []), id]);
    }
    return all;
  }

  async function readEntries(): Promise<void> {
    entries = (await readLedger()).entries;
    lookForTitles();
    draw();
  }

  function draw(): void {
    if (!isReady) return;
    const policyState = policy.current();
    const known = {
      entries,
      accounts: tabs.current().map(({ account }) => account),
      titleOf: titles.of,
      problemOf: deletion.problemOf,
      isGone: deletion.isGone,
      hits: check.hits(),
    };
    const view = makeView(known, {
      policy: policyState.policy,
      now: Date.now(),
      dateOf: localDate,
      categoryOf,
      ownName: (detector) => ownName(policyState.policy, detector),
    });
    render(
      <ChatsPage
        {...view}
        {...{ policyState, notice, deletion: deletion.view(), check: check.view(), opensAt: opening }}
        onAction={act}
      />,
      root,
    );
  }

  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'local' && ledgerKey in changes) void readEntries();
  });
  const loaded = [policy.ready, readEntries(), check.load(), deletion.load()];
  void Promise.allSettled(loaded).then(() => {
    isReady = true;
    draw();
  });
}

const root = document.getElementById('root');
if (root) start(root);
