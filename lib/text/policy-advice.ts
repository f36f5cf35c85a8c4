import type { Policy } from '@/lib/model/policy';

/** What is no mistake, and probably not what whoever wrote the policy wants. Sentences; none where all is well. */
export function advice(policy: Policy): readonly string[] {
  const { organizationName, contact, organizationIds, emailDomains, personalAccounts, actions } = policy;
  const isStrictOnAccounts =
    personalAccounts === 'block' || personalAccounts === 'warn' || policy.requireCompanyAccount;
  const all = Object.values(actions);
  const notes: readonly (readonly [isSo: boolean, says: string])[] = [
    [organizationName === '', 'organizationName is empty: dialogs cannot say who asks.'],
    [contact === '', 'contact is empty: whoever is stopped finds no link for help.'],
    [
      isStrictOnAccounts && organizationIds.length === 0 && emailDomains.length === 0,
      'organizationIds and emailDomains are empty: another company’s Team or Enterprise account counts as yours.',
    ],
    [
      organizationIds.length > 0 && emailDomains.length > 0,
      'emailDomains has no effect beside organizationIds, which alone decide whose account it is.',
    ],
    [
      policy.restrictTenants && policy.exemptPlans.length + policy.exemptEmailDomains.length > 0,
      'restrictTenants knows no exceptions: the provider refuses the accounts that are exempt as well.',
    ],
    [
      policy.mode === 'simulate' && policy.enforcePercent < 100,
      'enforcePercent has no effect while mode is "simulate".',
    ],
    [
      policy.exemptPlans.includes('free') && personalAccounts === 'block',
      'exemptPlans has "free": anybody can open such an account, so blocking the others stops nobody.',
    ],
    [
      actions['default'] === 'allow' && all.every((action) => action === 'allow'),
      'actions allow everything: nothing that is found will be acted on.',
    ],
    [
      policy.minimumLikelihood === 'VERY_UNLIKELY' || policy.minimumLikelihood === 'UNLIKELY',
      'minimumLikelihood is very low: expect many questions about harmless numbers.',
    ],
    [
      policy.maximumRetentionDays > 0 && policy.facts.every(({ retentionDays }) => retentionDays === null),
      'maximumRetentionDays is set, and no entry of facts has retentionDays: where a contract sets how long chats are kept, the popup can only say that it is not known.',
    ],
    [policy.mode === 'simulate', 'mode is "simulate": nobody is asked or stopped until it is "enforce".'],
  ];
  return notes.flatMap(([isSo, says]) => (isSo ? [says] : []));
}
