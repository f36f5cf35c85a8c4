import { readBenignFiles } from './benign-files';
import { type BenignText, generatedTexts } from './benign-text';
import { createRandom, seedOf } from './random';

/** UTF-16 code units of files that are read, besides what is generated: more than 20 MB in all. */
const fileLength = 18_000_000;

/** Texts in which nothing is to be found with the personal detectors off; `root` is the folder of package-lock.json. */
export const readBenign = (seed: number, root: string): BenignText[] => [
  ...generatedTexts((name) => createRandom(seedOf(seed, `benign ${name}`))),
  ...readBenignFiles(root, fileLength),
];
