import type { Case, Span } from './case';
import { personalSuite } from './corpus';
import { known } from './measure';
import type { Aim, Line, Table } from './print';
import { credentialIds, type Scored, tally, type Tally } from './score';
import { kinds } from './values/kinds';

/** The aims of the issue "The scanner", at the default threshold. */
export const aims = {
  structured: { precision: 0.98, recall: 0.98 },
  /** Passwords in running text, mails, chats and configuration. */
  prose: { recall: 0.7 },
  obfuscation: { recall: 0.9 },
  /** False findings per megabyte (a million UTF-16 code units) of benign text: fewer than one in two. */
  benign: 0.5,
};

const personalIds = ['email-address', 'phone-number', 'date-of-birth', 'street-address', 'ip-address'];
/** Words, or looked for only when a policy says so: the issue sets no number for these. */
const withoutAim = [...personalIds, 'classification-label'];

const ownFormatCredentials = [
  ...['vendor keys', 'JSON web tokens', 'private keys', 'authorization headers'],
  'connection strings',
];

const withDetector = new Set(kinds.map(({ detector }) => detector));

const byName = (one: Tally, other: Tally): number => (one.name < other.name ? -1 : 1);

const lines = (tallies: readonly Tally[], aimOf: (name: string) => Aim = () => ({})): Line[] =>
  [...tallies].sort(byName).map((row) => ({
    ...row,
    aim: aimOf(row.name),
    isAbsent: withDetector.has(row.name) && !known.has(row.name),
  }));

const inClass = (_: Span, item: Case): string => item.class;

const isSpelled = ({ case: item }: Scored): boolean => item.class.startsWith('user (at)');

function aimOfDetector(name: string): Aim {
  if (name === 'credentials') return { precision: aims.structured.precision };
  return withoutAim.includes(name) ? {} : aims.structured;
}

export function tablesOf(scored: readonly Scored[]): Table[] {
  const of = (...suites: readonly string[]): Scored[] =>
    scored.filter(({ case: item }) => suites.includes(item.suite));
  const clean = scored.filter((item) => item.case.suite !== 'obfuscated' && !isSpelled(item));
  const empty = of('near misses', 'credential near misses', 'invalid', 'markings', personalSuite).filter(
    ({ case: item }) => item.spans.length === 0,
  );
  const family = ({ detector }: Span): string =>
    credentialIds.includes(detector) ? 'credentials' : detector;
  return [
    {
      title: 'By detector, clean texts of all suites (credentials in one line)',
      lines: lines(tally(clean, family), aimOfDetector),
    },
    {
      title: 'Obfuscated, all detectors together',
      lines: lines(
        tally([...of('obfuscated'), ...of(personalSuite).filter(isSpelled)], inClass),
        () => aims.obfuscation,
      ),
    },
    { title: 'Obfuscated, by detector', lines: lines(tally(of('obfuscated'), family)) },
    { title: 'Documents and lists', lines: lines(tally(of('documents', 'records', 'lists'), inClass)) },
    { title: 'Labelled, by kind of text', lines: lines(tally(of('labelled', 'national'), inClass)) },
    {
      title: 'Credentials, by suite',
      lines: lines(tally(of('credentials'), inClass), (name) =>
        ownFormatCredentials.includes(name) ? { recall: aims.structured.recall } : aims.prose,
      ),
    },
    {
      title: 'Nothing to find, and something found',
      lines: lines(tally(empty, inClass)).filter(({ wrong }) => wrong > 0),
    },
  ];
}
