import type { Contact } from '@/lib/messages/contact';
import type { AccountStatus } from '@/lib/model/account-status';
import type { Activity } from '@/lib/model/activity';
import type { Answer } from '@/lib/model/answer';
import type { Question } from '@/lib/model/question';
import type { ShowNotice } from '@/lib/overlay/notice';
import { hasAttachments } from '@/lib/surface/claude/composer-box';
import { whenComposer } from '@/lib/surface/claude/draft';
import { putBack } from '@/lib/surface/claude/restore';
import { switchOrganization } from '@/lib/surface/claude/switch-organization';
import { draftElsewhere, draftNotKept, filesNotKept, onlyFilesNotKept } from '@/lib/text/banner';

/** How long a page is given to say which organisation it is in, in milliseconds since it began to load. */
const patience = 10_000;

type Parts = {
  readonly contact: Contact;
  readonly notice: ShowNotice;
  readonly account: () => AccountStatus;
  /** What the person is writing; `isHeld`: a message of theirs was stopped just now. */
  readonly record: (activity: Activity) => void;
  readonly draft: (isHeld: boolean) => string;
};

/**
 * Takes the tab to another organisation of the person, with what they were writing. The page that goes and the one that
 * comes share nothing that the page cannot read but the background, whose memory holds the text in between.
 */
export function createSwitching({ contact, notice, account, draft, record }: Parts, signal: AbortSignal) {
  let isReady = false;
  let isOver = false;
  let asked: string | null | undefined;

  async function switchTo(organizationId: string, isHeld = false): Promise<void> {
    // What is kept from here on is for the page that comes.
    isOver = true;
    const text = draft(isHeld);
    const hasFiles = hasAttachments();
    if (text.trim() !== '' || hasFiles) {
      const isKept = (await contact.tell('keep-draft', { text, hasFiles, organizationId })) === 'kept';
      if (!isKept && text.trim() !== '') return notice(draftNotKept, true);
    }
    const nothing = { counts: {}, unreadable: false, justification: null };
    record({ way: 'account', action: 'allow', outcome: 'switched', ...nothing });
    switchOrganization(organizationId);
  }

  /** Takes what the page before left for this one, once it is known which organisation this is. */
  function look(): void {
    const { organization } = account();
    const id = organization === 'unknown' ? null : organization.id;
    if (!isReady || isOver || id === asked || (id === null && performance.now() < patience)) return;
    asked = id;
    void contact.tell('take-draft', { organizationId: id }).then((kept) => {
      if (kept === 'elsewhere') return notice(draftElsewhere, true);
      isOver = true;
      if (!kept) return;
      const { text, hasFiles } = kept;
      if (text.trim() !== '') putBack(text);
      if (hasFiles) notice(text.trim() === '' ? onlyFilesNotKept : filesNotKept, true);
    });
  }
  whenComposer(() => {
    isReady = true;
    look();
  }, signal);

  return {
    look,
    switchTo,
    /** The same, when that is the answer to a question. */
    answered:
      (ask: (question: Question) => Promise<Answer>) =>
      async (question: Question): Promise<Answer> => {
        const answer = await ask(question);
        const company = question.account.companyOrganization;
        if (answer.choice === 'switch' && company) void switchTo(company.id, true);
        return answer;
      },
  };
}
