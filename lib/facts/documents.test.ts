import { describe, expect, test } from 'vitest';
import { plans } from '@/lib/model/account-status';
import { type Subject, subjects, type Surface, surfaces } from '@/lib/model/fact';
import { all } from './all';
import { featureTables } from './features';
import { documentedRetention, trainingHasSwitch } from './readings';
import { rank, scales } from './scale';
import { type SourceId, sources } from './sources';

const isoDate = /^\d{4}-\d{2}(-\d{2})?$/;
const sentences = /^[\p{Lu}\d].*\.$/u;

describe('every fact', () => {
  const named = all.map(
    (entry) => [`${entry.subject}, ${entry.source}, ${entry.surfaces.join(' ')}`, entry] as const,
  );

  test.for(named)('%s has a source, a date, a sentence and a value of its scale', ([, entry]) => {
    const { title, dated, entered } = sources[entry.source];
    expect(title).not.toBe('');
    expect(entered).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    if (dated !== null) expect(dated).toMatch(isoDate);
    expect(entry.says).toMatch(sentences);
    expect(entry.surfaces.length).toBeGreaterThan(0);
    if (entry.value === null) return;
    expect(rank(entry.subject, entry.value)).toBeGreaterThanOrEqual(0);
    // A word on a scale of words, a time where times are compared.
    const isTime = typeof entry.value === 'object' || entry.value === 'custom';
    expect(isTime).toBe(!(entry.subject in scales));
  });

  test('is said once by each document', () => {
    const keys = all.flatMap(({ subject, surfaces: on, source, when }) =>
      on.map((surface) => `${subject} ${surface} ${source} ${when}`),
    );
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
  });

  test('of a feature has a source and a sentence', () => {
    const titles = Object.values(sources).map(({ title }) => title as string);
    for (const { feature, says, source, dated } of featureTables) {
      expect(feature).not.toBe('');
      expect(says).toMatch(sentences);
      expect(titles).toContain(source);
      if (dated !== null) expect(dated).toMatch(isoDate);
    }
    const keys = featureTables.map(({ subject, feature, source }) => `${subject} ${feature} ${source}`);
    expect(new Set(keys).size).toBe(keys.length);
  });
});

const consumer = 'free pro max';
const contract = 'enterprise education government';
const commercial = `team ${contract} api`;
const direct = `${consumer} ${commercial}`;

/** The rows of the table of reference documents: subject, surfaces, the documents that speak of each of them. */
const demanded: readonly (readonly [Subject, surfaces: string, documents: string])[] = [
  ['training', consumer, 'G C P V A'],
  ['training', 'team', 'G C P V A'],
  ['training', 'enterprise', 'G C P V A'],
  ['training', 'education government', 'C P A'],
  ['training', 'api', 'G C P V L A'],
  ['training', 'bedrock vertex', 'C P'],
  ['training', 'foundry', 'P'],
  ['retention', consumer, 'G P V A'],
  ['retention', 'team', 'G C P V'],
  ['retention', 'enterprise', 'G C P V'],
  ['retention', 'education government', 'C P'],
  ['retention', 'api', 'G C P V L'],
  ['retention', 'bedrock vertex foundry', 'P'],
  ['retention-deleted', consumer, 'G V A'],
  ['retention-deleted', 'team', 'C P'],
  ['retention-deleted', 'enterprise', 'G C P'],
  ['retention-deleted', 'education government', 'P'],
  ['retention-deleted', 'api', 'G'],
  ['retention-flagged', consumer, 'P A'],
  ['retention-flagged', commercial, 'C P'],
  ['retention-flagged', 'claude-code', 'C'],
  ['retention-feedback', consumer, 'P A'],
  ['retention-feedback', commercial, 'C P'],
  ['incognito', consumer, 'A'],
  ['human-review', consumer, 'G P'],
  ['human-review', 'team education government', 'P'],
  ['human-review', 'enterprise', 'G P'],
  ['human-review', 'api', 'G P L'],
  ['zero-data-retention', 'api', 'G C P L'],
  ['zero-data-retention', 'claude-code console workbench free pro max', 'C'],
  ['zero-data-retention', 'team', 'G C'],
  ['zero-data-retention', 'enterprise', 'G C P'],
  ['hipaa', consumer, 'G C'],
  ['hipaa', 'team workbench console cowork claude-code', 'C'],
  ['hipaa', 'bedrock vertex foundry claude-on-aws betas', 'C'],
  ['hipaa', 'api', 'G C P L'],
  ['hipaa', 'enterprise', 'G C P'],
  ['models-that-retain', 'api claude-code bedrock vertex foundry', 'C'],
  ['soc-2', consumer, 'G P'],
  ['soc-2', 'team', 'G C P'],
  ['soc-2', 'enterprise', 'G C P V'],
  ['soc-2', 'api', 'G C P V L'],
  ['soc-2', 'education government', 'P'],
  ['iso', 'team enterprise api', 'C P V'],
  ['iso', `${consumer} education government`, 'P'],
  ['fedramp', 'team enterprise', 'C'],
  ['fedramp', 'government', 'C P L'],
  ['fedramp', 'api', 'C L'],
  ['fedramp', 'bedrock vertex', 'P'],
  ['processing-agreement', consumer, 'P V'],
  ['processing-agreement', 'team enterprise', 'G C P V'],
  ['processing-agreement', 'education government', 'C P'],
  ['processing-agreement', 'api', 'C P V L'],
  ['processing-agreement', 'bedrock vertex foundry', 'P'],
  ['residency', 'api', 'C P V L'],
  ['residency', 'enterprise', 'V'],
  ['residency', 'bedrock vertex', 'C P'],
  ['residency', 'claude-on-aws', 'C'],
  ['residency', 'foundry government', 'P'],
  ['sign-on', 'enterprise', 'G V'],
  ['sign-on', 'api console', 'V'],
  ['encryption', 'enterprise api', 'P V'],
  ['encryption', direct, 'P'],
  ['duties', consumer, 'G P V'],
  ['duties', 'enterprise', 'G C P V'],
  ['duties', 'team', 'G C P'],
  ['duties', 'education government', 'C P'],
  ['duties', 'api', 'C P V L'],
  ['duties', 'bedrock vertex foundry', 'P'],
];

