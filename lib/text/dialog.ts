import { type AccountStatus, isOfCompanies } from '@/lib/model/account-status';
import type { Justification } from '@/lib/model/answer';
import type { Question } from '@/lib/model/question';
import type { Way } from '@/lib/model/submission';

import { companyName, counted, duration, sentenceCase, switchTo } from './en';
import { attachOthers, othersNote, unreadForm, unreadToo, whichFiles } from './several-files';
import { words } from './ways';

/** Whose account it is, and whose rule. */
type Whose = Pick<Question, 'account' | 'organizationName'>;

/** Who does not allow it, up to the verb: "Meridian Bank does", "The rules in force do". */
function whoDoes({ organizationName }: Whose): string {
  return organizationName === '' ? 'The rules in force do' : `${organizationName} does`;
}

const valueCount = ({ items }: Question): number => items.reduce((sum, item) => sum + item.count, 0);

export function dialogTitle(question: Question): string {
  const { what, unchecked } = words[question.way];
  const [first, second] = question.items;
  if (question.wrongAccount)
    return `${whoDoes(question)} not allow ${fromAccount(question.way)} from this account`;
  if (question.asksAccount) return `Send this from ${whichAccount(question.account)}?`;
  if (question.feedback?.isAllowed === false) return `${whoDoes(question)} not allow feedback on answers`;
  if (first === undefined && question.feedback && !question.unreadable)
    return `Feedback may keep this conversation for ${duration(question.feedback.keptDays)}`;
  const several = question.files === null ? null : whichFiles(question.files);
  if (first === undefined) return several === null ? unchecked : `${several.which} could not be checked`;
  const holds = several === null ? `This ${what} contains` : `${several.which} ${several.verb}`;
  if (second === undefined) return `${holds} ${counted(first, first.count)}`;
  return `${holds} ${valueCount(question)} sensitive values`;
}

/** What has happened so far, then what the ways out are good for. */
export function dialogLead(question: Question): string {
  // What was stopped and not held fails for the page as well.
  const soFar = question.sendAgain
    ? 'It was stopped before it left. claude.ai may show an error.'
    : question.files === null
      ? words[question.way].soFar
      : 'None of them has been attached.';
  return [soFar, whatNow(question), whatIsKept(question)].filter((sentence) => sentence !== '').join(' ');
}

/** What feedback does to the conversation, where that is the question. */
function whatIsKept({ feedback, mayRedact, mayProceed, wrongAccount }: Question): string {
  const isTheQuestion = feedback !== null && !wrongAccount;
  if (!isTheQuestion || (feedback.isAllowed && !mayRedact && mayProceed === 'no')) return '';
  return `The conversation goes along with feedback, and Anthropic may then keep it for up to ${duration(feedback.keptDays)}.`;
}

function whatNow(question: Question): string {
  const { way, items, unreadable, mayProceed, feedback } = question;
  if (question.wrongAccount) return otherAccount(question, comesAlong(question.way));
  if (question.asksAccount) return `${workElsewhere(question)}${againNote(question)}`;
  if (feedback?.isAllowed === false) return '';
  if (question.mayRedact) {
    const what = valueCount(question) === 1 ? 'that value' : 'those values';
    return `Redacting replaces ${what} with a placeholder and keeps the rest.${leftOutNote(question)}${othersNote(question.files)}`;
  }
  if (mayProceed === 'no') return whyNot(question);
  if (feedback && items.length === 0 && !unreadable && !question.sendAgain) return '';
  if (question.sendAgain) return againNote(question).trim();
  if (way === 'voice') return 'What you say here leaves as sound, which cannot be read on this device.';
  // Everything was read and going on is allowed: then only the form of it stands in the way of redacting.
  if (items.length > 0 && !unreadable) {
    return `It cannot be redacted in a file of this kind: take it out of the file, or look it over before you go on.${othersNote(question.files)}`;
  }
  return `Please look ${question.files === null ? 'it' : 'them'} over before you go on.${othersNote(question.files)}`;
}

/** A space and a sentence, or nothing. */
function againNote({ sendAgain, mayProceed }: Question): string {
  return sendAgain && mayProceed !== 'no' ? ' If it may go, allow it here, then send it again.' : '';
}

/** A space and a sentence, or nothing. */
function leftOutNote({ leftOut }: Question): string {
  if (leftOut === 0) return '';
  return leftOut === 1
    ? ' One file cannot be redacted and will be left out.'
    : ` ${leftOut} files cannot be redacted and will be left out.`;
}

function whyNot(question: Question): string {
  const { way, items, unreadable } = question;
  const { instead } = words[way];
  // No policy forbids it: here nobody can be asked, or nothing can be redacted.
  const isOfTheGate = question.sendAgain && question.action !== 'block';
  const reason = (what: string) =>
    isOfTheGate ? 'It cannot be let go from here.' : `${whoDoes(question)} not allow ${what}.`;
  if (items.length === 0) {
    return `${reason('content that cannot be checked')}${way === 'voice' ? instead : othersNote(question.files)}`;
  }
  // Which of the two is not allowed is not known, so taking one out might not help.
  if (unreadable) return `${reason('it on claude.ai as it is')}${othersNote(question.files)}`;
  return `${reason('it on claude.ai')}${othersNote(question.files) || instead}`;
}

