import type { Suite } from './case';
import { createRandom, type Random, seedOf } from './random';
import { credentialNearMisses, credentials } from './suites/credentials';
import { documents } from './suites/documents';
import { invalid, labelled, national } from './suites/labelled';
import { markings } from './suites/markings';
import { nearMisses } from './suites/near-misses';
import { obfuscated } from './suites/obfuscated';
import { lists, ownFormat } from './suites/own-format';
import { personal } from './suites/personal';
import { records } from './suites/records';

/** The corpus that is measured in continuous integration; another seed draws other values for the same texts. */
export const usualSeed = 20251121;

const writers: readonly ((random: Random) => Suite)[] = [
  ...[labelled, national, invalid, ownFormat, lists, documents, records, obfuscated, nearMisses],
  ...[credentials, credentialNearMisses, markings, personal],
];

export const suitesFrom = (seed: number): Suite[] =>
  writers.map((write) => write(createRandom(seedOf(seed, write.name))));

/** This one is measured with the detectors on that look for everyday things. */
export const personalSuite = 'personal';
