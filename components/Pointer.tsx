import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

import { language } from '@/lib/text/en';
import { dismiss } from '@/lib/text/notice';
import type { Rectangle } from '@/lib/model/spot';

import { Icon } from './Icon';

type Props = {
  /** What it points at, in CSS pixels of the window. */
  readonly place: Rectangle;
  /** Of the window, in CSS pixels. */
  readonly height: number;
  readonly text: string;
  onDismiss(): void;
};

/** Room that the text takes below or above the ring, in CSS pixels. */
const room = 96;
const gap = 6;

/** A ring around something in the page, and what is to be done there; it takes no clicks but on its own button. */
export function Pointer({ place, height, text, onDismiss }: Props): JSX.Element {
  const layer = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => layer.current?.showPopover(), []);
  const { left, top, width } = place;
  const bottom = top + place.height;
  const isBelow = bottom + room <= height;
  const edge = isBelow
    ? { top: `${bottom + 2 * gap}px` }
    : { bottom: `${Math.max(gap, height - top + 2 * gap)}px` };
  return (
    <div ref={layer} class="cg pointer" popover="manual" {...language}>
      <div
        class="pointer-ring"
        style={{
          left: `${left - gap}px`,
          top: `${top - gap}px`,
          width: `${width + 2 * gap}px`,
          height: `${place.height + 2 * gap}px`,
        }}
      />
      <div class="pointer-text" role="status" style={{ left: `${Math.max(gap, left)}px`, ...edge }}>
        <Icon name="shield" />
        <span>{text}</span>
        <button type="button" class="notice-close" aria-label={dismiss} onClick={onDismiss}>
          <Icon name="cross" />
        </button>
      </div>
    </div>
  );
}
