/** One spelling for a value, so that `219-45-6789` and `219 45 6789` are the same value. */
export function canonical(value: string): string {
  return value.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '');
}
