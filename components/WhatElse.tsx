import type { JSX } from 'preact';

import type { SubjectFacts } from '@/lib/model/fact';
import { dated, keptSubjects, sourcesDiffer, whatElse } from '@/lib/text/kept';

/** What is kept beside the conversations themselves, as the documents say it, each with its source and date. */
export function WhatElse({ knowledge }: { readonly knowledge: readonly SubjectFacts[] }): JSX.Element | null {
  const shown = knowledge.flatMap(({ subject, statements, disagree }) => {
    const name = keptSubjects[subject];
    const working = statements.find(({ isWorking }) => isWorking);
    return name === undefined || working === undefined ? [] : [{ subject, name, working, disagree }];
  });
  if (shown.length === 0) return null;
  return (
    <details class="kept">
      <summary>{whatElse}</summary>
      <dl>
        {shown.map(({ subject, name, working, disagree }) => (
          <div key={subject}>
            <dt>{name}</dt>
            <dd>
              {working.says}
              <span class="details">
                {` ${working.source}${dated(working.dated)}${disagree ? `. ${sourcesDiffer}` : ''}`}
              </span>
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
