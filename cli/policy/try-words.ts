import type { AccountStatus } from '@/lib/model/account-status';
import type { Policy } from '@/lib/model/policy';
import type { Question } from '@/lib/model/question';
import { dialogLabels, dialogLead, dialogTitle } from '@/lib/text/dialog';
import { accountKinds, planNames, trainingStates } from '@/lib/text/en';
import type { Step, Tried, TriedFinding } from './try-policy';
import { wrap } from './wrap';

/** What a try came to, for people. */
export function triedInWords(tried: Tried, account: AccountStatus, policy: Policy, place: string): string {
  const { findings, steps } = tried;
  const { plan, kind, training } = account;
  const whose = `${accountKinds[kind.value]}, ${planNames[plan.value]}; training: ${trainingStates[training.value].toLowerCase()}.`;
  const blocks = [
    ['Account', wrap(whose, '  ')],
    [
      'Found',
      ...(findings.length === 0
        ? ['  Nothing.']
        : findings.flatMap((finding) => findingLines(finding, tried))),
    ],
    ...steps.map((step) => [stepTitles[titleOf(step)], ...stepLines(step)]),
    ...(policy.mode === 'simulate'
      ? [['Trial run', wrap(`"mode" is "simulate" in ${place}: all this would only be counted.`, '  ')]]
      : []),
  ];
  return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

const stepTitles = {
  file: 'When the file is attached',
  send: 'When the message is sent',
  account: 'When the first message of the tab is sent',
} as const;

const titleOf = ({ way, question }: Step): keyof typeof stepTitles =>
  question?.asksAccount === true ? 'account' : way === 'file' ? 'file' : 'send';

function findingLines(finding: TriedFinding, tried: Tried): readonly string[] {
  const { detector, likelihood, reasons, line, column, says } = finding;
  const [strictest, ...others] = says;
  const where = `${partOf(finding, tried)}line ${line}, column ${column}`;
  const asking = others.filter(({ action }) => action !== 'allow');
  const other = asking.map(({ key, action }) => `${key} "${action}"`).join(', ');
  const why =
    strictest.key === 'minimumLikelihood'
      ? 'left alone: less sure than minimumLikelihood asks for'
      : `${strictest.key} says "${strictest.action}"${other === '' ? '' : ` (besides: ${other})`}`;
  return [`  ${detector}, ${likelihood} (${reasons.join(', ')}), ${where}`, wrap(why, '      ', '    → ')];
}

/** The first part of a file is its name; an office document has several more. */
function partOf({ part }: TriedFinding, { steps }: Tried): string {
  if (steps[0]?.way !== 'file') return '';
  return part === 0 ? 'name of the file, ' : part === 1 ? '' : `part ${part} of the file, `;
}

function stepLines({ question, because }: Step): readonly string[] {
  if (question === null) return ['  It goes at once. The person notices nothing.'];
  const keys = because.length === 0 ? '' : ` Asked for by: ${because.join(', ')}.`;
  return [
    wrap(`${outcomeOf(question)}${keys}`, '  '),
    wrap(`“${dialogTitle(question)}”`, '     ', '    '),
    wrap(dialogLead(question), '    '),
    wrap(`Buttons: ${buttonsOf(question).join(' · ')}`, '    '),
  ];
}

function outcomeOf({ mayRedact, mayProceed }: Question): string {
  const ways = [
    ...(mayRedact ? ['redact'] : []),
    ...(mayProceed === 'no' ? [] : [mayProceed === 'yes' ? 'go on' : 'go on with a reason']),
  ];
  return ways.length === 0
    ? 'It is held, and cannot go as it is.'
    : `It is held. The person may ${ways.join(' or ')}, or cancel.`;
}

function buttonsOf(question: Question): readonly string[] {
  const labels = dialogLabels(question);
  return [
    labels.switch,
    question.mayRedact ? labels.redact : '',
    question.mayProceed === 'no' ? '' : labels.proceed,
    labels.cancel,
  ].filter((label) => label !== '');
}

/** The same for a program. */
export function triedJson({ findings, steps }: Tried, account: AccountStatus, policy: Policy): string {
  const answer = {
    mode: policy.mode,
    account: {
      kind: account.kind.value,
      plan: account.plan.value,
      training: account.training.value,
    },
    findings: findings.map(({ says, ...finding }) => ({ ...finding, action: says[0].action, says })),
    steps: steps.map(({ way, question, because }) => ({
      way,
      decision: question === null ? 'release' : 'ask',
      because,
      ...(question === null
        ? {}
        : {
            action: question.action,
            mayRedact: question.mayRedact,
            mayProceed: question.mayProceed,
            title: dialogTitle(question),
          }),
    })),
  };
  return `${JSON.stringify(answer, null, 2)}\n`;
}
