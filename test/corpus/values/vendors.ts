import type { Random } from '@/test/corpus/random';
import { uuid } from '@/test/corpus/suites/near-misses';
import {
  alphanumeric,
  base64Signs,
  base64Url,
  digits,
  hexDigits,
  lower,
  upper,
  withBase62Crc,
} from './secrets';

/** A key that its vendor's prefix gives away: shapes of detectors.md, section 6, and the vendors' own documents. */
export type Vendor = readonly [name: string, write: (random: Random) => string];

const lowerDigits = lower + digits;
const base32 = `${upper}234567`;

const simple = (name: string, prefix: string, alphabet: string, length: number): Vendor => [
  name,
  (random) => prefix + random.from(alphabet, length),
];

const cloud: readonly Vendor[] = [
  ...['AKIA', 'ASIA', 'ABIA', 'ACCA'].map((prefix) => simple('AWS access key id', prefix, base32, 16)),
  simple('Google API key', 'AIza', base64Url, 35),
  simple('Google OAuth token', 'ya29.', base64Url, 80),
  simple('Google client secret', 'GOCSPX-', base64Url, 28),
  ['Azure AD client secret', (r) => `${r.from(alphanumeric, 3)}8Q~${r.from(base64Url, 34)}`],
  [
    'Azure storage key',
    (r) =>
      `DefaultEndpointsProtocol=https;AccountName=acmefiles;AccountKey=${r.from(base64Signs, 86)}==;EndpointSuffix=core.windows.net`,
  ],
  simple('DigitalOcean token', 'dop_v1_', hexDigits, 64),
  simple('DigitalOcean OAuth', 'doo_v1_', hexDigits, 64),
  simple('Alibaba access key', 'LTAI', alphanumeric, 20),
  simple('Databricks token', 'dapi', hexDigits, 32),
  ['Heroku key', (r) => `HRKU-AA${r.from(base64Url, 58)}`],
  ['Terraform Cloud', (r) => `${r.from(alphanumeric, 14)}.atlasv1.${r.from(alphanumeric, 67)}`],
  simple('Vault service token', 'hvs.', base64Url, 95),
  simple('Vault batch token', 'hvb.', base64Url, 150),
  simple('Pulumi token', 'pul-', hexDigits, 40),
  simple('PlanetScale password', 'pscale_pw_', base64Url, 43),
  simple('PlanetScale token', 'pscale_tkn_', base64Url, 43),
  simple('Supabase token', 'sbp_', hexDigits, 40),
  simple('Doppler token', 'dp.pt.', alphanumeric, 43),
  ['Fly.io token', (r) => `fo1_${r.from(base64Url, 43)}`],
  ['Tailscale key', (r) => `tskey-auth-${r.from(alphanumeric, 12)}-${r.from(alphanumeric, 32)}`],
  simple('OpenShift token', 'sha256~', base64Url, 43),
  simple('Scalingo token', 'tk-us-', base64Url, 48),
  ['Yandex key', (r) => `AQVN${r.from(base64Url, 36)}`],
  simple('Netlify token', 'nfp_', alphanumeric, 36),
];

