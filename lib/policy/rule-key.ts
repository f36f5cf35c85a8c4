import * as z from 'zod/mini';
import { describe, didYouMean, oneOf } from './sentence';

/** What a key of a rule gave: a value unless the rule cannot count without one, and sentences about what was refused. */
export type KeyReading<T> = { readonly value: T | undefined; readonly mistakes: readonly string[] };

/** One key of a rule that an organisation writes. */
export type RuleKey<T> = {
  /** For administrators: what it does, what it is without being written. */
  readonly description: string;
  /** Its type, for the browser's own schema. */
  readonly schema: z.ZodMiniType;
  /** Whether the rule cannot do without. */
  readonly isRequired: boolean;
  /** Reads what was written at `place`, or `undefined` when nothing was. */
  read(written: unknown, place: string): KeyReading<T>;
};

const missing = (place: string): KeyReading<never> => ({
  value: undefined,
  mistakes: [`${place} is missing.`],
});

const refused = (place: string, allowed: string, written: unknown, effect = ''): string =>
  `${place} must be ${allowed}, not ${describe(written)}.${effect}`;

/** A value without which the rule does not count. */
export function required<T>(
  schema: z.ZodMiniType<T>,
  words: {
    readonly description: string;
    readonly allowed: string;
    /** What was written is not repeated in a sentence. */
    readonly isSecret?: true;
  },
): RuleKey<T> {
  return {
    description: `${words.description} Required: ${words.allowed}.`,
    schema,
    isRequired: true,
    read(written, place) {
      if (written === undefined) return missing(place);
      const result = schema.safeParse(written);
      if (result.success) return { value: result.data, mistakes: [] };
      return {
        value: undefined,
        mistakes: [refused(place, words.allowed, words.isSecret ? mask(written) : written)],
      };
    },
  };
}

const shown = (value: unknown): string => (value === '' ? 'empty' : describe(value));

/** Something of the same kind that says nothing. */
const mask = (written: unknown): unknown => (typeof written === 'string' ? '…' : written);

/**
 * A value that may be left out.
 * @param strict what it counts as when the written one is refused: what finds more
 */
export function optional<T>(
  schema: z.ZodMiniType<T>,
  otherwise: T,
  strict: T,
  words: { readonly description: string; readonly allowed: string; readonly options?: readonly string[] },
): RuleKey<T> {
  return {
    description: `${words.description} Allowed: ${words.allowed}. Not written: ${shown(otherwise)}.`,
    schema: z.optional(schema),
    isRequired: false,
    read(written, place) {
      if (written === undefined) return { value: otherwise, mistakes: [] };
      const result = schema.safeParse(written);
      if (result.success) return { value: result.data, mistakes: [] };
      const hint = didYouMean(written, words.options ?? []);
      const effect = `${hint} Until it is corrected, it counts as ${shown(strict)}.`;
      return { value: strict, mistakes: [refused(place, words.allowed, written, effect)] };
    },
  };
}

export function optionalChoice<const T extends string>(
  options: readonly T[],
  otherwise: T,
  strict: T,
  description: string,
): RuleKey<T> {
  return optional(z.enum(options), otherwise, strict, { description, allowed: oneOf(options), options });
}

export function optionalFlag(otherwise: boolean, strict: boolean, description: string): RuleKey<boolean> {
  return optional(z.boolean(), otherwise, strict, { description, allowed: 'true or false' });
}

/**
 * A list of texts. An entry that is refused is left out; where entries are required, so is the rule when none is good.
 * Checked by hand, because a list may have a hundred thousand entries.
 */
export function texts(
  isGood: (text: string) => boolean,
  words: {
    readonly description: string;
    readonly itemAllowed: string;
    readonly isRequired: boolean;
    /** Entries that count at most. */
    readonly most: number;
  },
): RuleKey<readonly string[]> {
  const { itemAllowed, isRequired, most } = words;
  const allowed = `a list of at most ${most}, each entry ${itemAllowed}`;
  return {
    description: `${words.description} ${isRequired ? 'Required' : 'Allowed'}: ${allowed}.`,
    schema: isRequired ? z.array(z.string()) : z.optional(z.array(z.string())),
    isRequired,
    read(written, place) {
      if (written === undefined) return isRequired ? missing(place) : { value: [], mistakes: [] };
      const value: string[] = [];
      if (!Array.isArray(written)) {
        return { value: isRequired ? undefined : value, mistakes: [refused(place, allowed, written)] };
      }
      const mistakes: string[] = [];
      for (const [index, entry] of written.slice(0, most).entries()) {
        if (typeof entry === 'string' && isGood(entry.trim())) value.push(entry.trim());
        else mistakes.push(refused(`${place}[${index}]`, itemAllowed, entry));
      }
      if (written.length > most)
        mistakes.push(`${place} has more than ${most} entries. Those after them have no effect.`);
      if (value.length > 0 || !isRequired) return { value, mistakes };
      return { value: undefined, mistakes: [...mistakes, `${place} has no good entry.`] };
    },
  };
}
