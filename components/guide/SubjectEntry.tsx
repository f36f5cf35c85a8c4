import type { JSX } from 'preact';

import type { SubjectFacts } from '@/lib/model/fact';
import { subjectNames, workingLabel } from '@/lib/text/guide';

import { Icon } from '@/components/Icon';
import { Chips } from './Chips';
import { StatementText } from './StatementText';

/** One subject on one surface. Where its sources differ, or the organisation's own counts, they stand side by side, the one that counts first. */
export function SubjectEntry({ facts }: { readonly facts: SubjectFacts }): JSX.Element {
  const { subject, statements, disagree, dueSince } = facts;
  // What the organisation wrote goes before documents that agree among themselves, too.
  const isApart = disagree || statements.some(({ isOrganizations }) => isOrganizations);
  const sorted = [...statements].sort((one, other) => Number(other.isWorking) - Number(one.isWorking));
  return (
    <section class="subject" aria-labelledby={`subject-${subject}`}>
      <div class="subject-head">
        <h4 id={`subject-${subject}`}>{subjectNames[subject]}</h4>
        <Chips disagree={disagree} dueSince={dueSince} />
      </div>
      <ul class={isApart ? 'sides' : 'said'}>
        {sorted.map((statement, index) => (
          <li key={index} class={isApart && statement.isWorking ? 'working' : undefined}>
            {isApart && statement.isWorking && (
              <p class="working-label">
                <Icon name="check" />
                <span>{workingLabel(statement)}</span>
              </p>
            )}
            <StatementText statement={statement} />
          </li>
        ))}
      </ul>
    </section>
  );
}
