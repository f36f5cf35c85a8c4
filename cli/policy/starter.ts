import type { Policy } from '@/lib/model/policy';
import { baseline } from '@/lib/policy/baseline';
import { fields } from '@/lib/policy/schema';

export const stances = ['observe', 'coach', 'enforce'] as const;
/** `observe` counts and interrupts nobody, `coach` asks and lets people go on, `enforce` stops. */
export type Stance = (typeof stances)[number];

/** Whom it is for: first, because without it people do not learn who asks, and other companies' accounts pass. */
const who: Partial<Policy> = { organizationName: '', contact: '', organizationIds: [], emailDomains: [] };

const coach: Partial<Policy> = {
  mode: 'enforce',
  actions: { default: 'warn', credentials: 'redact' },
  override: 'with-justification',
  personalAccounts: 'warn',
  requireCompanyAccount: true,
  requireTrainingOff: true,
  mayTurnTrainingOff: true,
};

/** Keys that a starter sets; all others stand behind them, commented out. */
const starters: Readonly<Record<Stance, Partial<Policy>>> = {
  // The rules of the next step: so the figures of the trial run say what that would do.
  observe: { ...coach, mode: 'simulate' },
  coach,
  enforce: {
    ...coach,
    actions: { default: 'redact', credentials: 'block' },
    minimumActionOnPersonalAccount: 'block',
    minimumActionWithTrainingOn: 'redact',
    personalAccounts: 'block',
    unguardedTabs: 'block',
    feedback: 'block',
  },
};

const openings: Readonly<Record<Stance, string>> = {
  observe:
    'Stance: observe. Nobody is asked or stopped; what would have been is counted. The rules are those of "coach", ' +
    'so the figures say what that step would do.',
  coach:
    'Stance: coach. People are asked before something sensitive leaves, and go on with a reason. Passwords and keys ' +
    'are taken out.',
  enforce:
    'Stance: enforce. Sensitive values leave only as placeholders, passwords and keys not at all, and nothing is sent ' +
    'from accounts that are not the company’s.',
};

const width = 110;

/** A policy to begin with: JSON with comments, which `validate` takes as it is. */
export function starter(stance: Stance): string {
  const written = { ...who, ...starters[stance] };
  const isWritten = (key: string): key is keyof Policy => Object.hasOwn(written, key);
  const set = Object.entries(fields).filter(([key]) => isWritten(key));
  const others = Object.entries(fields).filter(([key]) => !isWritten(key));
  return [
    ...comment(`Policy of Chat Guardrails. ${openings[stance]}`, ''),
    ...comment('Fill in the first four keys, then: policy validate FILE, and policy explain FILE.', ''),
    '{',
    ...set.flatMap(([key, { description, allowed }]) => [
      ...comment(description, '  '),
      ...(description.includes(allowed) ? [] : comment(`Allowed: ${allowed}.`, '  ')),
      `  ${JSON.stringify(key)}: ${json(written[key as keyof Policy])},`,
      '',
    ]),
    ...comment(
      'All other keys, with the value that counts while they are not written. Take the slashes away to set one.',
      '  ',
    ),
    '',
    ...others.flatMap(([key, { title, allowed }]) => [
      ...comment(`${title}: ${allowed}.`, '  '),
      `  //${JSON.stringify(key)}: ${json(baseline[key as keyof Policy])},`,
      '',
    ]),
    '}',
    '',
  ].join('\n');
}

/** On one line, with spaces where a person would put them. */
const json = (value: unknown): string =>
  JSON.stringify(value, null, 1)
    .replace(/\n\s*/g, ' ')
    .replace(/^\[ | \]$/g, (bracket) => bracket.trim());

function comment(text: string, indent: string): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(`${indent}// ${word}`);
  }
  return lines;
}
