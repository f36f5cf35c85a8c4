import type { ExactMatchRule } from '@/lib/model/organization-rules';
import type { Reason } from '@/lib/model/finding';
import type { Claim } from '@/lib/scan/detector';
import { once } from '@/lib/scan/once';
import { decode } from './base64';
import { passes } from './checks';
import { chanceOf, createSlot, normalised, rareByChance } from './exact-match';
import { createKeywords } from './near';
import { readPackedSet } from './packed-set';
import { createShapeReader, readShape, type Visit } from './value-shapes';
import type { WholeDetector } from './whole-detector';

/** Values this near are taken for parts of the same list. Code units between their starts. */
const listReach = 200;

/** One value of the right shape. */
type Candidate = {
  readonly start: number;
  readonly end: number;
  readonly value: string;
  readonly isListed: boolean;
};

type Opened = {
  readonly falseHitRate: number;
  readonly candidates: (text: string, from: number, to: number) => readonly Candidate[];
};

/** Nothing of it is read before the first text. A damaged set has nothing in it. */
function open(rule: ExactMatchRule): Opened {
  const set = readPackedSet(rule.set);
  const shapes = rule.shapes.map(readShape).filter((shape) => shape !== undefined);
  if (typeof set === 'string' || shapes.length === 0) return { falseHitRate: 0, candidates: () => [] };
  const readShapes = createShapeReader(shapes);
  const slotOf = createSlot(decode(rule.key), set.bits);
  return {
    falseHitRate: set.size / 2 ** set.bits,
    candidates(text, from, to) {
      const found: Candidate[] = [];
      const visit: Visit = (start, end) => {
        const value = normalised(text.slice(start, end), rule.normalise);
        const isListed = passes(rule.check, value) && set.has(slotOf(value));
        found.push({ start, end, value, isListed });
        return isListed;
      };
      readShapes(text, from, to, visit);
      return found;
    },
  };
}

/** Finds the organisation's real values: what has their shape and is in the set. */
export function createExactMatchDetector(rule: ExactMatchRule): WholeDetector {
  const { id, keywords } = rule;
  const near = createKeywords(keywords, rule.proximity);
  const opened = once(() => open(rule));
  const reasons: readonly Reason[] = rule.check === 'none' ? ['listed'] : ['listed', 'check-digit'];

  return {
    kind: 'whole',
    id,
    category: 'organization',
    keywords,
    find(text, from, to, isNamed) {
      const { falseHitRate, candidates } = opened();
      const isRare = falseHitRate <= rareByChance;
      // In a crowded set only those around can tell whether a single hit means something.
      const around = isRare ? 0 : listReach;
      const all = candidates(text, Math.max(0, from - around), Math.min(text.length, to + around));
      if (!all.some(({ start, isListed }) => isListed && start >= from && start < to)) return [];
      const isNear = keywords.length === 0 ? undefined : near.around(text, from, to);

      const claims: Claim[] = [];
      for (const [index, { start, end, isListed }] of all.entries()) {
        if (!isListed || start < from || start >= to) continue;
        const name = isNear?.(start, end) ? 'label' : isNamed?.(start, end) ? 'header' : undefined;
        if (name !== undefined) {
          const likelihood = isRare ? 'VERY_LIKELY' : 'LIKELY';
          claims.push({ start, end, likelihood, reasons: [...reasons, name] });
        } else if (isRare) claims.push({ start, end, likelihood: 'LIKELY', reasons });
        else if (isInList(all, index, falseHitRate)) {
          claims.push({ start, end, likelihood: 'LIKELY', reasons: [...reasons, 'repeated'] });
        } else claims.push({ start, end, likelihood: 'POSSIBLE', reasons });
      }
      return claims;
    },
  };
}

/** Whether more different values around candidate `index` are in the set than would be by chance. */
function isInList(all: readonly Candidate[], index: number, falseHitRate: number): boolean {
  const start = all[index]?.start ?? 0;
  const seen = new Set<string>();
  let hits = 0;
  const take = (step: number, first: number): void => {
    for (let at = first; ; at += step) {
      const other = all[at];
      if (other === undefined || Math.abs(other.start - start) > listReach) return;
      if (seen.has(other.value)) continue;
      seen.add(other.value);
      if (other.isListed) hits++;
    }
  };
  take(1, index);
  take(-1, index - 1);
  return hits > 1 && chanceOf(hits, seen.size, falseHitRate) <= rareByChance;
}
