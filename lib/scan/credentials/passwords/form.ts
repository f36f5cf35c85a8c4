import { once } from '@/lib/scan/once';

/** What follows a command, a call or a phrase; made when it is first met. The last group that took part is the secret. */
export type Form = () => RegExp;

/** The forms by the letters of their phrases. */
export const byLettersOf = (forms: Readonly<Record<string, Form>>): (() => ReadonlyMap<string, Form>) =>
  once(() => new Map(Object.entries(forms).map(([phrase, form]) => [phrase.replaceAll(' ', ''), form])));
