import { isUpperCase } from '@/lib/scan/characters';
import { endOf } from '@/lib/scan/pattern';
import { isBic } from '@/lib/scan/checks/bic';
import type { Claim, LabelDetector, NumberDetector } from '@/lib/scan/detector';
import { list } from '@/lib/scan/list';
import { bicBesideIban } from '@/lib/scan/structure/bic-beside-iban';
import { bankParty } from '@/lib/scan/structure/bank-party';
import { bicOfTransfer } from '@/lib/scan/structure/bic-of-transfer';

const common = {
  id: 'swift-bic',
  category: 'financial',
  reasons: ['label'],
  labels: list(`
    swift, bic, swift code, bic code, swift bic, bic swift, swift id, swift no
    swift number, swift address, swift bank code, bank identifier code, bank identification code
    business identifier code, swift #, bic #, bic no, iso 9362, bankleitzahl bic, code swift, code bic, código swift
    codigo swift, codice swift, codice bic, bic des kreditinstituts, bic der bank, bankers bic, creditor bic
    debtor bic, bics, swift codes, bic codes, bank swift code, beneficiary bic, beneficiary bank bic, swift kód, kod swift, bicfi
  `),
  hints: [],
} as const;

// `DEUTDEFF`, `DEUTDEFF500`, and, as some banks print it: `DEUT DE FF 500`.
const written =
  /([A-Za-z]{4})([ -]?)([A-Za-z]{2})\2([A-Za-z\d]{2})(?:\2([A-Za-z\d]{3}))?(?![\w-]|[ \t]{1,3}=)/y;
const spacedHead = /([A-Z]{4}) ([A-Z]{2}) ([A-Z\d]{2})(?![\w-])/y;

