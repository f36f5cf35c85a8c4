import { expect, it } from 'vitest';
import { readPolicies } from '@/test/policies/read-policies';
import { throughChromium } from './through-chromium';

it.each([...readPolicies('valid')])('all of the sample %s arrives', (_name, policy) => {
  expect(throughChromium(policy as object as Record<string, unknown>)).toEqual(policy);
});

it.each<[string, Record<string, unknown>, Record<string, unknown>]>([
  ['a key that nobody knows', { mod: 'enforce', audio: 'warn' }, { audio: 'warn' }],
  ['a value of another type', { requireTrainingOff: 'true', audio: 'warn' }, { audio: 'warn' }],
  ['nothing of another value of the right type', { audio: 'loud' }, { audio: 'loud' }],
  ['null, with the key', { actions: { default: 'block', iban: null } }, {}],
  ['a number in a list of texts, with the list', { emailDomains: ['a.example', 7] }, {}],
  [
    'a misspelt name in a rule, alone',
    { wordLists: [{ id: 'own-w', word: ['x'] }] },
    { wordLists: [{ id: 'own-w' }] },
  ],
  ['what only stands on the prototype', { toString: 'x' }, {}],
])('takes out %s', (_what, written, arriving) => {
  expect(throughChromium(written)).toEqual(arriving);
});
