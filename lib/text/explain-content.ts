import { type Action, actions } from '@/lib/model/action';
import type { Policy } from '@/lib/model/policy';
import { nameOf } from './rules';

// What becomes of what is in a message: sections of `explain`.

/** Strictest first. */
export function lookedFor(policy: Policy): readonly string[] {
  const entries = Object.entries({ default: 'warn', ...policy.actions } satisfies Record<string, Action>);
  const lines = [...actions].reverse().flatMap((action) => {
    const names = entries.flatMap(([id, own]) =>
      own === action ? [nameOf(id, policy, entries.length > 1)] : [],
    );
    return names.length === 0 ? [] : [`${titles[action]}: ${names.join('; ')}.`];
  });
  return [
    ...lines,
    ...(entries.length > 1 ? ['Where two of these fit, the stricter one counts.'] : []),
    likelihood[policy.minimumLikelihood],
    ...(isEverydayLookedFor(policy)
      ? []
      : [
          'Email addresses, phone numbers and the like are not looked for: "actions" does not name "personal".',
        ]),
  ];
}

const titles: Readonly<Record<Action, string>> = {
  block: 'Blocked',
  redact: 'Redacted',
  warn: 'Asked about',
  allow: 'Left alone',
};

const likelihood: Readonly<Record<Policy['minimumLikelihood'], string>> = {
  VERY_UNLIKELY: 'Even what is very unlikely to be one counts: expect many questions about harmless numbers.',
  UNLIKELY: 'Even what is unlikely to be one counts: expect questions about harmless numbers.',
  POSSIBLE: 'What is only possibly one counts: expect some questions about harmless numbers.',
  LIKELY: 'Only what is likely to be one counts.',
  VERY_LIKELY: 'Only what is very likely to be one counts: some real ones will pass.',
};

/** Those of the category look only where they are named. */
const everyday = [
  'personal',
  'email-address',
  'phone-number',
  'date-of-birth',
  'street-address',
  'ip-address',
];

function isEverydayLookedFor({ actions: map }: Policy): boolean {
  return everyday.some((name) => (map[name] ?? 'allow') !== 'allow');
}

export const going: Readonly<Record<Policy['override'], string>> = {
  never: 'They cannot go on from there.',
  allowed: 'They may go on.',
  'with-justification': 'They may go on once they chose a reason.',
};

export function whenFound(policy: Policy): readonly string[] {
  const { actions: map, override } = policy;
  const all: readonly Action[] = [
    ...Object.values({ default: 'warn' as const, ...map }),
    policy.minimumActionOnPersonalAccount,
    policy.minimumActionWithTrainingOn,
  ];
  return [
    'The text stays where it is until the person has chosen; nothing of it has left.',
    ...(all.includes('warn') ? [`Asked about: they may redact or cancel. ${going[override]}`] : []),
    ...(all.includes('redact') ? ['Redacted: they may redact or cancel.'] : []),
    ...(all.includes('block') ? ['Blocked: they may only cancel, and take it out.'] : []),
  ];
}

const ways = { allow: 'is let through', warn: 'is asked about', block: 'is blocked' } as const;

export function unchecked({ unreadableContent, audio, unguardedTabs }: Policy): readonly string[] {
  return [
    `A picture, a PDF or another file that cannot be read ${ways[unreadableContent]}.`,
    `Speech ${ways[audio]}.`,
    ...(unguardedTabs === 'block'
      ? [
          'From a tab in which the extension has not reported in, no message can be sent until it is reloaded.',
        ]
      : []),
  ];
}

export const feedback: Readonly<Record<Policy['feedback'], string>> = {
  allow: 'Thumbs up and down work as usual.',
  warn: 'Thumbs up and down are asked about, because the whole chat goes along and is kept for years.',
  block: 'Thumbs up and down cannot be sent, because the whole chat would go along and be kept for years.',
};
