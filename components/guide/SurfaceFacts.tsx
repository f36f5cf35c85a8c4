import type { JSX } from 'preact';

import type { SubjectFacts } from '@/lib/model/fact';
import { nothingKnown, subjectGroups } from '@/lib/text/guide';

import { SubjectEntry } from './SubjectEntry';

/** Everything that is known of one surface, subject by subject. */
export function SurfaceFacts({ facts }: { readonly facts: readonly SubjectFacts[] }): JSX.Element {
  if (facts.length === 0) return <p>{nothingKnown}</p>;
  return (
    <>
      {subjectGroups.map(({ name, subjects }) => {
        const known = subjects.flatMap((subject) => facts.filter((one) => one.subject === subject));
        if (known.length === 0) return null;
        return (
          <div key={name} class="group">
            <h3>{name}</h3>
            {known.map((one) => (
              <SubjectEntry key={one.subject} facts={one} />
            ))}
          </div>
        );
      })}
    </>
  );
}
