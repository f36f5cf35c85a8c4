import { mark, type Suite, type SuiteWriter, writeSuite } from '@/test/corpus/case';
import type { Random } from '@/test/corpus/random';
import { plain, usual } from '@/test/corpus/values/kind';
import { kindOf } from '@/test/corpus/values/kinds';
import {
  bareMarkdown,
  columns,
  csv,
  dull,
  form,
  fullHtmlTable,
  htmlTable,
  jsonColumns,
  jsonRows,
  markdown,
  mysql,
  psql,
  quotedCsv,
  type Row,
  sqlInsert,
  sqlInserts,
  tsv,
} from './tables';

const tabled = [
  ...[
    'us-ssn',
    'us-itin',
    'us-ein',
    'payment-card',
    'us-bank-account',
    'aba-routing',
    'iban',
    'us-npi',
    'us-mbi',
    'us-dea',
  ],
  ...[
    'medical-record-number',
    'us-passport',
    'us-drivers-license',
    'uk-nino',
    'uk-nhs',
    'ca-sin',
    'au-tfn',
    'de-steuer-id',
  ],
  ...['nl-bsn', 'in-aadhaar', 'br-cpf', 'pl-pesel', 'health-insurance-id', 'crypto-wallet', 'swift-bic'],
];

type Writer = readonly [name: string, write: (rows: readonly Row[]) => string];

const writers: readonly Writer[] = [
  ['CSV with header', (rows) => csv(rows)],
  ['CSV with header', (rows) => csv(rows, ';')],
  ['CSV with header', quotedCsv],
  ['CSV with header', (rows) => csv(rows, '|')],
  ['CSV with header', (rows) => `Hi Dana, here is the export you wanted:\n${csv(rows)}\n\nRegards, Tom`],
  ['form out of a PDF', form],
  ['TSV, Markdown, SQL output', tsv],
  ['TSV, Markdown, SQL output', markdown],
  ['TSV, Markdown, SQL output', bareMarkdown],
  ['TSV, Markdown, SQL output', psql],
  ['TSV, Markdown, SQL output', mysql],
  ['aligned columns', columns],
  ['HTML table', htmlTable],
  ['HTML table', fullHtmlTable],
  ['SQL INSERT', sqlInsert],
  ['SQL INSERT', sqlInserts],
  ['JSON', jsonRows],
  ['JSON', jsonColumns],
];

const around = ['id', 'name', 'city', 'amount', 'status', 'order_no', 'qty', 'created'];

function table(random: Random, detectors: readonly string[], length: number, isPlain = false): Row[] {
  const before = around.slice(0, random.int(1, 2));
  const after = [random.pick(around.slice(2, 5)), random.pick(around.slice(5))];
  const head = detectors.map((detector) => random.pick(kindOf(detector).headers));
  const rows = Array.from({ length }, (_, row) => {
    const cells = (names: readonly string[]): string[] =>
      names.map((name) => dull[name]?.(random, row) ?? '');
    const values = detectors.map((detector) => {
      const value = kindOf(detector).valid(random);
      return mark(detector, isPlain ? plain(value) : usual(value));
    });
    return [...cells(before), ...values, ...cells(after)];
  });
  return [[...before, ...head, ...after], ...rows];
}

/** Cells that would need quotes there, or would be cut there. */
const fits = (name: string, detector: string): boolean => name !== 'SQL INSERT' || detector !== 'es-dni';

function tables(random: Random, { add }: SuiteWriter): void {
  for (const detector of tabled)
    for (const [name, write] of writers) {
      if (!fits(name, detector)) continue;
      add(name, write(table(random, [detector], random.int(3, 6))));
      add(name, write(table(random, [detector], random.int(3, 6), true)));
    }
  for (const pair of [
    ['us-ssn', 'aba-routing', 'us-bank-account'],
    ['us-npi', 'us-dea', 'medical-record-number'],
    ['payment-card', 'us-ssn', 'us-mbi'],
    ['us-itin', 'us-ein', 'us-passport'],
    ['uk-nino', 'uk-nhs', 'iban'],
  ])
    for (const [name, write] of writers) add(name, write(table(random, pair, 5, random.chance(0.5))));
  for (const detector of [
    'us-ssn',
    'us-itin',
    'payment-card',
    'us-bank-account',
    'aba-routing',
    'us-npi',
    'ca-sin',
    'uk-nhs',
  ]) {
    add('long table', csv(table(random, [detector], 300, true)));
    add('long table', tsv(table(random, [detector], 200, true)));
    add(
      'long table',
      [
        random.pick(kindOf(detector).headers),
        ...table(random, [detector], 100, true)
          .slice(1)
          .map((row) => row.find((cell) => cell.startsWith('⟦')) ?? ''),
      ].join('\n'),
    );
  }
}

const afterValue: readonly ((label: string, value: string) => string)[] = [
  (label, value) => `${value} (${label})`,
  (label, value) => `${value} is her ${label}.`,
  (label, value) => `He wrote down ${value} as the ${label} on the form.`,
  (label, value) => `${value} <- ${label}`,
  (label, value) => `${value}, ${label}, please check`,
];

const farBefore: readonly ((label: string, value: string) => string)[] = [
  (label, value) =>
    `Her ${label}, which we asked for twice in February and which the office finally sent us by post, is ${value}.`,
  (label, value) =>
    `We also need the ${label}. She told me on the phone yesterday, and if I got it down right it is ${value}, but please ask again.`,
  (label, value) => `${label}:\n(as printed on the card, not the one from the old letter)\n\n    ${value}\n`,
  (label, value) =>
    `You asked for the ${label} of the new colleague who starts with you in the spring: ${value}.`,
];

function labels(random: Random, { add }: SuiteWriter): void {
  for (const detector of tabled) {
    const kind = kindOf(detector);
    for (const write of afterValue)
      add(
        'label after the value',
        write(random.pick(kind.labels), mark(detector, usual(kind.valid(random)))),
      );
    for (const write of farBefore)
      add('label far before', write(random.pick(kind.labels), mark(detector, usual(kind.valid(random)))));
  }
}

/** A column that says of each value what it is, beside one that says only that it is a number. */
function kindColumns(random: Random, { add }: SuiteWriter): void {
  for (const heading of ['Number', 'ID number', 'Value', 'No.']) {
    const rows = ['us-ssn', 'us-itin', 'us-passport', 'uk-nino', 'ca-sin'].map((detector) => {
      const kind = kindOf(detector);
      return `${random.pick(kind.labels)}\t${mark(detector, usual(kind.valid(random)))}\t2021`;
    });
    add('column for the kind', [`Document\t${heading}\tSince`, ...rows].join('\n'));
  }
}

function transcripts(random: Random, { add }: SuiteWriter): void {
  for (const detector of tabled) {
    const kind = kindOf(detector);
    const value = mark(detector, usual(kind.valid(random)));
    add(
      'question and answer',
      `00:03:12 Rep: May I have the ${random.pick(kind.labels)}?\n00:03:17 Caller: ${value}\n00:03:25 Rep: Thank you.`,
    );
  }
}

/** Tables in every writing, and labels behind a value or far before it. */
export function documents(random: Random): Suite {
  const writer = writeSuite('documents');
  tables(random, writer);
  labels(random, writer);
  kindColumns(random, writer);
  transcripts(random, writer);
  return writer.suite;
}
