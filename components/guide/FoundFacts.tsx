import type { JSX } from 'preact';

import { surfaces } from '@/lib/model/fact';
import { allSurfaces, subjectGroups, subjectNames, surfaceNames } from '@/lib/text/guide';

import type { FoundStatement } from './found';
import { Marked } from './Marked';
import { StatementText } from './StatementText';

type Props = { readonly found: readonly FoundStatement[]; readonly words: readonly string[] };

/** What a search found, by subject, each statement once. */
export function FoundFacts({ found, words }: Props): JSX.Element {
  const subjects = subjectGroups.flatMap((group) => group.subjects);
  return (
    <>
      {subjects.map((subject) => {
        const here = found.filter((one) => one.subject === subject);
        if (here.length === 0) return null;
        return (
          <div key={subject} class="group">
            <h3>
              <Marked text={subjectNames[subject]} words={words} />
            </h3>
            <ul class="said">
              {here.map(({ statement, surfaces: on }, index) => (
                <li key={index}>
                  <StatementText statement={statement} words={words} />
                  <p class="source">
                    {on.length === surfaces.length ? (
                      allSurfaces
                    ) : (
                      <Marked text={on.map((one) => surfaceNames[one]).join(', ')} words={words} />
                    )}
                  </p>
                </li>
              ))}
            </ul>
          </div>
        );
      })}
    </>
  );
}
