import { render } from 'preact';

import { Pointer } from '@/components/Pointer';
import pointerCss from '@/components/pointer.css?inline';
import type { Rectangle } from '@/lib/model/spot';

import { mount, type Mounted } from './mount';

/**
 * Points at something in the page until it is gone (`place` gives null), or the person puts the pointer away. What it is
 * drawn on stays as it is: the ring is ours, and lies over it.
 */
export type Point = (place: () => Rectangle | null, text: string) => void;

export function createPointer(document: Document, signal: AbortSignal): Point {
  let mounted: Mounted | null = null;
  let frame = 0;

  function hide(): void {
    cancelAnimationFrame(frame);
    if (mounted === null) return;
    render(null, mounted.place);
    mounted.remove();
    mounted = null;
  }

  signal.addEventListener('abort', hide);
  return (placeOf, text) => {
    hide();
    if (signal.aborted) return;
    mounted = mount(document, hide, pointerCss);
    let drawn = '';
    const draw = (): void => {
      const place = placeOf();
      if (place === null || mounted === null) return hide();
      const { left, top, width, height } = place;
      const now = `${left} ${top} ${width} ${height} ${window.innerHeight}`;
      // The page scrolls and grows; most frames change nothing.
      if (now !== drawn)
        render(
          <Pointer
            place={{ left, top, width, height }}
            height={window.innerHeight}
            text={text}
            onDismiss={hide}
          />,
          mounted.place,
        );
      drawn = now;
      frame = requestAnimationFrame(draw);
    };
    draw();
  };
}
