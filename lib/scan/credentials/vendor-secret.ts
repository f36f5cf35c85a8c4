import type { LabelDetector } from '@/lib/scan/detector';
import { nameAround } from './name-around';
import { isReference, isSampleKey } from './placeholders';
import { alphabetOf, isAddressOrFile, looksRandom } from './randomness';
import { otherWords, strongTriggers } from './secret-names';
import { valueAfter, wholeEnd } from './value-after';
import { vendorNames } from './vendor-names';

const vendors = new Set(vendorNames.map((name) => name.replaceAll(' ', '')));

/** `heroku: <uuid>`, `facebook.app = <hex>`: the name of a service and nothing that makes it another value. */
export const vendorSecret: LabelDetector = {
  kind: 'label',
  id: 'generic-secret',
  category: 'credentials',
  reasons: ['label', 'entropy'],
  labels: [],
  hints: [],
  triggers: vendorNames,
  read(text, start, end) {
    if (
      !vendors.has(
        text
          .slice(start, end)
          .toLowerCase()
          .replace(/[^a-z\d]/g, ''),
      )
    )
      return undefined;
    const name = nameAround(text, start, end);
    if (name === undefined) return undefined;
    if ([...name.before, ...name.after].some((word) => otherWords.has(word) && word !== 'id'))
      return undefined;
    const value = valueAfter(text, name.end);
    if (value === undefined || !['assigned', 'colon', 'argument'].includes(value.bond)) return undefined;
    if (!value.hasDigit) return undefined;
    const written = text.slice(value.start, value.end);
    if (!value.isLast || isAddressOrFile(written) || isReference(written) || isSampleKey(written))
      return undefined;
    const isKey = written.length >= 14 && looksRandom(written) && alphabetOf(written) !== 'other';
    const isNumber = name.after.some((word) => strongTriggers.has(word)) && /^\d{15,25}$/.test(written);
    return isKey || isNumber
      ? { start: value.start, end: wholeEnd(text, value), likelihood: 'LIKELY' }
      : undefined;
  },
  hits: [
    'heroku: ff8c40a1-7964-ed64-ef6b-742af25ede9d',
    'mailchimp = "c34725bfc6bcbdf18bb27b09936135ee-us12"',
    "railway = 'a1ec865c-1331-37f3-7775-d20c489f7133'",
    'DATADOG=7197d0196d1ebcc2a0f4c9bb01c350fecf1865d6',
    'airtable_base: "YoYdN1Mt4pollN9H1"',
  ],
  misses: [
    'heroku: my-app-name-12',
    'github.com/acme/heroku/commit/aaee281e3c6dce3992c6f4f36e3e8630fd17bc8e',
    'the twitter id is 1234567890',
    'sentry: { enabled: true }',
    'mailgun = process.env.MAILGUN',
    'mapbox version: 2024-01-01',
    'jenkins url: https://ci.acme.test',
  ],
};
