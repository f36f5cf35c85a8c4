import { describe, expect, it } from 'vitest';

import { popups } from '@/test/preview/states';

import { badge } from './badge';

const texts = {
  personal: ['PER', 'Personal account · Free plan'],
  company: ['ORG', 'Company account · Enterprise plan · Meridian Bank'],
  unknown: ['…', 'not confirmed yet'],
  problems: ['OFF', 'not working'],
  signedOut: ['', 'Nobody is signed in'],
  cannotBlock: ['PER', 'The browser check only watches here'],
  browserBroken: ['!', 'The browser check is not working. Restart the browser.'],
  browserStarting: ['…', 'not confirmed yet'],
  driftPage: ['!', 'went past the page check; the request check has checked it'],
  driftWire: ['!', 'went past the request check; it may have gone out unchecked'],
  otherSite: ['', 'Nothing to show'],
} as const;

describe('badge', () => {
  it.each(Object.entries(texts))('%s', (name, [text, title]) => {
    const state = popups[name];
    if (state === undefined) throw new Error(`no state ${name}`);
    const shown = badge(state.report, state.policyState);
    expect(shown.text).toBe(text);
    expect(shown.title).toContain(title);
  });

  it.each([
    ['company', 2, '2', '2 conversations due for deletion'],
    ['personal', 120, '99+', '120 conversations due for deletion'],
    ['otherSite', 1, '1', '1 conversation due for deletion'],
    ['problems', 2, 'OFF', 'not working'],
    ['driftWire', 2, '!', 'went past'],
  ] as const)('%s, with %i due', (name, due, text, title) => {
    const state = popups[name];
    if (state === undefined) throw new Error(`no state ${name}`);
    const shown = badge(state.report, state.policyState, due);
    expect([shown.text, shown.title.includes(title)]).toEqual([text, true]);
  });

  it('never shows an account as protected while a gate is not proven', () => {
    const company = popups['company'];
    if (company === undefined || company.report === null) throw new Error('no state company');
    for (const gate of ['pageGate', 'wireGate', 'browserGate'] as const) {
      for (const state of ['starting', 'broken'] as const) {
        const health = { ...company.report.health, [gate]: state };
        expect(badge({ ...company.report, health }, company.policyState).text).not.toBe('ORG');
      }
    }
  });

  it('is louder on a personal account where a company account is required', () => {
    const personal = popups['personal'];
    const free = popups['noPolicy'];
    if (personal === undefined || free === undefined) throw new Error('the states are gone');
    expect(badge(personal.report, personal.policyState).color).not.toBe(
      badge(free.report, free.policyState).color,
    );
  });

  it('tells of a policy that is not as it should be, and of a trial run', () => {
    const { report, policyState } = popups['problems'] ?? {};
    if (report === undefined || policyState === undefined) throw new Error('no state problems');
    expect(badge(report, policyState).title).toMatch(/Policy: partly in force\.\nTrial run/);
  });
});
