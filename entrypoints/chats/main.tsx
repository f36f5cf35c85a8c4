import { render } from 'preact';
import { browser } from 'wxt/browser';
import '@/components/theme.css';
import '@/components/page.css';
import '@/components/chats/chats.css';
import type { ChatsAction } from '@/components/chats/chats-action';
import { ChatsPage } from '@/components/chats/ChatsPage';
import { ownName } from '@/lib/flow/own-names';
import { categoryOf } from '@/lib/model/detector-categories';
import type { LedgerEntry } from '@/lib/model/ledger';
import { watchPolicy } from '@/lib/policy/watch-policy';
import { ledgerKey, readLedger } from '@/lib/record/ledger';
import { createRuns } from '@/lib/record/runs';
import { elsewhere, noAnswer } from '@/lib/text/chats';
import { opensAt } from './address';
import { switchTab } from './ask-tab';
import { byOrganization } from './by-organization';
import { createCheck } from './check';
import { createDeletion } from './deletion';
import { localDate } from '@/lib/record/local-date';
import { makeView } from './make-view';
import { snooze } from './snooze';
import { watchTabs } from './tabs';
import { titlesFrom } from './titles-from';

/** Puts the page together: what the ledger holds, what the tabs tell, and what the runs are at. */
function start(root: HTMLElement): void {
  const opening = opensAt(window.location.search);
  const { signal } = new AbortController();
  const policy = watchPolicy(() => draw(), signal);
  const runs = createRuns();
  let entries: readonly LedgerEntry[] = [];
  let isUnread = false;
  let notice = '';
  let isReady = false;

  const tabs = watchTabs(() => {
    lookForTitles();
    check.look();
    deletion.look();
    draw();
  });
  const titles = titlesFrom(tabs, signal, () => draw());
  const about = { tabs, changed: () => draw(), elsewhere: () => tell(elsewhere) };
  const check = createCheck({ ...about, store: runs.check, take: titles.take, entries: () => entries });
  const deletion = createDeletion({ ...about, store: runs.deletion });

  function tell(sentence: string): void {
    notice = sentence;
    draw();
  }

  function lookForTitles(): void {
    const open = entries.filter(({ deletedAt }) => deletedAt === null);
    const ids = open.map(({ conversation }) => conversation);
    for (const [organization, wanted] of byOrganization(ids, [], open))
      if (tabs.of({ organization, person: null }) !== null) void titles.look(organization, wanted);
  }

  function act(action: ChatsAction): void {
    // Drawn, so that the same sentence is read out again.
    tell('');
    if (action.kind === 'delete') deletion.start(byOrganization(action.ids, check.hits(), entries));
    if (action.kind === 'deletion') void deletion.wish(action.wish);
    if (action.kind === 'start-check') check.start({ ...tabs.whose(action.organization), last: action.size });
    if (action.kind === 'check') void check.wish(action.wish);
    if (action.kind === 'open-claude') void browser.tabs.create({ url: 'https://claude.ai/new' });
    if (action.kind === 'switch-tab')
      void switchTab(tabs.current(), action.organization).catch(() => tell(noAnswer));
    if (action.kind === 'snooze') void snooze(action.id).then(tell);
  }

  async function readEntries(): Promise<void> {
    const ledger = await readLedger().catch(() => null);
    isUnread = ledger === null;
    entries = ledger?.entries ?? entries;
    lookForTitles();
    draw();
  }

  function draw(): void {
    if (!isReady) return;
    const policyState = policy.current();
    const views = { deletion: deletion.view(), check: check.view() };
    const known = {
      entries,
      accounts: tabs.current().map(({ account }) => account),
      titleOf: titles.of,
      problemOf: deletion.problemOf,
      isGone: deletion.isGone,
      hits: check.hits(),
      atWork: Object.values(views).flatMap((run) =>
        run === null || run.phase === 'finished' ? [] : (run.organization ?? []),
      ),
    };
    const around = { policy: policyState.policy, now: Date.now(), dateOf: localDate, categoryOf };
    const view = makeView(known, { ...around, ownName: (id) => ownName(policyState.policy, id) });
    render(
      <ChatsPage
        {...view}
        {...views}
        {...{ policyState, isUnread, notice, opensAt: opening }}
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
