import { BitTable } from './lookup/bit-table';
import { ascii, codeTable } from './lookup/code-table';
import type {
  Detector,
  LabelDetector,
  MixedDetector,
  NumberDetector,
  PrefixDetector,
  SignDetector,
  TokenDetector,
} from './detector';
import { spokenTriggers } from './encodings/spoken';
import { otherNumbers } from './numbers/other-numbers';
import { createBits, createPhraseIndex } from './phrases/phrase-index';
import { once } from './once';
import type { PhraseIndex } from './phrases/phrases';
import { ShapeTree } from './numbers/shapes';
import { createTriggers, type Waiting, waitingFor } from './phrases/triggers';
import {
  endingIndex,
  prefixIndex,
  prefixBits,
  signIndex,
  signTableLength,
  type TokenGates,
} from './tokens/tokens';

/** With its function beside it, so that engines find that as quickly as if all detectors were alike. */
export type Looking<D extends PrefixDetector | SignDetector> = {
  readonly detector: D;
  readonly read: D['read'];
};

/** A sign that several wait for is shown to those beside whose neighbours it stands. */
export type LookingAtSign = Looking<SignDetector> & {
  /** Characters that may stand before it and behind it. */
  readonly before: string;
  readonly behind: string;
  /** The same by `neighbourIndex`. */
  readonly mayStand: () => { readonly before: Uint8Array; readonly behind: Uint8Array };
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
  readonly signed: readonly (readonly LookingAtSign[] | undefined)[];
  readonly whole: readonly TokenDetector[];
  readonly mixed: readonly MixedDetector[];
  /** By `endingIndex`. */
  readonly endings: ReadonlyMap<number, readonly { ending: string; detector: LabelDetector }[]>;
};

/** A detector and its companions, which look for the same by other means. */
const withCompanions = (detector: Detector): readonly Detector[] => [
  detector,
  ...(detector.companions ?? []),
];

const endingIndexOf = (text: string): number =>
  endingIndex(
    text.charCodeAt(text.length - 3),
    text.charCodeAt(text.length - 2),
    text.charCodeAt(text.length - 1),
  );

const prefixIndexOf = (text: string): number =>
  prefixIndex(text.charCodeAt(0), text.charCodeAt(1), text.length > 2 ? text.charCodeAt(2) : 48);

const isPrefixDetector = (detector: Detector): detector is PrefixDetector => detector.kind === 'prefix';

const isTokenDetector = (detector: Detector): detector is TokenDetector => detector.kind === 'token';

const isMixedDetector = (detector: Detector): detector is MixedDetector => detector.kind === 'mixed';

const isNumberDetector = (detector: Detector): detector is NumberDetector => detector.kind === 'number';

export function createGates(given: readonly Detector[]): Gates {
  const all = given.flatMap(withCompanions);
  const prefixes = new BitTable(prefixBits);
  const signed: LookingAtSign[][] = [];
  const triggers: Waiting[] = [waitingFor(spokenTriggers())];
  const endings = new Map<number, { ending: string; detector: LabelDetector }[]>();
  for (const detector of all) {
    if (detector.kind === 'prefix') {
      for (const prefix of detector.prefixes) prefixes.set(prefixIndexOf(prefix));
    } else if (detector.kind === 'sign') {
      const code = detector.sign.charCodeAt(0);
      const before = charactersOf(detector.precededBy);
      const behind = charactersOf(detector.followedBy);
      const mayStand = once(() => ({ before: codeTable([1, before]), behind: codeTable([1, behind]) }));
      (signed[code] ??= []).push({ detector, read: detector.read, before, behind, mayStand });
    } else if (detector.kind === 'label') {
      triggers.push(waitingFor(detector.triggers, detector));
      for (const ending of detector.endings ?? []) {
        const at = endingIndexOf(ending);
        endings.set(at, [...(endings.get(at) ?? []), { ending, detector }]);
      }
    }
  }
  const endingTable = endings.size > 0 ? new BitTable(prefixBits) : undefined;
  for (const at of endings.keys()) endingTable?.set(at);

  const prefixed = once(() => byPrefix(all.filter(isPrefixDetector)));
  return {
    tokens: { triggers: createTriggers(triggers), prefixes, ...signsOf(signed), endings: endingTable },
    // No text without a number needs it.
    names: once(() => createPhraseIndex(all, otherNumbers)),
    shapes: once(() => new ShapeTree(all.filter(isNumberDetector), createBits(all))),
    get prefixed() {
      return prefixed();
    },
    ...{ signed, endings },
    whole: all.filter(isTokenDetector),
    mixed: all.filter(isMixedDetector),
  };
}

/** A prefix that begins with another of the same detector is found where that one is: `sk-proj-` where `sk-` is. */
function byPrefix(detectors: readonly PrefixDetector[]): Gates['prefixed'] {
  const byIndex = new Map<number, ({ prefix: string } & Looking<PrefixDetector>)[]>();
  for (const detector of detectors)
    for (const prefix of [...detector.prefixes].sort()) {
      const at = prefixIndexOf(prefix);
      const known = byIndex.get(at);
      const looking = { prefix, detector, read: detector.read };
      if (known === undefined) byIndex.set(at, [looking]);
      else if (!known.some((one) => one.detector === detector && prefix.startsWith(one.prefix)))
        known.push(looking);
    }
  return byIndex;
}

/** The ASCII characters that may be such a neighbour. */
const charactersOf = (neighbour: RegExp | undefined): string =>
  neighbour === undefined
    ? ascii
    : (ascii.match(new RegExp(neighbour, `g${neighbour.flags}`)) ?? []).join('');

const areDigits = (characters: string): boolean => /^\d*$/.test(characters);

/** Signs beside a digit are found from the digit, because there are more signs than digits. */
function signsOf(
  signed: readonly (readonly LookingAtSign[])[],
): Pick<TokenGates, 'signs' | 'neighbours' | 'besideDigits'> {
  const neighbours = new Uint8Array(signTableLength);
  const besideDigits = new Uint8Array(128);
  const signs: string[] = [];
  signed.forEach((detectors, code) => {
    const allow = (characters: string, side: number): void => {
      for (let at = 0; at < characters.length; at++) {
        const index = signIndex(code, characters.charCodeAt(at));
        neighbours[index] = (neighbours[index] as number) | side;
      }
    };
    const before = detectors.map((looking) => looking.before);
    const behind = detectors.map((looking) => looking.behind);
    if (before.every(areDigits)) besideDigits[code] = 1;
    else if (behind.every(areDigits)) besideDigits[code] = 2;
    else signs.push(String.fromCharCode(code));
    for (const characters of before) allow(characters, 1);
    for (const characters of behind) allow(characters, 2);
  });
  return { signs, neighbours, besideDigits };
}
