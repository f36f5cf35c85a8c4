import { isBic } from '@/lib/scan/checks/bic';
import type { LabelDetector } from '@/lib/scan/detector';
import { list } from '@/lib/scan/list';

/** Alone behind the words, and no other word in capitals beside it. */
const code =
  /[ \t]?[:=-]?[ \t]{0,2}(?:(?:is|no|number)[ \t:]{1,2})?["'(]?([A-Z]{6}[A-Z\d]{2}(?:[A-Z\d]{3})?)(?![\w-]|[ \t]{1,3}[A-Z]{3})/y;

/** A place with a digit, or four consonants in a row, as hardly any word has. */
const isNoWord = (value: string): boolean => /\d|[B-DF-HJ-NP-TV-XZ]{4}/.test(value);

/** The bank to which money goes: `Transfer to BOFAUS3N`, `Bank code: BOFAUS3N`. */
export const bicOfTransfer: LabelDetector = {
  kind: 'label',
  id: 'swift-bic',
  category: 'financial',
  reasons: ['label'],
  triggers: list(`
    bank code, bankcode, transfer to, transfers to, wire to, wired to, payment to, remit to, correspondent bank
    intermediary bank, beneficiary bank, receiving bank, account with institution
  `),
  read(text, start, end) {
    code.lastIndex = end;
    const value = code.exec(text)?.[1];
    if (value === undefined || !isBic(value) || !isNoWord(value)) return undefined;
    const trigger = text.slice(start, end);
    if (trigger === trigger.toUpperCase() && !/\d/.test(value)) return undefined;
    const at = text.indexOf(value, end);
    return { start: at, end: at + value.length, likelihood: 'LIKELY' };
  },
  hits: ['Transfer to BOFAUS3N', 'Bank code: NATXFRPPXXX', 'the beneficiary bank is PKBCCH22'],
  misses: ['Transfer to CUSTOMER', 'TRANSFER TO WORKSHOP', 'bank code: STANDARD', 'bank code: 37040044'],
};