test.for(demanded)('%s on %s is known from %s', ([subject, on, documents]) => {
  for (const surface of on.split(' ')) {
    const said = all.filter(
      (entry) => entry.subject === subject && entry.surfaces.includes(surface as Surface),
    );
    const from: readonly SourceId[] = said.map(({ source }) => source);
    expect(from, surface).toEqual(expect.arrayContaining(documents.split(' ')));
  }
});

test('every surface and every subject is known from somewhere', () => {
  for (const surface of surfaces)
    expect(
      all.some((entry) => entry.surfaces.includes(surface)),
      surface,
    ).toBe(true);
  for (const subject of subjects)
    expect(
      all.some((entry) => entry.subject === subject),
      subject,
    ).toBe(true);
});

test.for([
  [
    'hipaa',
    'Messages API, Token counting, Web search, Prompt caching, Structured outputs, Citations, 1M context, Effort, Fast mode, Memory tool',
    true,
  ],
  [
    'hipaa',
    'Web fetch, Computer use, Advisor tool, Tool search, Cache diagnostics, Code execution, Programmatic tool calling, Batch API, Files API, Agent Skills, MCP connector, Claude Managed Agents, MCP tunnels',
    false,
  ],
  [
    'zero-data-retention',
    'Messages API, Token counting, Claude Code, Structured outputs, Cache diagnostics',
    true,
  ],
  [
    'zero-data-retention',
    'Console, Workbench, Batch API, Files API, Code execution, Agent Skills, MCP connector, Claude Managed Agents, Prompt caching, Fine-tuning, Evaluations',
    false,
  ],
] as const)('%s, features: %s', ([subject, features, isCovered]) => {
  const rows = featureTables.filter((row) => row.subject === subject && row.isCovered === isCovered);
  expect(rows.map(({ feature }) => feature)).toEqual(expect.arrayContaining(features.split(', ')));
});

describe.each(plans)('what the status of an account on %s computes with', (plan) => {
  const said = (subject: Subject) =>
    all.filter((entry) => entry.subject === subject && entry.surfaces.includes(plan));

  test('training is by the switch where the vendor itself does not exclude it', () => {
    const vendors = said('training').find(({ source }) => source === 'A');
    expect(vendors?.value).toBe(trainingHasSwitch(plan) ? null : 'never');
  });

  test.each(['on', 'off'] as const)(
    'retention with training %s is the strictest of the entries',
    (training) => {
      const times = said('retention').filter(({ when }) => when === null || when === `training-${training}`);
      const ranks = times.map(({ subject, value }) => (value === null ? -1 : rank(subject, value)));
      const kept = documentedRetention(plan, training);
      expect(kept === null ? null : rank('retention', kept)).toBe(Math.max(...ranks));
    },
  );
});
