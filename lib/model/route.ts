/**
 * What a request on claude.ai is for:
 * - `send` carries a message of the person
 * - `action` carries an action of the merged transport, a send among them
 * - `early` repeats or anticipates a message, without the person asking
 * - `upload` carries a file
 * - `audio` carries speech (a WebSocket)
 * - `other` may carry text as well
 * - `ignored` carries no text of the person
 */
export const routeNames = ['send', 'action', 'early', 'upload', 'audio', 'other', 'ignored'] as const;
export type Route = (typeof routeNames)[number];
