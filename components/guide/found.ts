import { type Statement, type Subject, type SubjectFacts, type Surface, surfaces } from '@/lib/model/fact';
import { holdsAll } from '@/lib/text/find';
import { sourceText, subjectNames, surfaceNames } from '@/lib/text/guide';

/** What is known of each surface. */
export type AllFacts = Readonly<Record<Surface, readonly SubjectFacts[]>>;

/** A statement that was found, once, with all surfaces on which it is made. */
export type FoundStatement = {
  readonly subject: Subject;
  readonly statement: Statement;
  readonly surfaces: readonly Surface[];
};

/**
 * The statements in which all words stand: in what is said, its source, or the names of its subject and surface. In the
 * order of the surfaces, each once.
 */
export function findStatements(facts: AllFacts, words: readonly string[]): readonly FoundStatement[] {
  const found = new Map<string, FoundStatement>();
  for (const surface of surfaces) {
    for (const { subject, statements } of facts[surface]) {
      for (const statement of statements) {
        const texts = [statement.says, sourceText(statement), subjectNames[subject], surfaceNames[surface]];
        if (!holdsAll(texts, words)) continue;
        const key = JSON.stringify([subject, statement.says, statement.source, statement.dated]);
        const before = found.get(key);
        found.set(key, { subject, statement, surfaces: [...(before?.surfaces ?? []), surface] });
      }
    }
  }
  return [...found.values()];
}
