import type { Activity } from '@/lib/model/activity';
import type { Figures, Tally } from '@/lib/model/figures';

import { dateText } from './date';
import { nounOf } from './detectors';

export const figuresTitle = 'What was recorded here';
export const copyFigures = 'Copy the figures';
export const figuresCopied = 'Copied: kinds and counts, no text and no account.';
export const figuresKind = 'Kind';

type Outcome = Activity['outcome'];

/** What became of a decision, as the head of a column. */
export const figureColumns: readonly (readonly [Outcome, string])[] = [
  ['would-have-asked', 'Would have been asked'],
  ['redacted', 'Redacted'],
  ['left-out', 'Left out'],
  ['overridden', 'Sent anyway'],
  ['cancelled', 'Cancelled'],
  ['stopped', 'Stopped'],
];

const events: Readonly<Partial<Record<Outcome, string>>> = {
  ...Object.fromEntries(figureColumns.map(([outcome, title]) => [outcome, title.toLowerCase()])),
  reminded: 'reminded',
  dismissed: 'put away',
  switched: 'switched to the company’s',
  'reminded-to-delete': 'reminded to delete',
  snoozed: 'put off',
  deleted: 'gone from claude.ai',
  'gave-way': 'left out because there were too many',
  'in-force': 'came into force',
  refused: 'came with mistakes',
  lost: 'disappeared',
};

/** How much there is, and what is not in it. */
export function figuresSummary({ decisions, first, last }: Figures): string {
  if (first === null || last === null) return 'Nothing was recorded yet.';
  const count = decisions === 1 ? '1 entry' : `${decisions} entries`;
  return `${count} from ${dateText(first)} to ${dateText(last)}; the newest 1,000 are kept. Kinds, counts and times: no text is among them.`;
}

export type FigureRow = { readonly name: string; readonly numbers: readonly number[] };

/** A row for each kind that was found, and one for content that nobody could read. */
export function figureRows({ detectors, unreadable }: Figures): readonly FigureRow[] {
  const numbers = (tally: Tally) => figureColumns.map(([outcome]) => tally[outcome] ?? 0);
  const rows = Object.entries(detectors).map(([id, tally]) => ({
    name: nounOf(id)?.name ?? id,
    numbers: numbers(tally),
  }));
  const unread = { name: 'content that could not be read', numbers: numbers(unreadable) };
  return [...rows, unread].filter((row) => row.numbers.some((number) => number > 0));
}

/** "Account: reminded 4, put away 2": what was about no finding. */
export function figureLines({ account, conversation, policy }: Figures): readonly string[] {
  const line = (name: string, tally: Tally) => {
    const parts = Object.entries(tally).map(
      ([outcome, number]) => `${events[outcome as Outcome] ?? outcome} ${number}`,
    );
    return parts.length === 0 ? [] : [`${name}: ${parts.join(', ')}`];
  };
  return [
    ...line('Account', account),
    ...line('Conversations to delete', conversation),
    ...line('Policy', policy),
  ];
}

/** The same as comma-separated values, with detector ids: for a table over many machines. */
export function figuresAsCsv({ detectors, unreadable, account, conversation, policy }: Figures): string {
  const rows = (about: string, kind: string, tally: Tally) =>
    Object.entries(tally).map(([outcome, number]) => [about, kind, outcome, number].join(','));
  return [
    'about,kind,outcome,decisions',
    ...Object.entries(detectors).flatMap(([id, tally]) => rows('finding', id, tally)),
    ...rows('unreadable', '', unreadable),
    ...rows('account', '', account),
    ...rows('conversation', '', conversation),
    ...rows('policy', '', policy),
  ].join('\n');
}
