import { concat } from './concat';
import { gunzip } from './gzip';
import { isChanged, type ReadBody, type Readable } from './readable';

/**
 * Reads Connect streaming frames: one flag byte, a four-byte big-endian length, the payload.
 * @see https://connectrpc.com/docs/protocol (enveloped messages); flag 1 = gzip, flag 2 = end of stream
 */
export function readConnectFrames(bytes: Uint8Array, readPayload: (bytes: Uint8Array) => ReadBody): ReadBody {
  const frames: { readonly flag: number; readonly bytes: Uint8Array; readonly payload: Readable }[] = [];
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = 0;
  while (at < bytes.length) {
    if (at + 5 > bytes.length) return 'unreadable';
    const flag = view.getUint8(at);
    const end = at + 5 + view.getUint32(at + 1);
    if (end > bytes.length) return 'unreadable';
    const payload = readFrame(flag, bytes.subarray(at + 5, end), readPayload);
    if (payload === 'unreadable') return 'unreadable';
    frames.push({ flag, bytes: bytes.subarray(at, end), payload });
    at = end;
  }
  return {
    parts: frames.flatMap(({ payload }) => payload.parts),
    fields: frames.flatMap(({ payload }) => payload.fields),
    unreadable: frames.flatMap(({ payload }) => payload.unreadable),
    isFixed: false,
    write(parts) {
      let from = 0;
      return concat(
        frames.flatMap(({ flag, bytes, payload }) => {
          const own = parts.slice(from, (from += payload.parts.length));
          if (!isChanged(payload.parts, own)) return [bytes];
          const body = payload.write(own);
          const head = new Uint8Array(5);
          // A rewritten frame goes out unpacked; the flag says so.
          head[0] = flag & ~1;
          new DataView(head.buffer).setUint32(1, body.length);
          return [head, body];
        }),
      );
    },
  };
}

function readFrame(flag: number, payload: Uint8Array, read: (bytes: Uint8Array) => ReadBody): ReadBody {
  const bytes = (flag & 1) === 0 ? payload : gunzip(payload);
  return bytes === null ? 'unreadable' : read(bytes);
}
