import { stringAt } from '@/lib/body/string-at';
import type { Destination } from '@/lib/model/destination';
import type { Route } from '@/lib/model/route';
import { isUuid } from '@/lib/model/uuid';
import { conversationIn } from '@/lib/surface/claude/routes';

/** Where `PerformAction` has the id of its conversation: `header.conversation_id` (2026-10). */
const header = { numbers: [1, 2], names: ['header', 'conversationId'] };

/** Uploads to a project stay there; of a document that is converted the text comes with the message. */
const elsewhere = /\/projects\/|\/convert_document$/;

/**
 * Where what a request carries ends up; undefined where that is no conversation.
 * @param bytes gives those of its body; null where they could not be had
 */
export function destinationOf(
  route: Route,
  url: string,
  bytes: () => Uint8Array | null,
): Destination | undefined {
  if (route === 'upload') return elsewhere.test(new URL(url).pathname) ? undefined : { kind: 'file' };
  if (route !== 'send' && route !== 'action') return undefined;
  return {
    kind: 'conversation',
    id() {
      const named = conversationIn(url);
      const body = named === null ? bytes() : null;
      if (body === null) return named;
      const id = stringAt(body, header.numbers, header.names)?.toLowerCase();
      return isUuid(id) ? id : null;
    },
  };
}
