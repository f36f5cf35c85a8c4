import { action, type Body, json } from '@/test/e2e/matrix-bodies';
import { detectors } from '@/lib/scan/detectors';
import { createScanner } from '@/lib/scan/scan';
import { ofLength } from '../flat';
import { ordinaryTexts } from '../texts';

const scan = createScanner(detectors);
/** Manuals speak of keys and passwords: those lines are left out. */
const prose = (ordinaryTexts()[0]?.text ?? '')
  .slice(0, 500_000)
  .split('\n')
  .filter((line) => scan(line).length === 0)
  .join('\n');

/** Text as people write it with nothing in it to find, of so many UTF-16 code units (ASCII, so bytes as well). */
export function clean(length: number): string {
  const text = ofLength(prose, length);
  if (scan(text).length > 0) throw new Error('The clean text is not clean.');
  return text;
}

const org = '00000101-0000-4000-8000-000000000101';
/** Nobody has this conversation: the stand-in answers at once that it does not know it. */
const conversation = '00000301-0000-4000-8000-00000000beef';

/** What the page's script is told to send. */
export type Send = { readonly url: string; readonly headers: Body['headers']; readonly base64: string };

const text = clean(2000);

const classic = json((prompt) => ({ prompt, timezone: 'Europe/Berlin', attachments: [], files: [] }));
const merged = action((prompt) => ({
  kind: 'send',
  conversationId: conversation,
  message: {
    messageId: '01a1b2c3-0001-7000-8000-000000000001',
    assistantMessageId: '01a1b2c3-0002-7000-8000-000000000002',
    text: prompt,
    inlineAttachments: [],
    parentMessageId: '01a1b2c3-0003-7000-8000-000000000003',
    retry: true,
    timezone: 'Europe/Berlin',
  },
}));

const send = (url: string, { headers, payload }: Body): Send => ({
  url,
  headers,
  base64: payload(text).base64,
});

/** A clean message of 2 kB, on both transports of the site. */
export const sends: Readonly<Record<'classic' | 'merged', Send>> = {
  classic: send(`/api/organizations/${org}/chat_conversations/${conversation}/completion`, classic),
  merged: send('/claudeai-rpc/anthropic.bard.api.v1alpha.ConversationService/PerformAction', merged),
};
