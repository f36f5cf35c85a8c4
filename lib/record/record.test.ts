import { expect, it } from 'vitest';
import type { Activity } from '@/lib/model/activity';
import { createRecord, maximumRecorded, readRecorded } from './record';

const activity: Activity = {
  way: 'paste',
  action: 'warn',
  outcome: 'redacted',
  counts: { 'us-ssn': 1 },
  unreadable: false,
  justification: null,
};

function storage(first: unknown = undefined) {
  const items: Record<string, unknown> = { activities: first };
  let full = false;
  return {
    items,
    fill: (now: boolean) => (full = now),
    get: (key: string) => Promise.resolve({ [key]: items[key] }),
    set: (next: Record<string, unknown>) =>
      full ? Promise.reject(new Error('full')) : Promise.resolve(void Object.assign(items, next)),
  };
}

it('keeps entries that come at once, in order, with their time', async () => {
  const area = storage();
  const record = createRecord(() => '2026-11-21T00:00:00.000Z', area);
  await Promise.all([record(activity), record({ ...activity, way: 'send' })]);
  expect(area.items['activities']).toEqual([
    { ...activity, time: '2026-11-21T00:00:00.000Z' },
    { ...activity, way: 'send', time: '2026-11-21T00:00:00.000Z' },
  ]);
});

it('keeps what is listed and nothing else', async () => {
  const area = storage();
  const more = { ...activity, text: '219-45-6789' };
  await createRecord(() => '', area)(more);
  expect(JSON.stringify(area.items)).not.toContain('219-45-6789');
});

it('drops the oldest, survives a damaged store, and says when the disk is full', async () => {
  const area = storage(new Array(maximumRecorded).fill({ ...activity, time: 'old' }));
  const record = createRecord(() => 'new', area);
  await record(activity);
  expect(area.items['activities']).toHaveLength(maximumRecorded);
  expect((area.items['activities'] as { time: string }[]).at(-1)?.time).toBe('new');
  area.fill(true);
  await expect(record(activity)).rejects.toThrow('full');
  area.fill(false);
  area.items['activities'] = 'damaged';
  await record(activity);
  expect(area.items['activities']).toHaveLength(1);
});

it('leaves out what is damaged, and keeps the rest', async () => {
  const good = { ...activity, time: '2026-11-21T00:00:00.000Z' };
  const damaged = [
    null,
    7,
    {},
    { ...good, outcome: 'unheard' },
    { ...good, counts: { 'us-ssn': 'x' } },
    { ...good, time: 0 },
  ];
  const area = storage([...damaged, good]);
  expect(await readRecorded(area)).toEqual([good]);
  await createRecord(() => 'new', area)(activity);
  expect(area.items['activities']).toEqual([good, { ...activity, time: 'new' }]);
});
