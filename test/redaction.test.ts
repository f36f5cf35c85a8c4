import { expect, it } from 'vitest';
import { createPlaceholders } from '@/lib/act/placeholders';
import { edited, redact } from '@/lib/act/redact';
import type { Finding } from '@/lib/model/finding';
import { isAtLeast } from '@/lib/model/likelihood';
import { chooseDetectors } from '@/lib/scan/choose-detectors';
import { createScanner } from '@/lib/scan/scan';
import { placeholderLabels } from '@/lib/text/detectors';

const usual = chooseDetectors({});
const scan = createScanner(usual);

it('redaction leaves no finding behind', () => {
  const nowhere = { id: () => null, shown: () => ({ text: '', isWhole: true }) };
  const { give } = createPlaceholders(nowhere, () => 0).open([], false);
  const placeholderFor = ({ detector }: Finding, value: string) =>
    give(placeholderLabels[detector] ?? '', value);
  const likely = (text: string) => scan(text).filter(({ likelihood }) => isAtLeast(likelihood, 'LIKELY'));
  const all = usual.flatMap((detector) => [detector, ...(detector.companions ?? [])]);
  for (const sample of all.flatMap(({ hits }) => hits)) {
    for (const text of [sample, `Hello,\n${sample}\nBye`, `- ${sample}; thanks 😀`]) {
      const redacted = edited(text, redact(text, likely(text), placeholderFor));
      expect(
        likely(redacted).map(({ detector, start, end }) => [detector, redacted.slice(start, end)]),
      ).toEqual([]);
    }
  }
});
