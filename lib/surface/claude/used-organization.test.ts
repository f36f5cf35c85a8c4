import { afterEach, expect, it, vi } from 'vitest';
import { followUsedOrganization } from './used-organization';

const own = '00000102-0000-4000-8000-000000000102';
const company = '00000105-0000-4000-8000-000000000105';

type Entry = Pick<PerformanceResourceTiming, 'name' | 'startTime' | 'responseStatus'>;

/** What is said after these requests, each one second after the one before. */
function usedAfter(requests: readonly (readonly [path: string, status: number])[]): string | null {
  const entries: Entry[] = requests.map(([path, responseStatus], index) => ({
    ...{ name: `https://claude.ai${path}`, startTime: index * 1000, responseStatus },
  }));
  vi.stubGlobal('location', { origin: 'https://claude.ai' });
  vi.stubGlobal(
    'PerformanceObserver',
    class {
      observe(): void {}
      takeRecords = () => entries;
    },
  );
  return followUsedOrganization()();
}
afterEach(() => void vi.unstubAllGlobals());

const list = (id: string) => `/api/organizations/${id}/chat_conversations_v2?limit=30`;
const start = (id: string) => `/edge-api/bootstrap/${id}/app_start?growthbook_format=sdk`;

it.each([
  ['nothing', [], null],
  [
    'the last list of conversations',
    [
      [list(company), 200],
      [list(own), 200],
    ],
    own,
  ],
  [
    'the start of the site',
    [
      [list(own), 200],
      [start(company), 304],
    ],
    company,
  ],
  [
    'not a start without an organisation',
    [
      [list(own), 200],
      ['/api/bootstrap', 200],
    ],
    own,
  ],
  [
    'not what was refused',
    [
      [list(own), 200],
      [list(company), 404],
      [start(company), 403],
    ],
    own,
  ],
  [
    'not what never came',
    [
      [list(own), 200],
      [list(company), 0],
    ],
    own,
  ],
] as const)('%s', (_name, requests, expected) => {
  expect(usedAfter(requests)).toBe(expected);
});
