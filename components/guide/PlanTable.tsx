import type { JSX } from 'preact';

import type { Surface } from '@/lib/model/fact';
import { nothing, plansLead, sections, subjectColumn, subjectNames, surfaceNames } from '@/lib/text/guide';

import { Chips } from './Chips';
import type { AllFacts } from './found';
import { planRows } from './plan-rows';

type Props = { readonly facts: AllFacts; readonly plans: readonly Surface[] };

/** Subjects by plans. Scrolls in itself, so that it can be had by keys. */
export function PlanTable({ facts, plans }: Props): JSX.Element {
  return (
    <section id="plans" class="wide" aria-labelledby="plans-title">
      <h2 id="plans-title">{sections.plans}</h2>
      <p>{plansLead}</p>
      <div class="scroll" role="region" aria-labelledby="plans-title" tabIndex={0}>
        <table class="plans">
          <thead>
            <tr>
              <th scope="col">{subjectColumn}</th>
              {plans.map((plan) => (
                <th key={plan} scope="col">
                  {surfaceNames[plan]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {planRows(facts, plans).map(({ subject, cells }) => (
              <tr key={subject}>
                <th scope="row">{subjectNames[subject]}</th>
                {cells.map(({ says, disagree, dueSince, span }, index) => (
                  <td key={index} colSpan={span}>
                    {says.length === 0 && <p class="source">{nothing}</p>}
                    {says.map((one) => (
                      <p key={one}>{one}</p>
                    ))}
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
