import {
  type CheckName,
  type ExactMatchRule,
  type Normalisation,
  ruleLimits,
} from '@/lib/model/organization-rules';
import { encode } from './base64';
import { passes } from './checks';
import { createSlot, normalised, rareByChance } from './exact-match';
import { mostBits, sortedOnce, writePackedSet } from './packed-set';
import { commonCheck, possibleValues } from './possible-values';
import { shapesOf } from './shapes-of';
import { leastCharacters, leastDigits, mostCharacters, readShape } from './value-shapes';

/**
 * Every entry stands for at least so many possible values, of which one (or a few) is real: whoever tries all possible
 * values and keeps those that hit is right once in this many times at best.
 */
export const leastStandsFor = 50;

/** Rarer false hits would only make it easier to tell the real values from the others. */
const wantedFalseHitRate = 1e-5;
/** More would make every tenth number of the shape a finding. */
const mostFalseHitRate = 0.1;

/** Characters of one piece of the set: what any carrier of policies takes. */
const pieceLength = 60_000;

export type ExactMatchPlan = {
  readonly id: string;
  readonly name: string;
  readonly keywords: readonly string[];
  readonly proximity: number;
  /** 16 bytes, drawn at random for this set. */
  readonly key: Uint8Array;
  /** Empty: as the values are written. */
  readonly shapes: readonly string[];
  readonly normalise: Normalisation | undefined;
  readonly check: CheckName | undefined;
  /** How many values are possible, when the organisation knows that they are fewer than they seem. */
  readonly possible: number | undefined;
};

/** What the set is worth: all that an administrator has to know before it is rolled out. */
export type ExactMatchFigures = {
  /** Different values. */
  readonly count: number;
  /** Written values that are too short, too long or fail the check, by their place in the list. */
  readonly leftOut: readonly number[];
  readonly possible: number;
  readonly bits: number;
  /** Possible values for each entry. */
  readonly standsFor: number;
  /** How often a value of the right shape that is not in the list hits. */
  readonly falseHitRate: number;
  /** Without a keyword beside it a single hit is not shown at the default threshold. */
  readonly needsKeyword: boolean;
  /** Characters of base64. */
  readonly length: number;
};

export type ExactMatchResult =
  | { readonly rule: ExactMatchRule; readonly figures: ExactMatchFigures }
  /** A sentence. */
  | { readonly mistake: string };

/** Makes a rule of the values as they are written in the organisation's own list. Nothing of it names a value. */
export function buildExactMatch(written: readonly string[], plan: ExactMatchPlan): ExactMatchResult {
  const hasLetters = written.some((value) => /[a-z]/i.test(value) && countOf(value) >= leastDigits);
  const normalise = plan.normalise ?? (hasLetters ? 'alphanumeric' : 'digits');
  const leftOut: number[] = [];
  const distinct = new Set<string>();
  const taken: string[] = [];
  for (const [index, text] of written.entries()) {
    const value = normalised(text, normalise);
    const isWhole = value.length >= leastCharacters && value.length <= mostCharacters;
    const fits = isWhole && countOf(value) >= leastDigits && passes(plan.check ?? 'none', value);
    if (!fits) leftOut.push(index);
    else if (!distinct.has(value)) {
      distinct.add(value);
      taken.push(text);
    }
  }
  const values = [...distinct];
  if (values.length === 0)
    return {
      mistake:
        'None of the values has 5 to 32 letters and digits, three digits at least, and passes the check.',
    };
  if (values.length > ruleLimits.values)
    return { mistake: `A set takes ${ruleLimits.values} values at most, not ${values.length}.` };

  const shapes = plan.shapes.length > 0 ? plan.shapes : shapesOf(taken, normalise);
  const bad = shapes.findIndex((shape) => readShape(shape) === undefined);
  if (bad >= 0)
    return { mistake: `Shape ${bad + 1} is neither like "digits 8-12" nor a picture of 9, A, X and dashes.` };
  if (shapes.length > ruleLimits.shapes) {
    return {
      mistake: `The values are written in ${shapes.length} ways; name at most ${ruleLimits.shapes} shapes that matter.`,
    };
  }

  const check = plan.check ?? commonCheck(values);
  const possible = Math.min(possibleValues(values, check), plan.possible ?? Infinity);
  const bits = bitsFor(values.length, possible);
  const slotOf = createSlot(plan.key, bits);
  const slots = sortedOnce(values.map(slotOf));
  const falseHitRate = slots.length / 2 ** bits;
  if (falseHitRate > mostFalseHitRate) return { mistake: tooCrowded(values.length, possible) };

  const text = writePackedSet(slots, bits);
  const set = Array.from({ length: Math.ceil(text.length / pieceLength) }, (_, piece) =>
    text.slice(piece * pieceLength, (piece + 1) * pieceLength),
  );
  const { id, name, keywords, proximity } = plan;
  const count = values.length;
  return {
    rule: { id, name, keywords, proximity, shapes, normalise, check, key: encode(plan.key), count, set },
    figures: {
      ...{ count, leftOut, possible, bits, falseHitRate },
      standsFor: possible / 2 ** bits,
      needsKeyword: falseHitRate > rareByChance,
      length: text.length,
    },
  };
}

const countOf = (value: string): number => value.replace(/[^0-9]/g, '').length;

/** As few false hits as wanted, unless an entry would then stand for too few values. */
export function bitsFor(count: number, possible: number): number {
  const enough = Math.ceil(Math.log2(count / wantedFalseHitRate));
  const safe = Math.floor(Math.log2(possible / leastStandsFor));
  return Math.max(0, Math.min(enough, safe, mostBits));
}

function tooCrowded(count: number, possible: number): string {
  const share = (100 * count) / possible;
  return (
    `The list has ${Number(share.toPrecision(2))} % of all values that look possible, so a set that hides them would take ` +
    'more than every tenth other value for one of them. Use a pattern with keywords for values like these.'
  );
}
