import type { Retention } from '@/lib/model/account-status';
import type { Subject } from '@/lib/model/fact';
import { lengthOf } from './times';

/** What a subject's value can be, from mild to strict: the later of two readings is the one that is worked with. */
export const scales = {
  /** `opt-out`: may happen unless the person says no; `unconfirmed`: the contract has to say. */
  training: ['never', 'opt-in', 'unconfirmed', 'opt-out'],
  /** `limited`: what was flagged. */
  'human-review': ['none', 'limited', 'possible'],
  'zero-data-retention': ['offered', 'not-offered'],
  /** What is needed before health information may be sent. `platform`: the terms of the cloud platform. */
  hipaa: ['agreement', 'agreement-and-zdr', 'agreement-zdr-and-us', 'platform', 'not-covered'],
  'models-that-retain': ['platform', 'thirty-days'],
  'soc-2': ['five-criteria', 'three-criteria'],
  iso: ['certified', 'not-confirmed'],
  fedramp: ['authorized', 'not-asserted'],
  'processing-agreement': ['included', 'platform', 'to-be-signed', 'none'],
  residency: ['region', 'us-storage', 'no-guarantee'],
  'sign-on': ['single-sign-on', 'key'],
  encryption: ['in-transit-and-at-rest'],
  duties: ['required'],
} as const satisfies { readonly [S in Exclude<Subject, Timed>]: readonly string[] };

/** Subjects whose value is a time. */
export type Timed =
  'retention' | 'retention-deleted' | 'retention-flagged' | 'retention-feedback' | 'incognito';

export type ValueOf<S extends Subject> = S extends keyof typeof scales
  ? (typeof scales)[S][number]
  : Retention;

/** How strict a value is among those of its subject. */
export function rank(subject: Subject, value: ValueOf<Subject>): number {
  if (typeof value === 'object' || value === 'custom') return lengthOf(value);
  const scale: readonly string[] = subject in scales ? scales[subject as keyof typeof scales] : [];
  return scale.indexOf(value);
}
