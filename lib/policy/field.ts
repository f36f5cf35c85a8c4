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

type Named<T> = Readonly<Record<string, T>>;

/** What the entries of a map are. */
type Entries<T> = {
  readonly schema: z.ZodMiniType<T>;
  /** As it completes "must be …". */
  readonly allowed: string;
  readonly options?: readonly string[];
  /** What a refused entry counts as, and how that is written. */
  readonly strict: T;
  readonly counted: string;
};

/** A value per detector, per category and for the rest; an entry that is refused counts as the strictest. */
function namedMap<T>(
  rest: T,
  strict: Named<T>,
  entries: Entries<T>,
  words: Words & { allowed: string; untilCorrected: string },
): Field<Named<T>> {
  const { allowed, untilCorrected } = words;
  return {
    ...words,
    schema: z.record(z.string(), entries.schema),
    read(written, key, knownDetectors) {
      if (typeof written !== 'object' || written === null || Array.isArray(written)) {
        const reason = `${key} must be ${allowed}, not ${describe(written)}. ${untilCorrected}`;
        return { value: strict, problems: [{ key, reason }] };
      }
      const names = ['default', ...categories, ...knownDetectors];
      const value = new Map<string, T>([['default', rest]]);
      const problems: PolicyProblem[] = [];
      for (const [name, entry] of Object.entries(written)) {
        const place = `${key}.${short(name)}`;
        const refuse = (reason: string) => problems.push({ key: place, reason: `${place} ${reason}` });
        if (!names.includes(name)) {
          const meant = closest(name, names);
          // What was meant must not fall back to a milder value because of a slip of the pen.
          const counts = meant !== null && !Object.hasOwn(written, meant);
          if (counts) value.set(meant, entries.strict);
          const hint = meant === null ? '' : ` Did you mean "${meant}"?`;
          const effect = counts
            ? `Until it is corrected, "${meant}" counts as ${entries.counted}.`
            : 'It has no effect.';
          refuse(`names no detector and no category.${hint} ${effect}`);
          continue;
        }
        const result = entries.schema.safeParse(entry);
        value.set(name, result.success ? result.data : entries.strict);
        if (result.success) continue;
        const hint = didYouMean(entry, entries.options ?? []);
        refuse(
          `must be ${entries.allowed}, not ${describe(entry)}.${hint} Until it is corrected, it counts as ${entries.counted}.`,
        );
      }
      return { value: Object.fromEntries(value), problems };
    },
  };
}

/** Action per detector, per category and for the rest. */
export function actionMap(rest: Action, strict: Named<Action>, words: Words): Field<Named<Action>> {
  return namedMap(
    rest,
    strict,
    {
      schema: z.enum(actions),
      allowed: oneOf(actions),
      options: actions,
      strict: 'block',
      counted: '"block"',
    },
    {
      ...words,
      allowed: 'an object that gives detectors or categories an action',
      untilCorrected: 'Until it is corrected, every finding is blocked.',
    },
  );
}

/** Days per detector, per category and for the rest, each from 0 to `most`. */
export function dayMap(
  rest: number,
  strict: Named<number>,
  most: number,
  words: Words,
): Field<Named<number>> {
  const schema = z.int().check(z.minimum(0), z.maximum(most));
  return namedMap(
    rest,
    strict,
    { schema, allowed: `a whole number from 0 to ${most}`, strict: 0, counted: '0' },
    {
      ...words,
      allowed: 'an object that gives detectors or categories a number of days',
      untilCorrected: 'Until it is corrected, everything is due at once.',
    },
  );
}
