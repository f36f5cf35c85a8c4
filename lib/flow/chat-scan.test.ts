import { expect, it } from 'vitest';
import { unknownAccount } from '@/lib/model/account-status';
import type { Policy } from '@/lib/model/policy';
import { plainPolicy } from '@/test/samples/policy';
import { createChatScan } from './chat-scan';
import { createScannerFor } from './scanner-for';

const organization = '00000101-0000-4000-8000-000000000101';
const ssn = 'My SSN is 219-45-6789.';

function open(change: Partial<Policy> = {}, more: Partial<Parameters<typeof createChatScan>[0]> = {}) {
  const policy: Policy = { ...plainPolicy, ...change };
  const count = { pauses: 0 };
  const scan = createChatScan(
    {
      policy: () => policy,
      account: () => unknownAccount,
      scannerFor: createScannerFor(),
      pause: () => Promise.resolve(void (count.pauses += 1)),
      ...more,
    },
    { 'us-ssn': 'SSN' },
  );
  return { scan, count };
}
const broken = () =>
  Object.assign(
    () => {
      throw new Error('a bug');
    },
    {
      begin: () => {
        throw new Error('a bug');
      },
    },
  ) as unknown as ReturnType<ReturnType<typeof createScannerFor>>;

it('counts what the policy would not let go, over all texts', async () => {
  expect(await open().scan.count([ssn, 'Hello', `Again: ${ssn}`], organization)).toEqual({ 'us-ssn': 2 });
  expect(await open().scan.count(['Hello'], organization)).toEqual({});
  expect(await open().scan.count([], organization)).toEqual({});
});

it.each([
  [{ actions: { 'us-ssn': 'allow' } }, {}],
  [{ actions: { default: 'allow', 'us-ssn': 'block' } }, { 'us-ssn': 1 }],
  // On an account that may send nothing at all, what is clean is clean.
  [{ personalAccounts: 'block' }, { 'us-ssn': 1 }],
  [{ personalAccounts: 'warn' }, { 'us-ssn': 1 }],
  [{ unreadableContent: 'block' }, { 'us-ssn': 1 }],
  [{ mode: 'simulate' }, { 'us-ssn': 1 }],
] as const)('goes by the policy: %j', async (change, counts) => {
  const { scan } = open(change as Partial<Policy>);
  expect(await scan.count([ssn], organization)).toEqual(counts);
  expect(await scan.count(['Hello'], organization)).toEqual({});
});

it('lets the tab do its own work in between, however long the conversation is', async () => {
  const { scan, count } = open();
  const line = 'What is the square of seven, and why? ';
  const texts = Array.from({ length: 20 }, () => line.repeat(1500));
  expect(await scan.count([...texts, ssn], organization)).toEqual({ 'us-ssn': 1 });
  expect(count.pauses).toBeGreaterThanOrEqual(Math.floor((20 * 1500 * line.length) / (16 * 1024)) - 20);
});

it('knows nothing when the scanner failed, and shows no title', async () => {
  const { scan } = open({}, { scannerFor: broken });
  expect(await scan.count(['Hello'], organization)).toBeNull();
  expect(scan.withoutFindings('Hello')).toBe('');
});

it('judges by the policy that is in force at the end, and by none that changes all the time', async () => {
  const lax: Policy = { ...plainPolicy, actions: { default: 'allow' } };
  let inForce = lax;
  const once = open(
    {},
    { policy: () => inForce, pause: () => Promise.resolve(void (inForce = plainPolicy)) },
  );
  const long = 'Hello there. '.repeat(5000);
  expect(await once.scan.count([long, ssn], organization)).toEqual({ 'us-ssn': 1 });
  const always = open({}, { policy: () => ({ ...lax }) });
  expect(await always.scan.count([ssn], organization)).toBeNull();
});

it('puts placeholders into a title, for all that is found, allowed or not', () => {
  const { scan } = open({ actions: { default: 'allow' } });
  expect(scan.withoutFindings(`Form for ${ssn}`)).not.toContain('219');
  expect(open().scan.withoutFindings(`Form: ${ssn} Thanks`)).toBe('Form: My SSN is [SSN]. Thanks');
  expect(open().scan.withoutFindings('Plan summary')).toBe('Plan summary');
});
