import { fileTrouble } from './read-input';

/** All bytes of a stream. */
export async function all(stream: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  for await (const piece of stream) pieces.push(piece);
  return Buffer.concat(pieces);
}

/** Ends the program where its standard output takes no more: quietly when its reader has left, otherwise with a sentence. */
export function endWithOutput({
  stdout,
  stderr,
  exit,
}: Pick<NodeJS.Process, 'stdout' | 'stderr' | 'exit'>): void {
  stdout.on('error', (error: NodeJS.ErrnoException) => {
    // Whoever reads has read enough (`| head`): no mistake of ours.
    if (error.code === 'EPIPE') exit();
    stderr.write(`Standard output ${fileTrouble(error, 'written')}.\n`);
    exit(2);
  });
}
