import { test } from '@playwright/test';
import { type Kind, type Row, transportOf } from './matrix';

type Note = { readonly row: Row; readonly kind: Kind; readonly policy?: 'block' };

/** What the table at the end is made of. */
export function note({ row, kind, policy }: Note, outcome: string): void {
  const { route, body, reason } = row;
  const shown = { route, body: body.name, transport: transportOf(row), policy, kind, outcome, reason };
  test.info().annotations.push({ type: 'matrix', description: JSON.stringify(shown) });
}
