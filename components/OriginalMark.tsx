import type { CSSProperties, JSX } from 'preact';

import type { Rectangle, Spot } from '@/lib/model/spot';

import { fittingSize } from './fit';

export type Mark = { readonly spot: Spot; readonly original: string; readonly isPointedAt: boolean };

function placeOf({ left, top, width, height }: Rectangle): CSSProperties {
  return { left: `${left}px`, top: `${top}px`, width: `${width}px`, height: `${height}px` };
}

/**
 * A value in the place of its placeholder, and whole beside it while the mouse is there. The value is an attribute that
 * the style sheet shows: text of a node can be searched for and selected by any script of the page (`window.find`).
 */
export function OriginalMark({ spot, original, isPointedAt }: Mark): JSX.Element {
  const { lines, fontSize, isOnDark } = spot;
  const widest = lines.reduce((most, line) => (line.width > most.width ? line : most));
  const size = fittingSize(original.length, widest.width, fontSize);
  return (
    <div class={isOnDark ? 'original-mark on-dark' : 'original-mark'}>
      {lines.map((line, index) => (
        <div
          key={index}
          class="original-line"
          style={{ ...placeOf(line), fontSize: `${size}px`, lineHeight: `${line.height - 2}px` }}
          {...(line === widest ? { 'data-original': original } : {})}
        />
      ))}
      {isPointedAt && (
        <div class="original-whole" style={wholePlace(widest)}>
          <span data-original={original} />
        </div>
      )}
    </div>
  );
}

/** Above the line, or below it where there is no room above (CSS pixels). */
function wholePlace({ left, top, height }: Rectangle): CSSProperties {
  const isBelow = top < 56;
  return {
    left: `min(${left}px, 100vw - 340px)`,
    top: `${isBelow ? top + height + 4 : top - 4}px`,
    transform: isBelow ? 'none' : 'translateY(-100%)',
  };
}
