import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

import { language } from '@/lib/text/en';
import { dismiss } from '@/lib/text/notice';

import { Icon } from './Icon';

type Props = {
  /** Empty at first: a screen reader announces what changes in a region that it already knows. */
  readonly text: string;
  onDismiss(): void;
  /** The person points at it or has the focus in it: do not hide it now. */
  onHold(held: boolean): void;
};

/** A line at the bottom of the page that takes no focus. */
export function Notice({ text, onDismiss, onHold }: Props): JSX.Element {
  const region = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => region.current?.showPopover(), []);
  return (
    <div ref={region} class="cg notice" popover="manual" role="status" {...language}>
      {text !== '' && (
        <div
          class="notice-card"
          onPointerEnter={() => onHold(true)}
          onPointerLeave={() => onHold(false)}
          onFocusIn={() => onHold(true)}
          onFocusOut={() => onHold(false)}
        >
          <Icon name="shield" />
          <span>{text}</span>
          <button type="button" class="notice-close" aria-label={dismiss} onClick={onDismiss}>
            <Icon name="cross" />
          </button>
        </div>
      )}
    </div>
  );
}
