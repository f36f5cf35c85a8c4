import * as z from 'zod/mini';
import { type Action, actions } from '@/lib/model/action';
import { categories } from '@/lib/model/finding';
import type { PolicyProblem } from '@/lib/model/policy-state';
import { closest } from './closest';
import { describe, didYouMean, oneOf, short } from './sentence';

export type FieldReading<T> = { readonly value: T; readonly problems: readonly PolicyProblem[] };

/** One key of the policy. */
export type Field<T> = {
  readonly title: string;
  /** For administrators: what it does, what it is without being written. */
  readonly description: string;
  /** What may be written, as it completes "must be …". */
  readonly allowed: string;
  /** What happens while a refused value stands there, a sentence. */
  readonly untilCorrected: string;
  /** The full rule. The browser's own schema is made from it, with all but the types taken out. */
  readonly schema: z.ZodMiniType;
  /** Descriptions of the keys of its entries, where they are objects. */
  readonly nested?: Readonly<Record<string, string>>;
  /** Takes what is good in the written value and refuses the rest. Never throws. */
  read(written: unknown, key: string, knownDetectors: readonly string[]): FieldReading<T>;
};

type Words = Pick<Field<unknown>, 'title' | 'description'>;

/** A key that is right or wrong as a whole. */
export function single<T>(
  schema: z.ZodMiniType<T>,
  strict: T,
  words: Words & { allowed: string; options?: readonly string[] },
): Field<T> {
  const untilCorrected = `Until it is corrected, it counts as ${strict === '' ? 'empty' : describe(strict)}.`;
  return {
    ...words,
    untilCorrected,
    schema,
    read(written, key) {
      const result = schema.safeParse(written);
      if (result.success) return { value: result.data, problems: [] };
      const reason = `${key} must be ${words.allowed}, not ${describe(written)}.`;
      const hint = didYouMean(written, words.options ?? []);
      return { value: strict, problems: [{ key, reason: `${reason}${hint} ${untilCorrected}` }] };
    },
  };
}

export function choice<const T extends string>(options: readonly T[], strict: T, words: Words): Field<T> {
  return single(z.enum(options), strict, { ...words, allowed: oneOf(options), options });
}

export function flag(strict: boolean, words: Words): Field<boolean> {
  return single(z.boolean(), strict, { ...words, allowed: 'true or false' });
}

/** A list whose good entries count although others are bad. When none is good, `strict` stands in. */
export function list<T extends string>(
  item: z.ZodMiniType<T>,
  strict: readonly T[],
  words: Words & { itemAllowed: string; untilCorrected: string },
): Field<readonly T[]> {
  const { itemAllowed, untilCorrected, ...titles } = words;
  const allowed = `a list, each entry ${itemAllowed}`;
  return {
    ...titles,
    allowed,
    untilCorrected,
    schema: z.array(item),
    read(written, key) {
      if (!Array.isArray(written)) {
        const reason = `${key} must be ${allowed}, not ${describe(written)}. ${untilCorrected}`;
        return { value: strict, problems: [{ key, reason }] };
      }
      const good = new Set<T>();
      const problems: PolicyProblem[] = [];
      for (const [index, entry] of written.entries()) {
        const result = item.safeParse(entry);
        const place = `${key}[${index}]`;
        if (result.success) good.add(result.data);
        else
          problems.push({ key: place, reason: `${place} must be ${itemAllowed}, not ${describe(entry)}.` });
      }
      if (problems.length === 0 || good.size > 0) return { value: [...good], problems };
      return {
        value: strict,
        problems: [...problems, { key, reason: `${key} has no good entry. ${untilCorrected}` }],
      };
    },
  };
}

type Actions = Readonly<Record<string, Action>>;

