import { describe, expect, it } from 'vitest';
import { createPlaceholders, highestNumbers, mostValues } from './placeholders';

/** A page that shows a conversation, and hands that hold it. */
function onPage() {
  const page = { id: null as string | null, text: '', isWhole: true, time: 0, heard: 0 };
  const placeholders = createPlaceholders(
    { id: () => page.id, shown: () => ({ text: page.text, isWhole: page.isWhole }) },
    () => page.time,
    () => (page.heard += 1),
  );
  const give = (value: string, { label = 'SSN', parts = [value], isKept = true } = {}) => {
    const redaction = placeholders.open(parts, isKept);
    const placeholder = redaction.give(label, value);
    redaction.close();
    return placeholder;
  };
  return { page, placeholders, give };
}

const [first, second, third] = ['219-45-6789', '536-22-8145', '518-33-9021'] as const;

describe('placeholders', () => {
  it('are the same for the same value in any spelling, and numbered per label', () => {
    const { give, page } = onPage();
    expect(give(first)).toBe('[SSN 1]');
    expect(give(second)).toBe('[SSN 2]');
    expect(give('219 45 6789')).toBe('[SSN 1]');
    expect(give('A1', { label: 'PASSPORT' })).toBe('[PASSPORT 1]');
    expect(page.heard).toBe(4);
  });

  it('go with a draft into its conversation, and start anew in another', () => {
    const { give, page, placeholders } = onPage();
    give(first);
    placeholders.sent();
    page.id = 'a';
    expect(placeholders.originalOf('[SSN 1]')).toBe(first);
    expect(give(second)).toBe('[SSN 2]');
    page.id = 'b';
    expect(placeholders.originalOf('[SSN 1]')).toBeNull();
    expect(give(third)).toBe('[SSN 1]');
    page.id = 'a';
    expect([give(first), give(third)]).toEqual(['[SSN 1]', '[SSN 3]']);
    page.id = null;
    expect(placeholders.originalOf('[SSN 1]')).toBeNull();
    expect(give(third)).toBe('[SSN 1]');
  });

  it('take no conversation for new into which something was sent before', () => {
    const { give, page, placeholders } = onPage();
    page.id = 'a';
    page.isWhole = false;
    placeholders.sent();
    expect(give(first)).toBe('[SSN 101]');
  });

  it.each([
    ['was not sent', false, 0],
    ['was sent long ago, and the address did not change', true, 30_000],
  ])('stay with a draft that %s when another conversation is opened', (_, isSent, later) => {
    const { give, page, placeholders } = onPage();
    give(first);
    if (isSent) placeholders.sent();
    page.time = later;
    page.id = 'b';
    expect(placeholders.originalOf('[SSN 1]')).toBeNull();
    page.id = null;
    expect(placeholders.originalOf('[SSN 1]')).toBe(first);
  });

  it('do not go from a draft into a conversation that has its own', () => {
    const { give, page, placeholders } = onPage();
    page.id = 'b';
    give(second);
    page.id = null;
    give(first);
    placeholders.sent();
    page.id = 'b';
    expect(placeholders.originalOf('[SSN 1]')).toBe(second);
  });

  it('go on after the numbers on the page and in the text itself', () => {
    const { give, page } = onPage();
    page.id = 'a';
    page.text = 'You wrote: [SSN 4] and [CARD NUMBER 9]';
    expect(give(first)).toBe('[SSN 5]');
    expect(give(second, { parts: [`[SSN 7] ${second}`] })).toBe('[SSN 8]');
    // What Claude makes up counts as well.
    page.text += ' [SSN 12]';
    expect(give(third)).toBe('[SSN 13]');
    expect(give(first)).toBe('[SSN 5]');
  });

  it.each([
    ['', '[SSN 101]'],
    ['[SSN 3]', '[SSN 101]'],
    ['[SSN 104]', '[SSN 201]'],
  ])('leave room for rows that are out of sight (%s)', (text, expected) => {
    const { give, page } = onPage();
    Object.assign(page, { id: 'a', text, isWhole: false });
    expect(give(first)).toBe(expected);
    expect(give(second)).toBe(expected.replace('1]', '2]'));
  });

  it('leave no room in a conversation that began under our eyes', () => {
    const { give, page, placeholders } = onPage();
    placeholders.sent();
    page.id = 'a';
    placeholders.follow();
    page.isWhole = false;
    page.time = 60_000;
    expect(give(first)).toBe('[SSN 1]');
  });

  it('keep no original where the policy shows none', () => {
    const { give, placeholders } = onPage();
    expect(give(first, { isKept: false })).toBe('[SSN 1]');
    expect(placeholders.hasOriginals()).toBe(false);
    expect(placeholders.originalOf('[SSN 1]')).toBeNull();
    // Until it is redacted again under one that does.
    expect(give(first)).toBe('[SSN 1]');
    expect(placeholders.originalOf('[SSN 1]')).toBe(first);
  });

  it('are forgotten with the account, and their numbers are not given again', () => {
    const { give, page, placeholders } = onPage();
    page.id = 'a';
    page.text = `My SSN is ${give(first)}`;
    placeholders.clear();
    expect(placeholders.hasOriginals()).toBe(false);
    expect(placeholders.originalOf('[SSN 1]')).toBeNull();
    expect(give(second)).toBe('[SSN 2]');
  });

  it('are bounded: the oldest are forgotten, their numbers are not given again', () => {
    const { page, placeholders } = onPage();
    page.id = 'a';
    const redaction = placeholders.open([], true);
    for (let value = 1; value <= mostValues + 2; value++) redaction.give('SSN', String(value));
    redaction.close();
    expect(placeholders.originalOf('[SSN 2]')).toBeNull();
    expect(placeholders.originalOf('[SSN 3]')).toBe('3');
    const next = placeholders.open([], true);
    expect([next.give('SSN', '1'), next.give('SSN', '3')]).toEqual([`[SSN ${mostValues + 3}]`, '[SSN 3]']);
  });
});

describe('highestNumbers', () => {
  it.each([
    ['', {}],
    ['[SSN 2] [SSN 10] [SSN 9]', { SSN: 10 }],
    ['[[SSN 2]] [a b 3](x) [SSN] [SSN x] [SSN 2', { SSN: 2, 'a b': 3 }],
    ['[SSN\n2] [SSN 1234567] [ 5]', {}],
    ['[HEADING 2 7]', { 'HEADING 2': 7 }],
  ])('of %s', (text, expected) => {
    expect(Object.fromEntries(highestNumbers([text]))).toEqual(expected);
  });
});
