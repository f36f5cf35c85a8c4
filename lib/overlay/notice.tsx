import { render } from 'preact';

import { Notice } from '@/components/Notice';

import { mount, type Mounted } from './mount';

const visibleMs = 6000;
/** Between the empty region and its text, so that screen readers announce the text. */
const announceMs = 100;

/** Gives a function that shows a short text at the bottom of the page; a new text takes the place of the last. */
export function createNotice(document: Document, signal: AbortSignal): (text: string) => void {
  let mounted: Mounted | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function hide(): void {
    clearTimeout(timer);
    if (mounted === null) return;
    render(null, mounted.place);
    mounted.remove();
    mounted = null;
  }

  function hideLater(): void {
    clearTimeout(timer);
    timer = setTimeout(hide, visibleMs);
  }

  function draw(text: string): void {
    if (mounted === null) return;
    const hold = (held: boolean): void => (held ? clearTimeout(timer) : hideLater());
    render(<Notice text={text} onDismiss={hide} onHold={hold} />, mounted.place);
  }

  signal.addEventListener('abort', hide);
  return (text) => {
    if (signal.aborted) return;
    clearTimeout(timer);
    mounted ??= mount(document, hide);
    draw('');
    timer = setTimeout(() => {
      draw(text);
      hideLater();
    }, announceMs);
  };
}
