import { ownName } from '@/lib/flow/own-names';
import type { Contact } from '@/lib/messages/contact';
import type { AddressWords } from '@/lib/model/address-words';
import type { Policy } from '@/lib/model/policy';
import type { ShowNotice } from '@/lib/overlay/notice';
import { whenComposer } from '@/lib/surface/claude/draft';
import { putBack } from '@/lib/surface/claude/restore';
import { tookWordsOut } from '@/lib/text/notice';

/** A page that has no composer by then gets none; milliseconds. */
const patience = 8000;

type Parts = {
  readonly contact: Contact;
  readonly notice: ShowNotice;
  readonly policy: () => Policy;
};

/**
 * Takes what stood in the address of this page, and puts it into the composer, where sending it is asked about like all
 * that is written there. A page that is gone before that leaves it to the next one in its tab.
 */
export function takeAddressWords({ contact, notice, policy }: Parts, signal: AbortSignal): void {
  const since = Date.now();
  let taken: Promise<AddressWords | null> | null = null;
  const take = (isInBox: boolean) =>
    (taken ??= contact.tell('take-address-words', { since }).then((words) => {
      if (words) notice(tookWordsOut(kindsOf(words), isInBox), true);
      return words;
    }));
  const kindsOf = ({ counts }: AddressWords) =>
    Object.entries(counts).map(([detector, count]) => ({
      ...{ detector, count, ownName: ownName(policy(), detector) },
    }));
  whenComposer(() => void take(true).then((words) => words && putBack(words.text)), signal);
  setTimeout(() => void take(false), patience);
}
