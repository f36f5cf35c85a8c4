import { expect, it } from 'vitest';
import { createSentBefore } from './sent-before';

it('keeps the ends of what was sent, cut between words', () => {
  const before = createSentBefore(() => '/chat/a');
  before.add(`1234567890 ${'word '.repeat(20)}SSN 536`);
  before.add(' 22- ');
  expect(before.ends()).toEqual([`${'word '.repeat(14)}SSN 536`, '22-']);
  expect(before.ends().join('').length).toBeLessThanOrEqual(80);
});

it('follows a conversation from its first message on, and forgets it with the next one', () => {
  let path = '/new';
  const before = createSentBefore(() => path);
  before.add('one');
  path = '/chat/a';
  expect(before.ends()).toEqual(['one']);
  before.add('two');
  expect(before.ends()).toEqual(['one', 'two']);
  path = '/chat/b';
  expect(before.ends()).toEqual([]);
  before.add('three');
  path = '/new';
  expect(before.ends()).toEqual([]);
});

it('keeps nothing of a word that is longer than all that is kept', () => {
  const before = createSentBefore(() => '/new');
  before.add('4'.repeat(200));
  expect(before.ends()).toEqual(['']);
});
