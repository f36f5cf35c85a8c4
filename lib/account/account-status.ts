import { ownRetention, ownTraining } from '@/lib/facts/own';
import { documentedRetention, incognitoReading, trainingHasSwitch } from '@/lib/facts/readings';
import {
  type AccountKind,
  type AccountStatus,
  type ChatMode,
  type ChatStatus,
  isOfCompanies,
  mayTrain,
  type Known,
  type Membership,
  type Organization,
  type Plan,
  type Retention,
  type Training,
  unknownAccount,
} from '@/lib/model/account-status';
import type { Policy } from '@/lib/model/policy';
import type { MembershipFacts, SettingsFacts } from './account-facts';
import { activeMembership, membershipsOf } from './active-membership';
import { chatMode, isSignedOutPlace, type Place } from './chat-mode';
import { planOf } from './plan';
import { planFromLabel } from './plan-label';
import type { Seen } from './seen';

type Company = Pick<Policy, 'organizationName' | 'organizationIds' | 'emailDomains'>;
type Facts = Pick<Policy, 'facts'>;

/** What is known of the account, from what the page has shown. Each value has its evidence; what is not known is `unknown`. */
export function accountStatus(seen: Seen, policy: Company & Facts): AccountStatus {
  const { bootstrap } = seen;
  const isOut = bootstrap?.signedIn === false || (seen.place !== null && isSignedOutPlace(seen.place));
  if (isOut) return { ...unknownAccount, signedIn: false };
  const memberships = membershipsOf(seen);
  const { membership: active, evidence } = activeMembership(seen, memberships);
  const emailDomain = bootstrap?.emailDomain ?? 'unknown';
  const plan = planOfActive(active, planLabel(seen, memberships));
  // What only the page can have written (a cookie, a label) names no company: a body of the server has to bear it out.
  const kind: Known<AccountKind> =
    active === null ? { value: 'unknown', evidence: [] } : kindOf(active, plan, emailDomain, policy);
  const settings = seen.settings ?? bootstrap?.settings ?? null;
  const training = trainingOf(plan, settings, policy);
  const retention = retentionOf(plan, training, active, policy);
  const others = memberships
    .filter(({ organization }) => organization.id !== active?.organization.id)
    .map((one) => membershipOf(one, emailDomain, settings, policy));
  const company = others.find((one) => one.kind.value === 'company');
  return {
    signedIn: bootstrap !== null || seen.organizations !== null || seen.settings !== null ? true : 'unknown',
    organization: active === null ? 'unknown' : organizationOf(active, plan.value, kind.value, policy),
    person: bootstrap?.person ?? 'unknown',
    emailDomain,
    plan,
    kind: { value: kind.value, evidence: [...evidence, ...kind.evidence] },
    training,
    retention,
    chat: chatOf(seen.place, plan.value, training, retention),
    companyOrganization: kind.value === 'company' ? null : (company?.organization ?? null),
    others,
  };
}

function planOfActive(active: MembershipFacts | null, label: string | null): Known<Plan> {
  const plan = active === null ? null : planOf(active);
  // Signals that contradict each other stay unknown: a label is no umpire.
  return plan === null || (plan.value === 'unknown' && plan.evidence.length === 0)
    ? planFromLabel(label)
    : plan;
}

/** The label may name the organisation instead. */
function planLabel({ planLabel: label }: Seen, memberships: readonly MembershipFacts[]): string | null {
  return memberships.some(({ organization }) => organization.name === label) ? null : label;
}

/** `personal` = not the company's, which another company's organisation is as well. */
function kindOf(
  { organization }: MembershipFacts,
  plan: Known<Plan>,
  emailDomain: string,
  policy: Company,
): Known<AccountKind> {
  if (policy.organizationIds.length > 0) {
    const listed = policy.organizationIds.includes(organization.id);
    return {
      value: listed ? 'company' : 'personal',
      evidence: ['organization.uuid', 'policy.organizationIds'],
    };
  }
  // A console organisation says nothing of who owns it.
  if (plan.value === 'unknown' || plan.value === 'api') return { value: 'unknown', evidence: plan.evidence };
  if (!isOfCompanies(plan.value)) return { value: 'personal', evidence: plan.evidence };
  if (policy.emailDomains.length === 0) return { value: 'company', evidence: plan.evidence };
  const evidence = [...plan.evidence, 'account.email_address', 'policy.emailDomains'];
  if (emailDomain === 'unknown') return { value: 'unknown', evidence };
  return { value: policy.emailDomains.includes(emailDomain) ? 'company' : 'personal', evidence };
}

