import type { Detector, LabelDetector, NumberDetector, PrefixDetector, SignDetector } from './detector';
import { spokenTriggers } from './encodings/spoken';
import { createPhraseIndex, type Labelled, type PhraseIndex } from './phrases';
import { createShapeTree, type ShapeTree } from './shapes';
import { prefixIndex, prefixTableLength, type TokenGates } from './tokens';

/** What opens the way to a detector, for all detectors of a scanner together. */
export type Gates = {
  readonly tokens: TokenGates;
  readonly index: PhraseIndex;
  readonly shapes: ShapeTree;
  /** By the key that stands for it in `triggerOf` of its phrases. */
  readonly triggered: ReadonlyMap<string, LabelDetector>;
  /** By `prefixIndex`. */
  readonly prefixed: ReadonlyMap<number, readonly { prefix: string; detector: PrefixDetector }[]>;
  /** By ASCII code. */
  readonly signed: ReadonlyMap<number, readonly SignDetector[]>;
  readonly endings: readonly { ending: string; detector: LabelDetector }[];
};

/** Stands in for a detector where number words are triggers. */
export const spokenNumbers = 'spoken-numbers';

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

const prefixIndexOf = (text: string): number =>
  prefixIndex(text.charCodeAt(0), text.charCodeAt(1), text.length > 2 ? text.charCodeAt(2) : 48);

export function createGates(given: readonly Detector[]): Gates {
  const all = given.flatMap(withCompanions);
  const prefixes = new Uint8Array(prefixTableLength);
  const prefixed = new Map<number, { prefix: string; detector: PrefixDetector }[]>();
  const signs = new Uint8Array(128);
  const signed = new Map<number, SignDetector[]>();
  const triggered = new Map<string, LabelDetector>();
  const triggers: Labelled[] = [{ id: spokenNumbers, labels: [], hints: [], triggers: spokenTriggers() }];
  const endings: { ending: string; detector: LabelDetector }[] = [];
  for (const detector of all) {
    if (detector.kind === 'prefix') {
      for (const prefix of detector.prefixes) {
        const at = prefixIndexOf(prefix);
        prefixes[at] = 1;
        const list = prefixed.get(at) ?? [];
        list.push({ prefix, detector });
        prefixed.set(at, list);
      }
    } else if (detector.kind === 'sign') {
      const code = detector.sign.charCodeAt(0);
      signs[code] = 1;
      signed.set(code, [...(signed.get(code) ?? []), detector]);
    } else if (detector.kind === 'label') {
      // Companions share an id, but not their triggers.
      const key = `${triggered.size}`;
      triggered.set(key, detector);
      const words = detector.triggers.filter((trigger) => !trigger.startsWith('*'));
      triggers.push({ id: key, labels: [], hints: [], triggers: words });
      for (const trigger of detector.triggers)
        if (trigger.startsWith('*')) endings.push({ ending: trigger.slice(1), detector });
    }
  }
  const endingTable = new Uint8Array(endings.length > 0 ? prefixTableLength : 0);
  for (const { ending } of endings) endingTable[prefixIndexOf(ending.slice(-3))] = 1;

  const index = createPhraseIndex([...all.map(withoutTriggers), ...triggers]);
  return {
    tokens: { index, prefixes, signs, endings: endingTable },
    index,
    shapes: createShapeTree(
      all.filter((detector): detector is NumberDetector => detector.kind === 'number'),
      index.bitsOf,
    ),
    triggered,
    prefixed,
    signed,
    endings,
  };
}
