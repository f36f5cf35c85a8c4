import { expect, it } from 'vitest';
import type { GateState } from '@/lib/model/health';
import { composerState, type Seen } from './composer-state';

const there: Seen = { path: '/new', isProven: true, isFound: true, missingFor: 0 };
const missing = { ...there, isFound: false };
const long = { ...missing, missingFor: 30_000 };

it.each<[string, GateState, Seen, GateState]>([
  ['the composer is there', 'starting', there, 'active'],
  ['it is not there yet', 'starting', missing, 'starting'],
  ['it is not there for a moment', 'active', missing, 'active'],
  ['it does not come', 'active', long, 'broken'],
  ['a conversation without one', 'active', { ...long, path: '/chat/1' }, 'broken'],
  ['a project without one', 'active', { ...long, path: '/project/1' }, 'broken'],
  ['a page that we do not know', 'active', { ...long, path: '/tomorrow' }, 'broken'],
  ['the list of projects has none', 'starting', { ...long, path: '/projects' }, 'active'],
  ['the list of conversations has none', 'broken', { ...long, path: '/recents' }, 'active'],
  ['back from there', 'broken', missing, 'starting'],
  ['it is there, and the listeners are not', 'active', { ...there, isProven: false }, 'broken'],
  ['a list, and the listeners are not', 'active', { ...long, path: '/recents', isProven: false }, 'broken'],
])('%s: from %s', (_, before, seen, state) => {
  expect(composerState(before, seen)).toBe(state);
});
