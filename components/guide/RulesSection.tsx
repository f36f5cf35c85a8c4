import type { JSX } from 'preact';

import type { PolicyState } from '@/lib/model/policy-state';
import { askForHelp } from '@/lib/text/guide';
import { policyText, trialText } from '@/lib/text/popup';
import { rulesInWords, rulesTitle } from '@/lib/text/rules';

import { ContactLink } from '@/components/ContactLink';

type Props = {
  readonly policyState: PolicyState;
  /** How many days a chat may be kept that goes along with feedback. */
  readonly feedbackDays: number;
};

/** The policy in force, in words, and whom to ask. */
export function RulesSection({ policyState, feedbackDays }: Props): JSX.Element {
  const { policy } = policyState;
  const trial = trialText(policyState);
  return (
    <section id="rules" class="rules" aria-labelledby="rules-title">
      <h2 id="rules-title">{rulesTitle(policy.organizationName)}</h2>
      <p>{policyText(policyState)}</p>
      {trial !== null && <p class="summary">{trial}</p>}
      <dl>
        {rulesInWords(policy, feedbackDays).map(({ title, says }) => (
          <div key={title}>
            <dt>{title}</dt>
            <dd>
              {says.map((sentence) => (
                <p key={sentence}>{sentence}</p>
              ))}
            </dd>
          </div>
        ))}
      </dl>
      <p>
        <ContactLink contact={policy.contact} label={askForHelp} />
      </p>
    </section>
  );
}
