import * as z from 'zod/mini';
import { type AccountStatus, plans } from '@/lib/model/account-status';
import { actions } from '@/lib/model/action';
import { type Activity, outcomes } from '@/lib/model/activity';
import { justifications } from '@/lib/model/answer';
import { causes } from '@/lib/model/ledger';
import { routeNames } from '@/lib/model/route';
import { ways } from '@/lib/model/submission';
import type { PageReport } from '@/lib/model/tab-report';
import { uuidPattern } from '@/lib/model/uuid';
import { type Messages, mostHashes } from './protocol';

const name = z.string().check(z.maxLength(200));
const id = z.string().check(z.maxLength(64));
const evidence = z.readonly(z.array(name).check(z.maxLength(50)));
const known = <T extends z.core.$ZodType>(value: T) =>
  z.object({ value: z.union([value, z.literal('unknown')]), evidence });
const organization = z.object({ id, name });

const training = known(z.enum(['on', 'off', 'never', 'not-chosen']));
const retention = known(
  z.union([z.object({ days: z.number(), after: z.enum(['conversation', 'deletion']) }), z.literal('custom')]),
);

const membership = z.object({
  organization,
  plan: known(z.enum(plans)),
  kind: known(z.enum(['personal', 'company'])),
  training,
  retention,
});

const account: z.ZodMiniType<AccountStatus> = z.object({
  ...membership.shape,
  signedIn: z.union([z.boolean(), z.literal('unknown')]),
  organization: z.union([organization, z.literal('unknown')]),
  person: id,
  emailDomain: name,
  chat: z.object({ mode: known(z.enum(['normal', 'incognito'])), training, retention }),
  companyOrganization: z.nullable(organization),
  others: z.readonly(z.array(membership).check(z.maxLength(200))),
});

const gate = z.enum(['starting', 'active', 'broken']);

const report: z.ZodMiniType<PageReport> = z.object({
  account,
  isAccountLetGo: z.boolean(),
  health: z.object({ pageGate: gate, wireGate: gate }),
});

/** Closed: a field that is not listed is not kept, so a record cannot hold content. */
const counts = z.record(id.check(z.regex(/^[a-z0-9-]+$/)), z.int().check(z.nonnegative()));

const activity: z.ZodMiniType<Activity> = z.object({
  way: z.enum([...ways, 'account', 'conversation', 'policy']),
  action: z.enum(actions),
  outcome: z.enum(outcomes),
  counts,
  unreadable: z.boolean(),
  justification: z.nullable(z.enum(justifications)),
});

const uuid = z.string().check(z.regex(uuidPattern));
const hex = z.string().check(z.regex(/^[0-9a-f]{64}$/));
const hashed = z.object({ key: hex, hashes: z.readonly(z.array(hex).check(z.maxLength(mostHashes))) });

/** What the background accepts, per message. */
export const schemas: { readonly [Name in keyof Messages]: z.ZodMiniType<Messages[Name]['data']> } = {
  report,
  record: activity,
  released: z.object({ ...hashed.shape, isVouched: z.boolean() }),
  passing: hashed,
  drift: z.object({ missedBy: z.enum(['page-gate', 'wire-gate']), route: z.enum(routeNames) }),
  awake: z.null(),
  account: z.null(),
  'frame-stopped': z.object({
    way: z.enum(ways),
    action: z.enum(['warn', 'redact', 'block']),
    counts,
    unreadable: z.boolean(),
    wrongAccount: z.boolean(),
    asksAccount: z.boolean(),
    organization: z.optional(id),
    mayProceed: z.enum(['no', 'yes', 'with-justification']),
  }),
  'keep-draft': z.object({
    text: z.string().check(z.maxLength(2_000_000)),
    hasFiles: z.boolean(),
    organizationId: id,
  }),
  'take-draft': z.object({ organizationId: z.nullable(id) }),
  'take-address-words': z.object({ since: z.number() }),
  'stop-answer': z.object({
    id: z.guid(),
    isLetGo: z.boolean(),
    justification: z.nullable(z.enum(justifications)),
  }),
  'settings-changed': z.null(),
  note: z.object({
    conversation: uuid,
    organization: uuid,
    accountKind: z.enum(['personal', 'company', 'unknown']),
    counts,
    files: z.int().check(z.nonnegative()),
    cause: z.enum(causes),
  }),
  gone: z.object({ organizationId: uuid, conversations: z.readonly(z.array(uuid).check(z.maxLength(5000))) }),
  snooze: z.object({ conversation: uuid }),
  'open-deletion': z.object({ conversation: uuid }),
};
