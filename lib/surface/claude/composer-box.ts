import type { Rectangle } from '@/lib/model/spot';
import { findComposer } from './page';
import { findAll, selectors } from './selectors';

/** How much wider than its text the composer may be, and what stands around it; in CSS pixels. */
const frame = 48;
const margin = 96;

/** Of the window's height: what is taller holds more than the composer. */
const tallest = 0.45;

/**
 * The composer with its buttons, its attachments and what the site hangs upon it, in CSS pixels of the window; null where
 * the page shows none. The boxes around the text count as long as they are about as wide as it.
 */
export function composerBox(): Rectangle | null {
  const composer = findComposer();
  if (!composer) return null;
  let box = composer.getBoundingClientRect();
  let sides = box;
  if (box.width === 0) return null;
  const text = box.width;
  const most = { width: box.width + margin, height: Math.max(box.height, innerHeight * tallest) };
  for (let around = composer.parentElement; around; around = around.parentElement) {
    const next = around.getBoundingClientRect();
    if (next.width > most.width || next.height > most.height) break;
    // Nothing of what is taken out of the flow has a size of its own here.
    if (next.width >= box.width && next.height >= box.height) {
      box = next;
      if (next.width <= text + frame) sides = next;
    }
  }
  return { left: sides.left, top: box.top, width: sides.width, height: box.height };
}

/** Whether anything is attached to the message that is being written. */
export function hasAttachments(): boolean {
  return findAll(document, selectors.attachment).length > 0;
}
