import * as z from 'zod/mini';
import { type Subject, subjects, type Surface, surfaces } from '@/lib/model/fact';
import { type OrganizationFact, ownTrainings } from '@/lib/model/organization-fact';
import type { PolicyProblem } from '@/lib/model/policy-state';
import { type Condition, conditions } from '@/lib/model/vendor-review';
import { type Field, single } from './field';
import { optional, type RuleKey, required, texts } from './rule-key';
import { ruleList } from './rule-list';
import { describe, didYouMean, oneOf, short } from './sentence';

// Fields for what an organisation knows and has reviewed itself: fields of `Policy`, part of the table in schema.ts.

const line = (most: number) => z.string().check(z.trim(), z.minLength(1), z.maxLength(most));
const isoDate = z.iso.date();
const dateAllowed = 'a date such as "2026-03-01"';
const longest = 3650;

export const facts = ruleList<OrganizationFact>(
  {
    subject: required<Subject>(z.enum(subjects), {
      description: 'What it is about.',
      allowed: oneOf(subjects),
    }),
    // Every entry is one of `surfaces`: the check says so, the type of the list does not.
    surfaces: texts((text) => surfaces.some((surface) => surface === text), {
      description: 'For which plans and other ways to the provider it holds.',
      itemAllowed: oneOf(surfaces),
      isRequired: true,
      most: surfaces.length,
    }) as RuleKey<readonly Surface[]>,
    says: required(line(300), {
      description: 'The fact, a sentence for the people of the organisation.',
      allowed: 'a text of at most 300 characters',
    }),
    source: required(line(120), {
      description: 'Where it is written, such as "per our agreement of 2026-03-01".',
      allowed: 'a text of at most 120 characters',
    }),
    dated: dated(),
    retentionDays: orNull<number>(z.int().check(z.minimum(0), z.maximum(longest)), longest, {
      description: 'In a fact about retention: for how many days, from the conversation.',
      allowed: `a whole number from 0 to ${longest}`,
    }),
    training: orNull<(typeof ownTrainings)[number]>(z.enum(ownTrainings), 'on', {
      description:
        'In a fact about training: whether chats are used for it. "off" does not count for an account whose own ' +
        'switch is seen not to be off.',
      allowed: oneOf(ownTrainings),
      options: ownTrainings,
    }),
  },
  {
    title: 'Facts of the organisation',
    description:
      'What the organisation knows better than public documents, for example from its contract. It goes before them, ' +
      'is shown as the organisation’s, and decides which training and retention an account is taken to have.',
    most: 100,
  },
  ({ subject, retentionDays, training }, place) => {
    if (retentionDays !== null && !isTimed(subject))
      return `${place}.retentionDays belongs to facts about retention, not about "${subject}".`;
    return training !== null && subject !== 'training'
      ? `${place}.training belongs to facts about training, not about "${subject}".`
      : undefined;
  },
  {
    noun: 'fact',
    entryUntilCorrected: 'Until it is corrected, the strictest of the documents counts.',
    untilCorrected: 'Until it is corrected, the strictest of the documents counts.',
  },
);

const isTimed = (subject: Subject): boolean => subject === 'incognito' || subject.startsWith('retention');

/** A key that may be left out, and is null then. */
function orNull<T>(
  schema: z.ZodMiniType<T>,
  strict: T,
  words: { readonly description: string; readonly allowed: string; readonly options?: readonly string[] },
): RuleKey<T | null> {
  const key = optional<T | null>(schema, null, strict, words);
  return {
    ...key,
    description: key.description.replace(/null\.$/, 'nothing is said of it.'),
    read: (written, place) => key.read(written ?? undefined, place),
  };
}

/** A date cannot be left out; a bad one makes the fact due for review and not void. */
function dated(): RuleKey<string | null> {
  const words = { description: 'The date of that source.', allowed: dateAllowed };
  const key = required(isoDate, words);
  return {
    ...key,
    read(written, place) {
      const { value, mistakes } = key.read(written, place);
      if (value !== undefined) return { value, mistakes };
      return {
        value: null,
        mistakes: mistakes.map((mistake) => `${mistake} Until it is corrected, the fact is due for review.`),
      };
    },
  };
}

export const factsReviewDays = single(z.int().check(z.minimum(30), z.maximum(longest)), 30, {
  title: 'Days until facts are reviewed',
  description:
    'A fact whose document is older than so many days is shown as due for review. Not written: 365.',
  allowed: `a whole number from 30 to ${longest}`,
});

type Review = Readonly<Partial<Record<Condition, string>>>;

export const vendorReview: Field<Review> = {
  title: 'Vendor review',
  description:
    'Conditions of the vendor review that the organisation has met, each with the date on which it ticked it: "agreement" ' +
    '(data processing agreement signed), "single-sign-on" (configured), "no-personal-accounts" (forbidden for work, ' +
    'staff trained), "iso" (status verified), "yearly-review" (done). Not written: none.',
  allowed: `an object with ${oneOf(conditions)}, each ${dateAllowed}`,
  untilCorrected: 'Until it is corrected, it counts as not ticked.',
  schema: z.record(z.string(), z.string()),
  read(written, key) {
    if (typeof written !== 'object' || written === null || Array.isArray(written)) {
      const reason = `${key} must be ${this.allowed}, not ${describe(written)}. ${this.untilCorrected}`;
      return { value: {}, problems: [{ key, reason }] };
    }
    const value: Partial<Record<Condition, string>> = {};
    const problems: PolicyProblem[] = [];
    for (const [name, entry] of Object.entries(written)) {
      const place = `${key}.${short(name)}`;
      const condition = conditions.find((one) => one === name);
      const result = isoDate.safeParse(entry);
      if (condition !== undefined && result.success) value[condition] = result.data;
      else if (condition !== undefined) {
        const reason = `${place} must be ${dateAllowed}, not ${describe(entry)}. ${this.untilCorrected}`;
        problems.push({ key: place, reason });
      } else {
        const hint = didYouMean(name, conditions);
        problems.push({ key: place, reason: `${place} names no condition.${hint} It has no effect.` });
      }
    }
    return { value, problems };
  },
};
