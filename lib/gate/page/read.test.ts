import '@/test/page-world';
import { expect, it } from 'vitest';
import { readResponse } from './read';

/** The text that was read of a stream; `failed` when it could not be, null when it is too long. */
function read(chunks: readonly unknown[]): Promise<unknown> {
  const stream = new ReadableStream({
    async start(to) {
      for (const chunk of chunks) {
        to.enqueue(chunk);
        await new Promise((resolve) => setTimeout(resolve));
        // The page goes on with its bytes as it likes.
        if (chunk instanceof Uint8Array) chunk.fill(0x78);
      }
      to.close();
    },
  });
  return new Promise((resolve) => {
    readResponse(
      new Response(stream),
      (bytes) => resolve(bytes && new TextDecoder().decode(bytes)),
      () => resolve('failed'),
    );
  });
}

const bytes = (text: string) => new TextEncoder().encode(text);

it('keeps a copy of its own of what the page gives', async () => {
  expect(await read([bytes('one '), bytes('two')])).toBe('one two');
});

it.each([['text'], [new DataView(bytes('text').buffer)], [new Uint16Array(2)], [{ length: 4 }]])(
  'takes no chunk that a browser would not send: %o',
  async (chunk) => {
    expect(await read([bytes('one'), chunk])).toBe('failed');
  },
);

it('does not read to the end what is too long', async () => {
  const chunk = () => new Uint8Array(8 * 1024 * 1024);
  expect(await read([chunk(), chunk(), chunk(), chunk()])).toHaveLength(32 * 1024 * 1024);
  expect(await read([chunk(), chunk(), chunk(), chunk(), bytes('a')])).toBe(null);
});
