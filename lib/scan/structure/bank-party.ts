import { isBic } from '@/lib/scan/checks/bic';
import type { SignDetector } from '@/lib/scan/detector';
import { matchAt } from '@/lib/scan/pattern';

const tag = /[\r\n]:5\dA$/;
const tagLength = 5;
// An account may stand on the line before.
const party = /:(?:\/[^\r\n]{1,40}\r?\n)?([A-Z]{6}[A-Z\d]{2}(?:[A-Z\d]{3})?)(?=[\r\n]|$)/y;

/** The bank of an ISO 15022 message: `:57A:DEUTDEFF`. */
export const bankParty: SignDetector = {
  kind: 'sign',
  id: 'swift-bic',
  category: 'financial',
  reasons: ['format'],
  sign: ':',
  precededBy: /A/,
  followedBy: /[A-Z/]/,
  read(text, at) {
    if (!tag.test(text.slice(Math.max(0, at - tagLength), at))) return undefined;
    const code = matchAt(party, text, at)?.[1];
    if (code === undefined || !isBic(code)) return undefined;
    return { start: party.lastIndex - code.length, end: party.lastIndex, likelihood: 'VERY_LIKELY' };
  },
  hits: [':20:TRF2291\n:57A:COBADEFF\n:71A:SHA', ':20:TRF2291\n:52A:/D/8844\nBOFAUS3N'],
  misses: ['Q&A:DEUTDEFF', ':20:TRF2291\n:57A:DOCUMENT1', ':57A'],
};