/** The organisation's own fact goes before the documents. A switch that is seen not to be off belies that it is. */
function trainingOf(plan: Known<Plan>, settings: SettingsFacts | null, { facts }: Facts): Known<Training> {
  const shown = trainingShown(settings);
  if (plan.value === 'unknown') return shown;
  const own = ownTraining(facts, plan.value);
  const hasSwitch = trainingHasSwitch(plan.value);
  const isBelied = own === 'off' && hasSwitch && mayTrain(shown.value);
  if (own !== null && !isBelied) return { value: own, evidence: [...plan.evidence, 'policy.facts'] };
  return hasSwitch ? shown : { value: 'never', evidence: [...plan.evidence, 'facts.training'] };
}

/** As the account's own switch has it. */
function trainingShown(settings: SettingsFacts | null): Known<Training> {
  if (settings === null) return { value: 'unknown', evidence: [] };
  if (settings.domainExcluded) {
    const evidence = ['account.settings.domain_excluded', 'account.settings.grove_enabled'];
    return { value: settings.training === true ? 'unknown' : 'off', evidence };
  }
  if (settings.training === 'unknown') return { value: 'unknown', evidence: [] };
  const value = settings.training === null ? 'not-chosen' : settings.training ? 'on' : 'off';
  return { value, evidence: ['account.settings.grove_enabled'] };
}

function retentionOf(
  plan: Known<Plan>,
  training: Known<Training>,
  membership: MembershipFacts | null,
  { facts }: Facts,
): Known<Retention> {
  if (plan.value === 'unknown') return { value: 'unknown', evidence: [] };
  const own = ownRetention(facts, plan.value);
  if (own !== null) return { value: own, evidence: [...plan.evidence, 'policy.facts'] };
  if (membership?.organization.customRetention === true) {
    return { value: 'custom', evidence: ['organization.data_retention'] };
  }
  const value = documentedRetention(plan.value, training.value);
  if (value === null) return { value: 'unknown', evidence: plan.evidence };
  const switched = trainingHasSwitch(plan.value) ? training.evidence : [];
  return { value, evidence: [...new Set([...plan.evidence, ...switched, 'facts.retention'])] };
}

/** The chat in view, where rules of its own hold for it. */
function chatOf(
  place: Place | null,
  plan: Plan | 'unknown',
  training: Known<Training>,
  retention: Known<Retention>,
): ChatStatus {
  const mode: Known<ChatMode> = place === null ? { value: 'unknown', evidence: [] } : chatMode(place);
  if (mode.value !== 'incognito') return { mode, training, retention };
  const fact = incognitoReading(plan);
  const evidence = [...mode.evidence, 'facts.incognito'];
  return {
    mode,
    training: fact === null ? training : { value: fact.training, evidence },
    // What is deleted by hand elsewhere is never in a list here: nothing else is known to hold.
    retention: fact === null ? { value: 'unknown', evidence: [] } : { value: fact.retention, evidence },
  };
}

/** What is known of an organisation that the page does not work in. */
function membershipOf(
  membership: MembershipFacts,
  emailDomain: string,
  settings: SettingsFacts | null,
  policy: Company & Facts,
): Membership {
  const plan = planOf(membership);
  const kind = kindOf(membership, plan, emailDomain, policy);
  const training = trainingOf(plan, settings, policy);
  return {
    organization: organizationOf(membership, plan.value, kind.value, policy),
    plan,
    kind,
    training,
    retention: retentionOf(plan, training, membership, policy),
  };
}

/**
 * A personal organisation is named after its person, so only a company's name is kept. Where the page does not tell that
 * of our own, the policy's name stands for it.
 */
function organizationOf(
  { organization }: MembershipFacts,
  plan: Plan | 'unknown',
  kind: AccountKind | 'unknown',
  { organizationName }: Company,
): Organization {
  const shown = isOfCompanies(plan) ? organization.name : '';
  return { id: organization.id, name: shown === '' && kind === 'company' ? organizationName : shown };
}
