/** Reasons that a person may give for an override: a list, not free text, so that no content gets into the evidence. */
export const justifications = ['not-what-it-looks-like', 'public-or-test-data', 'approved'] as const;

export type Justification = (typeof justifications)[number];

/** What the person chose. A dialog closed by any other means is `cancel`. */
export type Answer =
  | { readonly choice: 'redact' }
  /** Of several files, those alone that nothing stands against. */
  | { readonly choice: 'others' }
  | { readonly choice: 'cancel' }
  /** Not from this account: the person goes to the company's organisation, and what they wrote comes along. */
  | { readonly choice: 'switch' }
  | { readonly choice: 'proceed'; readonly justification: Justification | null };