/** Action per detector, per category and for the rest. An entry with a bad action blocks. */
export function actionMap(rest: Action, strict: Actions, words: Words): Field<Actions> {
  const allowed = 'an object that gives detectors or categories an action';
  const untilCorrected = 'Until it is corrected, every finding is blocked.';
  return {
    ...words,
    allowed,
    untilCorrected,
    schema: z.record(z.string(), z.enum(actions)),
    read(written, key, knownDetectors) {
      if (typeof written !== 'object' || written === null || Array.isArray(written)) {
        const reason = `${key} must be ${allowed}, not ${describe(written)}. ${untilCorrected}`;
        return { value: strict, problems: [{ key, reason }] };
      }
      const names = ['default', ...categories, ...knownDetectors];
      const value = new Map<string, Action>([['default', rest]]);
      const problems: PolicyProblem[] = [];
      for (const [name, entry] of Object.entries(written)) {
        const place = `${key}.${short(name)}`;
        if (!names.includes(name)) {
          const meant = closest(name, names);
          const refused = `${place} names no detector and no category.`;
          if (meant === null) problems.push({ key: place, reason: `${refused} It has no effect.` });
          else {
            // What was meant must not fall back to a milder action because of a slip of the pen.
            if (!Object.hasOwn(written, meant)) value.set(meant, 'block');
            problems.push({ key: place, reason: misspelt(refused, meant, Object.hasOwn(written, meant)) });
          }
          continue;
        }
        const action = actions.find((one) => one === entry);
        value.set(name, action ?? 'block');
        if (action !== undefined) continue;
        const hint = didYouMean(entry, actions);
        const reason = `${place} must be ${oneOf(actions)}, not ${describe(entry)}.`;
        problems.push({
          key: place,
          reason: `${reason}${hint} Until it is corrected, it counts as "block".`,
        });
      }
      return { value: Object.fromEntries(value), problems };
    },
  };
}

type Days = Readonly<Record<string, number>>;

/** Days per detector, per category and for the rest, each from 0 to `most`. An entry with a bad number counts as 0. */
export function dayMap(rest: number, strict: Days, most: number, words: Words): Field<Days> {
  const allowed = 'an object that gives detectors or categories a number of days';
  const untilCorrected = 'Until it is corrected, everything is due at once.';
  const days = z.int().check(z.minimum(0), z.maximum(most));
  return {
    ...words,
    allowed,
    untilCorrected,
    schema: z.record(z.string(), days),
    read(written, key, knownDetectors) {
      if (typeof written !== 'object' || written === null || Array.isArray(written)) {
        const reason = `${key} must be ${allowed}, not ${describe(written)}. ${untilCorrected}`;
        return { value: strict, problems: [{ key, reason }] };
      }
      const names = ['default', ...categories, ...knownDetectors];
      const value = new Map<string, number>([['default', rest]]);
      const problems: PolicyProblem[] = [];
      for (const [name, entry] of Object.entries(written)) {
        const place = `${key}.${short(name)}`;
        if (!names.includes(name)) {
          const meant = closest(name, names);
          const refused = `${place} names no detector and no category.`;
          const hint = meant === null ? '' : ` Did you mean "${meant}"?`;
          if (meant !== null && !Object.hasOwn(written, meant)) value.set(meant, 0);
          const effect =
            meant === null || Object.hasOwn(written, meant)
              ? 'It has no effect.'
              : `Until it is corrected, "${meant}" counts as 0.`;
          problems.push({ key: place, reason: `${refused}${hint} ${effect}` });
          continue;
        }
        const result = days.safeParse(entry);
        value.set(name, result.success ? result.data : 0);
        if (result.success) continue;
        const reason = `${place} must be a whole number from 0 to ${most}, not ${describe(entry)}.`;
        problems.push({ key: place, reason: `${reason} Until it is corrected, it counts as 0.` });
      }
      return { value: Object.fromEntries(value), problems };
    },
  };
}

function misspelt(refused: string, meant: string, writtenToo: boolean): string {
  const effect = writtenToo ? 'It has no effect.' : `Until it is corrected, "${meant}" counts as "block".`;
  return `${refused} Did you mean "${meant}"? ${effect}`;
}
