import { round, table, verdict } from '../table';
import type { Row } from './rows';

/** The results for a person. MB are millions of bytes. */
export function reportOf(rows: readonly Row[]): string {
  return [
    'What the extension costs in a page: the same browser with and without it, in turns; medians.',
    table(
      ['', 'browser', 'unit', 'without', 'with', 'cost', 'aim', 'met'],
      rows.map(({ what, browser, unit, without, with: ours, cost, aim, ok }) => [
        what,
        browser,
        unit,
        ...[without, ours, cost].map(signed),
        aim === null ? '' : `< ${aim}`,
        aim === null ? '' : verdict(ok),
      ]),
    ),
  ].join('\n\n');
}

const signed = (value: number): string => (value < 0 ? `-${round(-value)}` : round(value));
