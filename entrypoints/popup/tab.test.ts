import { afterEach, expect, it, vi } from 'vitest';
import { guardedTab } from './tab';

const { tabs } = vi.hoisted(() => ({ tabs: { get: vi.fn(), query: vi.fn() } }));
vi.mock('wxt/browser', () => ({ browser: { tabs } }));
afterEach(() => void vi.unstubAllGlobals());

const openedAt = (search: string) => vi.stubGlobal('window', { location: { search } });

it.each([
  ['https://claude.ai/new', true],
  ['https://claude.ai.example/', false],
  ['', false],
  [undefined, false],
])('tells whether the tab in front is claude.ai: %s', async (url, isClaude) => {
  openedAt('');
  tabs.query.mockResolvedValue([{ id: 4, url }]);
  expect(await guardedTab()).toEqual({ id: 4, isClaude });
});

it('knows nothing of a tab that is gone', async () => {
  openedAt('?tab=4');
  tabs.get.mockRejectedValue(new Error('No tab with id: 4.'));
  expect(await guardedTab()).toEqual({ id: -1, isClaude: false });
});
