import { render } from 'preact';

import { Notice } from '@/components/Notice';

import { watchFocus } from './focus';
import { mount, type Mounted } from './mount';

const visibleMs = 6000;
/** Between the empty region and its text, so that screen readers announce the text. */
const announceMs = 100;

/**
 * Shows a short text at the bottom of the page; a new text takes the place of the last.
 * @param stays until the person puts it away; otherwise it goes by itself
 */
export type ShowNotice = (text: string, stays: boolean) => void;

export function createNotice(document: Document, signal: AbortSignal): ShowNotice {
  let mounted: Mounted | null = null;
  let giveFocusBack = (): void => {};
  let isStaying = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function hide(): void {
    clearTimeout(timer);
    if (mounted === null) return;
    giveFocusBack();
    render(null, mounted.place);
    mounted.remove();
    mounted = null;
  }

  function hideLater(): void {
    clearTimeout(timer);
    if (!isStaying) timer = setTimeout(hide, visibleMs);
  }

  function draw(text: string): void {
    if (mounted === null) return;
    const hold = (held: boolean): void => (held ? clearTimeout(timer) : hideLater());
    render(<Notice text={text} onDismiss={hide} onHold={hold} />, mounted.place);
  }

  signal.addEventListener('abort', hide);
  return (text, stays) => {
    if (signal.aborted) return;
    clearTimeout(timer);
    isStaying = stays;
    if (mounted === null) {
      mounted = mount(document, hide);
      giveFocusBack = watchFocus(mounted.root);
    }
    draw('');
    timer = setTimeout(() => {
      draw(text);
      hideLater();
    }, announceMs);
  };
}
