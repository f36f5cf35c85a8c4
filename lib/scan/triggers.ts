import type { LabelDetector } from './detector';
import { createPhraseEndings, type PhraseEndings } from './phrase-endings';
import type { PhraseList } from './phrase-lists';

/** Phrases as in `LabelDetector.triggers`, and who waits for them; nobody for the words of numbers that are spelled out. */
export type Waiting = PhraseList & { readonly detector: LabelDetector | undefined };

/** Phrases that open the way to all those who wait for them. */
export type Triggers = PhraseEndings<readonly Waiting[]>;

export const createTriggers = (waiting: readonly Waiting[]): Triggers =>
  createPhraseEndings(waiting, (_text, lists) => [...new Set(lists)]);
