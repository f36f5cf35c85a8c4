import type { JSX } from 'preact';

import { safeHref } from './safe-href';

/** A link to the organisation's help, or nothing when the policy names none that is safe. */
export function ContactLink({
  contact,
  label,
}: {
  readonly contact: string;
  readonly label: string;
}): JSX.Element | null {
  const href = safeHref(contact);
  if (href === null) return null;
  return (
    <a class="link" href={href} target="_blank" rel="noopener noreferrer">
      {label}
    </a>
  );
}
