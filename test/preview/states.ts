import { unknownAccount, type AccountStatus } from '@/lib/model/account-status';
import type { DueCount } from '@/lib/model/chat-row';
import type { ComparisonRow } from '@/lib/model/comparison';
import type { Policy } from '@/lib/model/policy';
import { baseline, pendingBaseline } from '@/lib/policy/baseline';
import type { PolicyState } from '@/lib/model/policy-state';
import type { Reminder } from '@/lib/model/reminder';
import type { Question } from '@/lib/model/question';
import type { TrainingChange } from '@/lib/model/training-change';
import type { TabReport } from '@/lib/model/tab-report';

const known = <T>(value: T): { value: T; evidence: string[] } => ({
  value,
  evidence: ['organization.raven_type'],
});

export const personal: AccountStatus = {
  signedIn: true,
  organization: { id: 'a', name: 'jordan@example.net’s Organization' },
  person: 'unknown',
  emailDomain: 'example.net',
  plan: known('free'),
  kind: { value: 'personal', evidence: ['organization.capabilities', 'organization.raven_type'] },
  training: { value: 'on', evidence: ['settings.grove_enabled'] },
  retention: { value: { days: 1825, after: 'conversation' }, evidence: ['settings.grove_enabled'] },
  chat: unknownAccount.chat,
  companyOrganization: null,
  others: [],
};

const incognito: AccountStatus = {
  ...personal,
  chat: {
    mode: { value: 'incognito', evidence: ['page.address'] },
    training: { value: 'never', evidence: ['page.address', 'facts.incognito'] },
    retention: { value: { days: 30, after: 'conversation' }, evidence: ['page.address', 'facts.incognito'] },
  },
};

export const company: AccountStatus = {
  signedIn: true,
  organization: { id: 'b', name: 'Meridian Bank' },
  person: 'unknown',
  emailDomain: 'meridian.example',
  plan: known('enterprise'),
  kind: known('company'),
  training: known('never'),
  retention: known('custom'),
  chat: unknownAccount.chat,
  companyOrganization: null,
  others: [],
};

const longName = 'Donaudampfschifffahrtsgesellschaft Versicherungsverein auf Gegenseitigkeit';
/** A word that breaks nowhere of itself; 61 characters in all. */
const longWord = `${'Nordwind'.repeat(7)} Bank`;

const paste: Question = {
  way: 'paste',
  action: 'warn',
  items: [{ detector: 'us-ssn', ownName: '', masked: ['•••-••-6789'], count: 1 }],
  unreadable: false,
  wrongAccount: false,
  asksAccount: false,
  feedback: null,
  mayRedact: true,
  mayProceed: 'with-justification',
  leftOut: 0,
  files: null,
  sendAgain: false,
  account: personal,
  organizationName: 'Meridian Bank',
  contact: 'https://help.meridian.example/ai',
};

const many: Question = {
  ...paste,
  way: 'send',
  mayProceed: 'yes',
  items: [
    { detector: 'us-ssn', ownName: '', masked: ['•••-••-6789', '•••-••-0142'], count: 2 },
    {
      detector: 'payment-card',
      ownName: '',
      masked: ['•••• 4242', '•••• 1881', '•••• 0005', '•••• 1117', '•••• 9424'],
      count: 11,
    },
    { detector: 'us-bank-account', ownName: '', masked: ['••••••7781'], count: 1 },
    { detector: 'iban', ownName: '', masked: ['••••••••••••••••••3000'], count: 1 },
    { detector: 'own-badge', ownName: 'employee badge', masked: ['•••7'], count: 1 },
  ],
  account: { ...personal, companyOrganization: { id: 'b', name: 'Meridian Bank' } },
};

/** Rules of the organisation's own: names as administrators write them, masks as long as they get. */
const own: Question = {
  ...paste,
  items: [
    { detector: 'own-case-number', ownName: 'case number', masked: ['••••-••••17', '••••-••••02'], count: 2 },
    { detector: 'own-projects', ownName: 'Vertraulicher Projektname', masked: ['•••• •••on'], count: 1 },
    {
      detector: 'own-blob',
      ownName: 'x'.repeat(60),
      masked: [`${'•'.repeat(24)}…${'•'.repeat(12)}9f3a`],
      count: 1,
    },
    { detector: 'private-key', ownName: '', masked: ['••••••••'], count: 1 },
    { detector: 'classification-label', ownName: '', masked: ['•••••••••••IAL'], count: 1 },
  ],
};

/** Of a data sheet: as many kinds as one paste can well hold. */
const dozen: Question = {
  ...many,
  items: [
    ...many.items,
    ...['us-itin', 'aba-routing', 'swift-bic', 'api-key', 'password', 'crypto-wallet', 'date-of-birth'].map(
      (detector, index) => ({ detector, ownName: '', masked: ['••••••42', '••••17'], count: index + 2 }),
    ),
  ],
};

