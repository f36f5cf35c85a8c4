/** The least that reading a text can cost. The sum keeps the compiler from leaving the reading out. */
export function bareLoop(text: string): number {
  let sum = 0;
  for (let at = 0; at < text.length; at++) sum = (sum + text.charCodeAt(at)) | 0;
  return sum;
}
