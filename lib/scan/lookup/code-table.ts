export const ascii = String.fromCharCode(...new Array<undefined>(128).keys());
export const capitals = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
export const smallLetters = 'abcdefghijklmnopqrstuvwxyz';
export const digits = '0123456789';

/** By ASCII code: the bits of all the sets that have the character. */
export function codeTable(...sets: readonly (readonly [bits: number, characters: string])[]): Uint8Array {
  const table = new Uint8Array(128);
  for (const [bits, characters] of sets)
    for (let at = 0; at < characters.length; at++) {
      const code = characters.charCodeAt(at);
      table[code] = (table[code] as number) | bits;
    }
  return table;
}
