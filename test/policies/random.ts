import fc from 'fast-check';
import * as z from 'zod/mini';
import { fields } from '@/lib/policy/schema';
import { parsePolicy, type ParsedPolicy } from '@/lib/policy/parse-policy';
import { detectors } from '@/lib/scan/detectors';
import { readPolicies } from './read-policies';

const known = detectors.map(({ id }) => id);

/** What the extension makes of a written policy. */
export function inForce(written: unknown): ParsedPolicy {
  return parsePolicy(written, known);
}

type Schema = {
  readonly type?: unknown;
  readonly enum?: readonly unknown[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: Schema;
};

/** Signs that one format or another gives a meaning to. */
const awkward = [
  '"',
  "'",
  '\\',
  '<',
  '>',
  '&',
  ']]>',
  '--',
  '%PATH%',
  ' ',
  '{',
  '$(string.mode)',
  '&#xF000;',
  ';',
  ',',
  '=',
  '[',
  '\u00a0',
  '\u2028',
  '\ufeff',
  'ß',
  '東',
  '😀',
];
const sign = fc.oneof(
  fc.constantFrom(...awkward),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }),
);

function texts({ pattern, minLength = 0, maxLength = 200 }: Schema): fc.Arbitrary<string> {
  if (pattern !== undefined && !pattern.includes('\\p{')) return fc.stringMatching(new RegExp(pattern));
  const cut = (signs: readonly string[]): string => signs.join('').slice(0, maxLength).toWellFormed();
  return fc.array(sign, { minLength, maxLength: Math.min(maxLength, 12) }).map(cut);
}

function valuesOf(schema: Schema): fc.Arbitrary<unknown> {
  if (schema.enum !== undefined) return fc.constantFrom(...schema.enum);
  if (schema.type === 'string') return texts(schema);
  if (schema.type === 'boolean') return fc.boolean();
  if (schema.type === 'integer') {
    const { minimum = 0, maximum = 1_000_000 } = schema;
    return fc.integer({ min: Math.max(0, minimum), max: Math.min(1_000_000, maximum) });
  }
  if (schema.type === 'array') return fc.array(valuesOf(schema.items ?? {}), { maxLength: 12 });
  if (schema.properties !== undefined) {
    const members = Object.entries(schema.properties).map(([key, inner]) => [key, valuesOf(inner)] as const);
    return fc.record(Object.fromEntries(members), { requiredKeys: [...(schema.required ?? [])] });
  }
  if (schema.additionalProperties !== undefined)
    return fc.dictionary(fc.string({ maxLength: 20 }), valuesOf(schema.additionalProperties), { maxKeys: 4 });
  return fc.constant(undefined);
}

/** What the samples write, key by key: for rules that chance would never find. */
function samplesOf(key: string): readonly unknown[] {
  return [...readPolicies('valid').values()].flatMap((policy) =>
    typeof policy === 'object' && policy !== null && Object.hasOwn(policy, key)
      ? [(policy as Readonly<Record<string, unknown>>)[key]]
      : [],
  );
}

/**
 * Policies whose keys have no mistakes, from the schema alone: any keys, with any values that it allows. Together they may
 * still stand in each other's way, such as two rules of the same id.
 */
export function randomPolicies(): fc.Arbitrary<Readonly<Record<string, unknown>>> {
  const entries = Object.entries(fields).map(([key, field]) => {
    const isGood = (value: unknown): boolean => field.read(value, key, known).problems.length === 0;
    const samples = samplesOf(key).filter(isGood);
    const schema = z.toJSONSchema(field.schema, { io: 'input' }) as Schema;
    // A value with a mistake is as if it were not written: the key is left out.
    const drawn = valuesOf(schema).map((value) => (isGood(value) ? value : undefined));
    const all = samples.length === 0 ? drawn : fc.oneof(drawn, fc.constantFrom(...samples));
    return [key, fc.option(all, { nil: undefined })] as const;
  });
  return fc
    .record(Object.fromEntries(entries))
    .map((policy) => Object.fromEntries(Object.entries(policy).filter(([, value]) => value !== undefined)));
}
