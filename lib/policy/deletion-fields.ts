import * as z from 'zod/mini';
import type { Policy } from '@/lib/model/policy';
import { baseline } from './baseline';
import { dayMap, type Field, flag, single } from './field';
import { strictest } from './strictest';

// Fields for what is to be deleted, and how people are reminded of it: part of the table in schema.ts.

type Key =
  | 'remindToDelete'
  | 'deletionDays'
  | 'deletionDaysOnPersonalAccount'
  | 'deletePersonalChats'
  | 'remindEveryHours'
  | 'quietHours'
  | 'mostSnoozes'
  | 'snoozeHours'
  | 'ledgerSize'
  | 'reminderSends'
  | 'suggestIncognito';

/** A whole number in this range. */
function number(least: number, most: number, strict: number, words: { title: string; description: string }) {
  return single(z.int().check(z.minimum(least), z.maximum(most)), strict, {
    ...words,
    allowed: `a whole number from ${least} to ${most}`,
  });
}

const time = '([01][0-9]|2[0-3]):[0-5][0-9]';
const hours = z.string().check(
  z.trim(),
  z.refine((text) => text === '' || new RegExp(`^${time}-${time}$`).test(text)),
);

const mostDays = 3650;
const mostHours = 720;

export const deletionFields: { readonly [K in Key]: Field<Policy[K]> } = {
  remindToDelete: flag(strictest.remindToDelete, {
    title: 'Remind to delete',
    description:
      'Whether people are reminded to delete conversations in which something was sent that should not stay. ' +
      `Not written: ${baseline.remindToDelete}.`,
  }),
  deletionDays: dayMap(baseline.deletionDays['default'] ?? 7, strictest.deletionDays, mostDays, {
    title: 'Days until deletion',
    description:
      'Detector id, id of a rule of your own, category ("identity", "financial") or "default" (all others), each with the ' +
      'number of days after which a conversation with such a finding is due for deletion; 0 = at once. Where there are ' +
      `several, the shortest counts. Not written: "default" is ${baseline.deletionDays['default']}.`,
  }),
  deletionDaysOnPersonalAccount: number(0, mostDays, strictest.deletionDaysOnPersonalAccount, {
    title: 'Days until deletion on a personal account',
    description:
      'On an account that is not the company’s, or that could not be told, a conversation is due after at most so many ' +
      `days. Not written: ${baseline.deletionDaysOnPersonalAccount}.`,
  }),
  deletePersonalChats: flag(strictest.deletePersonalChats, {
    title: 'Delete all conversations on personal accounts',
    description:
      'Whether every conversation that is written on an account that is not the company’s is to be deleted, whatever is ' +
      'in it. Not written: false.',
  }),
  remindEveryHours: number(1, mostHours, strictest.remindEveryHours, {
    title: 'Hours between reminders',
    description: `How long after a reminder the next one of the same conversation comes. Not written: ${baseline.remindEveryHours}.`,
  }),
  quietHours: single(hours, strictest.quietHours, {
    title: 'Quiet hours',
    description:
      'When nobody is reminded by a notification, in the time of the person’s own machine, for example "18:00-08:00". ' +
      'What falls into them comes afterwards, once. Not written: none.',
    allowed: 'two times such as "18:00-08:00", or empty',
  }),
  mostSnoozes: number(0, 100, strictest.mostSnoozes, {
    title: 'Most snoozes',
    description: `How often a person may put off the deletion of one conversation. Not written: ${baseline.mostSnoozes}.`,
  }),
  snoozeHours: number(1, mostHours, strictest.snoozeHours, {
    title: 'Hours of a snooze',
    description: `How long each time. Not written: ${baseline.snoozeHours}.`,
  }),
  ledgerSize: number(10, 5000, strictest.ledgerSize, {
    title: 'Size of the ledger',
    description:
      'How many conversations the extension remembers at most: ids, counts and times. Those that are gone give way first, ' +
      `then those in which nothing was found, then the oldest. Not written: ${baseline.ledgerSize}.`,
  }),
  reminderSends: number(0, 1000, strictest.reminderSends, {
    title: 'Messages until the account reminder returns',
    description:
      'A reminder about the account that was dismissed comes back after so many messages, even before its pause is over; ' +
      `0: not by their number. Not written: ${baseline.reminderSends}.`,
  }),
  suggestIncognito: flag(strictest.suggestIncognito, {
    title: 'Suggest incognito chats',
    description:
      'Whether the reminder about an account that is not the company’s suggests an incognito chat. Not written: false.',
  }),
};
