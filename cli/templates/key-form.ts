import * as z from 'zod/mini';
import { fields } from '@/lib/policy/schema';

/** What a key of the policy is in carriers that know fewer types than JSON. */
export type KeyForm =
  | { readonly kind: 'choice'; readonly options: readonly string[] }
  | { readonly kind: 'flag' }
  /** A whole number, both ends included. */
  | { readonly kind: 'number'; readonly least: number; readonly most: number }
  /** At most so many UTF-16 code units. */
  | { readonly kind: 'text'; readonly longest: number }
  | { readonly kind: 'texts' }
  /** Objects, and lists of them, are written as JSON. */
  | { readonly kind: 'json' };

export type PolicyKey = {
  readonly key: string;
  readonly title: string;
  /** What it does, what may be written, and what counts while it is wrong. */
  readonly explanation: string;
  readonly form: KeyForm;
};

/** The most that a REG_DWORD holds where Chromium reads it, with a sign. */
const dword = 0x7fff_ffff;

/** Length of JSON in a template of Windows; without a number it would be cut at 1,023. Chrome's own template has the same. */
export const longestJson = 1_000_000;

type Schema = {
  readonly type?: unknown;
  readonly enum?: readonly unknown[] | undefined;
  readonly minimum?: number | undefined;
  readonly maximum?: number | undefined;
  readonly maxLength?: number | undefined;
  readonly items?: unknown;
};

function formOf(schema: Schema): KeyForm {
  const { type, maxLength = longestJson } = schema;
  if (type === 'boolean') return { kind: 'flag' };
  if (type === 'string' && schema.enum !== undefined)
    return { kind: 'choice', options: schema.enum.map(String) };
  if (type === 'string') return { kind: 'text', longest: maxLength };
  if (type === 'integer') {
    const { minimum = 0, maximum = dword } = schema;
    return { kind: 'number', least: Math.max(0, minimum), most: Math.min(dword, maximum) };
  }
  if (type === 'array' && (schema.items as Schema).type === 'string') return { kind: 'texts' };
  if (type === 'array' || type === 'object') return { kind: 'json' };
  throw new TypeError(`The templates have no form for the type ${String(type)}.`);
}

/** Every key of the policy in the order of its schema, from which all of it is taken. */
export const policyKeys: readonly PolicyKey[] = Object.entries(fields).map(
  ([key, { title, description, allowed, untilCorrected, schema }]) => ({
    key,
    title,
    explanation: `${description} Allowed: ${allowed}. ${untilCorrected}`,
    form: formOf(z.toJSONSchema(schema, { io: 'input' })),
  }),
);
