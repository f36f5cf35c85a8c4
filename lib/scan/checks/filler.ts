/** `000000000`, `999-99-9999`, `XX0000000`: digits that somebody typed to fill a form, all the same. */
export function isFiller(value: string): boolean {
  let first = 0;
  for (let at = 0; at < value.length; at++) {
    const code = value.charCodeAt(at);
    if (code > 57) continue;
    if (first === 0) first = code;
    else if (code !== first) return false;
  }
  return true;
}
