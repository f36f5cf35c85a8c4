import type { JSX } from 'preact';

import type { Statement } from '@/lib/model/fact';
import { organizationsOwn, sourceText } from '@/lib/text/guide';

import { Marked } from './Marked';

type Props = {
  readonly statement: Statement;
  /** What was looked for, to be marked. */
  readonly words?: readonly string[];
};

/** What one source says, and which source it is. */
export function StatementText({ statement, words = [] }: Props): JSX.Element {
  return (
    <>
      <p>
        <Marked text={statement.says} words={words} />
      </p>
      <p class="source">
        {statement.isOrganizations && <span>{organizationsOwn}: </span>}
        <cite>
          <Marked text={sourceText(statement)} words={words} />
        </cite>
      </p>
    </>
  );
}
