import { captured } from './captured';

/** Bytes. What is longer, or never ends, is not read to its end: it is judged as something that nobody could read. */
const maximumRead = 32 * 1024 * 1024;

/**
 * Reads a body once. `done` gets a copy that the page has no hand on, or null when it is longer than `maximumRead`;
 * `failed` gets what the browser says of a body that cannot be sent either.
 */
export function readRequest(
  request: Request,
  done: (bytes: ArrayBuffer | null) => void,
  failed: (error: unknown) => void,
): void {
  const stream = captured.requestStream(request);
  if (stream) return readStream(stream, done, failed);
  captured.then(
    captured.requestBlob(request, []),
    (blob) => readResponse(new captured.Response(blob), done, failed),
    failed,
  );
}

/** The same for a body that was put into a response, which any kind of body can be. */
export function readResponse(
  response: Response,
  done: (bytes: ArrayBuffer | null) => void,
  failed: (error: unknown) => void,
): void {
  const stream = captured.responseStream(response);
  if (stream) readStream(stream, done, failed);
  else done(captured.arrayBuffer(new captured.Uint8Array(0)));
}

function readStream(
  stream: ReadableStream<Uint8Array>,
  done: (bytes: ArrayBuffer | null) => void,
  failed: (error: unknown) => void,
): void {
  const reader = captured.reader(stream, []);
  const chunks = captured.create(null) as Record<number, Uint8Array>;
  let count = 0;
  let size = 0;
  const more = () => captured.then(captured.read(reader, []), take, failed);
  const take = (result: ReadableStreamReadResult<Uint8Array>) => {
    if (result.done) return done(joined(chunks, count, size));
    const chunk = result.value;
    try {
      // A stream of the page may give anything; the browser, too, sends nothing but these.
      if (captured.arrayKind(chunk) !== 'Uint8Array') throw new captured.TypeError('Failed to fetch');
      const copy = new captured.Uint8Array(captured.arraySize(chunk));
      captured.setBytes(copy, chunk, 0);
      chunks[count++] = copy;
      size += captured.arraySize(copy);
    } catch (error) {
      return failed(error);
    }
    if (size <= maximumRead) return more();
    captured.then(captured.cancelRead(reader, []), ignore, ignore);
    done(null);
  };
  more();
}

function joined(chunks: Record<number, Uint8Array>, count: number, size: number): ArrayBuffer {
  const all = new captured.Uint8Array(size);
  let end = 0;
  for (let at = 0; at < count; at += 1) {
    const chunk = chunks[at] as Uint8Array;
    captured.setBytes(all, chunk, end);
    end += captured.arraySize(chunk);
  }
  return captured.arrayBuffer(all);
}

/** The outcome changes nothing any more. */
function ignore(): void {}
