import * as z from 'zod/mini';
import { fields } from './schema';

/** A JSON Schema of the few words that Chromium's policy loader takes; any other makes the extension fail to load. */
export type ManagedSchema = {
  readonly type: string;
  readonly title?: string;
  readonly description?: string;
  readonly properties?: Readonly<Record<string, ManagedSchema>>;
  readonly items?: ManagedSchema;
  readonly additionalProperties?: ManagedSchema;
};

/**
 * The browser's schema of the policy. Types and outer shape only: where it refuses one value Chromium drops the whole
 * top-level key without a word, so every finer rule is ours to check and to report.
 */
export function managedSchema(): ManagedSchema {
  const properties = Object.entries(fields).map(
    ([key, { title, description: what, allowed, schema, nested = {} }]) => {
      const description = `${what} Allowed: ${allowed}.`;
      return [
        key,
        { title, description, ...lenient(z.toJSONSchema(schema, { io: 'input' }), nested) },
      ] as const;
    },
  );
  return { type: 'object', properties: Object.fromEntries(properties) };
}

type Json = {
  type?: unknown;
  items?: unknown;
  properties?: Record<string, unknown> | undefined;
  additionalProperties?: unknown;
};

function lenient(full: Json, nested: Readonly<Record<string, string>>): ManagedSchema {
  if (full.type === 'array') return { type: 'array', items: lenient(full.items as Json, nested) };
  if (full.type === 'object' && full.properties !== undefined) {
    // Neither which keys are required nor that there are no others: Chromium would drop the whole list for one slip.
    const properties = Object.entries(full.properties).map(([key, inner]) => {
      const description = nested[key];
      return [
        key,
        { ...(description === undefined ? {} : { description }), ...lenient(inner as Json, {}) },
      ] as const;
    });
    return { type: 'object', properties: Object.fromEntries(properties) };
  }
  if (full.type === 'object') {
    return { type: 'object', additionalProperties: lenient(full.additionalProperties as Json, nested) };
  }
  // A fraction where we want a whole number is for our own check to refuse, with a sentence.
  if (full.type === 'integer') return { type: 'number' };
  if (full.type === 'string' || full.type === 'boolean') return { type: full.type };
  throw new TypeError(`The managed schema has no form for the type ${String(full.type)}.`);
}
