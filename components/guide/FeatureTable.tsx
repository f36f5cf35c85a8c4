import type { JSX } from 'preact';

import { covered, featureColumns, featureTitles, fromText, sourceText } from '@/lib/text/guide';

import { Icon } from '@/components/Icon';

/** Whether an arrangement covers a feature, and what one source says of it. */
export type Feature = {
  readonly subject: 'hipaa' | 'zero-data-retention';
  readonly feature: string;
  readonly isCovered: boolean;
  readonly says: string;
  readonly source: string;
  /** ISO date; null when the source carries none. */
  readonly dated: string | null;
};

type Props = { readonly subject: Feature['subject']; readonly features: readonly Feature[] };

export function FeatureTable({ subject, features }: Props): JSX.Element {
  const rows = features.filter((one) => one.subject === subject);
  const sources = [...new Set(rows.map(sourceText))];
  const id = `features-${subject}`;
  return (
    <div class="group">
      <h3 id={id}>{featureTitles[subject]}</h3>
      <table class="features" aria-labelledby={id}>
        <thead>
          <tr>
            <th scope="col">{featureColumns.feature}</th>
            <th scope="col">{featureColumns.isCovered}</th>
            <th scope="col">{featureColumns.says}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ feature, isCovered, says }, index) => (
            <tr key={index}>
              <th scope="row">{feature}</th>
              <td>
                <span class={isCovered ? 'verdict verdict-good' : 'verdict verdict-bad'}>
                  <Icon name={isCovered ? 'check' : 'cross'} />
                  {isCovered ? covered.yes : covered.no}
                </span>
              </td>
              <td>{says}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="source">{fromText(sources)}</p>
    </div>
  );
}