const code: readonly Vendor[] = [
  ...['ghp_', 'gho_', 'ghu_', 'ghs_', 'ghr_'].map((prefix): Vendor => [
    'GitHub token',
    (r) => prefix + withBase62Crc(r),
  ]),
  ['GitHub fine-grained token', (r) => `github_pat_${r.from(alphanumeric, 22)}_${r.from(alphanumeric, 59)}`],
  ['npm token', (r) => `npm_${withBase62Crc(r)}`],
  simple('GitLab token', 'glpat-', base64Url, 20),
  simple('GitLab trigger token', 'glptt-', hexDigits, 40),
  simple('GitLab runner token', 'glrt-', base64Url, 20),
  simple('PyPI token', 'pypi-AgEIcHlwaS5vcmc', base64Url, 150),
  simple('RubyGems key', 'rubygems_', hexDigits, 48),
  simple('NuGet key', 'oy2', lowerDigits, 43),
  simple('Docker token', 'dckr_pat_', base64Url, 27),
  simple('crates.io token', 'cio', alphanumeric, 32),
  simple('Clojars token', 'CLOJARS_', hexDigits, 60),
  simple('Buildkite token', 'bkua_', hexDigits, 40),
  simple('SonarQube token', 'squ_', hexDigits, 40),
  ['Postman key', (r) => `PMAK-${r.from(hexDigits, 24)}-${r.from(hexDigits, 34)}`],
  ['Atlassian token', (r) => `ATATT3xFfGF0${r.from(base64Url, 171)}=${r.from('0123456789ABCDEF', 8)}`],
  simple('Linear key', 'lin_api_', alphanumeric, 40),
  simple('ReadMe key', 'rdme_', lowerDigits, 70),
  simple('Prefect token', 'pnu_', lowerDigits, 36),
  simple('Octopus Deploy key', 'API-', upper + digits, 26),
  simple('Sourcegraph token', 'sgp_', hexDigits, 40),
  // Version 4 of RFC 9562: its third group begins with that digit.
  ['LaunchDarkly key', (r) => `sdk-${uuid(r).replace(/^(.{14})./, '$14')}`],
  simple('Figma token', 'figd_', base64Url, 40),
  ['Sentry user token', (r) => `sntryu_${r.from(hexDigits, 64)}`],
  ['Grafana token', (r) => `glsa_${r.from(alphanumeric, 32)}_${r.from(hexDigits, 8)}`],
  ['New Relic key', (r) => `NRAK-${r.from(upper + digits, 27)}`],
  ['Dynatrace token', (r) => `dt0c01.${r.from(base32, 24)}.${r.from(base32, 64)}`],
];

const services: readonly Vendor[] = [
  ['OpenAI project key', (r) => `sk-proj-${r.from(base64Url, 74)}T3BlbkFJ${r.from(base64Url, 74)}`],
  ['OpenAI key', (r) => `sk-${r.from(alphanumeric, 20)}T3BlbkFJ${r.from(alphanumeric, 20)}`],
  ['Anthropic key', (r) => `sk-ant-api03-${r.from(base64Url, 93)}AA`],
  simple('Hugging Face token', 'hf_', alphanumeric, 34),
  simple('Groq key', 'gsk_', alphanumeric, 52),
  simple('Perplexity key', 'pplx-', alphanumeric, 48),
  simple('Replicate token', 'r8_', alphanumeric, 37),
  ['LangSmith key', (r) => `lsv2_pt_${r.from(hexDigits, 32)}_${r.from(hexDigits, 10)}`],
  [
    'Slack bot token',
    (r) => `xoxb-${r.int(1, 9)}${r.digits(11)}-${r.int(1, 9)}${r.digits(11)}-${r.from(alphanumeric, 24)}`,
  ],
  [
    'Slack user token',
    (r) => `xoxp-${r.digits(12)}-${r.digits(12)}-${r.digits(12)}-${r.from(hexDigits, 32)}`,
  ],
  [
    'Slack app token',
    (r) => `xapp-1-A${r.from(upper + digits, 10)}-${r.digits(13)}-${r.from(hexDigits, 64)}`,
  ],
  [
    'Slack webhook',
    (r) =>
      `https://hooks.slack.com/services/T${r.from(upper + digits, 10)}/B${r.from(upper + digits, 10)}/${r.from(alphanumeric, 24)}`,
  ],
  simple('Stripe secret key', 'sk_live_', alphanumeric, 24),
  simple('Stripe secret key', 'sk_live_51', alphanumeric, 97),
  simple('Stripe test key', 'sk_test_', alphanumeric, 24),
  simple('Stripe restricted key', 'rk_live_', alphanumeric, 30),
  ['SendGrid key', (r) => `SG.${r.from(base64Url, 22)}.${r.from(base64Url, 43)}`],
  simple('Shopify token', 'shpat_', hexDigits, 32),
  simple('Shopify secret', 'shpss_', hexDigits, 32),
  simple('Square token', 'sq0atp-', base64Url, 22),
  simple('Square secret', 'sq0csp-', base64Url, 43),
  ['Braintree token', (r) => `access_token$production$${r.from(lowerDigits, 16)}$${r.from(hexDigits, 32)}`],
  ['Notion token', (r) => `ntn_${r.digits(11)}${r.from(alphanumeric, 35)}`],
  simple('Contentful token', 'CFPAT-', base64Url, 43),
  ['Airtable token', (r) => `pat${r.from(alphanumeric, 14)}.${r.from(hexDigits, 64)}`],
  ['HubSpot token', (r) => `pat-na1-${uuid(r)}`],
  simple('Typeform token', 'tfp_', base64Url, 59),
  ['Brevo key', (r) => `xkeysib-${r.from(hexDigits, 64)}-${r.from(alphanumeric, 16)}`],
  simple('Shippo token', 'shippo_live_', hexDigits, 40),
  simple('EasyPost key', 'EZAK', alphanumeric, 54),
  simple('Duffel token', 'duffel_live_', base64Url, 43),
  simple('Flutterwave key', 'FLWSECK_TEST-', hexDigits, 12),
  ['Telegram bot token', (r) => `${r.int(1, 9)}${r.digits(9)}:AA${r.from(base64Url, 33)}`],
  ['Mailchimp key', (r) => `${r.from(hexDigits, 32)}-us${r.int(10, 21)}`],
  simple('Mailgun key', 'key-', hexDigits, 32),
  ['Facebook token', (r) => `EAACEdEose0cBA${r.from(alphanumeric, 120)}`],
  simple('Adafruit key', 'aio_', alphanumeric, 28),
  simple('Frame.io token', 'fio-u-', base64Url, 64),
  simple('Infracost key', 'ico-', alphanumeric, 32),
  [
    '1Password secret key',
    (r) =>
      `A3-${r.from(upper + digits, 6)}-${r.from(upper + digits, 6)}-${[5, 5, 5, 5].map((length) => r.from(upper + digits, length)).join('-')}`,
  ],
  simple('age key', 'AGE-SECRET-KEY-1', 'QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L', 58),
  ['Mapbox secret token', (r) => `sk.eyJ1Ijoi${r.from(alphanumeric, 60)}.${r.from(base64Url, 22)}`],
];

