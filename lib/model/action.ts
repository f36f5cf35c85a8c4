/** What a policy may ask for a finding, mildest first. */
export const actions = [
  /** Leave it alone. */
  'allow',
  /** Ask; the person may redact, cancel or, where the policy allows an override, go on. */
  'warn',
  /** Ask; the person may redact or cancel. */
  'redact',
  /** The text does not leave while it holds the finding. */
  'block',
] as const;

export type Action = (typeof actions)[number];

/** The stricter of two actions. */
export function stricter(a: Action, b: Action): Action {
  return actions.indexOf(a) >= actions.indexOf(b) ? a : b;
}
