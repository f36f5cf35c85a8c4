import { describe, expect, it } from 'vitest';
import { sampleInput } from '@/test/templates/sample-input';
import { Complaint } from '@/cli/complaint';
import { checkedInput } from './check-input';
import type { TemplateInput } from './input';

const input = sampleInput({});

describe('refuses', () => {
  it.each<[sentence: string, change: Partial<TemplateInput>]>([
    ['The id of the extension in Chromium has to be', { chromium: { ...input.chromium, id: 'abc' } }],
    ['The id of the extension in Edge has to be', { edge: { ...input.edge, id: 'q'.repeat(32) } }],
    [
      'The update address for Chromium has to be',
      { chromium: { ...input.chromium, updateUrl: 'update.xml' } },
    ],
    ['The update address for Edge has to be', { edge: { ...input.edge, updateUrl: 'file:///update.xml' } }],
    [
      'The update address for Edge has more than 255 characters',
      { edge: { ...input.edge, updateUrl: `https://a.example/${'x'.repeat(255)}` } },
    ],
    [
      'The id of the add-on in Firefox has to look like',
      { firefox: { ...input.firefox, id: 'chat guardrails' } },
    ],
    ['The address of the Firefox package has to be', { firefox: { ...input.firefox, packageUrl: '/c.xpi' } }],
    ['organisationName is not a key of the policy.', { policy: { organisationName: 'Northwind' } }],
    ['organizationName has a line break or another', { policy: { organizationName: 'North\nwind' } }],
    [
      'wordLists[0].words[1] has a line break or another',
      { policy: { wordLists: [{ words: ['a', 'b\u0000'] }] } },
    ],
    ['actions.us\u0007 has a line break or another', { policy: { actions: { 'us\u0007': 'warn' } } }],
    ['organizationName has a line break or another', { policy: { organizationName: 'half \ud83d' } }],
  ])('%s', (sentence, change) => {
    const check = () => checkedInput({ ...input, ...change });
    expect(check).toThrow(Complaint);
    expect(check).toThrow(sentence);
  });
});

it('takes what stores and add-ons are called', () => {
  const firefox = { id: '{01234567-89ab-cdef-0123-456789abcdef}', packageUrl: 'file:///opt/c.xpi' };
  expect(checkedInput({ ...input, firefox }).firefox).toEqual(firefox);
});

it('refuses null inside a value: Chromium would drop the whole key for it', () => {
  const fact = { subject: 'duties', retentionDays: null };
  expect(() => checkedInput({ ...input, policy: { facts: [fact] } })).toThrow(
    'facts[0].retentionDays is null. Leave it out: Chromium ignores all of facts for it.',
  );
});
