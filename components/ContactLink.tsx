import type { JSX } from 'preact';

import { safeHref } from './safe-href';

/** A link to the organisation's help, or nothing when the policy names none that is safe. */
export function ContactLink({
  contact,
  label,
  isButton = false,
}: {
  readonly contact: string;
  readonly label: string;
  /** Drawn as the buttons beside it are. */
  readonly isButton?: boolean;
}): JSX.Element | null {
  const href = safeHref(contact);
  if (href === null) return null;
  return (
    <a class={isButton ? 'action' : 'link'} href={href} target="_blank" rel="noopener noreferrer">
      {label}
    </a>
  );
}
