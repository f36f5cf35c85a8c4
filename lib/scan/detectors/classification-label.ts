import { isLetter, isLowerCase, isUpperCase } from '@/lib/scan/characters';
import { readBanner, readPortion, readTrafficLight } from '@/lib/scan/checks/banner';
import { foldedAll } from '@/lib/scan/checks/folded';
import {
  generalMarkings,
  levelLabels,
  plainMarkings,
  strongMarkings,
  titleMarkings,
} from '@/lib/scan/checks/markings';
import { isLevelLabel, isOneOfLevels, readLevel, wordsOf } from '@/lib/scan/checks/secrecy-level';
import {
  continues,
  isDefined,
  isOfConstants,
  isOfFunction,
  isOtherThing,
  isTitle,
} from '@/lib/scan/checks/prose';
import { isCapital, isInSentence, standing } from '@/lib/scan/checks/standing';
import type { Claim, LabelDetector } from '@/lib/scan/detector';
import { list } from '@/lib/scan/list';
import { once } from '@/lib/scan/once';

const plain = once((): ReadonlySet<string> => new Set(foldedAll(plainMarkings)));
const titles = once((): ReadonlySet<string> => new Set(foldedAll(titleMarkings)));

const ofBanner = /^(?:n ?f|r ?e ?l|rel to|s ?b ?u|unclassified|t ?s|s ?i|t ?k|h ?c ?s|orcon)$/;

/** `VS-NfD` and `DISTRIBUTION STATEMENT D` end in a letter that is no word of its own. */
const lengthOfLetter = (words: string, text: string, end: number): number => {
  if (words === 'vs nf') return text.charAt(end) === 'D' ? 1 : 0;
  return words === 'distribution statement' && /^ [B-F]\b/.test(text.slice(end, end + 3)) ? 2 : 0;
};

/** `DISTRIBUTION STATEMENT A` is for everybody. */
const isPublic = (words: string, text: string, end: number): boolean =>
  words === 'distribution statement' && text.startsWith(' A', end) && !isLetter(text.charCodeAt(end + 2));

