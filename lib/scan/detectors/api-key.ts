import { entropy } from '@/lib/scan/credentials/looks/entropy';
import { isSampleKey } from '@/lib/scan/credentials/looks/placeholders';
import { usualFloor, type VendorKey } from '@/lib/scan/credentials/keys/vendor-key';
import { platformKeys } from '@/lib/scan/credentials/keys/vendor-keys-platforms';
import { serviceKeys } from '@/lib/scan/credentials/keys/vendor-keys-services';
import { azureSecret, insideKey } from '@/lib/scan/credentials/keys/inside-keys';
import { appToken, shapedKey } from '@/lib/scan/credentials/keys/shaped-keys';
import type { Claim, PrefixDetector } from '@/lib/scan/detector';
import { list } from '@/lib/scan/list';

type Rule = { readonly prefix: string; readonly key: VendorKey };

/** The engine knows prefixes by three characters, so one of two is written with each that may follow. */
const thirdCharacters: Readonly<Record<string, string>> = {
  SK: '0123456789abcdefABCDEF',
  AC: '0123456789abcdefABCDEF',
  wx: '0123456789abcdef',
  ...Object.fromEntries('MD MT Mj Mz ND NT Nj Nz OD OT'.split(' ').map((start) => [start, 'AEIMQUYcgk'])),
};
const base32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

const isBodyCharacter = /[A-Za-z0-9]/;

/** Each prefix as the engine wants it: three characters or more. */
const threeOf = (prefix: string): readonly string[] =>
  prefix.length > 2 ? [prefix] : [...(thirdCharacters[prefix] ?? base32)].map((third) => prefix + third);

const startOf = (text: string, at = 0): string => text.slice(at, at + 3);

/** The rules by the three characters that their keys begin with. */
function createRules(): ReadonlyMap<string, readonly Rule[]> {
  const rules = new Map<string, Rule[]>();
  for (const key of [...platformKeys, ...serviceKeys]) {
    for (const prefix of key[1].split(' ')) {
      for (const start of new Set(threeOf(prefix).map((three) => startOf(three)))) {
        const known = rules.get(start);
        if (known === undefined) rules.set(start, [{ prefix, key }]);
        else known.push({ prefix, key });
      }
    }
  }
  return rules;
}

const rulesAt = (() => {
  let rules: ReturnType<typeof createRules> | undefined;
  return (text: string, at: number) => (rules ??= createRules()).get(startOf(text, at));
})();

const looked = 24;
const fewest = 6;

/** A row of the same few signs: no key, and quicker to see than by its entropy. */
function isMonotonous(text: string, start: number): boolean {
  let low = 0;
  let high = 0;
  const end = Math.min(text.length, start + looked);
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code < 64) low |= 1 << (code & 31);
    else high |= 1 << (code & 31);
  }
  return end - start === looked && bitsOf(low) + bitsOf(high) < fewest;
}

function bitsOf(set: number): number {
  let count = 0;
  for (let rest = set; rest !== 0; rest &= rest - 1) count++;
  return count;
}

function readRule(text: string, at: number, { prefix, key }: Rule): Claim | undefined {
  if (!text.startsWith(prefix, at)) return undefined;
  const [, , body, floor = usualFloor] = key;
  const start = at + prefix.length;
  body.lastIndex = start;
  if (!body.test(text)) return undefined;
  const end = body.lastIndex;
  if (isBodyCharacter.test(text.charAt(end))) return undefined;
  const value = text.slice(start, end);
  if (entropy(value) < floor) return undefined;
  return { start: at, end, likelihood: isSampleKey(value) ? 'UNLIKELY' : 'VERY_LIKELY' };
}

