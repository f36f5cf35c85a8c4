/**
 * What stands for a form, or for any other body whose bytes the browser does not show to the browser gate: the request
 * itself. The wire gate, which had the bytes, lets it go by this name, once.
 */
export function formPiece(method: string, url: string): Uint8Array {
  const { origin, pathname, search } = new URL(url);
  return new TextEncoder().encode(`${method} ${origin}${pathname}${search}`);
}

/** Types that browsers take apart, or leave out of what they show. */
export function isForm(contentType: string): boolean {
  return /^\s*(multipart\/|application\/x-www-form-urlencoded)/i.test(contentType);
}

/** Bytes of a body that Firefox shows; what comes behind is cut off (`webextensions.webRequest.requestBodyMaxRawBytes`). */
export const mostShown = 16 * 1024 * 1024;
