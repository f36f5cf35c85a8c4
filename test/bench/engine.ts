/** What the benchmark bundles. */
export { detectors } from '@/lib/scan/detectors/index';
export { createScanner } from '@/lib/scan/scan';
// Its parts, for what each of them takes.
export { createGates } from '@/lib/scan/gates';
export { createNormaliser } from '@/lib/scan/encodings/normalise';
export { blockLength } from '@/lib/scan/read-text';
export { createTokenReader } from '@/lib/scan/tokens/read-tokens';
export { Tokens } from '@/lib/scan/tokens/tokens';
