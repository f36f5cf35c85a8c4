import type { JSX } from 'preact';
import { useState } from 'preact/hooks';

import type { Figures } from '@/lib/model/figures';
import type { PolicyState } from '@/lib/model/policy-state';
import { language } from '@/lib/text/en';
import {
  arrived,
  arrivedText,
  columns,
  copied,
  copy,
  copyFailed,
  fromCopy,
  onlyWritten,
  otherProblems,
  policyPageLead,
  policyPageTitle,
  type PolicyRow,
  policyRows,
  sources,
  supportTitle,
} from '@/lib/text/policy-page';
import { policyText, policyTitles, trialText } from '@/lib/text/popup';

import { ContactLink } from './ContactLink';
import { RecordedFigures } from './RecordedFigures';
import { Icon } from './Icon';
import { PageHead } from './PageHead';
import { policyIcons } from './policy-icon';
import { askForHelp, dueSummary } from '@/lib/text/guide';
import { openGuide } from '@/lib/text/welcome';

type Props = {
  readonly policyState: PolicyState;
  /** Key -> what it is called. */
  readonly titles: Readonly<Record<string, string>>;
  readonly figures: Figures;
  /** Of how many subjects a fact is due for review, on any plan or product. */
  readonly subjectsDue: number;
  /** What is copied. */
  readonly report: string;
  /** Resolves with whether the browser let it be copied. */
  onCopy(report: string): Promise<boolean>;
};

/** The policy in force, value by value, for whoever looks after the extension. Nothing can be changed here. */
export function PolicyPage(props: Props): JSX.Element {
  const { policyState, titles, figures, subjectsDue, report, onCopy } = props;
  const { state, policy } = policyState;
  const [isWritten, setIsWritten] = useState(false);
  const [wasCopied, setWasCopied] = useState<boolean | null>(null);
  const all = policyRows(policyState);
  const wrong = all.filter(({ reasons }) => reasons.length > 0);
  const others = all.filter(({ reasons }) => reasons.length === 0);
  const rows = [...wrong, ...others].filter(({ source }) => !isWritten || source !== 'built-in');
  const trial = trialText(policyState);
  return (
    <div class="page policy-page" {...language}>
      <PageHead policy={policy} title={policyPageTitle} lead={policyPageLead} />
      <main>
        <section class="policy-state" aria-label={policyTitles[state]}>
          <p class={`verdict policy-${state}`}>
            <Icon name={policyIcons[state]} />
            {policyTitles[state]}
          </p>
          <p>{policyText(policyState)}</p>
          {policyState.since !== null && <p class="source">{`${arrived}: ${arrivedText(policyState)}`}</p>}
          {trial !== null && <p class="summary">{trial}</p>}
          {subjectsDue > 0 && (
            <p>
              {dueSummary(subjectsDue)}{' '}
              <a class="link" href="/guide.html">
                {openGuide}
              </a>
            </p>
          )}
          {otherProblems(policyState).map(({ key, reason }) => (
            <p key={reason} class="problem">
              <code>{key}</code> {reason}
            </p>
          ))}
          <p class="policy-ways">
            <button type="button" class="action" onClick={() => void onCopy(report).then(setWasCopied)}>
              {copy}
            </button>
            <ContactLink contact={policy.contact} label={askForHelp} />
          </p>
          <p role="status">{wasCopied === null ? '' : wasCopied ? copied : copyFailed}</p>
          <details open={wasCopied === false}>
            <summary>{supportTitle}</summary>
            <pre>{report}</pre>
          </details>
        </section>
        <RecordedFigures figures={figures} onCopy={onCopy} />
        <label class="policy-filter">
          <input
            type="checkbox"
            checked={isWritten}
            onChange={({ currentTarget }) => setIsWritten(currentTarget.checked)}
          />
          {onlyWritten}
        </label>
        <table>
          <thead>
            <tr>
              <th scope="col">{columns.key}</th>
              <th scope="col">{columns.value}</th>
              <th scope="col">{columns.source}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <Row key={row.key} row={row} title={titles[row.key] ?? row.key} isCopy={state === 'lost'} />
            ))}
          </tbody>
        </table>
      </main>
    </div>
  );
}

type RowProps = { readonly row: PolicyRow; readonly title: string; readonly isCopy: boolean };

function Row({ row, title, isCopy }: RowProps): JSX.Element {
  const { key, value, source, reasons } = row;
  return (
    <tr class={`from-${source}`}>
      <th scope="row">
        {title}
        <code>{key}</code>
      </th>
      <td>
        <code>{value}</code>
      </td>
      <td>
        <span>{isCopy && source === 'written' ? fromCopy : sources[source]}</span>
        {reasons.map((reason) => (
          <p key={reason} class="problem">
            {reason}
          </p>
        ))}
      </td>
    </tr>
  );
}
