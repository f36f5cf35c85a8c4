import type { Scanner } from '@/lib/scan/scan';

/** What people send, of each kind a little: what reads it is made when it is first needed. */
const samples = [
  'Good morning, can you tell me what a good name for a cat would be, and why? Thank you very much.',
  'My Social Security number is 219-45-6789. The account number is 4711, and the invoice is of 2026-11-21.',
  '{"prompt":"Please write a short note to Ms Jones","timezone":"Europe/Berlin","attachments":[],"count":12}',
  'const total = items.reduce((sum, { price }) => sum + price, 0); // https://example.com/path?id=12345',
  'name;city;amount\nBen;Oslo;12.50\nAda;Bern;7.25',
];

/** Code units of one step: fewer than a sample has, so that what the scanner needs is made one at a time. */
const step = 32;

/**
 * Makes a scanner, and has it make what it would make at its first text, in steps.
 * @param pause between the steps
 */
export async function warmScanner(make: () => Scanner, pause: () => Promise<void>): Promise<void> {
  const scan = make();
  await pause();
  for (const sample of samples) {
    const run = scan.begin(sample);
    while (!run.advance(step)) await pause();
    run.findings();
  }
}
