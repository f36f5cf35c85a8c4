import { expect, it } from 'vitest';
import { generatedTexts } from './benign-text';
import { usualSeed } from './corpus';
import { scanBenign } from './measure';
import { createRandom, seedOf } from './random';

it('what machines write holds nothing, also behind a text in another script', () => {
  const texts = generatedTexts((name) => createRandom(seedOf(usualSeed, `benign ${name}`)));
  // Phrases beyond ASCII are looked for from then on.
  const other = { kind: 'other', name: 'other', text: '我的密码不在这里。' };
  expect(scanBenign([other, ...texts]).examples).toEqual([]);
});