export const vendors: readonly Vendor[] = [...cloud, ...code, ...services];

/** Keys without a prefix of their own, that a label names. */
export const labelledKeys: readonly (readonly [
  name: string,
  key: string,
  write: (random: Random) => string,
])[] = [
  ['AWS secret key', 'aws_secret_access_key', (r) => r.from(base64Signs, 40)],
  ['AWS secret key', 'AWS_SECRET_ACCESS_KEY', (r) => r.from(base64Signs, 40)],
  ['Datadog key', 'DD_API_KEY', (r) => r.from(hexDigits, 32)],
  ['Datadog key', 'datadog_app_key', (r) => r.from(hexDigits, 40)],
  ['Twilio token', 'TWILIO_AUTH_TOKEN', (r) => r.from(hexDigits, 32)],
  ['Heroku key', 'HEROKU_API_KEY', uuid],
  ['Okta token', 'okta_api_token', (r) => `00${r.from(base64Url, 40)}`],
  ['Cloudflare token', 'CLOUDFLARE_API_TOKEN', (r) => r.from(base64Url, 40)],
  ['Algolia key', 'algolia_admin_api_key', (r) => r.from(hexDigits, 32)],
  ['client secret', 'client_secret', (r) => r.from(alphanumeric, 32)],
  ['client secret', 'clientSecret', (r) => r.from(base64Url, 40)],
  ['API key', 'api_key', (r) => r.from(alphanumeric, 32)],
  ['API key', 'apiKey', (r) => r.from(hexDigits, 40)],
  ['API key', 'X-API-Key', (r) => r.from(alphanumeric, 36)],
  ['secret key', 'SECRET_KEY', (r) => r.from(`${lowerDigits}!@#$%^&*(-_=+)`, 50)],
  ['session secret', 'SESSION_SECRET', (r) => r.from(hexDigits, 64)],
  ['access token', 'access_token', (r) => r.from(base64Url, 48)],
  ['refresh token', 'refreshToken', (r) => r.from(base64Url, 64)],
  ['encryption key', 'ENCRYPTION_KEY', (r) => `${r.from(base64Signs, 43)}=`],
  ['JWT secret', 'JWT_SECRET', (r) => r.from(alphanumeric, 40)],
];
