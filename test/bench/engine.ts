/** What the benchmark bundles. */
export { detectors } from '@/lib/scan/detectors/index';
export { createScanner } from '@/lib/scan/scan';
