import { expect, test } from 'vitest';
import { nothingSeen, signedOut, withBody, withoutSettings, withRefusal } from './seen';

const bootstrap = JSON.stringify({ account: { memberships: [], settings: { grove_enabled: true } } });

test('a body that cannot be read changes nothing but its problem', () => {
  const seen = withBody(nothingSeen, 'bootstrap', bootstrap);
  const after = withBody(seen, 'bootstrap', '<html>');
  expect(after).toEqual({ ...seen, problems: { ...seen.problems, bootstrap: 'not-json' } });
  expect(withBody(after, 'bootstrap', bootstrap)).toEqual(seen);
});

test('a new bootstrap takes away what was seen of the account before', () => {
  const settings = withBody(nothingSeen, 'settings', '{"grove_enabled": false}');
  const both = withBody(settings, 'organizations', '[]');
  expect(both).toMatchObject({ settings: { training: false }, organizations: [] });
  expect(withBody(both, 'bootstrap', bootstrap)).toMatchObject({
    bootstrap: { signedIn: true },
    settings: null,
    organizations: null,
  });
});

test('an organisation that is told anew takes the place of what was told of it, and of no other', () => {
  const [one, other] = ['00000101-0000-4000-8000-000000000101', '00000105-0000-4000-8000-000000000105'];
  const told = (uuid: string, name: string) => ({ uuid, name, capabilities: ['chat'] });
  const before = withBody(nothingSeen, 'organizations', JSON.stringify([told(one, 'A'), told(other, 'B')]));
  const after = withBody(before, 'organization', JSON.stringify(told(one, 'C')));
  expect(after.organizations?.map(({ name }) => name)).toEqual(['B', 'C']);
});

test('each kind keeps its own problem', () => {
  const seen = withBody(withBody(nothingSeen, 'organizations', '{}'), 'settings', '{}');
  expect(seen.problems).toEqual({
    ...nothingSeen.problems,
    organizations: 'not-a-list',
    settings: 'no-settings',
  });
});

test('after a sign-out nothing of the account is left; the next answer is the next person’s', () => {
  const seen = withBody(
    withBody(nothingSeen, 'bootstrap', bootstrap),
    'settings',
    '{"grove_enabled": false}',
  );
  const out = signedOut(seen);
  expect(out).toMatchObject({ bootstrap: { signedIn: false }, organizations: null, settings: null });
  expect(withBody(out, 'bootstrap', '<html>').bootstrap).toEqual({ signedIn: false });
  expect(withBody(out, 'settings', '{"grove_enabled": true}')).toMatchObject({
    bootstrap: null,
    settings: { training: true },
  });
  expect(withBody(out, 'bootstrap', bootstrap)).toMatchObject({
    bootstrap: { signedIn: true },
    settings: null,
  });
});

test('a refusal ends the session only where it says so', () => {
  const seen = withBody(nothingSeen, 'bootstrap', bootstrap);
  const body = { type: 'error', error: { details: { error_code: 'account_session_invalid' } } };
  expect(withRefusal(seen, JSON.stringify(body)).bootstrap).toEqual({ signedIn: false });
  expect(withRefusal(seen, '{"error": {"type": "rate_limit_error"}}')).toEqual(seen);
  expect(withRefusal(seen, '')).toEqual(seen);
});

test('the account’s own answer: with memberships all of it, else its settings', () => {
  const person = { memberships: [], settings: { grove_enabled: false } };
  const whole = withBody(nothingSeen, 'account', JSON.stringify(person));
  expect(whole.bootstrap).toMatchObject({ signedIn: true, settings: { training: false } });
  const part = withBody(whole, 'account', '{"settings": {"grove_enabled": true}}');
  expect(part).toMatchObject({ bootstrap: whole.bootstrap, settings: { training: true } });
});

test('settings that may be of old are unknown, also those of the bootstrap; nobody is signed in by that', () => {
  const seen = withBody(nothingSeen, 'bootstrap', bootstrap);
  expect(withoutSettings(seen).settings).toEqual({ training: 'unknown', domainExcluded: false });
  expect(withoutSettings(nothingSeen)).toEqual(nothingSeen);
});
