import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { readPolicies } from '@/test/policies/read-policies';
import { defaultsOf, type Plain, plist, textOf } from '@/test/templates/read-back';
import { sampleInput } from '@/test/templates/sample-input';
import { policyKeys } from './key-form';
import { templates } from './templates';

const files = templates(sampleInput(readPolicies('valid').get('company')));
const schemaOf = (schema: Plain) =>
  z.fromJSONSchema(schema as Parameters<typeof z.fromJSONSchema>[0], { defaultTarget: 'draft-4' });
const below = (folder: string, ending: string) =>
  files.filter(({ path }) => path.startsWith(folder) && path.endsWith(ending));

// Keys that every payload and every profile has to have: Apple, "Configuration Profile Reference", and TopLevel and
// CommonPayloadKeys in https://github.com/apple/device-management
const everywhere = {
  PayloadDisplayName: expect.stringMatching(/^Chat Guardrails/),
  PayloadIdentifier: expect.stringMatching(/^chat-guardrails\.[\w.@-]+$/),
  PayloadUUID: expect.stringMatching(/^[0-9A-F-]{36}$/),
  PayloadVersion: 1,
};

describe.each(below('macos/', '.mobileconfig').map((file) => [file.path, file] as const))(
  '%s',
  (_path, file) => {
    const profile = plist(textOf(file));
    const payloads = profile['PayloadContent'] as readonly Plain[];

    it('has what Apple wants of a profile, for the whole machine and not to be removed', () => {
      expect(profile).toMatchObject({
        ...everywhere,
        PayloadOrganization: 'Northwind Example',
        PayloadRemovalDisallowed: true,
        PayloadScope: 'System',
        PayloadType: 'Configuration',
      });
    });

    it('has payloads of its own ids, each for a preference domain', () => {
      for (const payload of payloads) expect(payload).toMatchObject(everywhere);
      const types = payloads.map((payload) => String(payload['PayloadType']));
      for (const type of types)
        expect(type).toMatch(
          /^(?:com\.(?:google\.Chrome|microsoft\.Edge|brave\.Browser)(?:\.extensions\.[a-p]{32})?|org\.mozilla\.firefox)$/,
        );
      const ids = [profile, ...payloads].map((payload) => payload['PayloadIdentifier']);
      expect(new Set(ids).size).toBe(ids.length);
    });

    it('says the same as the plain lists of its domains', () => {
      for (const { PayloadType: domain, ...payload } of payloads) {
        const plain = files.find(({ path }) => path === `macos/plist/${String(domain)}.plist`);
        const own = Object.entries(payload).filter(([key]) => !key.startsWith('Payload'));
        expect(plain && plist(textOf(plain))).toEqual(Object.fromEntries(own));
      }
    });
  },
);

describe.each(below('jamf/', '.json').map((file) => [file.path, file] as const))('%s', (path, file) => {
  const schema = JSON.parse(textOf(file)) as { readonly properties: Readonly<Record<string, Plain>> };

  it('is for the domain of its name, and has only words that Jamf’s forms know', () => {
    expect(schema).toMatchObject({
      title: expect.stringMatching(/^Chat Guardrails/),
      description: expect.any(String),
      __preferencedomain: path.replace(/^jamf\/|\.json$/g, ''),
      type: 'object',
    });
    const words = ['title', 'description', 'type', 'property_order', 'default', 'enum', 'minimum', 'maximum'];
    const nested = ['items', 'properties', 'additionalProperties'];
    for (const property of Object.values(schema.properties)) {
      for (const word of Object.keys(property)) expect([...words, ...nested]).toContain(word);
      expect(['string', 'integer', 'boolean', 'array', 'object']).toContain(property['type']);
    }
  });

  it('is a JSON Schema that what it has filled in keeps, and nothing of another type does', () => {
    // Jamf's forms are made from draft 4: https://json-schema.org/draft-04
    const filledIn = schemaOf(schema);
    const entries = Object.entries(defaultsOf(schema));
    expect(entries.length).toBeGreaterThan(0);
    expect(filledIn.safeParse(Object.fromEntries(entries)).error?.issues).toBeUndefined();
    for (const [key, value] of entries) {
      const wrong = Array.isArray(value) ? 7 : [[7]];
      expect(filledIn.safeParse({ [key]: wrong }).success, key).toBe(false);
    }
  });

  it('has its keys in order, and of the settings every one, with its choices', () => {
    const places = Object.values(schema.properties).map((property) => Number(property['property_order']));
    expect(places).toEqual([...places].sort((one, other) => one - other));
    expect(new Set(places).size).toBe(places.length);
    if (!path.includes('.extensions.')) return;
    expect(Object.keys(schema.properties)).toEqual(policyKeys.map(({ key }) => key));
    for (const { key, form } of policyKeys)
      expect(schema.properties[key]?.['enum'], key).toEqual(
        form.kind === 'choice' ? form.options : undefined,
      );
  });
});
