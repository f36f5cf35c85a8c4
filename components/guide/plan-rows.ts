import { type Subject, subjects, type Surface } from '@/lib/model/fact';
import type { AllFacts } from './found';

/** What is worked with on some neighbouring plans that share it; no sentence = nothing is known. */
export type PlanCell = {
  readonly says: readonly string[];
  readonly disagree: boolean;
  readonly dueSince: string | null;
  /** How many plans it stands for. */
  readonly span: number;
};

export type PlanRow = { readonly subject: Subject; readonly cells: readonly PlanCell[] };

/** Subjects of which something is known on one of the plans. */
export function planRows(facts: AllFacts, plans: readonly Surface[]): readonly PlanRow[] {
  return subjects.flatMap((subject) => {
    const cells = plans.map((plan): PlanCell => {
      const known = facts[plan].find((one) => one.subject === subject);
      const working = known?.statements.filter(({ isWorking }) => isWorking) ?? [];
      return {
        says: [...new Set(working.map(({ says }) => says))],
        disagree: known?.disagree ?? false,
        dueSince: known?.dueSince ?? null,
        span: 1,
      };
    });
    return cells.every(({ says }) => says.length === 0) ? [] : [{ subject, cells: joined(cells) }];
  });
}

function joined(cells: readonly PlanCell[]): readonly PlanCell[] {
  const rows: PlanCell[] = [];
  for (const cell of cells) {
    const last = rows.at(-1);
    if (last !== undefined && isSame(last, cell)) rows[rows.length - 1] = { ...last, span: last.span + 1 };
    else rows.push(cell);
  }
  return rows;
}

function isSame(one: PlanCell, other: PlanCell): boolean {
  return (
    one.says.join('\n') === other.says.join('\n') &&
    one.disagree === other.disagree &&
    one.dueSince === other.dueSince
  );
}
