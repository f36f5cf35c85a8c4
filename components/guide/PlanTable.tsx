import type { JSX } from 'preact';

import type { Surface } from '@/lib/model/fact';
import { andMore } from '@/lib/text/en';
import { nothing, plansLead, sections, subjectColumn, subjectNames, surfaceNames } from '@/lib/text/guide';

import { Chips } from './Chips';
import type { AllFacts } from './found';
import { planRows } from './plan-rows';

type Props = { readonly facts: AllFacts; readonly plans: readonly Surface[] };

/** Of one cell; the rest stands with its plan. */
const mostStatements = 4;

/** Subjects by plans. Scrolls in itself, by keys as well. */
export function PlanTable({ facts, plans }: Props): JSX.Element {
  const { columns, rows } = planRows(facts, plans);
  return (
    <section id="plans" class="wide" aria-labelledby="plans-title">
      <h2 id="plans-title">{sections.plans}</h2>
      <p>{plansLead}</p>
      <div class="scroll" role="region" aria-labelledby="plans-title" tabIndex={0}>
        <table class="plans">
          <thead>
            <tr>
              <th scope="col">{subjectColumn}</th>
              {columns.map((plans) => (
                <th key={plans[0]} scope="col">
                  {plans.map((plan) => surfaceNames[plan]).join(', ')}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ subject, cells }) => (
              <tr key={subject}>
                <th scope="row">{subjectNames[subject]}</th>
                {cells.map(({ says, disagree, dueSince, span }, index) => (
                  <td key={index} colSpan={span}>
                    {says.length === 0 && <p class="source">{nothing}</p>}
                    {says.slice(0, mostStatements).map((one) => (
                      <p key={one}>{one}</p>
                    ))}
                    {says.length > mostStatements && (
                      <p class="source">{andMore(says.length - mostStatements)}</p>
                    )}
                    <Chips disagree={disagree} dueSince={dueSince} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
