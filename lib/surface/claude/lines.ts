import type { Rectangle } from '@/lib/model/spot';

/** One rectangle for each line of text, made of the pieces that a range has on it. */
export function linesOf(pieces: Iterable<Rectangle>): readonly Rectangle[] {
  const lines: Rectangle[] = [];
  for (const piece of pieces) {
    if (piece.width === 0 || piece.height === 0) continue;
    const last = lines.at(-1);
    if (last && isSameLine(last, piece)) lines[lines.length - 1] = union(last, piece);
    else lines.push({ left: piece.left, top: piece.top, width: piece.width, height: piece.height });
  }
  return lines;
}

/** The middle of each is within the other's height. */
function isSameLine(one: Rectangle, other: Rectangle): boolean {
  const distance = Math.abs(one.top + one.height / 2 - other.top - other.height / 2);
  return distance < Math.min(one.height, other.height) / 2;
}

function union(one: Rectangle, other: Rectangle): Rectangle {
  const left = Math.min(one.left, other.left);
  const top = Math.min(one.top, other.top);
  const right = Math.max(one.left + one.width, other.left + other.width);
  const bottom = Math.max(one.top + one.height, other.top + other.height);
  return { left, top, width: right - left, height: bottom - top };
}
