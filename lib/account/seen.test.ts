import { expect, test } from 'vitest';
import { nothingSeen, withBody } from './seen';

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

test('each kind keeps its own problem', () => {
  const seen = withBody(withBody(nothingSeen, 'organizations', '{}'), 'settings', '{}');
  expect(seen.problems).toEqual({ bootstrap: null, organizations: 'not-a-list', settings: 'no-settings' });
});
