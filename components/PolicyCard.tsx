import type { JSX } from 'preact';

import type { PolicyState } from '@/lib/model/policy-state';
import {
  buttons,
  policyText,
  policyTitles,
  problemCount,
  sections,
  showPolicy,
  trialText,
} from '@/lib/text/popup';

import { ContactLink } from './ContactLink';
import { Icon } from './Icon';
import { policyIcons } from './policy-icon';

/** Which policy is in force, how it came about, and what in it was refused. */
export function PolicyCard({ policyState }: { readonly policyState: PolicyState }): JSX.Element {
  const { state, policy, problems } = policyState;
  const trial = trialText(policyState);
  return (
    <section aria-labelledby="policy">
      <div class="policy-head">
        <h3 id="policy">{sections.policy}</h3>
        <span class={`verdict policy-${state}`}>
          <Icon name={policyIcons[state]} />
          {policyTitles[state]}
        </span>
      </div>
      <p>{policyText(policyState)}</p>
      {trial !== null && <p class="trial">{trial}</p>}
      {problems.length > 0 && (
        <details>
          <summary>{problemCount(problems.length)}</summary>
          <dl>
            {problems.map(({ key, reason }, index) => (
              <div key={index}>
                <dt>
                  <code>{key}</code>
                </dt>
                <dd>{reason}</dd>
              </div>
            ))}
          </dl>
        </details>
      )}
      <p class="policy-more">
        <a class="link" href="options.html" target="_blank">
          {showPolicy}
        </a>
      </p>
      <ContactLink contact={policy.contact} label={buttons.contact} />
    </section>
  );
}
