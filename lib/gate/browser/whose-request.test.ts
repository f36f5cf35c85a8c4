import { expect, test } from 'vitest';
import { isOurs } from './whose-request';

const own = 'https://claude.ai/api/organizations';
test.for([
  ['of the page', { url: own, type: 'xmlhttprequest', initiator: 'https://claude.ai' }, true],
  ['of the page, in Firefox', { url: own, type: 'xmlhttprequest', originUrl: 'https://claude.ai/new' }, true],
  ['of a frame without an origin', { url: own, type: 'xmlhttprequest', initiator: 'null' }, true],
  ['of nobody that is named', { url: own, type: 'other' }, true],
  ['of an artifact', { url: own, type: 'fetch', initiator: 'https://www.claudeusercontent.com' }, true],
  ['of another site', { url: `${own}?q=x`, type: 'image', initiator: 'https://other.example' }, false],
  ['of another site, in Firefox', { url: own, type: 'image', originUrl: 'http://other.example/a' }, false],
  ['of a name like it', { url: own, type: 'image', initiator: 'https://claude.ai.other.example' }, false],
  ['a page that another site opens', { url: own, type: 'main_frame', initiator: 'https://o.example' }, true],
  ['a frame of another site', { url: own, type: 'sub_frame', initiator: 'https://o.example' }, true],
  [
    'to another host',
    { url: 'https://api.anthropic.com/x', type: 'fetch', initiator: 'https://claude.ai' },
    true,
  ],
  [
    'of others to that',
    { url: 'https://api.anthropic.com/x', type: 'fetch', initiator: 'https://o.example' },
    false,
  ],
  ['of nobody to that', { url: 'https://api.anthropic.com/x', type: 'fetch' }, false],
] as const)('%s', ([, sent, ours]) => expect(isOurs(sent)).toBe(ours));
