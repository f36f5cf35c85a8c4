import type { Contact } from '@/lib/messages/contact';
import type { PageReport } from '@/lib/model/tab-report';

/** Tells the background what this page is, and whether it has listened: it does not to a page in a sidebar of the browser. */
export function createKnown(contact: Pick<Contact, 'tell'>) {
  let wasHeard = false;
  return {
    async report(report: PageReport): Promise<boolean> {
      const isHeard = (await contact.tell('report', report)) === 'heard';
      wasHeard ||= isHeard;
      return isHeard;
    },
    /** Asks again where no report was heard: the background may have been slow to start. */
    isKnown: async (): Promise<boolean> => wasHeard || (await contact.tell('awake', null)) !== null,
  };
}