/** Of a gate that can only stop: no values, and nothing to redact. */
const stopped: Question = {
  ...paste,
  way: 'request',
  items: many.items.map((item) => ({ ...item, masked: [] })),
  mayRedact: false,
  sendAgain: true,
};

const memberOfBoth: Question = {
  ...paste,
  ...{ way: 'send', items: [], asksAccount: true, mayRedact: false, mayProceed: 'yes' },
  account: many.account,
};

/** Name -> what the dialog is asked. */
export const questions: Readonly<Record<string, Question>> = {
  paste,
  many,
  dozen,
  dozenStopped: { ...dozen, way: 'request', items: dozen.items.map((item) => ({ ...item, masked: [] })) },
  own,
  ownOne: { ...own, items: own.items.slice(2, 3) },
  redactOnly: { ...paste, way: 'send', action: 'redact', mayProceed: 'no' },
  block: { ...paste, way: 'send', action: 'block', mayRedact: false, mayProceed: 'no' },
  blockPaste: { ...paste, action: 'block', mayRedact: false, mayProceed: 'no', account: company },
  unreadable: { ...paste, way: 'request', items: [], unreadable: true, mayRedact: false },
  unreadableToo: { ...paste, way: 'request', unreadable: true },
  file: { ...many, way: 'file', mayProceed: 'with-justification' },
  files: { ...paste, way: 'file', files: { count: 3, names: ['customers.csv'], unread: [], others: 2 } },
  filesAll: {
    ...paste,
    way: 'file',
    files: { count: 3, names: ['a.csv', 'b.csv', 'c.csv'], unread: [], others: 0 },
  },
  filesMixed: {
    ...{ ...paste, way: 'file', unreadable: true, mayRedact: false },
    files: { count: 5, names: ['customers.csv'], unread: ['scan-of-the-contract.png'], others: 3 },
  },
  filesUnreadable: {
    ...{ ...paste, way: 'file', items: [], unreadable: true, mayRedact: false },
    files: { count: 8, names: ['scan-1.png', 'scan-2.png'], unread: [], others: 6 },
  },
  filesBlock: {
    ...{ ...many, way: 'file', action: 'block', mayRedact: false, mayProceed: 'no' },
    files: {
      count: 3,
      names: ['customers.csv', 'a-long-name-of-a-file-that-somebody-once-gave-it-2026-final-final.xlsx'],
      unread: [],
      others: 1,
    },
  },
  filesRightToLeft: {
    ...{ ...many, way: 'file' },
    files: {
      count: 9,
      unread: [],
      others: 2,
      names: [
        'לקוחות 2026.xlsx',
        'تقرير الربع الأول.docx',
        'harmless\u202Efdp.exe',
        'scan.png',
        'b.csv',
        'c.csv',
        'd.csv',
      ],
    },
  },
  fileUnreadable: { ...paste, way: 'file', items: [], unreadable: true, mayRedact: false },
  fileBlock: { ...paste, way: 'file', action: 'block', mayRedact: false, mayProceed: 'no' },
  wrongAccount: {
    ...paste,
    ...{ way: 'send', action: 'block', wrongAccount: true, mayRedact: false, mayProceed: 'no' },
    account: many.account,
  },
  personalAccount: {
    ...paste,
    ...{ way: 'send', items: [], asksAccount: true, mayRedact: false, mayProceed: 'with-justification' },
  },
  memberOfBoth,
  untoldAccount: {
    ...paste,
    ...{ way: 'send', items: [], asksAccount: true, mayRedact: false, mayProceed: 'yes' },
    account: unknownAccount,
  },
  fileFixed: { ...paste, way: 'file', mayRedact: false },
  setting: { ...paste, way: 'other-request' },
  settingBlock: { ...paste, way: 'other-request', action: 'block', mayRedact: false, mayProceed: 'no' },
  drop: { ...paste, way: 'drop' },
  voice: { ...paste, way: 'voice', items: [], unreadable: true, mayRedact: false },
  feedback: {
    ...{ ...paste, way: 'feedback', items: [], mayRedact: false, mayProceed: 'yes', account: company },
    feedback: { isAllowed: true, keptDays: 1825 },
  },
  feedbackToo: { ...paste, way: 'feedback', feedback: { isAllowed: true, keptDays: 1825 } },
  feedbackBlock: {
    ...{ ...paste, way: 'feedback', action: 'block', mayRedact: false, mayProceed: 'no' },
    feedback: { isAllowed: false, keptDays: 1825 },
  },
  sendAgain: stopped,
  sendAgainBlock: { ...stopped, action: 'block', mayProceed: 'no' },
  sendAgainUnreadable: { ...stopped, items: [], unreadable: true },
  inFrame: { ...stopped, mayProceed: 'no' },
  otherCompany: { ...paste, account: { ...company, kind: known('personal') }, mayProceed: 'yes' },
  company: { ...paste, way: 'edit', account: company, mayProceed: 'yes' },
  incognito: { ...paste, account: incognito },
  unknownAccount: { ...paste, account: unknownAccount, organizationName: '', contact: '', mayProceed: 'yes' },
  longNames: {
    ...many,
    organizationName: longName,
    account: { ...company, organization: { id: 'b', name: longName } },
    mayProceed: 'with-justification',
  },
  longWord: {
    ...memberOfBoth,
    organizationName: longWord,
    account: { ...personal, companyOrganization: { id: 'b', name: longWord } },
  },
};

