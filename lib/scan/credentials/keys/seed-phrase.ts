import type { LabelDetector } from '@/lib/scan/detector';
import { list } from '@/lib/scan/list';
import { matchAt } from '@/lib/scan/pattern';

// BIP 39: 12, 15, 18, 21 or 24 words of three to eight letters; people number them, or put each in a line.
const row =
  /(?:["'`*)]{0,3}(?: \([^()\n]{1,24}\)|(?: [a-z]{1,12}){1,5}(?=:))?[ \t]{0,3}(?::|=|\bis\b|->)[ \t]{0,3}["'`*]{0,2}|[ \t]{0,2}\r?\n)\s{0,8}((?:(?:\d{1,2}[.)] ?)?[a-z]{3,8}(?:[ \t]{1,2}|,[ \t]?|\r?\n[ \t]{0,8})){11,23}(?:\d{1,2}[.)] ?)?[a-z]{3,8})(?=["'`*.]{0,2}[ \t]*(?:[\r\n,;})]|$))/y;
/** Words of sentences that are none of the list's. */
const ofSentences = /\b(?:the|and|for|with|your|our|are|was|not|must|has|have|from|when|which|should)\b/;

/** The words that a wallet is restored from. */
export const seedPhrase: LabelDetector = {
  kind: 'label',
  id: 'generic-secret',
  category: 'credentials',
  reasons: ['label', 'format'],
  triggers: list(`
    seed phrase, seed words, seed backup, recovery phrase, mnemonic, mnemonic phrase, wallet seed, backup phrase, secret phrase, recovery words,
    wallet words, phrase de récupération, frase semilla, frase de recuperación, wiederherstellungsphrase, frase di recupero
  `),
  read(text, _start, end) {
    const words = matchAt(row, text, end)?.[1];
    if (words === undefined || ofSentences.test(words)) return undefined;
    const count = words.match(/[a-z]+/g)?.length ?? 0;
    if (count % 3 !== 0) return undefined;
    return { start: row.lastIndex - words.length, end: row.lastIndex, likelihood: 'LIKELY' };
  },
  hits: [
    'seed phrase: river maple lantern quiet tiger stone cloud paper window lamp horse silver',
    'Seed words (Ledger): river maple lantern quiet tiger stone cloud paper window lamp horse silver',
    'MNEMONIC="river maple lantern quiet tiger stone cloud paper window lamp horse silver"',
    'recovery phrase in the right order: 1. river 2. maple 3. lantern 4. quiet 5. tiger 6. stone 7. cloud 8. paper 9. window 10. lamp 11. horse 12. silver',
    'My recovery phrase is river maple lantern quiet tiger stone cloud paper window lamp horse silver.',
  ],
  misses: [
    'seed phrase: write down all twelve words that appear here and keep them safe',
    'recovery phrase: river maple lantern',
    'mnemonic: every good boy deserves fruit always',
  ],
};
