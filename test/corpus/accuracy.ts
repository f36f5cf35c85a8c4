import { parseArgs } from 'node:util';
import { readBenign } from './benign';
import { suitesFrom, usualSeed } from './corpus';
import { type BenignLine, scanBenign, scoreAll, threshold } from './measure';
import { isMissed, printTable, shown } from './print';
import { precisionOf, recallOf, type Scored } from './score';
import { aims, tablesOf } from './tables';

/**
 * `npm run -s accuracy -- [--show N] [--only TEXT] [--json] [--seed N] [--no-benign]`: how much the scanner finds and how
 * often it is wrong. Exit code 1 when an aim is missed.
 */
const { values: options } = parseArgs({
  options: {
    seed: { type: 'string', default: String(usualSeed) },
    show: { type: 'string', default: '0' },
    only: { type: 'string', default: '' },
    json: { type: 'boolean', default: false },
    'no-benign': { type: 'boolean', default: false },
  },
});

const seed = Number(options.seed);
const cases = suitesFrom(seed).flatMap((suite) => suite.cases);
const scored = scoreAll(cases);
const tables = tablesOf(scored);

const benign = options['no-benign']
  ? { lines: [], examples: [] }
  : scanBenign(readBenign(seed, process.cwd()));
const megabytes = benign.lines.reduce((sum, { length }) => sum + length, 0) / 1e6;
const falseInBenign = benign.lines.reduce((sum, { wrong }) => sum + wrong, 0);
const perMegabyte = megabytes === 0 ? 0 : falseInBenign / megabytes;
const isBenignMissed = perMegabyte >= aims.benign;

const missedAims = tables.flatMap(({ title, lines }) =>
  lines.filter(isMissed).map(({ name }) => `${title}: ${name}`),
);
if (isBenignMissed) missedAims.push('Benign text');

function printBenign(lines: readonly BenignLine[]): string {
  const rows = lines.map(({ kind, length, wrong, by }) => {
    const detail = Object.entries(by)
      .sort(([, one], [, other]) => other - one)
      .map(([id, count]) => `${id} ${count}`);
    return `${kind.padEnd(24)} ${(length / 1e6).toFixed(2).padStart(6)} MB ${String(wrong).padStart(5)} false  ${detail.join(', ')}`;
  });
  const rate = `${megabytes.toFixed(1)} MB, ${falseInBenign} false findings, ${perMegabyte.toFixed(2)} per MB`;
  return `\nBenign text: ${rate}${isBenignMissed ? '  above the aim' : ''}\n${rows.join('\n')}\n`;
}

function printExamples(all: readonly Scored[], count: number): string {
  const counted = all.filter(({ case: item }) => item.dubious !== true);
  const missed = counted.flatMap(({ case: item, misses }) =>
    misses.map(({ detector, start, end }) => `${detector}  ${item.id}: ${shown(item.text, start, end)}`),
  );
  const wrong = counted.flatMap(({ case: item, wrong: said }) =>
    said.map(({ detector, start, end }) => `${detector}  ${item.id}: ${shown(item.text, start, end)}`),
  );
  const part = (title: string, examples: readonly string[]): string => {
    const wanted = examples.filter((example) => example.includes(options.only));
    return `\n${title}: ${wanted.length}\n${wanted.slice(0, count).join('\n')}\n`;
  };
  return part('Missed', missed) + part('False', wrong) + part('False in benign text', benign.examples);
}

function printJson(): string {
  const withShares = tables.map(({ title, lines }) => ({
    title,
    lines: lines.map((line) => ({
      ...line,
      ...{ precision: precisionOf(line), recall: recallOf(line), isMissed: isMissed(line) },
    })),
  }));
  const whole = {
    seed,
    cases: cases.length,
    threshold,
    tables: withShares,
    benign: benign.lines,
    perMegabyte,
    missedAims,
  };
  return `${JSON.stringify(whole, undefined, 2)}\n`;
}

function printAll(): string {
  const head = `Corpus of ${cases.length} texts, seed ${seed}, findings of at least ${threshold}\n`;
  const last =
    missedAims.length > 0 ? `\nBelow the aim:\n${missedAims.join('\n')}\n` : '\nAll aims are met.\n';
  const count = Number(options.show);
  return [
    head,
    ...tables.map(printTable),
    benign.lines.length > 0 ? printBenign(benign.lines) : '',
    count > 0 ? printExamples(scored, count) : '',
    last,
  ].join('');
}

process.stdout.write(options.json ? printJson() : printAll());
process.exitCode = missedAims.length > 0 ? 1 : 0;
