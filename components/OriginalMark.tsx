import type { CSSProperties, JSX } from 'preact';

import type { Rectangle, Spot } from '@/lib/model/spot';

import { fit } from './fit';

export type Mark = {
  readonly spot: Spot;
  readonly original: string;
  /** Of the original in type of one CSS pixel, in CSS pixels. */
  readonly width: number;
  readonly isPointedAt: boolean;
};

function placeOf({ left, top, width, height }: Rectangle): CSSProperties {
  return { left: `${left}px`, top: `${top}px`, width: `${width}px`, height: `${height}px` };
}

/** On either side, in CSS pixels. */
const padding = 1;

/**
 * A value in the place of its placeholder, and whole beside it while the mouse is there. The value is an attribute that
 * the style sheet shows: text of a node can be searched for and selected by any script of the page (`window.find`).
 */
export function OriginalMark({ spot, original, width, isPointedAt }: Mark): JSX.Element {
  const { lines, fontSize, isOnDark } = spot;
  const widest = lines.reduce((most, line) => (line.width > most.width ? line : most));
  const { size, scale } = fit(width, widest.width - 2 * padding, fontSize);
  return (
    <div class={isOnDark ? 'original-mark on-dark' : 'original-mark'}>
      {lines.map((line, index) => (
        <div key={index} class="original-line" style={placeOf(line)}>
          {line === widest && (
            <span
              class="original-text"
              style={{
                width: `${(line.width - 2 * padding) / scale}px`,
                transform: `scaleX(${scale})`,
                fontSize: `${size}px`,
                lineHeight: `${line.height - 2}px`,
              }}
              data-original={original}
            />
          )}
        </div>
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
