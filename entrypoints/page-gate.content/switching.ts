import type { Contact } from '@/lib/messages/contact';
import type { Activity } from '@/lib/model/activity';
import type { Answer } from '@/lib/model/answer';
import type { Question } from '@/lib/model/question';
import type { ShowNotice } from '@/lib/overlay/notice';
import { hasAttachments } from '@/lib/surface/claude/composer-box';
import { whenComposer } from '@/lib/surface/claude/draft';
import { putBack } from '@/lib/surface/claude/restore';
import { switchOrganization } from '@/lib/surface/claude/switch-organization';
import { draftNotKept, filesNotKept, onlyFilesNotKept } from '@/lib/text/banner';

type Parts = {
  readonly contact: Contact;
  readonly notice: ShowNotice;
  /** What the person is writing; `isHeld`: a message of theirs was stopped just now. */
  readonly record: (activity: Activity) => void;
  readonly draft: (isHeld: boolean) => string;
};

/**
 * Takes the tab to another organisation of the person, with what they were writing. The page that goes and the one that
 * comes share nothing that the page cannot read but the background, whose memory holds the text in between.
 */
export function createSwitching({ contact, notice, draft, record }: Parts, signal: AbortSignal) {
  async function switchTo(organizationId: string, isHeld = false): Promise<void> {
    const text = draft(isHeld);
    const hasFiles = hasAttachments();
    if (text.trim() !== '' || hasFiles) {
      const isKept = (await contact.tell('keep-draft', { text, hasFiles })) === 'kept';
      if (!isKept && text.trim() !== '') return notice(draftNotKept, true);
    }
    const nothing = { counts: {}, unreadable: false, justification: null };
    record({ way: 'account', action: 'allow', outcome: 'switched', ...nothing });
    switchOrganization(organizationId);
  }

  whenComposer(() => {
    void contact.tell('take-draft', null).then((kept) => {
      if (!kept) return;
      const { text, hasFiles } = kept;
      if (text.trim() !== '') putBack(text);
      if (hasFiles) notice(text.trim() === '' ? onlyFilesNotKept : filesNotKept, true);
    });
  }, signal);

  return {
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
