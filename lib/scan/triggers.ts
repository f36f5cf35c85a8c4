import { createPhraseEndings, type PhraseEndings } from './phrase-endings';
import type { PhraseList } from './phrase-lists';

/** Phrases as in `LabelDetector.triggers`, and who waits for them. */
type Waiting = PhraseList & { readonly key: string };

/** Phrases that open the way to somebody: to all those with these keys. */
export type Triggers = PhraseEndings<readonly string[]>;

export const createTriggers = (waiting: readonly Waiting[]): Triggers =>
  createPhraseEndings(waiting, (_text, lists) => [...new Set(lists.map(({ key }) => key))]);
