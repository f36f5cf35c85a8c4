import { BitTable } from './bit-table';
import type {
  Detector,
  LabelDetector,
  NumberDetector,
  PrefixDetector,
  SignDetector,
  TokenDetector,
} from './detector';
import { spokenTriggers } from './encodings/spoken';
import { otherNumbers } from './other-numbers';
import { createBits, createPhraseIndex } from './phrase-index';
import type { Labelled, PhraseIndex } from './phrases';
import { ShapeTree } from './shapes';
import { createTriggers, type Waiting, waitingFor } from './triggers';
import { endingIndex, prefixIndex, prefixBits, signIndex, signTableLength, type TokenGates } from './tokens';

/** With its function beside it, so that engines find that as quickly as if all detectors were alike. */
export type Looking<D extends PrefixDetector | SignDetector> = {
  readonly detector: D;
  readonly read: D['read'];
};

/** What opens the way to a detector, for all detectors of a scanner together. */
export type Gates = {
  readonly tokens: TokenGates;
  /** Phrases that say what a number is. */
  readonly names: () => PhraseIndex;
  readonly shapes: () => ShapeTree;
  /** By `prefixIndex`. */
  readonly prefixed: ReadonlyMap<number, readonly ({ prefix: string } & Looking<PrefixDetector>)[]>;
  /** By ASCII code. */
  readonly signed: readonly (readonly Looking<SignDetector>[] | undefined)[];
  readonly whole: readonly TokenDetector[];
  /** By `endingIndex`. */
  readonly endings: ReadonlyMap<number, readonly { ending: string; detector: LabelDetector }[]>;
};

/** A detector and its companions, which look for the same by other means. */
const withCompanions = (detector: Detector): readonly Detector[] => [
  detector,
  ...(detector.companions ?? []),
];

const withoutTriggers = ({ id, labels, headers = [], hints }: Detector): Labelled => ({
  id,
  labels,
  headers,
  hints,
});

const endingIndexOf = (text: string): number =>
  endingIndex(
    text.charCodeAt(text.length - 3),
    text.charCodeAt(text.length - 2),
    text.charCodeAt(text.length - 1),
  );

const prefixIndexOf = (text: string): number =>
  prefixIndex(text.charCodeAt(0), text.charCodeAt(1), text.length > 2 ? text.charCodeAt(2) : 48);

const isTokenDetector = (detector: Detector): detector is TokenDetector => detector.kind === 'token';
const isNumberDetector = (detector: Detector): detector is NumberDetector => detector.kind === 'number';

export function createGates(given: readonly Detector[]): Gates {
  const all = given.flatMap(withCompanions);
  const prefixes = new BitTable(prefixBits);
  const prefixed = new Map<number, ({ prefix: string } & Looking<PrefixDetector>)[]>();
  const signed: Looking<SignDetector>[][] = [];
  const triggers: Waiting[] = [waitingFor(spokenTriggers())];
  const endings = new Map<number, { ending: string; detector: LabelDetector }[]>();
  for (const detector of all) {
    if (detector.kind === 'prefix') {
      for (const prefix of detector.prefixes) {
        const at = prefixIndexOf(prefix);
        prefixes.set(at);
        const list = prefixed.get(at) ?? [];
        list.push({ prefix, detector, read: detector.read });
        prefixed.set(at, list);
      }
    } else if (detector.kind === 'sign') {
      const code = detector.sign.charCodeAt(0);
      (signed[code] ??= []).push({ detector, read: detector.read });
    } else if (detector.kind === 'label') {
      const texts = detector.triggers.filter((trigger) => !trigger.startsWith('*'));
      triggers.push(waitingFor(texts, detector));
      for (const trigger of detector.triggers)
        if (trigger.startsWith('*')) {
          const ending = trigger.slice(1);
          const at = endingIndexOf(ending);
          endings.set(at, [...(endings.get(at) ?? []), { ending, detector }]);
        }
    }
  }
  const endingTable = endings.size > 0 ? new BitTable(prefixBits) : undefined;
  for (const at of endings.keys()) endingTable?.set(at);

  let names: PhraseIndex | undefined;
  let shapes: ShapeTree | undefined;
  const labelled = all.map(withoutTriggers);
  return {
    tokens: { triggers: createTriggers(triggers), prefixes, ...signsOf(signed), endings: endingTable },
    // No text without a number needs it.
    names: () => (names ??= createPhraseIndex(labelled, otherNumbers)),
    shapes: () => (shapes ??= new ShapeTree(all.filter(isNumberDetector), createBits(labelled))),
    ...{ prefixed, signed, endings },
    whole: all.filter(isTokenDetector),
  };
}

const characters: readonly string[] = Array.from({ length: 128 }, (_, code) => String.fromCharCode(code));

const digitsOnly = (neighbour: RegExp | undefined): boolean =>
  neighbour !== undefined &&
  !characters.some((character) => neighbour.test(character) && !/\d/.test(character));

/** Signs beside a digit are found from the digit, because there are more signs than digits. */
function signsOf(
  signed: readonly (readonly Looking<SignDetector>[])[],
): Pick<TokenGates, 'signs' | 'neighbours' | 'besideDigits'> {
  const neighbours = new Uint8Array(signTableLength);
  const besideDigits = new Uint8Array(128);
  const signs: string[] = [];
  signed.forEach((detectors, code) => {
    if (detectors.every(({ detector }) => digitsOnly(detector.precededBy))) besideDigits[code] = 1;
    else if (detectors.every(({ detector }) => digitsOnly(detector.followedBy))) besideDigits[code] = 2;
    else signs.push(String.fromCharCode(code));
    characters.forEach((character, neighbour) => {
      const isBefore = detectors.some(({ detector }) => detector.precededBy?.test(character) ?? true);
      const isBehind = detectors.some(({ detector }) => detector.followedBy?.test(character) ?? true);
      neighbours[signIndex(code, neighbour)] = (isBefore ? 1 : 0) | (isBehind ? 2 : 0);
    });
  });
  return { signs, neighbours, besideDigits };
}
