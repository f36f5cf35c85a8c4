import type { Justification } from '@/lib/model/answer';
import type { Question } from '@/lib/model/question';
import type { Way } from '@/lib/model/submission';

import { counted, sentenceCase } from './en';

/** `voice` is told apart here before the model has it. */
type Asked = Omit<Question, 'way'> & { readonly way: Way | 'voice' };

/** How one way of leaving is spoken of. */
type Words = {
  /** What is about to leave: "This file contains …". */
  readonly what: string;
  readonly soFar: string;
  readonly verb: string;
  /** The only way out, where nothing else is allowed. */
  readonly back: string;
  /** What the person can do about it then; empty where it is plain. */
  readonly instead: string;
};

const pasted: Words = {
  what: 'text',
  soFar: 'It has not been pasted.',
  verb: 'paste',
  back: 'Go back',
  instead: '',
};
const attached: Words = {
  what: 'file',
  soFar: 'It has not been attached.',
  verb: 'attach',
  back: 'Go back',
  instead: '',
};
const spoken: Words = {
  what: 'recording',
  soFar: 'Nothing has been sent.',
  verb: 'speak',
  back: 'Go back',
  instead: ' Please type instead.',
};
const message: Words = {
  what: 'message',
  soFar: 'It has not been sent.',
  verb: 'send',
  back: 'Go back and edit',
  instead: ' Take it out, then send again.',
};

function wordsFor({ way }: Asked): Words {
  if (way === 'paste' || way === 'drop') return pasted;
  if (way === 'file') return attached;
  return way === 'voice' ? spoken : message;
}

/** Who does not allow it, up to the verb: "Meridian Bank does", "The rules in force do". */
function whoDoes({ organizationName }: Asked): string {
  return organizationName === '' ? 'The rules in force do' : `${organizationName} does`;
}

const valueCount = ({ items }: Asked): number => items.reduce((sum, item) => sum + item.count, 0);

export function dialogTitle(question: Asked): string {
  const { what } = wordsFor(question);
  const [first, second] = question.items;
  if (question.wrongAccount) return `${whoDoes(question)} not allow messages from this account`;
  if (question.way === 'voice') return 'Speech cannot be checked';
  if (first === undefined) {
    return what === 'file' ? 'This file could not be checked' : `Part of this ${what} could not be checked`;
  }
  if (second === undefined) return `This ${what} contains ${counted(first, first.count)}`;
  return `This ${what} contains ${valueCount(question)} sensitive values`;
}

/** What has happened so far, then what the safe way does. */
export function dialogLead(question: Asked): string {
  const { soFar, instead } = wordsFor(question);
  const total = valueCount(question);
  if (question.wrongAccount) return `${soFar} ${otherAccount(question)}`;
  if (question.mayRedact) {
    const what = total === 1 ? 'that value' : 'those values';
    return `${soFar} Redacting replaces ${what} with a placeholder and keeps the rest.`;
  }
  if (question.way === 'voice' && question.mayProceed !== 'no') {
    return `${soFar} What you say here leaves as sound, which cannot be read on this device.`;
  }
  if (question.mayProceed !== 'no') return `${soFar} Please look it over before you go on.`;
  if (total === 0)
    return `${soFar} ${whoDoes(question)} not allow content that cannot be checked.${question.way === 'voice' ? instead : ''}`;
  return `${soFar} ${whoDoes(question)} not allow it on claude.ai.${instead}`;
}

/** Where a message may be written instead. */
function otherAccount({ account, organizationName }: Asked): string {
  if (account.signedIn === false) return 'Sign in with your company account.';
  if (account.kind.value === 'unknown') {
    return 'It is not known yet which account this is. Reload the page, or switch to your company account.';
  }
  const company = account.companyOrganization?.name ?? '';
  if (company !== '') return `Switch to ${company} in the menu of your account, then send it there.`;
  const whose = organizationName === '' ? 'your company account' : `your ${organizationName} account`;
  return `Sign out, sign in with ${whose}, then send it there.`;
}

/** About what could not be checked, beside what the title says of it; empty when that is all. */
export function unreadableNote(question: Asked): string {
  const { what } = wordsFor(question);
  if (!question.unreadable || question.wrongAccount || question.way === 'voice') return '';
  if (question.items.length === 0) {
    return what === 'file'
      ? 'It is in a form that cannot be read here, for example a picture, or it could not be opened.'
      : 'It is in a form that cannot be read here, for example a file.';
  }
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

export function dialogLabels(question: Asked): DialogLabels {
  const { verb, back } = wordsFor(question);
  const onlyWayOut = !question.mayRedact && question.mayProceed === 'no';
  const isSpeech = question.way === 'voice';
  return {
    redact: `Redact and ${verb}`,
    cancel: onlyWayOut ? (question.wrongAccount ? 'Go back' : back) : 'Cancel',
    proceed: `${sentenceCase(verb)} anyway${question.mayProceed === 'with-justification' ? '…' : ''}`,
    confirm: isSpeech ? 'Speak unchecked' : `${sentenceCase(verb)} as it is`,
    reasons: isSpeech
      ? 'Why is it all right to speak here unchecked?'
      : `Why is it all right to ${verb} this as it is?`,
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
