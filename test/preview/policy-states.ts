import type { PolicyState } from '@/lib/model/policy-state';
import { pendingBaseline } from '@/lib/policy/baseline';
import { nextState } from '@/lib/policy/next-state';
import { figuresOf } from '@/lib/record/figures';
import type { Recorded } from '@/lib/record/record';
import type { Surroundings } from '@/lib/text/policy-page';

const judging = { now: '2026-11-02T08:15:00.000Z', knownDetectors: ['us-ssn', 'iban'], place: 60 };
const of = (raw: unknown): PolicyState => nextState(null, { kind: 'values', raw }, judging);

const written = {
  organizationName: 'Meridian Bank',
  contact: 'mailto:it@meridian.example',
  organizationIds: ['12345678-90ab-4cde-8f01-234567890abc'],
  emailDomains: ['meridian.example'],
  actions: { default: 'warn', 'us-ssn': 'block', financial: 'redact' },
  personalAccounts: 'warn',
  requireTrainingOff: true,
  wordLists: [{ id: 'own-projects', name: 'project name', words: ['Falcon', 'Blue Heron'] }],
};

export const policies: Readonly<Record<string, PolicyState>> = {
  valid: of(written),
  mistakes: of({ ...written, overide: 'never', mode: 'Enforce', emailDomains: ['meridian.example', '@x'] }),
  lost: { ...of(written), state: 'lost' },
  ring: of({ ...written, enforcePercent: 20 }),
  none: { ...pendingBaseline, state: 'none' },
};

const activity = { way: 'send', action: 'warn', unreadable: false, justification: null } as const;
export const recorded: readonly Recorded[] = [
  { ...activity, outcome: 'would-have-asked', counts: { 'us-ssn': 3 }, time: '2026-11-02T08:20:00.000Z' },
  { ...activity, outcome: 'redacted', counts: { 'us-ssn': 1, iban: 2 }, time: '2026-11-05T08:20:00.000Z' },
  { ...activity, outcome: 'overridden', counts: { iban: 1 }, time: '2026-11-07T09:00:00.000Z' },
  { ...activity, outcome: 'cancelled', counts: {}, unreadable: true, time: '2026-11-08T09:00:00.000Z' },
  { ...activity, way: 'account', outcome: 'reminded', counts: {}, time: '2026-11-09T09:00:00.000Z' },
  { ...activity, way: 'policy', outcome: 'in-force', counts: {}, time: '2026-11-10T09:00:00.000Z' },
];
export const figures = figuresOf(recorded);

export const around: Surroundings = {
  ...{ version: '0.1.0', browser: 'Chrome/156.0.0.0', installType: 'admin' },
  health: { pageGate: 'active', wireGate: 'active', browserGate: 'active', drift: [] },
};
