/**
 * What a request on claude.ai is for:
 * - `send` carries a message of the person
 * - `action` carries an action of the merged transport, a send among them
 * - `early` repeats or anticipates a message, without the person asking
 * - `upload` carries a file
 * - `audio` carries speech (a WebSocket)
 * - `feedback` carries what the person says of an answer: the conversation goes along with it
 * - `other` may carry text as well
 * - `ignored` carries no text of the person
 */
export const routeNames = [
  'send',
  'action',
  'early',
  'upload',
  'audio',
  'feedback',
  'other',
  'ignored',
] as const;
export type Route = (typeof routeNames)[number];
