import { managedSchema, type ManagedSchema } from '@/lib/policy/managed-schema';
import { policyKeys, type PolicyKey } from './key-form';
import type { TemplateInput } from './input';
import { type Json, jsonFile, type JsonObject, type OutputFile } from './output-file';
import { macBrowsers } from './mac';

/**
 * Custom schemas for Jamf Pro (Computers, Configuration Profiles, Application & Custom Settings): the form that the
 * administrator fills in, with what the policy says filled in already.
 */
export function jamfFiles(input: TemplateInput): readonly OutputFile[] {
  return macBrowsers(input).flatMap(({ preferences }) =>
    preferences.map(({ domain, title, content }) =>
      jsonFile(`jamf/${domain}.json`, {
        title,
        description: 'Made from the policy: change the policy and build anew.',
        __preferencedomain: domain,
        type: 'object',
        properties: content === input.policy ? settings(input.policy) : inferred(content),
      }),
    ),
  );
}

const { properties = {} } = managedSchema();

function settings(policy: JsonObject): JsonObject {
  const entries = policyKeys.map(({ key, form }, at) => {
    const schema = properties[key];
    if (schema === undefined) throw new TypeError(`The managed schema lacks ${key}.`);
    const written = policy[key];
    const value = written === undefined ? {} : { default: written };
    return [key, { ...narrowed(schema, form), property_order: 10 * (at + 1), ...value }] as const;
  });
  return Object.fromEntries(entries);
}

/** With the choices and the whole numbers that the browser's own schema leaves out. */
function narrowed(schema: ManagedSchema, form: PolicyKey['form']): JsonObject {
  const plain = JSON.parse(JSON.stringify(schema)) as JsonObject;
  if (form.kind === 'choice') return { ...plain, enum: form.options };
  if (form.kind === 'number') return { ...plain, type: 'integer', minimum: form.least, maximum: form.most };
  return plain;
}

/** A schema that has just this content. */
function inferred(content: JsonObject): JsonObject {
  const entries = Object.entries(content).map(
    ([key, value], at) => [key, { title: key, ...typeOf(value), property_order: 10 * (at + 1) }] as const,
  );
  return Object.fromEntries(entries);
}

function typeOf(value: Json): JsonObject {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
    const isEmpty = Object.keys(value).length === 0;
    return { type: 'object', ...(isEmpty ? { default: {} } : { properties: inferred(value as JsonObject) }) };
  }
  if (Array.isArray(value)) {
    const [first = ''] = value as readonly Json[];
    return { type: 'array', items: typeOf(first), default: value };
  }
  const type = typeof value === 'number' ? 'integer' : typeof value;
  return { type, default: value };
}
