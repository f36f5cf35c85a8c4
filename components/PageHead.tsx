import type { ComponentChildren, JSX } from 'preact';

import type { Policy } from '@/lib/model/policy';
import { product } from '@/lib/text/en';

import { Icon } from './Icon';

type Props = {
  readonly policy: Pick<Policy, 'organizationName'>;
  readonly title: string;
  readonly lead: string;
  /** What stands below the lead. */
  readonly children?: ComponentChildren;
};

/** The head of a page of the extension: whose it is, and what it is about. */
export function PageHead({ policy, title, lead, children }: Props): JSX.Element {
  return (
    <header>
      <p class="brand">
        <Icon name="shield" />
        <span>{product}</span>
        {policy.organizationName !== '' && <span class="brand-for">{policy.organizationName}</span>}
      </p>
      <h1>{title}</h1>
      <p class="lead">{lead}</p>
      {children}
    </header>
  );
}