/** What stands between the label and the code: signs, and the words of a short sentence. */
const filler =
  /(?:<\/?[a-z]{1,6}(?:\s[^<>]{0,60})?>|[\s:=#"'`*_|()[\]{}<>,/-]|(?:codes?|iban|id|is|are|no|nr|number|address|k[oó]d|ist|lautet|est|es|è|of|the|our|bank|value|string|text)(?![A-Za-z])){0,24}/iy;

const tail =
  /(?:[^\w\n]{1,3}(?:swift|bic|bank|codes?|id|no|number|address|k[oó]d)(?![A-Za-z])|[^\w\n]{0,2}#)+/iy;

/** Where the label ends whose first word ends at `end`: `SWIFT code`. */
const labelEnd = (text: string, end: number): number => Math.max(end, endOf(tail, text, end));

/** English words in capitals that have the form and a country inside. */
const words: ReadonlySet<string> = new Set(
  list(`
    DOCUMENT, BUSINESS, MESSAGES, LANGUAGE, PACKAGES, REQUIRED, OVERVIEW, CUSTOMER, DATABASE, TERMINAL, EXAMPLES, CHECKING
    MANAGERS, CHANGING, REGISTER, CONTINUE, DELIVERY, BILLIONS, MILLIONS, PLATFORM, ADVANCED, BANKINGS
  `),
);

function readAfter(text: string, end: number): Claim | undefined {
  const start = endOf(filler, text, end);
  const gap = text.slice(end, start);
  // `CMAKE_Swift_COMPILER`
  if (start === end || gap === '_') return undefined;
  const isBound = /[:="'#|>]/.test(gap);
  // Small letters make any word of eight letters a code, unless a sign binds it.
  if (!isBound && !isUpperCase(text.charCodeAt(start))) return undefined;
  written.lastIndex = spacedHead.lastIndex = start;
  const found = written.exec(text) ?? spacedHead.exec(text);
  if (found === null || gap.split('\n').length > 3) return undefined;
  const [whole, , separator = '', , , branch] = found;
  const code = whole.replace(/[ -]/g, '');
  if (!isBic(code.toUpperCase()) || words.has(code)) return undefined;
  const isCapital = code === code.toUpperCase();
  if (
    !isCapital &&
    (!isBound || separator !== '' || code !== code.toLowerCase() || !(/\d/.test(code) || /["'=]/.test(gap)))
  )
    return undefined;
  // `SWIFT CONCURRENCY`: in a heading of capitals only what has a digit or a place of its own is a code.
  const isHeading =
    !isBound &&
    !/\d/.test(code) &&
    text.slice(end - 3, end).toUpperCase() === text.slice(end - 3, end) &&
    /^[ \t]{1,3}[A-Z]{3}/.test(text.slice(start + whole.length, start + whole.length + 6)) &&
    !/\b(?:is|code|no)\b/i.test(gap);
  if (isHeading || (separator !== '' && !isBound && !/\d/.test(code) && branch === undefined))
    return undefined;
  return { start, end: start + whole.length, likelihood: 'VERY_LIKELY' };
}

/** Whether there may be six capitals in a row, as at the beginning of every code: one of them is a sixth character. */
function hasCapitals(text: string, from: number, to: number): boolean {
  for (let at = from + 5; at < to; at += 6) if (isUpperCase(text.charCodeAt(at))) return true;
  return false;
}

/** The words of a sentence between the label and the code, code units. */
const reach = 48;
const farCode =
  /^(?:\?\n)?[^\n;|]{0,36}?[ (:"']([A-Z]{6}[A-Z\d]{2}(?:[A-Z\d]{3})?)(?![\w-]|[ \t]{1,3}[A-Z]{3})/;
const isPointing = /(?::[ \t]?|\()$/;

/** `The BIC?\nCaller: COBAITHH`, `Please update the BIC to COBAITHH`, `SWIFT code (required): COBAITHH`, `BIC ........ COBAITHH`. */
function readFar(text: string, label: number, wordEnd: number): Claim | undefined {
  if (!hasCapitals(text, wordEnd, wordEnd + 2 * reach)) return undefined;
  const end = labelEnd(text, wordEnd);
  const code = farCode.exec(text.slice(end, end + reach))?.[1];
  if (code === undefined || !isBic(code) || words.has(code)) return undefined;
  const start = text.indexOf(code, end);
  const gap = text.slice(end, start);
  // Where other words are in capitals too, any word of eight letters may be one.
  if (/[A-Z]{3}/.test(gap.replace(/SWIFT|BIC|IBAN/g, ''))) return undefined;
  // SWIFT is also who sends the messages.
  if (end - label === 'swift'.length && /[a-z]/i.test(gap) && !isPointing.test(gap)) return undefined;
  return { start, end: start + code.length, likelihood: 'VERY_LIKELY' };
}

// `DEUTDEFF (BIC)`, `DEUTDEFF <- BIC`, `"DEUTDEFF", bank.get("bic`, `DEUTDEFF is our SWIFT code`
const codeBefore =
  /(?:^|[^\w-])([A-Z]{6}[A-Z\d]{2}(?:[A-Z\d]{3})?)(?:[ \t]{0,2}[([][ \t]?|[ \t]?<-{1,2}[ \t]?|["'],[ \t]?[\w.]{0,24}[([]["']|[ \t](?:is|=|as)[ \t](?:the |our |my |your |his |her |their |its )?(?:bank's )?)$/;

// `DEUTDEFF, BIC, …`: the label stands alone between the commas.
const codeBeforeComma = /(?:^|[^\w-])([A-Z]{6}[A-Z\d]{2}(?:[A-Z\d]{3})?),[ \t]$/;
const endsClause = /[,.;)\r\n]|^$/;

/** Code units that the two expressions need. */
const reachBefore = { comma: 14, other: 48 };

function readBefore(text: string, start: number, end: number): Claim | undefined {
  const isBehindComma = text.charCodeAt(start - 2) === 44;
  if (isBehindComma && !endsClause.test(text.charAt(labelEnd(text, end)))) return undefined;
  const from = Math.max(0, start - (isBehindComma ? reachBefore.comma : reachBefore.other));
  if (!hasCapitals(text, from, start)) return undefined;
  const found = (isBehindComma ? codeBeforeComma : codeBefore).exec(text.slice(from, start));
  const code = found?.[1];
  if (found === null || code === undefined || !isBic(code) || words.has(code)) return undefined;
  const codeStart = from + found.index + found[0].indexOf(code);
  return { start: codeStart, end: codeStart + code.length, likelihood: 'VERY_LIKELY' };
}

const joint = /(?:,? (?:and|or|und|oder|et|ou|y|e) |, ?| ?\/ ?)([A-Z]{6}[A-Z\d]{2}(?:[A-Z\d]{3})?)(?![\w-])/y;

/** With the codes that follow: `BICs COBAITHH and DEUTDEFF500`. */
function withOthers(text: string, { start, end: firstEnd, likelihood }: Claim): Claim {
  let end = firstEnd;
  for (joint.lastIndex = end; ; end = joint.lastIndex) {
    const code = joint.exec(text)?.[1];
    if (code === undefined || !isBic(code) || words.has(code)) return { start, end, likelihood };
  }
}

// The names of the fields of a form, then their values: a code alone in its line.
const below = /:?\r?\n(?:[^\n]{1,60}\n){1,12}?([A-Z]{6}[A-Z\d]{2}(?:[A-Z\d]{3})?)(?=\r?\n|$)/y;

function readBelow(text: string, start: number, end: number): Claim | undefined {
  if (start > 0 && text.charCodeAt(start - 1) !== 10) return undefined;
  below.lastIndex = labelEnd(text, end);
  const code = below.exec(text)?.[1];
  if (code === undefined || !isBic(code) || words.has(code)) return undefined;
  return { start: below.lastIndex - code.length, end: below.lastIndex, likelihood: 'LIKELY' };
}

/** Codes with digits below the heading of a column. */
const inColumn: NumberDetector = {
  ...common,
  kind: 'number',
  reasons: [],
  formats: [],
  shapes: list(`
    AAAAAAA9, AAAAAA9A, AAAAAA99, AAAAAA9A999, AAAAAA99999, AAAAAA9AAAA, AAAAAA9A9A9, AAAAAA99AAA
  `),
  judge({ value }, context) {
    if (!isBic(value)) return undefined;
    return context().label === undefined ? undefined : 'VERY_LIKELY';
  },
  hits: ['BIC: BOFAUS3N', 'BIC: ROYCCAT2'],
  misses: ['BOFAUS3N'],
};

export const swiftBic: LabelDetector = {
  ...common,
  kind: 'label',
  // `bic code` is read from `bic` on, unless it is one word.
  triggers: common.labels.map((label) => (/^(?:swift|bic) /.test(label) ? label.replaceAll(' ', '') : label)),
  companions: [inColumn, bankParty, bicBesideIban, bicOfTransfer],
  read(text, start, end) {
    const claim =
      readAfter(text, end) ??
      readFar(text, start, end) ??
      readBefore(text, start, end) ??
      readBelow(text, start, end);
    if (claim === undefined) return undefined;
    const isPlural = (text.charCodeAt(labelEnd(text, end) - 1) | 32) === 115;
    return isPlural ? withOthers(text, claim) : claim;
  },
  cell: (value) => (isBic(value.replaceAll(' ', '')) && !words.has(value) ? 'VERY_LIKELY' : undefined),
  hits: [
    'Name\nBIC\nCity\nAda Hill\nBOFAUSNY\nBonn',
    'Our BICs are BOFAUS3N and COBADEFF370, use either.',
    'SWIFT: DEUTDEFF',
    'BIC DEUTDEFF500',
    'SWIFT/BIC: COBADEFFXXX',
    'swift code BOFAUS3N',
    'Our BIC is CHASUS33XXX.',
    'BIC/SWIFT-Code: GENODEF1S06',
    'Bank Identifier Code: NWBKGB2L',
    'bic: "BNPAFRPP"',
    '{"swift":"HSBCHKHHHKH"}',
    '<BICFI>INGBNL2A</BICFI>',
    'swift_code=ABNANL2AXXX',
    'bicCode = "UBSWCHZH80A"',
    'S.W.I.F.T. CITIUS33',
    'BIC: DEUT DE FF',
    'BIC: DEUT DE FF 500',
    'DEUTDEFF (BIC)',
    'UNCRITMM is our SWIFT code',
    'SWIFT\nBARCGB22',
    'ＢＩＣ：ＤＥＵＴＤＥＦＦ',
    'Código SWIFT: BBVAESMM',
    'bic: deutdeff500',
    'Please update the BIC to COBAITHH and confirm.',
    'SWIFT code (required): COBAITHHXXX',
    'Rep: May I have the BIC?\n00:03:17 Caller: COBAITHH',
    'UNCRITMM is her BIC',
    'UNCRITMM <- SWIFT/BIC',
    'UNCRITMM, BIC, please check',
    'assertEquals("UNCRITMM", bank.get("swift_bic"));',
    'The Swift on file (COBAITHH) does not match.',
    'We have the following Swift for this person: COBAITHH',
    '<tr><td>BIC</td><td>DEUTDEFF</td></tr>',
    'bank,bic\nA,X\nB,DEUTDEFF',
  ],
  misses: [
    'DEUTDEFF',
    'The SWIFT PROTOCOL',
    'SWIFT LANGUAGE GUIDE',
    'SWIFT messages are sent to DEUTSCHLAND and STANDARD offices',
    'ENTER THE BIC ON THE DOCUMENT AND COBAITHH',
    'swift language, swift 5.9 packages',
    'STANDARD, BIC and others',
    'CHAMPION, Swift said, Taylor Swift (CHAMPION of the year)',
    'Swift developers like optional values',
    'SWIFT: DOCUMENT',
    'BIC: XXXXXXXX',
    'SWIFT: DEUTZZFF',
    'bic pens and Bic lighters, a swift response',
    'swift: software for macOS',
    'SWIFT CODE: unknown',
    'BIC DEUTDEFF50, BIC DEUTDEFF5000',
    'SWIFT code required for payments',
    'import Swift // BUSINESS',
    'Taylor Swift: business as usual',
    'BIC (Bayesian information criterion) 1234.5',
    'bicycle: standard',
    'set(CMAKE_Swift_COMPILER "x")',
    'SWIFT = "swift"\n    MARKDOWN = "markdown"',
  ],
};
