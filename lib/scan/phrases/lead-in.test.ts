import { describe, expect, test } from 'vitest';
import { leadIn } from './lead-in';

/** `label|…|value` */
function apart(marked: string): { distance: number; led: number } {
  const [label = '', between = '', value = ''] = marked.split('|');
  const text = label + between + value;
  return { distance: between.length, led: leadIn(text, label.length, label.length + between.length) };
}

describe('what leads from a label to its value', () => {
  test.each([
    'EIN|) ........... |754234192',
    'RUN| (required): |22022861-4',
    'a. k|. on file (|39011234051',
    'MRN|, which came by post in the spring, is |4482913',
    'account number|. I wrote it down on the phone and it is |4482913',
    'passport| for this person: |C80310478',
    'NHS no|.:\n(as printed on the card, not the one in the letter)\n\n    |943 476 5919',
  ])('%s', (marked) => {
    expect(apart(marked).led).toBeLessThan(6);
  });
});

describe('what does not', () => {
  test.each([
    'account| was opened in the spring. Total: |4482913',
    'MRN| of the patient, Order: |4482913',
    'account|: see the letter\nand the sum |4482913',
    'license| {"count": |4482913',
    'MRN|s were exported, the file has |4482913',
  ])('%s', (marked) => {
    const { distance, led } = apart(marked);
    expect(led).toBe(distance);
  });
});

test('a label beside the value is as far as it is', () => {
  expect(apart('MRN|: |4482913').led).toBe(2);
});
