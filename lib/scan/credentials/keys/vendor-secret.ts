import type { Bond } from '@/lib/scan/credentials/names/binding';
import type { LabelDetector } from '@/lib/scan/detector';
import { nameAround, wordsAround } from '@/lib/scan/credentials/names/name-around';
import { isReference, isSampleKey } from '@/lib/scan/credentials/looks/placeholders';
import { alphabetOf, isAddressOrFile, looksRandom } from '@/lib/scan/credentials/looks/randomness';
import { otherWords, strongTriggers } from './secret-names';
import { isLast, valueAfter, wholeEnd } from '@/lib/scan/credentials/names/value-after';
import { vendorNames } from './vendor-names';

const firmBonds: ReadonlySet<Bond> = new Set<Bond>(['assigned', 'colon', 'argument']);

// A channel or a list of YouTube, a person on LinkedIn or, in fifteen letters, on Twitter: everybody may see them.
const profile = /^(?:UC[\w-]{22}|PL[\w-]{32}|(?:[a-z]+-){2,}[a-z\d]+\/?|(?!\w{16})[A-Z][a-z]{2,}\w+)$/;

/** `heroku: <uuid>`, `facebook.app = <hex>`: the name of a service and nothing that makes it another value. */
export const vendorSecret: LabelDetector = {
  kind: 'label',
  id: 'generic-secret',
  category: 'credentials',
  reasons: ['label', 'entropy'],
  triggers: vendorNames,
  read(text, start, end) {
    const name = nameAround(text, start, end);
    if (name === undefined) return undefined;
    const value = valueAfter(text, name);
    if (value?.hasDigit !== true || (value.quote === '' && !firmBonds.has(value.bond))) return undefined;
    const { before, after } = wordsAround(text, name);
    if ([...before, ...after].some((word) => otherWords.has(word) && word !== 'id')) return undefined;
    const written = text.slice(value.start, value.end);
    // `spotify:track:…`: an address.
    if (/^[a-z]{2,}:/.test(written) || profile.test(written)) return undefined;
    if (
      ((value.quote === '' || value.bond === 'argument') && !isLast(text, value)) ||
      isAddressOrFile(written) ||
      isReference(written) ||
      isSampleKey(written)
    )
      return undefined;
    const isKey = written.length >= 14 && looksRandom(written) && alphabetOf(written) !== 'other';
    const isNumber = after.some((word) => strongTriggers.has(word)) && /^\d{15,40}$/.test(written);
    return isKey || isNumber
      ? { start: value.start, end: wholeEnd(text, value), likelihood: 'LIKELY' }
      : undefined;
  },
  hits: [
    "liveagent 'eYYXwSLQcWtxJTQr1FqXSTs98vPlL2aE' 'https://acme.test'",
    'discordToken = "61898934243384821929775970095351"',
    'mvn verify -Dsonar.login=46443e4fc2287caf1f332e226b7da9f22b866a92',
    "luno 'OgDDDqw7RlAT-i3QUw4NCU8DhHJP4QcIIhqpMJXYKTq'",
    'heroku: ff8c40a1-7964-ed64-ef6b-742af25ede9d',
    'mailchimp = "c34725bfc6bcbdf18bb27b09936135ee"',
    "railway = 'a1ec865c-1331-37f3-7775-d20c489f7133'",
    'DATADOG=7197d0196d1ebcc2a0f4c9bb01c350fecf1865d6',
    "mux '87c64847-eda7-a832-6273-8b8b300b29ac'",
    'airtable_base: "YoYdN1Mt4pollN9H1"',
  ],
  misses: [
    "'gsAxisIrregular2Linear', 'gsAxisIrregular2Logx', 'gsRef'",
    'heroku: my-app-name-12',
    'youtube_id: UCOWh2WJxPywHIaccDWb8Mvg',
    'twitter: AdaMarieHill22',
    'linkedin: ada-m-hill-b085b0341',
    'twitterImg: img/posts/2024-12-20-news-dec/2months2mins_hex.png',
    'spotify:track:Vz3vxYsMMVA1ca0PLV6OPA',
    'github.com/acme/heroku/commit/aaee281e3c6dce3992c6f4f36e3e8630fd17bc8e',
    'the twitter id is 1234567890',
    'sentry: { enabled: true }',
    'mailgun = process.env.MAILGUN',
    'mapbox version: 2024-01-01',
    'jenkins url: https://ci.acme.test',
  ],
};
