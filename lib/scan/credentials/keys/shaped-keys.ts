import type { SignDetector, TokenDetector } from '@/lib/scan/detector';
import { fitsAt } from '@/lib/scan/pattern';
import { entropy } from '@/lib/scan/credentials/looks/entropy';
import { isSampleKey } from '@/lib/scan/credentials/looks/placeholders';
import { looksRandom } from '@/lib/scan/credentials/looks/randomness';

const newRelic = /(?<![\w-])(?:[\da-f]{36}|eu01x{1,2}[\da-f]{30,31})NRAL(?![\w-])/y;
const mailgun = /(?<![\w-])[\da-f]{32}-[\da-f]{8}-[\da-f]{8}(?![\w-])/y;
const trueNas = /(?<=(?<![\w-])\d{1,3}-)[A-Za-z\d]{64}(?![\w-])/y;
// Microsoft marks its keys: `JQQJ99` behind 52 characters, the service behind 76.
const microsoft =
  /(?<![\w+/-])[A-Za-z\d]{52}(?:JQQJ99[A-Za-z\d]{18}|[A-Za-z\d]{24}(?=AZDO))[A-Za-z\d]{8}={0,2}(?![\w+/-])/y;
const dropbox = /(?<![\w+/-])[A-Za-z\d]{11}A{10}[\w-]{43}(?![\w+/-])/y;
// Its signs are written `%2B`, and read as what they stand for.
const twitter = /(?<![\w+/-])A{21,22}[A-Za-z\d%+/=]{60,110}(?![\w+/-])/y;

/** The one kind of key that a row of letters and digits may be or begin: most are none, so a sign or two decide. */
function shapeOf(text: string, start: number, end: number): RegExp | undefined {
  switch (end - start) {
    case 32:
      return text.charCodeAt(end) === 45 ? mailgun : undefined;
    case 40:
      return text.startsWith('NRAL', end - 4) ? newRelic : undefined;
    case 64:
      if (text.charCodeAt(start - 1) === 45) return trueNas;
      break;
    case 84:
      return microsoft;
  }
  if (!text.startsWith('AAAAAAAAAA', start + 11)) return undefined;
  return text.charCodeAt(start) === 65 && text.startsWith('AAAAAAAAAA', start) ? twitter : dropbox;
}

/** Keys without a prefix that are known by their length and by what stands inside, behind or before them. */
export const shapedKey: TokenDetector = {
  kind: 'token',
  id: 'api-key',
  category: 'credentials',
  reasons: ['format', 'entropy'],
  shortest: 22,
  longest: 140,
  read(text, start, end) {
    const shape = shapeOf(text, start, end);
    if (shape === undefined || !fitsAt(shape, text, start)) return undefined;
    const value = text.slice(start, shape.lastIndex);
    if (entropy(value) < 3) return undefined;
    return { start, end: shape.lastIndex, likelihood: isSampleKey(value) ? 'UNLIKELY' : 'LIKELY' };
  },
  hits: [
    'license_id 8a67639f74080f56c5aa328f676226e236a2NRAL',
    'agent: eu01xx3e238e3b1c77fc4c011f1bd38f1f34NRAL',
    'send it with 920fbd01f40072e3cf347862554017cd-f83fd989-e60f2104 please',
    '"params": ["8-afQ4gGnRfXBkg8QysD4FIS0Xzm41PB2qs353f2Huu6mXrxWUREVXXPHzGIz3qyV4"]',
    'the old one was 40ZgRCZ3IwEF6y5kyy3JBNWqb9Mt8sCG3CRKbKeyv6xQrM3hwwjhJQQJ99BGACCS6jkdFKsvw8f4AZDO6QqX, rotate it',
    'var box = "1jFzYI20eBaAAAAAAAAAAhcyXic6YOZq0M7qO60lI5QfecJUyGTelVEnIKXVuuEo"',
    'curl with AAAAAAAAAAAAAAAAAAAAAAmFKB8KyVQ3JY%2BmzSgnYNPPtPQvv9PBmGG%3DwYPnqwYo8kwQj1qH9CstFpS8gELRersl9a6sLABHHNBSz',
  ],
  misses: [
    'sha1 45ad0f3d761f3d0201bfe8c26b715568b9126bef, sha256 73fecde3b53f79a8afba701070d26d7f79a73aff5cfd4501150bf8e28d3e14be',
    'uuid 535893b8-0598-e7d8-a50f-510dc6c4393a',
    'build 96e78c3403049d3e8474f2a7dccc0661-20260102-113000',
    'AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA',
    'data:font/woff;base64,d09GRgABAAAAAAAAAAAAAAAAAAAAAAAAAAANnz5BhgJjH3LZ7wM6GKHVjk9tCSi5eIeeaAXZY7rzsj6HoV5D0bA2DAzqx2T4Rc1hotdHN/Ygt0sgCWBn1Bue6bsBu4',
    'file-99098b260ff3ac1c97570cf1dcb92107c907cbeac0ddd60132f96aa87e5a4bb1.js',
  ],
};

const appNumber = /(?<![\w|.-])\d{13,17}$/;
const appSecret = /\|[\w-]{26,27}(?![\w|-])/y;
const longestNumber = 18;

/** Facebook: the number of an app, a vertical line, and what was drawn. */
export const appToken: SignDetector = {
  kind: 'sign',
  id: 'api-key',
  category: 'credentials',
  reasons: ['format', 'entropy'],
  sign: '|',
  precededBy: /\d/,
  followedBy: /[\w-]/,
  read(text, at) {
    if (!fitsAt(appSecret, text, at) || !looksRandom(text.slice(at + 1, appSecret.lastIndex)))
      return undefined;
    const number = appNumber.exec(text.slice(Math.max(0, at - longestNumber), at))?.[0];
    if (number === undefined) return undefined;
    return { start: at - number.length, end: appSecret.lastIndex, likelihood: 'VERY_LIKELY' };
  },
  hits: [
    'use 571334687417842|iByZzlcYLJg1WZ7GLUBiYWSnLJ_',
    'https://graph.acme.test/me?with=2495962255832736|i8zhPjGbSwmO-XpybPd72QNWSF3',
  ],
  misses: [
    '| 2840617735519046|a-name-of-27-characters-abc |',
    '2024010112000000|the_next_day_of_the_calendar',
    '2840617735519046|EH6FEhcKtkErbdgVK0lE89hxt9f|12',
  ],
};
