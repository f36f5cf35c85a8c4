import { type Subject, subjects, type Surface } from '@/lib/model/fact';
import type { AllFacts } from './found';

/** What is worked with on some neighbouring plans that share it; no sentence = nothing is known. */
export type PlanCell = {
  readonly says: readonly string[];
  readonly disagree: boolean;
  readonly dueSince: string | null;
  /** How many columns it stands for. */
  readonly span: number;
};

/** Neighbouring plans of which the very same is known are one column. */
export type PlanTableRows = {
  readonly columns: readonly (readonly Surface[])[];
  /** Subjects of which something is known on one of the plans. */
  readonly rows: readonly { readonly subject: Subject; readonly cells: readonly PlanCell[] }[];
};

export function planRows(facts: AllFacts, plans: readonly Surface[]): PlanTableRows {
  const columns: Surface[][] = [];
  for (const plan of plans) {
    const before = columns.at(-1)?.[0];
    const isLikeBefore =
      before !== undefined &&
      subjects.every((subject) => isSame(cellOf(facts, before, subject), cellOf(facts, plan, subject)));
    if (isLikeBefore) columns.at(-1)?.push(plan);
    else columns.push([plan]);
  }
  const rows = subjects.flatMap((subject) => {
    const cells = columns.flatMap(([plan]) => (plan === undefined ? [] : [cellOf(facts, plan, subject)]));
    return cells.every(({ says }) => says.length === 0) ? [] : [{ subject, cells: joined(cells) }];
  });
  return { columns, rows };
}

function cellOf(facts: AllFacts, plan: Surface, subject: Subject): PlanCell {
  const known = facts[plan].find((one) => one.subject === subject);
  const working = known?.statements.filter(({ isWorking }) => isWorking) ?? [];
  return {
    says: [...new Set(working.map(({ says }) => says))],
    disagree: known?.disagree ?? false,
    dueSince: known?.dueSince ?? null,
    span: 1,
  };
}

function joined(cells: readonly PlanCell[]): readonly PlanCell[] {
  const all: PlanCell[] = [];
  for (const cell of cells) {
    const last = all.at(-1);
    if (last !== undefined && isSame(last, cell)) all[all.length - 1] = { ...last, span: last.span + 1 };
    else all.push(cell);
  }
  return all;
}

function isSame(one: PlanCell, other: PlanCell): boolean {
  return (
    one.says.join('\n') === other.says.join('\n') &&
    one.disagree === other.disagree &&
    one.dueSince === other.dueSince
  );
}
