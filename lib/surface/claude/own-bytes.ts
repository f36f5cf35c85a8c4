/** Firefox only: a copy for the content script of an object of the page's world, whose bytes it cannot read in place. */
declare const cloneInto: (<T>(value: T, target: typeof globalThis) => T) | undefined;

/** The bytes of a file of the page. Rejects when they cannot be had. */
export async function ownBytes(file: File): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = await file.arrayBuffer();
  return new Uint8Array(typeof cloneInto === 'function' ? cloneInto(bytes, globalThis) : bytes);
}