const isPartOfName = (text: string, start: number, end: number): boolean => {
  const before = text.charAt(start - 1);
  const after = text.charAt(end);
  if (
    /[\w$/\\@.#-]/.test(before) &&
    !/[\n#]/.test(before) &&
    (isLowerCase(text.charCodeAt(start)) || !/(?:[-–]{2}|\/\/)$/.test(text.slice(start - 2, start)))
  )
    return true;
  if (/[\w$@(\\]/.test(after) || /^(?:\.\w|-[\p{Lower}\d]|=\S|\[\w|::|=>)/u.test(text.slice(end, end + 3)))
    return true;
  return text.slice(start, end).includes('_');
};

function readMarking(text: string, start: number, end: number): Claim | undefined {
  const written = text.slice(start, end);
  // camelCase and small letters in the middle of a line: nearly all of them.
  const first = text.charCodeAt(start);
  const line = standing(text, start, end);
  if (isLowerCase(first) && !line.isWhole && !line.isBracketed) return undefined;
  if (isPartOfName(text, start, end) || /\n|\p{Lower}{2}\p{Upper}/u.test(written)) return undefined;
  const after = text.slice(end, end + 24);
  const words = wordsOf(written);
  const claim = (likelihood: Claim['likelihood']): Claim => ({ start, end, likelihood });
  const capital = isCapital(written);
  if (plain().has(words)) {
    if (capital) {
      // `# INTERNAL` heads a part of a program.
      if ((line.isComment && words === 'internal') || isOfConstants(text, start, end)) return undefined;
      if (line.isWhole || line.isBracketed) return claim('LIKELY');
      if (titles().has(words) && (line.isLead || line.isTail || line.isSubject)) return claim('LIKELY');
      return line.isLead && line.isWarning ? claim('LIKELY') : undefined;
    }
    const isTitled = titles().has(words) && isUpperCase(first);
    return isTitled && (line.isWhole || line.isBracketed || line.isTail || (line.isLead && line.isWarning))
      ? claim('LIKELY')
      : undefined;
  }
  // `/* For internal use only */` speaks of a function.
  if (!capital && /internal use/.test(words) && (line.isComment || isOfFunction(text, start, end)))
    return undefined;
  if (isLowerCase(first) && continues(text, start)) return undefined;
  if (line.isWhole) return claim(capital ? 'VERY_LIKELY' : 'LIKELY');
  if (line.isBracketed && !isDefined.test(after)) return claim('LIKELY');
  if (isOtherThing.test(after) || isDefined.test(after)) return undefined;
  const isGeneral = generalMarkings.has(words);
  if (capital) {
    // In a sentence that is all capitals nothing stands out.
    if (isGeneral) return line.isTail || (line.isLead && line.isWarning) ? claim('LIKELY') : undefined;
    return claim(line.isLead || line.isTail ? 'VERY_LIKELY' : 'LIKELY');
  }
  if (!isGeneral && line.isLead && line.isWarning) return claim('LIKELY');
  if (isGeneral || !isTitle(written) || /^top secret/.test(words)) return undefined;
  // A longer name goes on: `Attorney Client Privilege Act`.
  const isLonger =
    /^[ \t]\p{Upper}/u.test(after) ||
    /\p{Upper}\p{Lower}{2,20}[ \t]$/u.test(text.slice(Math.max(0, start - 24), start));
  if (isLonger && !line.isLead && !line.isTail) return undefined;
  return claim('LIKELY');
}

export const classificationLabel: LabelDetector = {
  kind: 'label',
  id: 'classification-label',
  category: 'marking',
  reasons: [],
  triggers: [
    ...strongMarkings,
    ...plainMarkings,
    ...levelLabels,
    ...list('tlp, nf, rel, rel to, sbu, unclassified, ts, si, tk, hcs, orcon'),
  ],
  read(text, start, end) {
    // `secret`, `internal`, `private` in small letters: nearly all that is ever read here.
    if (isLowerCase(text.charCodeAt(start)) && plain().has(text.slice(start, end))) return undefined;
    const second = text.charCodeAt(start + 1);
    const isUpper = isUpperCase(second) || !isLetter(second);
    if (isUpper) {
      const banner = readBanner(text, start, end) ?? readPortion(text, start, end);
      if (banner !== undefined) return banner;
    }
    const words = wordsOf(text.slice(start, end));
    if (isPublic(words, text, end)) return undefined;
    if (words.replaceAll(' ', '') === 'tlp') return readTrafficLight(text, start, end);
    if (isLevelLabel(words)) return readLevel(text, end);
    if (isInSentence(text, start) || ofBanner.test(words) || isOneOfLevels(text, start)) return undefined;
    return readMarking(text, start, end + lengthOfLetter(words, text, end));
  },
  hits: [
    '<p class="banner">CONFIDENTIAL</p><h1>Plan</h1>',
    'FILED UNDER SEAL, Exhibit C',
    'Internal – Confidential. Not for external distribution.',
    'TOP SECRET//SI//NOFORN',
    'SECRET//REL TO USA, FVEY',
    'CUI',
    'CONTROLLED//FED ONLY',
    '(S//NF) The meeting took place on Monday.',
    '(TS//SI//NF) Intercepts show that.',
    'TS//SI-G//ORCON/NOFORN',
    'CUI Category: PRVCY',
    'PROTECTED B',
    'Vertraulich - nur für internen Gebrauch',
    'Confidential | Page 3 of 9',
    '© 2025 Acme Inc. All rights reserved. Confidential.',
    'Sensitivity = Confidential\\All Employees',
    '社外秘\n第3四半期計画',
    '【机密】会议纪要',
    'TLP:RED',
    'This report is TLP:AMBER+STRICT until Friday.',
    'tlp:amber',
    'NATO SECRET',
    'OFFICIAL-SENSITIVE',
    'OFFICIAL - SENSITIVE: COMMERCIAL',
    'VS-NfD',
    'VS-NUR FÜR DEN DIENSTGEBRAUCH',
    'STRENG GEHEIM',
    'FOUO',
    'UNCLASSIFIED//FOR OFFICIAL USE ONLY',
    'Security classification - SECRET',
    'For Official Use Only',
    'ATTORNEY-CLIENT PRIVILEGED',
    'Re: merger. ATTORNEY-CLIENT PRIVILEGED AND CONFIDENTIAL. Please do not forward.',
    'Attorney Work Product',
    'PRIVILEGED & CONFIDENTIAL',
    'COMPANY CONFIDENTIAL',
    'Strictly confidential',
    '*** STRICTLY CONFIDENTIAL ***',
    'INTERNAL USE ONLY',
    'Acme Corp. - For Internal Use Only',
    'INTERNAL ONLY: Q3 figures below',
    'PROPRIETARY AND CONFIDENTIAL',
    'ITAR CONTROLLED',
    'Classification: Confidential',
    'Sensitivity: Internal',
    '{"classification":"restricted"}',
    'Document classification = Restricted',
    '**Classification:** Highly Confidential',
    '[CONFIDENTIAL]',
    '[Confidential] Draft of the offer',
    'CONFIDENTIAL',
    'Confidential\n\nDear Ms Roe,',
    'CONFIDENTIAL - DO NOT DISTRIBUTE',
    'Subject: CONFIDENTIAL - reorganisation',
    'Page 3 | Confidential',
    'Internal use only - not for distribution outside Acme',
    'ACME INC. CONFIDENTIAL',
    'Geheimhaltungsgrad: vertraulich',
    'DISTRIBUTION STATEMENT D. Distribution authorized to the Department of Defense.',
    'Ｃｏｎｆｉｄｅｎｔｉａｌ',
    'СОNFIDENTIAL',
  ],
  misses: [
    'Levels: Public, Internal, Confidential, Restricted.',
    '    Validates.\n\n    For internal use only.\n    ',
    '    # it may leak\n    # sensitive information.',
    'projects/${SECRET}/versions',
    'enum:\n- EXTERNAL\n- INTERNAL',
    "('level', SecurityLevel)",
    'o - N F>=1',
    '   --internal-only\n   --force',
    'the secret sauce of the team',
    'confidential computing on AMD',
    'kubectl create secret generic db',
    '500 Internal Server Error',
    'a top secret recipe',
    'Top Secret Clearance required for this job',
    'TOP SECRET CLEARANCE REQUIRED',
    '.confidential { color: red }',
    'Privileged: true',
    'securityContext:\n  privileged: true',
    'classification: image classifier',
    'Classification: Public',
    'classification report for the model',
    'internal use of the API is fine',
    'for internal use only by the compiler',
    'const SECRET = load()',
    'SECRET=abc',
    'CLIENT_SECRET: foo',
    'kind: Secret',
    'export enum Level { INTERNAL_ONLY, TOP_SECRET }',
    'This is not a trade secret.',
    '"CONFIDENTIAL INFORMATION" shall mean all information',
    'we keep it strictly confidential',
    'The attorney-client privilege protects communications.',
    'grpc status INTERNAL: connection reset',
    'RESTRICTED: bool',
    'SECRET // comment',
    'https://example.com/SECRET//path',
    'TLP:CLEAR and TLP:WHITE',
    'DISTRIBUTION STATEMENT A. Approved for public release.',
    'dist/index.ts//SI',
    '这是机密文件吗',
    "Victoria's Secret",
    'Secret',
    'Internal',
    '## Internal',
    'L.A. Confidential',
    '(c) 2024 NATO',
    'access: restricted',
    'sensitivity: 0.95, specificity: 0.9',
    'sensitivity: high',
    'distribution: normal',
    '@internal',
    'CONFIDENTIALITY AGREEMENT',
    'Please mark it as confidential.',
    '  INTERNAL,\n  OTHER,',
    '// For internal use only.\n// Behaves like an array',
  ],
};
