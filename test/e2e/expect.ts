import { expect as patient } from '@playwright/test';

/** Milliseconds between two looks; the last counts for all that follow. Playwright's own begin with 100, 250, 500, 1000. */
const intervals = [20, 40, 60, 100, 100, 150, 250];

const poll: typeof patient.poll = (look, options) =>
  patient.poll(look, { intervals, ...(typeof options === 'string' ? { message: options } : options) });

/** Playwright's, that looks again sooner: what a test waits for here is mostly there within a tenth of a second. */
export const expect: typeof patient = new Proxy(patient, {
  get: (all, name): unknown => (name === 'poll' ? poll : Reflect.get(all, name)),
});
