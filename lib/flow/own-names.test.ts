import { describe, expect, it } from 'vitest';
import type { Policy } from '@/lib/model/policy';
import { plainPolicy } from '@/test/samples/policy';
import { createOwnLabels, ownName } from './own-names';
import { createScannerFor } from './scanner-for';

const rule = { words: ['Blue Heron'], wholeWord: true, caseSensitive: false, likelihood: 'LIKELY' } as const;
const policyWith = (id: string, name: string): Policy => ({
  ...plainPolicy,
  wordLists: [{ ...rule, id, name }],
});

describe('the name of a rule', () => {
  it.each([
    ['own-projects', 'Project [name]', 'Project [name]'],
    ['own-project-name', '', 'project name'],
  ])('%s "%s"', (id, name, expected) => {
    expect(ownName(policyWith(id, name), id)).toBe(expected);
  });

  it('is empty for what is no rule', () => {
    expect(ownName(policyWith('own-projects', ''), 'us-ssn')).toBe('');
  });
});

describe('the word in a placeholder', () => {
  it.each([
    ['own-projects', 'Project [name]', 'PROJECT NAME'],
    ['own-project-name', '', 'PROJECT NAME'],
    ['own-projects', '[]', 'REDACTED'],
    // It must not give away what it stands for, and would be found again.
    ['own-x', 'blue heron things', 'REDACTED'],
    ['own-blue-heron', '', 'REDACTED'],
  ])('%s "%s"', (id, name, expected) => {
    const labelOf = createOwnLabels(createScannerFor());
    expect(labelOf(policyWith(id, name), id)).toBe(expected);
  });

  it('follows the policy', () => {
    const labelOf = createOwnLabels(createScannerFor());
    expect(labelOf(policyWith('own-x', 'one'), 'own-x')).toBe('ONE');
    expect(labelOf(policyWith('own-x', 'two'), 'own-x')).toBe('TWO');
  });
});
