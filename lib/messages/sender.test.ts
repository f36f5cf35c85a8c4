import { expect, it } from 'vitest';
import { senderOf } from './sender';

const url = 'https://claude.ai/new';
const tab = { id: 7, url, incognito: false };
const claude = { kind: 'claude', tabId: 7, isTop: true, isOnSite: true, isPrivate: false };

it.each([
  ['the page of a tab', { id: 'own', url, frameId: 0, tab }, claude],
  ['a frame of it', { id: 'own', url: 'about:blank', frameId: 3, tab }, { ...claude, isTop: false }],
  [
    'a frame in a tab of another site, whose address is not told',
    { id: 'own', url, frameId: 3, tab: { id: 7, incognito: false } },
    { ...claude, isTop: false, isOnSite: false },
  ],
  [
    'a frame in a tab of another site of ours',
    { id: 'own', url, frameId: 3, tab: { ...tab, url: 'https://claude.com/' } },
    { ...claude, isTop: false, isOnSite: false },
  ],
  ['a frame that the browser does not name', { id: 'own', url, tab }, { ...claude, isTop: false }],
  ['a page of the extension', { id: 'own', url: 'chrome-extension://own/popup.html' }, { kind: 'extension' }],
  ['another extension', { id: 'other', url, frameId: 0, tab }, null],
] as const)('%s', (_name, raw, expected) => {
  expect(senderOf(raw, 'own')).toEqual(expected);
});
