import * as z from 'zod/mini';
import { ruleLimits } from '@/lib/model/organization-rules';
import type { PolicyProblem } from '@/lib/model/policy-state';
import { closest } from './closest';
import type { Field } from './field';
import { optional, type RuleKey, required } from './rule-key';
import { describe, short } from './sentence';

/** All keys of a rule. */
export type RuleKeys<T> = { readonly [K in keyof T]-?: RuleKey<T[K]> };

const idPattern = /^own-[a-z0-9]{1,46}(?:-[a-z0-9]{1,46}){0,20}$/;

/** What every rule has. */
export const named = {
  id: required(z.string().check(z.maxLength(ruleLimits.id), z.regex(idPattern)), {
    description: 'The id of the detector: its name in findings and in "actions".',
    allowed: '"own-" and small letters, digits and dashes',
  }),
  name: optional(z.string().check(z.trim(), z.maxLength(ruleLimits.name)), '', '', {
    description:
      'For people, as it reads inside a sentence: "case number". Shown in the dialog, and it stands in the place of ' +
      'redacted values, so it must not give away what is to be kept. Empty: the words of the id.',
    allowed: `a text of at most ${ruleLimits.name} characters`,
  }),
};

/** Ids that an administrator gave to rules, good or not: a rule that is refused is not unknown in `actions`. */
export function writtenIds(written: unknown): string[] {
  if (!Array.isArray(written)) return [];
  const ids = written.map((entry: unknown) => (isRecord(entry) ? entry['id'] : undefined));
  return ids.filter((id) => typeof id === 'string').filter((id) => idPattern.test(id));
}

type Words = {
  readonly title: string;
  readonly description: string;
  readonly most: number;
};

/** What an entry of the list is called, and what happens while it or the whole list is refused. */
export type Kind = {
  readonly noun: string;
  readonly entryUntilCorrected: string;
  readonly untilCorrected: string;
};

const rule: Kind = {
  noun: 'rule',
  entryUntilCorrected: 'Until it is corrected, its last good version counts, if there was one.',
  untilCorrected: 'Until it is corrected, the last good rules count, if there were any.',
};

/**
 * A list of rules, each of which counts or not by itself.
 * @param mistakeIn what is wrong with a rule whose keys are all good, as a sentence about its place
 */
export function ruleList<T extends object>(
  keys: RuleKeys<T>,
  words: Words,
  mistakeIn: (rule: T, place: string, before: readonly T[]) => string | undefined,
  { noun, entryUntilCorrected, untilCorrected }: Kind = rule,
): Field<readonly T[]> {
  const names = Object.keys(keys) as (keyof T & string)[];
  const allowed = `a list of at most ${words.most} ${noun}s with ${names.map((name) => JSON.stringify(name)).join(', ')}`;

  const readRule = (entry: object, place: string, report: (reason: string) => void): T | undefined => {
    const written = new Map(Object.entries(entry));
    for (const name of written.keys()) {
      if (names.includes(name as keyof T & string)) continue;
      const meant = closest(name, names);
      const hint = meant === null ? '' : ` Did you mean "${meant}"?`;
      report(`${place}.${short(name)} is not a key of such a ${noun}.${hint} It has no effect.`);
    }
    let isWhole = true;
    const values = names.map((name) => {
      const { value, mistakes } = keys[name].read(written.get(name), `${place}.${name}`);
      const lost = value === undefined;
      if (lost) isWhole = false;
      for (const [index, mistake] of mistakes.entries()) {
        report(lost && index === mistakes.length - 1 ? `${mistake} ${entryUntilCorrected}` : mistake);
      }
      return [name, value] as const;
    });
    // Every key of `T` was read, each by its own reader.
    return isWhole ? (Object.fromEntries(values) as unknown as T) : undefined;
  };

  return {
    title: words.title,
    description: words.description,
    allowed,
    untilCorrected,
    schema: z.array(z.object(Object.fromEntries(names.map((name) => [name, keys[name].schema])))),
    nested: Object.fromEntries(names.map((name) => [name, keys[name].description])),
    read(written, key, knownDetectors) {
      if (!Array.isArray(written)) {
        const reason = `${key} must be ${allowed}, not ${describe(written)}. ${untilCorrected}`;
        return { value: [], problems: [{ key, reason }] };
      }
      const value: T[] = [];
      const problems: PolicyProblem[] = [];
      const taken = new Set(knownDetectors);
      for (const [index, entry] of written.slice(0, words.most).entries()) {
        const place = `${key}[${index}]`;
        const report = (reason: string): void => void problems.push({ key: place, reason });
        if (!isRecord(entry)) {
          report(`${place} must be an object with keys, not ${describe(entry)}. ${entryUntilCorrected}`);
          continue;
        }
        const rule = readRule(entry, place, report);
        if (rule === undefined) continue;
        const id = 'id' in rule && typeof rule.id === 'string' ? rule.id : undefined;
        const mistake =
          id !== undefined && taken.has(id)
            ? `${place}.id is the id of another detector: "${short(id)}".`
            : mistakeIn(rule, place, value);
        if (mistake !== undefined) {
          report(`${mistake} ${entryUntilCorrected}`);
          continue;
        }
        if (id !== undefined) taken.add(id);
        value.push(rule);
      }
      if (written.length > words.most) {
        const reason = `${key} has more than ${words.most} ${noun}s. Those after them have no effect.`;
        problems.push({ key, reason });
      }
      return { value, problems };
    },
  };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
