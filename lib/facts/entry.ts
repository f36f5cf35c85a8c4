import type { Subject, Surface } from '@/lib/model/fact';
import type { ValueOf } from './scale';
import type { SourceId } from './sources';

/** A statement that holds only while the account's training switch stands so. */
export type Circumstance = 'training-on' | 'training-off';

/** What one document says of one subject on some surfaces. */
export type Entry = {
  readonly subject: Subject;
  readonly surfaces: readonly Surface[];
  readonly source: SourceId;
  /** Null: it speaks of the subject and names nothing that can be compared. */
  readonly value: ValueOf<Subject> | null;
  readonly says: string;
  /** Null: always. */
  readonly when: Circumstance | null;
};

type Row<S extends Subject> = readonly [source: SourceId, value: ValueOf<S> | null, says: string];

export function entries<S extends Subject>(
  subject: S,
  surfaces: readonly Surface[],
  rows: readonly Row<S>[],
  when: Circumstance | null = null,
): readonly Entry[] {
  return rows.map(([source, value, says]) => ({ subject, surfaces, source, value, says, when }));
}

export const consumer = ['free', 'pro', 'max'] as const satisfies readonly Surface[];
/** What is called Claude for Work. */
export const work = ['team', 'enterprise'] as const satisfies readonly Surface[];
/** Under the provider's commercial terms, directly. */
export const commercial = [...work, 'education', 'government', 'api'] as const satisfies readonly Surface[];
/** Whatever is run by the provider itself and named in documents about all its deployments. */
export const direct = [...consumer, ...commercial] as const satisfies readonly Surface[];
/** Platforms of others, who process what is written there. */
export const platforms = ['bedrock', 'vertex', 'foundry'] as const satisfies readonly Surface[];