const remind: Reminder = {
  stance: 'remind',
  pause: 'day',
  account: personal,
  organizationName: 'Meridian Bank',
  contact: 'https://help.meridian.example/ai',
  suggestsIncognito: false,
};

/** Name -> what the banner is given. */
export const banners: Readonly<Record<string, Reminder>> = {
  remind,
  member: { ...remind, account: many.account, pause: 'week' },
  warn: { ...remind, stance: 'warn', pause: null },
  block: { ...remind, stance: 'block', pause: null },
  blockMember: { ...remind, stance: 'block', pause: null, account: many.account },
  blockUnknown: { ...remind, stance: 'block', pause: null, account: unknownAccount },
  unknown: { ...remind, account: unknownAccount, organizationName: '', contact: '', pause: 'tab' },
  incognito: { ...remind, suggestsIncognito: true },
  training: { ...remind, stance: 'training' },
  otherCompany: { ...remind, account: { ...company, kind: known('personal') } },
  longNames: {
    ...{ ...remind, organizationName: longName },
    account: { ...personal, companyOrganization: { id: 'b', name: longName } },
  },
  longWord: {
    ...{ ...remind, stance: 'block', pause: null, organizationName: longWord },
    account: { ...personal, companyOrganization: { id: 'b', name: longWord } },
  },
};

const policy: Policy = {
  ...baseline,
  organizationName: 'Meridian Bank',
  contact: 'mailto:it@meridian.example',
  emailDomains: ['meridian.example'],
  actions: {},
  minimumActionOnPersonalAccount: 'redact',
  override: 'with-justification',
  personalAccounts: 'allow',
  requireCompanyAccount: true,
  requireTrainingOff: true,
  maximumRetentionDays: 30,
};

const valid: PolicyState = {
  ...pendingBaseline,
  state: 'valid',
  policy,
  problems: [],
  since: '2026-11-02T08:15:00.000Z',
};

const noPolicy: PolicyState = {
  ...pendingBaseline,
  state: 'none',
  policy: {
    ...policy,
    organizationName: '',
    contact: '',
    requireCompanyAccount: false,
    requireTrainingOff: false,
    maximumRetentionDays: 0,
  },
  problems: [],
  since: null,
};

const rows = (
  account: ComparisonRow['verdict'],
  training: ComparisonRow['verdict'],
  retention: ComparisonRow['verdict'],
): ComparisonRow[] => [
  { subject: 'account', verdict: account },
  { subject: 'training', verdict: training },
  { subject: 'retention', verdict: retention },
];

const working = { pageGate: 'active', wireGate: 'active', browserGate: 'active', drift: [] } as const;

export type PopupState = {
  readonly report: TabReport | null;
  readonly policyState: PolicyState;
  readonly comparison: readonly ComparisonRow[];
  readonly trainingChange?: TrainingChange | 'working';
  readonly unheard?: number;
  /** Not written: nothing is due, nor will be. */
  readonly due?: DueCount;
};

