import type { JSX } from 'preact';

import type { AccountStatus } from '@/lib/model/account-status';
import type { ComparisonRow, Verdict } from '@/lib/model/comparison';
import type { Policy } from '@/lib/model/policy';
import {
  actualCell,
  columns,
  comparisonSummary,
  requiredCell,
  sections,
  subjects,
  verdicts,
} from '@/lib/text/popup';

import { Icon, type IconName } from './Icon';

const icons: Readonly<Record<Verdict, IconName>> = {
  met: 'check',
  'not-met': 'cross',
  unknown: 'question',
  'not-required': 'dash',
};

type Props = {
  readonly rows: readonly ComparisonRow[];
  readonly account: AccountStatus;
  readonly policy: Policy;
};

/** What this account is, what the organisation requires, whether the one meets the other. */
export function ComparisonTable({ rows, account, policy }: Props): JSX.Element {
  return (
    <section aria-labelledby="comparison">
      <h3 id="comparison">{sections.comparison}</h3>
      <p class="summary">{comparisonSummary(rows)}</p>
      <table>
        <thead>
          <tr>
            <td />
            <th scope="col">{columns.account}</th>
            <th scope="col">{columns.required}</th>
            <th scope="col">{columns.verdict}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.subject}>
              <th scope="row">{subjects[row.subject]}</th>
              <td data-label={columns.account}>{actualCell(row.subject, account)}</td>
              <td data-label={columns.required}>{requiredCell(row, policy)}</td>
              <td>
                <span class={`verdict verdict-${row.verdict}`}>
                  <Icon name={icons[row.verdict]} />
                  {verdicts[row.verdict]}
                </span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
