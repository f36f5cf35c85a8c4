import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { type Socket, type SocketMessage, openSocket } from './socket';

/** Where the site opens WebSockets, as of 2026-03. What goes over them is this stand-in's own: no source tells. */
const paths = [
  /^\/api\/ws\/speech_to_text\/voice_stream$/,
  /^\/api\/ws\/voice\/organizations\/[^/]+\/chat_conversations\/[^/]+$/,
  /^\/edge-api\/frame-live\/[^/]+\/ws$/,
];

/** What the server has understood when the speaking is over. */
const transcript = 'what was said aloud';

/**
 * Takes the site's WebSockets; any other address is refused. `record` is called once for a connection and gives
 * the list that its messages go into. Returns a function that ends the open ones.
 */
export function acceptSockets(
  server: Server,
  record: (request: IncomingMessage) => SocketMessage[],
): () => void {
  const open = new Set<Duplex>();
  server.on('upgrade', (request: IncomingMessage, stream: Duplex) => {
    const path = (request.url ?? '').split('?')[0] ?? '';
    const messages = record(request);
    if (!paths.some((known) => known.test(path))) return void stream.end('HTTP/1.1 404 Not Found\r\n\r\n');
    open.add(stream);
    stream.once('close', () => open.delete(stream));
    openSocket(request, stream, (message, socket) => {
      messages.push(message);
      answer(message, socket);
    });
  });
  return () => {
    for (const stream of open) stream.destroy();
  };
}

function answer({ kind, data }: SocketMessage, socket: Socket): void {
  if (kind !== 'text' || !data.toString().includes('"stop"')) return;
  socket.send(JSON.stringify({ type: 'transcript', text: transcript }));
  socket.close();
}