/** As a person would call it: "a personal account", "an unknown account". */
function whichAccount({ kind, plan }: AccountStatus): string {
  if (kind.value === 'unknown') return 'an unknown account';
  return isOfCompanies(plan.value) ? 'an account that is not your company’s' : 'a personal account';
}

/** What is asked of whoever works, where it is not demanded. */
export function workElsewhere({ organizationName }: Pick<Whose, 'organizationName'>): string {
  return organizationName === ''
    ? 'For work, please use your company account.'
    : `${organizationName} asks you to use your company account for work.`;
}

/** That nothing may be sent from this account, and where it may. */
export function notFromHere(whose: Whose): string {
  return `${whoDoes(whose)} not allow it. ${otherAccount(whose, true)}`;
}

function fromAccount(way: Way): string {
  return way === 'voice' ? 'speech' : way === 'feedback' ? 'feedback' : 'messages';
}

/** What stands in the composer does. What stands in the edit box of an earlier message belongs to that conversation. */
const comesAlong = (way: Way): boolean => way !== 'edit' && way !== 'voice' && way !== 'feedback';

/** Where a message may be written instead. */
function otherAccount({ account, organizationName }: Whose, textComesAlong: boolean): string {
  if (account.signedIn === false) return 'Sign in with your company account.';
  if (account.kind.value === 'unknown') {
    return 'It is not known yet which account this is. Reload the page, or switch to your company account.';
  }
  const company = account.companyOrganization;
  if (company !== null) {
    return `Switch to ${companyName(company)} and go on there${textComesAlong ? '; your text comes along' : ''}.`;
  }
  const whose = organizationName === '' ? 'your company account' : `your ${organizationName} account`;
  return `Sign out, sign in with ${whose}, then go on there.`;
}

/** About what could not be checked, beside what the title says of it; empty when that is all. */
export function unreadableNote(question: Question): string {
  const { what, example } = words[question.way];
  if (!question.unreadable || question.wrongAccount || question.way === 'voice') return '';
  if (question.items.length === 0 && question.files) return unreadForm(question.files);
  if (question.items.length === 0) return `It is in a form that cannot be read here, for example ${example}.`;
  const rest = question.mayRedact ? ' Redacting does not change that part.' : '';
  const part = question.files
    ? unreadToo(question.files)
    : `Another part of this ${what} could not be checked.`;
  return `${part}${rest}`;
}

export type DialogLabels = {
  readonly redact: string;
  /** Empty where there are no files that could go on their own. */
  readonly others: string;
  readonly cancel: string;
  readonly proceed: string;
  /** Empty where there is nowhere to go, or what was written would not come along. */
  readonly switch: string;
  /** After a reason was chosen. */
  readonly confirm: string;
  readonly reasons: string;
};

export function dialogLabels(question: Question): DialogLabels {
  const { verb, back } = words[question.way];
  const { mayRedact, mayProceed, sendAgain, wrongAccount, asksAccount, feedback } = question;
  const isSpeech = question.way === 'voice';
  const isOver = sendAgain || wrongAccount || asksAccount || feedback?.isAllowed === false;
  const others = attachOthers(question.files);
  const onlyWayOut = !mayRedact && others === '' && mayProceed === 'no';
  const isOnlyFeedback = question.feedback !== null && question.items.length === 0 && !question.unreadable;
  const { files } = question;
  const anyway = files === null ? 'anyway' : `all ${files.count}`;
  const send = isOnlyFeedback ? 'Send feedback' : `${sentenceCase(verb)} ${anyway}`;
  const allow = asksAccount ? 'Allow this account' : 'Allow it once';
  const proceed = sendAgain ? allow : send;
  return {
    redact: `Redact and ${verb}`,
    others,
    cancel: isOver ? 'Go back' : onlyWayOut ? back : 'Cancel',
    proceed: `${proceed}${mayProceed === 'with-justification' ? '…' : ''}`,
    switch: companyToSwitchTo(question),
    confirm: sendAgain
      ? proceed
      : asksAccount
        ? 'Send from this account'
        : isSpeech
          ? 'Speak unchecked'
          : `${sentenceCase(verb)} as ${files === null ? 'it is' : 'they are'}`,
    reasons: asksAccount
      ? 'Why is it all right to send this from this account?'
      : isSpeech
        ? 'Why is it all right to speak here unchecked?'
        : `Why is it all right to ${verb} ${files === null ? 'this as it is' : 'these as they are'}?`,
  };
}

function companyToSwitchTo({ way, account, wrongAccount, asksAccount }: Question): string {
  const company = account.companyOrganization;
  return (wrongAccount || asksAccount) && way !== 'edit' && company !== null ? switchTo(company) : '';
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
