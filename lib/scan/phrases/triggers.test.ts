import { describe, expect, it } from 'vitest';
import { folded } from '@/lib/scan/checks/folded';
import { detectors } from '@/lib/scan/detectors/index';
import { createTriggers, type Triggers, waitingFor } from './triggers';
import { wordKeyIn } from '@/lib/scan/lookup/word-key';

const triggersOf = (texts: readonly string[]): Triggers => {
  const triggers = createTriggers([waitingFor(texts)]);
  triggers.openBeyondAscii();
  return triggers;
};

/** What is found when the last word of `text` is read. */
function found(
  texts: readonly string[],
  text: string,
  last: string,
  from = text.lastIndexOf(last),
): string[] {
  const triggers = triggersOf(texts);
  const seen: string[] = [];
  const ending = triggers.numbers.get(wordKeyIn(last.toLowerCase(), 0, last.length));
  if (ending > 0)
    triggers.forEachAt(text, ending, from, from + last.length, (waiting, start, end) => {
      seen.push(...waiting.map(() => text.slice(start, end)));
    });
  return seen;
}

describe('triggers', () => {
  it.each([
    ['api key', 'the api key', 'key', 'api key'],
    ['api key', 'the API Key', 'Key', 'API Key'],
    ['api key', 'apiKey', 'Key', 'apiKey'],
    ['api key', 'api_key', 'key', 'api_key'],
    ['api key', 'apikey', 'apikey', 'apikey'],
    ['po box', 'P.O. Box', 'Box', 'P.O. Box'],
    ['for internal use', 'for internal\nuse', 'internal', 'for internal\nuse'],
    ['wohnhaft in der', 'Wohnhaft in der Au', 'der', 'Wohnhaft in der'],
    ['mot de passe', 'Mot de passe', 'passe', 'Mot de passe'],
    ['пароль', folded('Пароль'), folded('Пароль'), `${folded('Пароль')}`],
  ])('%s is found in %j', (trigger, text, last, expected) => {
    expect(found([trigger], text, last)).toEqual([expected]);
  });

  it.each([
    ['api key', 'capi key', 'key'],
    ['api key', 'api, the key', 'key'],
    ['api key', 'key', 'key'],
    ['for internal use', 'for our internal use', 'internal'],
    ['for internal use', 'for internal users', 'internal'],
  ])('%s is not found in %j', (trigger, text, last) => {
    expect(found([trigger], text, last)).toEqual([]);
  });

  // Two characters whose lowest bits are those of `c` and `d`.
  it('initials are no word that only has the same key', () => {
    const triggers = triggersOf(['\u4e03\u4e04', 'cd']);
    const seen: string[] = [];
    const look = (text: string) =>
      triggers.forEachAt(text, triggers.numbers.get(wordKeyIn('cd', 0, 2)), 0, text.length, () =>
        seen.push(text),
      );
    look('c-d');
    expect(seen).toEqual(['c-d']);
    look('c-e');
    look('\u4e03-d');
    expect(seen).toEqual(['c-d']);
  });

  it('shows all that end with the same word', () => {
    expect(found(['key', 'api key', 'secret key'], 'api key', 'key').sort()).toEqual(['api key', 'key']);
  });
});

// Only then may phrases with letters beyond ASCII wait for a text that has some.
it('no phrase with letters beyond ASCII is read as ASCII', () => {
  const phrases = detectors.flatMap((detector) => [
    ...[detector.labels, detector.headers, detector.hints].flatMap((texts = []) => texts),
    ...(detector.kind === 'label' ? detector.triggers : []),
  ]);
  const foreign = phrases.filter((text) => /[^ -~]/.test(text));
  expect(foreign.length).toBeGreaterThan(100);
  expect(foreign.filter((text) => /^[ -~]*$/.test(folded(text)))).toEqual([]);
});
