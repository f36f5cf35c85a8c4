import type { ChatsView } from '@/components/chats/view';
import { afterDeletion } from '@/lib/facts/after-deletion';
import type { ChatReminder, ChatRow, GoneChat } from '@/lib/model/chat-row';
import type { RunView } from '@/lib/model/run-view';

import { guides } from './guide-states';

const organization = '00000105-0000-4000-8000-000000000105';
const id = (index: number): string => `${String(index).padStart(8, '0')}-0000-4000-8000-000000000001`;

const row: ChatRow = {
  id: id(1),
  organization,
  title: 'Letter to a customer about a closed account',
  accountKind: 'company',
  since: '2026-11-15',
  hasTab: true,
  problem: null,
  held: [
    { detector: 'us-bank-account', ownName: '', count: 2 },
    { detector: 'us-ssn', ownName: '', count: 1 },
  ],
  causes: ['overridden'],
  files: 0,
  state: { kind: 'due', date: '2026-11-22' },
  daysLeft: 0,
  maySnooze: true,
};

const rows: readonly ChatRow[] = [
  row,
  {
    ...row,
    id: id(2),
    title:
      'Quarterly figures, and a very long title that goes on and on until nobody can say where it ends any more',
    causes: ['found', 'late'],
    files: 2,
    state: { kind: 'due', date: '2026-11-19' },
    daysLeft: -3,
    maySnooze: false,
    problem: 'still-there',
  },
  {
    ...row,
    id: id(3),
    title: '',
    held: [],
    causes: ['personal-account'],
    state: { kind: 'snoozed', date: '2026-11-24' },
    daysLeft: 2,
    maySnooze: false,
  },
  {
    ...row,
    id: id(4),
    title: 'Plan for [PROJECT 1]',
    held: [{ detector: 'own-projects', ownName: 'project name', count: 3 }],
    state: { kind: 'later', date: '2026-11-25' },
    daysLeft: 3,
    maySnooze: false,
  },
];

const kept = afterDeletion([], 'enterprise', 'company');
const gone: readonly GoneChat[] = [
  { id: id(8), title: 'Two numbers', held: row.held, deleted: '2026-11-22', keptUntil: '2026-12-22', kept },
  { id: id(9), title: null, held: row.held, deleted: '2026-11-20', keptUntil: null, kept: null },
];

const account = {
  organization,
  name: 'Meridian Bank',
  kind: 'company',
  hasTab: true,
  canSwitch: false,
} as const;
const policyState = guides['company']?.policyState;
if (policyState === undefined) throw new Error('no state company');

const many = Array.from({ length: 500 }, (_one, index) => ({
  ...row,
  id: id(100 + index),
  title: `Conversation ${index}`,
}));

const plain: ChatsView = {
  policyState,
  rows,
  gone,
  accounts: [account],
  deletion: null,
  check: null,
  found: [],
  isUnread: false,
  notice: '',
  opensAt: null,
};

const run: RunView = {
  phase: 'running',
  done: 188,
  total: 500,
  hits: 2,
  failed: 0,
  unread: 0,
  left: 250,
  organization,
  problem: null,
};
const found = rows.slice(0, 2).map((one) => ({ ...one, problem: null }));

/** Name -> what the page shows. */
export const chats: Readonly<Record<string, ChatsView>> = {
  due: plain,
  empty: { ...plain, rows: [], gone: [] },
  unread: { ...plain, rows: [], gone: [], isUnread: true },
  noTab: {
    ...plain,
    rows: rows.map((one) => ({ ...one, title: null, hasTab: false, problem: null })),
    accounts: [{ ...account, hasTab: false }],
  },
  accounts: {
    ...plain,
    rows: [
      ...rows,
      { ...row, id: id(5), organization: id(0), hasTab: false, title: null, accountKind: 'personal' },
    ],
    accounts: [account, { organization: id(0), name: '', kind: 'personal', hasTab: false, canSwitch: true }],
  },
  confirm: { ...plain, opensAt: { kind: 'delete', id: id(2) } },
  deleting: { ...plain, deletion: { ...run, done: 1, total: 3, hits: 1, left: 20 } },
  deleteStopped: {
    ...plain,
    deletion: { ...run, phase: 'stopped', done: 1, total: 3, hits: 1, problem: 'no-tab' },
  },
  deleteWaits: {
    ...plain,
    rows: [
      ...rows,
      { ...row, id: id(5), organization: id(0), hasTab: false, title: null, accountKind: 'personal' },
    ],
    accounts: [account, { organization: id(0), name: '', kind: 'personal', hasTab: false, canSwitch: true }],
    deletion: {
      ...run,
      ...{ phase: 'stopped', done: 1, total: 3, hits: 1, problem: 'no-tab', organization: id(0) },
    },
  },
  checkPaused: { ...plain, rows: [], gone: [], check: { ...run, phase: 'paused' }, found },
  deleted: {
    ...plain,
    rows: rows.slice(1),
    deletion: { ...run, phase: 'finished', done: 2, total: 2, hits: 1, failed: 1 },
  },
  checking: { ...plain, rows: [], gone: [], check: run, found },
  checkWaits: { ...plain, rows: [], gone: [], check: { ...run, phase: 'waiting' }, found },
  checkUnfinished: { ...plain, rows: [], gone: [], check: { ...run, phase: 'unfinished', hits: 0 } },
  checked: {
    ...plain,
    gone: [],
    check: { ...run, phase: 'finished', done: 500, failed: 4, unread: 12 },
    found,
  },
  manyChecking: {
    ...plain,
    rows: many,
    gone: [],
    check: { ...run, done: 340, hits: 120, left: 95 },
    found: many.slice(0, 120),
  },
  many: {
    ...plain,
    rows: many,
    gone: [],
  },
};

/** Name -> what the banner on a conversation says. */
export const chatBanners: Readonly<Record<string, ChatReminder>> = {
  chatDue: { ...row, conversation: row.id },
  chatLater: {
    ...row,
    conversation: row.id,
    held: row.held.slice(0, 1),
    state: { kind: 'later', date: '2026-11-25' },
    daysLeft: 3,
    maySnooze: false,
  },
};