/** Name -> what the popup is given. */
export const popups: Readonly<Record<string, PopupState>> = {
  personal: {
    report: {
      account: { ...personal, companyOrganization: { id: 'b', name: 'Meridian Bank' } },
      health: working,
    },
    policyState: valid,
    comparison: rows('not-met', 'not-met', 'not-met'),
  },
  incognito: {
    report: { account: incognito, health: working },
    policyState: valid,
    comparison: rows('not-met', 'not-met', 'not-met'),
    unheard: 1,
  },
  mayTurnOff: {
    report: { account: personal, health: working },
    policyState: { ...valid, policy: { ...policy, mayTurnTrainingOff: true } },
    comparison: rows('not-met', 'not-met', 'not-met'),
  },
  turnedOff: {
    report: {
      account: { ...personal, training: known('off'), retention: known({ days: 30, after: 'deletion' }) },
      health: working,
    },
    policyState: { ...valid, policy: { ...policy, mayTurnTrainingOff: true } },
    comparison: rows('not-met', 'met', 'met'),
    trainingChange: 'off',
  },
  turnOffRefused: {
    report: { account: personal, health: working },
    policyState: { ...valid, policy: { ...policy, mayTurnTrainingOff: true } },
    comparison: rows('not-met', 'not-met', 'not-met'),
    trainingChange: 'refused',
  },
  retentionOnly: {
    report: { account: personal, health: working },
    policyState: { ...valid, policy: { ...policy, requireTrainingOff: false, requireCompanyAccount: false } },
    comparison: rows('not-required', 'not-required', 'not-met'),
  },
  otherCompany: {
    report: {
      account: { ...personal, plan: known('team'), companyOrganization: { id: 'b', name: '' } },
      health: working,
    },
    policyState: { ...valid, policy: { ...policy, exemptPlans: ['team'] } },
    comparison: rows('met', 'not-met', 'not-met'),
  },
  due: {
    report: { account: company, health: working },
    policyState: valid,
    comparison: rows('met', 'met', 'unknown'),
    due: { due: 2, later: 1, nextInDays: 3 },
  },
  company: {
    report: { account: company, health: working },
    policyState: valid,
    comparison: rows('met', 'met', 'unknown'),
  },
  unknown: {
    report: {
      account: unknownAccount,
      health: { ...working, pageGate: 'starting', browserGate: 'starting' },
    },
    policyState: { ...valid, state: 'pending', since: null },
    comparison: rows('unknown', 'unknown', 'unknown'),
  },
  trainingUnknown: {
    report: {
      account: { ...personal, training: known('unknown'), retention: known('unknown') },
      health: working,
    },
    policyState: valid,
    comparison: rows('not-met', 'unknown', 'unknown'),
  },
  problems: {
    report: { account: company, health: { ...working, pageGate: 'broken' } },
    policyState: {
      ...valid,
      state: 'partly-valid',
      problems: [
        { key: 'override', reason: 'Must be one of never, allowed, with-justification.' },
        {
          key: 'organizationIds[3]',
          reason: 'Must be a UUID in lower case, as in the address of the admin page.',
        },
      ],
      policy: { ...policy, mode: 'simulate' },
    },
    comparison: rows('met', 'met', 'met'),
  },
  cannotBlock: {
    report: { account: personal, health: { ...working, browserGate: 'cannot-block' } },
    policyState: noPolicy,
    comparison: rows('not-required', 'not-required', 'not-required'),
  },
  browserBroken: {
    report: { account: company, health: { ...working, browserGate: 'broken' } },
    policyState: valid,
    comparison: rows('met', 'met', 'met'),
  },
  browserStarting: {
    report: { account: company, health: { ...working, browserGate: 'starting' } },
    policyState: valid,
    comparison: rows('met', 'met', 'met'),
  },
  driftPage: {
    report: {
      account: company,
      health: { ...working, drift: [{ missedBy: 'page-gate', route: 'send' }] },
    },
    policyState: valid,
    comparison: rows('met', 'met', 'met'),
  },
  driftWire: {
    report: {
      account: company,
      health: {
        ...working,
        browserGate: 'cannot-block',
        drift: [{ missedBy: 'wire-gate', route: 'action' }],
      },
    },
    policyState: valid,
    comparison: rows('met', 'met', 'met'),
  },
  noPolicy: {
    report: { account: personal, health: working },
    policyState: noPolicy,
    comparison: rows('not-required', 'not-required', 'not-required'),
  },
  signedOut: {
    report: { account: { ...unknownAccount, signedIn: false }, health: working },
    policyState: { ...valid, state: 'lost' },
    comparison: rows('unknown', 'unknown', 'unknown'),
  },
  signedOutBroken: {
    report: { account: { ...unknownAccount, signedIn: false }, health: { ...working, wireGate: 'broken' } },
    policyState: valid,
    comparison: rows('unknown', 'unknown', 'unknown'),
  },
  longNames: {
    report: {
      account: { ...company, organization: { id: 'b', name: longName } },
      health: working,
    },
    policyState: { ...valid, policy: { ...policy, organizationName: longName } },
    comparison: rows('met', 'met', 'unknown'),
  },
  longWord: {
    report: {
      account: { ...personal, companyOrganization: { id: 'b', name: longWord } },
      health: working,
    },
    policyState: { ...valid, policy: { ...policy, organizationName: longWord } },
    comparison: rows('not-met', 'not-met', 'not-met'),
    due: { due: 12, later: 40, nextInDays: 1 },
  },
  noContact: {
    report: { account: { ...personal, plan: known('unknown') }, health: working },
    policyState: { ...valid, policy: { ...policy, contact: '' } },
    comparison: rows('not-met', 'not-required', 'not-required'),
  },
  otherSite: { report: null, policyState: valid, comparison: [] },
};