export const apiKey: PrefixDetector = {
  kind: 'prefix',
  id: 'api-key',
  category: 'credentials',
  reasons: ['prefix', 'format', 'entropy'],
  labels: list('api key, api token, access token, access key'),
  hints: [],
  companions: [insideKey, azureSecret, shapedKey, appToken],
  prefixes: [...platformKeys, ...serviceKeys].flatMap(([, prefixes]) => prefixes.split(' ').flatMap(threeOf)),
  read(text, at) {
    const rules = rulesAt(text, at);
    if (rules === undefined || isMonotonous(text, at)) return undefined;
    let longest: Claim | undefined;
    for (const rule of rules) {
      const claim = readRule(text, at, rule);
      if (claim !== undefined && (longest === undefined || claim.end > longest.end)) longest = claim;
    }
    return longest;
  },
  hits: [
    'export AWS_ACCESS_KEY_ID=AKIAYSHVJY65YZQUVVQL',
    '{"token":"ghp_T58kcNluuZ6lmjOL3agcrEBw7TSTb7zX8HZh"}',
    'https://x:gho_MTLuY4lgOeUSpiSU4E9wAVPXCRnQzUAzTVTK@github.com/acme/site.git',
    'the fine-grained one is 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.',
    'CI_JOB_TOKEN: glpat-zrBIJKWJuMvh8TC9QDvm',
    'sk-ant-api03-qcBt5sGI2sIEmckz03hnCPrmgOlscBEqy6qzKi5jR2jv4lI_C3ioNrwdjuQe2CqqVEO2k_Fk3oDwI0AA_8K0XqfWJ0GqQAA',
    "client = OpenAI('sk-proj-useG3Xp0OBWyCQE5eyZK0THW3NAbw1b22sm3c9r4T3BlbkFJ1dx20WjMZk7FiYht1zHxfp8B7JeQRAsZJMYayMB1')",
    'old key 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',
    '<key>AIzamWvNUf6tOhUBzqtfV6eNro67qeF9wo9sBF5</key>',
    'xoxb-517941479178-3968766616441-JUEswfaoIN4QVC5daz6yYdXM',
    'POST https://hooks.slack.com/services/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',
    'stripe.api_key = "sk_live_0OD3YgocDtP77Yu8c7M8sGjy"',
    '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',
    'twilio SK75012b3c4ea1b19f2f051f7f3e6cc840',
    '//npm.acme.test/:_authToken=npm_bVuxCktQ61q69sbZVEpHPBvIkBDYlrSVYbH1',
    'dop_v1_baa8f0a54d8d160c951802ac01e6c41661e5a17bcde1a7e3713d8e4ab47c84a9',
    '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',
    'AGE-SECRET-KEY-1ERR66QHCAL2NQD5LW3PJNKDE0QQHF5DNRR9TYZFYQSN70TG5G8NA3VD25A',
    'vault login hvs.rT7XlM2gSihcbFEFihNhfQv5AeDK7SRNh6OvOM44bJAOrb9KD5BcKy5jjZXCD5GvgLjuByKRVwhDphnNV23pYx7PAoO6sgK',
    '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\n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',
    'PMAK-1b10eb465f2c56e3a95ac221-b4b84d6467c71d89721e31fcd42a597c76',
    'dapi88743c28d3902aa746925bc474802a45',
    'ＡＫＩＡTR2ARXPK2LWSAD4P',
    'lin_api_Mc1L9HS058IpTTpvFIN6uB6o7Cn0SURSluTGJ20P (read only)',
  ],
  misses: [
    'img/xoxo-greeting-2.jpg',
    'xoxb-the-token-of-it, xoxe.xoxp-1-WhatTheSettingsShow',
    '"UserId": "AIDAJQABLZS4A3QDU576Q"',
    'AKIAIOSFODNN7EXAMPLE',
    'AKIALA75GXN5N5VWPOK',
    'AKIA6FPLK54U47PWKSQKP',
    'AKIAXXXXXXXXXXXXXXXX',
    'ghp_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
    'ghp_Mm7WUts3uyh2STRAMz8xRIYTby9CK4ximSW',
    'a token begins with ghp_ and has 36 characters more',
    'sk-folding-cube sk-cube-grid-delay-animation',
    'sk_live_your_key_goes_here',
    'test_ContinuousDistributionHandmade and live_reload_middleware',
    'class="hf_header hf_footer-navigation"',
    'npm_config_registry=https://npm.acme.test/',
    'SK0bd37bd97fb0cddf2e2e6b27a6bcb6f',
    'version 1.2.3-SKc30e189125b01d25063efc4dfa0222014',
    'AIza',
    'AC/DC, SKU 12345678, SA 2024',
    'pat.dxN37640pb.html',
    'sha256-o1gXLhpMJj4XA0Xc454y2kzFGuoT4NszIt4EoQLlFiY=',
    'key-value-store key-frames keyboard',
    'https://hooks.slack.com/services/',
    'eyJ is how base64 of a brace and a quote begins',
    'dp.pt.short',
  ],
};
