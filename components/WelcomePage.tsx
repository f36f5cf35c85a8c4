import type { JSX } from 'preact';

import type { AccountStatus } from '@/lib/model/account-status';
import type { PolicyState } from '@/lib/model/policy-state';
import { language } from '@/lib/text/en';
import {
  adminText,
  adminTitle,
  alreadyOpen,
  chapters,
  openClaude,
  openGuide,
  settingsLink,
  startText,
  startTitle,
  welcomeLead,
  welcomeTitle,
} from '@/lib/text/welcome';

import { PageHead } from './PageHead';

type Props = {
  readonly policyState: PolicyState;
  /** Of the claude.ai tab that was last in front; null when none has said anything. */
  readonly account: AccountStatus | null;
  onOpenClaude(): void;
};

/** The first page: what it does, what it sees, what it never does. */
export function WelcomePage({ policyState, account, onOpenClaude }: Props): JSX.Element {
  return (
    <div class="page welcome" {...language}>
      <PageHead policy={policyState.policy} title={welcomeTitle} lead={welcomeLead} />
      <main>
        <section class="start" aria-labelledby="start">
          <h2 id="start">{startTitle}</h2>
          <p>{startText(account)}</p>
          <p class="source">{alreadyOpen}</p>
          <p class="ways">
            <button type="button" class="action action-primary" onClick={onOpenClaude}>
              {openClaude}
            </button>
            <a class="link" href="/guide.html">
              {openGuide}
            </a>
          </p>
        </section>
        <div class="chapters">
          {chapters.map(({ title, says }, index) => (
            <section key={title} aria-labelledby={`chapter-${index}`}>
              <h2 id={`chapter-${index}`}>{title}</h2>
              <ul>
                {says.map((sentence) => (
                  <li key={sentence}>{sentence}</li>
                ))}
              </ul>
            </section>
          ))}
        </div>
        <section aria-labelledby="admin">
          <h2 id="admin">{adminTitle}</h2>
          <p>{adminText(policyState)}</p>
          <p>
            <a class="link" href="/managed-schema.json">
              {settingsLink}
            </a>
          </p>
        </section>
      </main>
    </div>
  );
}
