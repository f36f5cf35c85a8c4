import type { AccountStatus } from '@/lib/model/account-status';
import type { Statement, Subject, Surface } from '@/lib/model/fact';
import { dateText } from './date';
import { accountHeadline, accountMeaning } from './en';

export const guideTitle = 'Guide';
export const guideLead =
  'What becomes of what you type: what is kept and for how long, who can see it, and what is required of you.';

export const sections = {
  rules: 'Rules',
  facts: 'One plan or product',
  plans: 'Plans compared',
  features: 'Features',
  review: 'Vendor review',
  about: 'About these facts',
} as const;

export function asOf(today: string): string {
  return `As of ${dateText(today)}.`;
}

export const navigation = 'On this page';
export const askForHelp = 'Ask for help';

export const surfaceNames: Readonly<Record<Surface, string>> = {
  free: 'Free',
  pro: 'Pro',
  max: 'Max',
  team: 'Team',
  enterprise: 'Enterprise',
  education: 'Education',
  government: 'Government',
  api: 'API',
  console: 'Console',
  workbench: 'Workbench',
  'claude-code': 'Claude Code',
  cowork: 'Cowork',
  bedrock: 'Amazon Bedrock',
  vertex: 'Google Vertex AI',
  foundry: 'Microsoft Foundry',
  'claude-on-aws': 'Claude Platform on AWS',
  betas: 'Beta features',
};

/** What the choice is made from. */
export const surfaceGroups: readonly { readonly name: string; readonly surfaces: readonly Surface[] }[] = [
  { name: 'Personal plans of claude.ai', surfaces: ['free', 'pro', 'max'] },
  { name: 'Plans for organizations', surfaces: ['team', 'enterprise', 'education', 'government'] },
  {
    name: 'For developers',
    surfaces: ['api', 'console', 'workbench', 'claude-code', 'cowork', 'betas'],
  },
  { name: 'Through a cloud provider', surfaces: ['bedrock', 'vertex', 'foundry', 'claude-on-aws'] },
];

export const comparedSurfaces: readonly Surface[] = [
  'free',
  'pro',
  'max',
  'team',
  'enterprise',
  'education',
  'government',
  'api',
];

export const subjectNames: Readonly<Record<Subject, string>> = {
  training: 'Use for training',
  retention: 'How long chats are kept',
  'retention-deleted': 'After you delete a chat',
  'retention-flagged': 'Flagged as a breach of the usage policy',
  'retention-feedback': 'Feedback you send',
  incognito: 'Incognito chats',
  'human-review': 'Who can read it',
  'zero-data-retention': 'Zero data retention',
  hipaa: 'Health data (HIPAA)',
  'models-that-retain': 'Models that need retention',
  'soc-2': 'SOC 2',
  iso: 'ISO 27001 and 42001',
  fedramp: 'FedRAMP',
  'processing-agreement': 'Data processing agreement',
  residency: 'Where it is processed and stored',
  'sign-on': 'Sign-on and administration',
  encryption: 'Encryption',
  duties: 'What to do',
};

/** Subjects that are read together. Every subject stands in one of them. */
export const subjectGroups: readonly { readonly name: string; readonly subjects: readonly Subject[] }[] = [
  { name: 'Training', subjects: ['training'] },
  {
    name: 'What is kept, and for how long',
    subjects: [
      'retention',
      'retention-deleted',
      'retention-flagged',
      'retention-feedback',
      'incognito',
      'models-that-retain',
    ],
  },
  { name: 'Who can see it', subjects: ['human-review'] },
  { name: 'Stricter arrangements', subjects: ['hipaa', 'zero-data-retention'] },
  { name: 'Certifications', subjects: ['soc-2', 'iso', 'fedramp'] },
  {
    name: 'Contract, place and protection',
    subjects: ['processing-agreement', 'residency', 'sign-on', 'encryption'],
  },
  { name: 'What to do', subjects: ['duties'] },
];

// One plan or product

export const choose = 'Plan or product';
export const chooseOne = 'Choose one';
export const notChosen =
  'It is not known which plan this is. Choose a plan or product to see what is known of it.';
export const nothingKnown = 'None of the documents speaks of this.';

export function surfaceTitle(surface: Surface): string {
  return `What is known of ${surfaceNames[surface]}`;
}

/** The account of the tab in front; null when no tab of claude.ai has said anything. */
export function accountLine(account: AccountStatus | null): string {
  if (account === null) return 'No tab of claude.ai is open, so nothing is known of your account.';
  return `${accountHeadline(account)}. ${accountMeaning(account)}`;
}

export const differ = 'Sources differ';

export function workingLabel({ isOrganizations }: Statement): string {
  return isOrganizations
    ? 'We work with this one: your organization’s own'
    : 'We work with this one: the stricter';
}

/** "Claude data privacy guide, Jun 9, 2026". */
export function sourceText({ source, dated }: Pick<Statement, 'source' | 'dated'>): string {
  return `${source}, ${dated === null ? 'undated' : dateText(dated)}`;
}

export const organizationsOwn = 'Your organization’s own';

export function dueText(since: string): string {
  return `Due for review since ${dateText(since)}`;
}

// Search

export const searchLabel = 'Search all plans and products';
export const searchHint = 'For example: 30 days, training, HIPAA';

export function foundText(statements: number, surfaces: number, query: string): string {
  if (statements === 0) return `Nothing matches “${query}”.`;
  const what = statements === 1 ? '1 statement matches' : `${statements} statements match`;
  const where = surfaces === 1 ? '1 plan or product' : `${surfaces} plans and products`;
  return `${what} “${query}”, on ${where}.`;
}

export const allSurfaces = 'All plans and products';

// Tables

export const plansLead =
  'What we work with for each plan. Where plans share a statement, it stands once for all of them. Sources, and what else is said, stand with each plan above.';
export const nothing = 'Nothing known';
export const subjectColumn = 'Subject';
export const featureTitles: Readonly<Record<'hipaa' | 'zero-data-retention', string>> = {
  hipaa: 'Health data (HIPAA), feature by feature',
  'zero-data-retention': 'Zero data retention, feature by feature',
};
export const featureColumns = { feature: 'Feature', isCovered: 'Covered', says: 'What is said' } as const;
export const covered = { yes: 'Yes', no: 'No' } as const;

export function fromText(sources: readonly string[]): string {
  return `From: ${sources.join('; ')}.`;
}

// About

export const about: readonly string[] = [
  'The facts come from public documents about the provider and, where your organization wrote them into its policy, from its own agreements. The sentences are ours.',
  'Where documents differ, all of them are shown, and the stricter one counts: the longer retention, the worse default. What your organization wrote goes before all documents.',
  'This page is no contract and no legal advice. What the provider has agreed with your organization stands in the contract.',
];

/** For whoever keeps the facts up to date. */
export function dueSummary(subjectCount: number): string {
  if (subjectCount === 0) return 'No fact is due for review.';
  const where = subjectCount === 1 ? '1 subject' : `${subjectCount} subjects`;
  return `Facts of ${where} are due for review. The guide marks them where they stand.`;
}

export const welcomeLink = 'What this extension does, sees and never does';
export const print = 'Print this page';
