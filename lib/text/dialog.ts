import type { Justification } from '@/lib/model/answer';
import type { Question } from '@/lib/model/question';

import { counted, sentenceCase } from './en';

function inserts(question: Question): boolean {
  return question.way === 'paste' || question.way === 'drop';
}

export function dialogTitle(question: Question): string {
  const what = inserts(question) ? 'text' : 'message';
  const [first, second] = question.items;
  if (first === undefined) return `Part of this ${what} could not be checked`;
  if (second === undefined) return `This ${what} contains ${counted(first, first.count)}`;
  const total = question.items.reduce((sum, item) => sum + item.count, 0);
  return `This ${what} contains ${total} sensitive values`;
}

/** What has happened so far, then what the safe way does. */
export function dialogLead(question: Question): string {
  const soFar = inserts(question) ? 'It has not been pasted.' : 'It has not been sent.';
  const total = question.items.reduce((sum, item) => sum + item.count, 0);
  if (question.mayRedact) {
    const what = total === 1 ? 'that value' : 'those values';
    return `${soFar} Redacting replaces ${what} with a placeholder and keeps the rest.`;
  }
  if (question.mayProceed !== 'no') return `${soFar} Please look it over before you go on.`;
  const who =
    question.organizationName === '' ? 'The rules in force do' : `${question.organizationName} does`;
  if (total === 0) return `${soFar} ${who} not allow content that cannot be checked.`;
  return inserts(question)
    ? `${soFar} ${who} not allow it on claude.ai.`
    : `${soFar} ${who} not allow it on claude.ai. Take it out, then send again.`;
}

export function unreadableNote(question: Question): string {
  const what = inserts(question) ? 'text' : 'message';
  if (question.items.length === 0) return 'It is in a form that cannot be read here, for example a file.';
  const rest = question.mayRedact ? ' Redacting does not change that part.' : '';
  return `Another part of this ${what} could not be checked.${rest}`;
}

export type DialogLabels = {
  readonly redact: string;
  readonly cancel: string;
  readonly proceed: string;
  /** After a reason was chosen. */
  readonly confirm: string;
  readonly reasons: string;
};

export function dialogLabels(question: Question): DialogLabels {
  const verb = inserts(question) ? 'paste' : 'send';
  const onlyWayOut = !question.mayRedact && question.mayProceed === 'no';
  const back = inserts(question) ? 'Go back' : 'Go back and edit';
  return {
    redact: `Redact and ${verb}`,
    cancel: onlyWayOut ? back : 'Cancel',
    proceed: `${sentenceCase(verb)} anyway${question.mayProceed === 'with-justification' ? '…' : ''}`,
    confirm: `${sentenceCase(verb)} as it is`,
    reasons: `Why is it all right to ${verb} this as it is?`,
  };
}

export const justificationLabels: Readonly<Record<Justification, string>> = {
  'not-what-it-looks-like': 'It is not what it looks like',
  'public-or-test-data': 'It is public or test data',
  approved: 'I have approval for this',
};

export const reasonNote = 'The reason is recorded. The text is not.';
export const reasonMissing = 'Please choose a reason.';

export function whoAsks(organizationName: string): string {
  return organizationName === ''
    ? 'Checked on this device.'
    : `${organizationName} asks for this check. It ran on this device.`;
}

export const contactLink = 'Ask for help';
