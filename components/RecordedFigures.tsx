import type { JSX } from 'preact';
import { useState } from 'preact/hooks';

import type { Figures } from '@/lib/model/figures';
import {
  copyFigures,
  figureColumns,
  figureLines,
  figureRows,
  figuresAsCsv,
  figuresCopied,
  figuresKind,
  figuresSummary,
  figuresTitle,
} from '@/lib/text/figures';
import { copyFailed } from '@/lib/text/policy-page';

type Props = { readonly figures: Figures; onCopy(text: string): Promise<boolean> };

/** What was decided on this machine, in numbers: the ground for a roll-out. */
export function RecordedFigures({ figures, onCopy }: Props): JSX.Element {
  const [wasCopied, setWasCopied] = useState<boolean | null>(null);
  const rows = figureRows(figures);
  return (
    <section class="figures" aria-labelledby="figures">
      <h2 id="figures">{figuresTitle}</h2>
      <p>{figuresSummary(figures)}</p>
      {rows.length > 0 && (
        <table>
          <thead>
            <tr>
              <th scope="col">{figuresKind}</th>
              {figureColumns.map(([outcome, title]) => (
                <th key={outcome} scope="col" class="number">
                  {title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ name, numbers }) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                {numbers.map((number, at) => (
                  <td key={at} class="number" data-column={figureColumns[at]?.[1]}>
                    {number}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {figureLines(figures).map((line) => (
        <p key={line}>{line}</p>
      ))}
      {figures.decisions > 0 && (
        <p>
          <button
            type="button"
            class="action"
            onClick={() => void onCopy(figuresAsCsv(figures)).then(setWasCopied)}
          >
            {copyFigures}
          </button>
        </p>
      )}
      <p role="status">{wasCopied === null ? '' : wasCopied ? figuresCopied : copyFailed}</p>
    </section>
  );
}
