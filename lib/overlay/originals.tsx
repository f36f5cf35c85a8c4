import { render } from 'preact';

import originalsCss from '@/components/originals.css?inline';
import { Originals } from '@/components/Originals';
import { listenOnWindow } from '@/lib/listen/listen-on-window';
import type { Spot } from '@/lib/model/spot';

import { mount, type Mounted } from './mount';

/** A page that takes our interface away this often wants none of it: then it has its way. */
const mostMounts = 20;

/** Where the mouse is, in CSS pixels of the window. */
type Point = { readonly x: number; readonly y: number };

/** Of a text in type of one CSS pixel, in CSS pixels; as components/originals.css sets it. */
function createMeasure(document: Document): (text: string) => number {
  const context = document.createElement('canvas').getContext('2d');
  const size = 100;
  return (text) => {
    // Without a canvas: digits of a wide face.
    if (!context) return text.length * 0.65;
    context.font = `${size}px system-ui, sans-serif`;
    // Small type is set a little wider than large type.
    return (context.measureText(text).width / size) * 1.04;
  };
}

/**
 * Gives a function that shows originals over their placeholders: in view, and by name. They are shown to the person
 * alone: the page keeps its placeholders, and nothing of ours takes its clicks.
 */
export function createOriginals(
  document: Document,
  originalOf: (placeholder: string) => string | null,
  signal: AbortSignal,
): (spots: readonly Spot[], placeholders: readonly string[]) => void {
  const measure = createMeasure(document);
  let mounted: Mounted | null = null;
  let mounts = 0;
  let shown: readonly Spot[] = [];
  let names: readonly string[] = [];
  let mouse: Point | null = null;
  let pointedAt: Spot | null = null;
  let isOpen = false;
  let isShown = true;

  function hide(): void {
    if (mounted === null) return;
    render(null, mounted.place);
    mounted.remove();
    mounted = null;
  }

  function draw(): void {
    const known = (placeholder: string) => {
      const original = originalOf(placeholder);
      return original === null ? [] : [{ placeholder, original }];
    };
    const list = names.flatMap(known);
    if (list.length === 0 || mounts > mostMounts || signal.aborted) return hide();
    if (mounted === null) {
      mounts += 1;
      mounted = mount(document, hide, originalsCss);
    }
    const marks = shown.flatMap((spot) =>
      known(spot.placeholder).map(({ original }) => {
        return { spot, original, width: measure(original), isPointedAt: spot === pointedAt };
      }),
    );
    const onOpen = (next: boolean): void => {
      isOpen = next;
      draw();
    };
    const onShow = (next: boolean): void => {
      isShown = next;
      draw();
    };
    render(<Originals {...{ marks, list, isOpen, isShown, onOpen, onShow }} />, mounted.place);
  }

  function point(to: Point | null): void {
    mouse = to;
    const next = mouse === null ? null : spotAt(shown, mouse);
    if (next === pointedAt) return;
    pointedAt = next;
    draw();
  }

  signal.addEventListener('abort', hide);
  for (const type of ['pointermove', 'pointerdown'] as const) {
    listenOnWindow(type, ({ clientX: x, clientY: y }) => mounted !== null && point({ x, y }), signal);
  }
  listenOnWindow('keydown', (event) => event.key === 'Escape' && mounted !== null && point(null), signal);

  return (spots, placeholders) => {
    shown = spots;
    names = placeholders;
    pointedAt = mouse === null ? null : spotAt(spots, mouse);
    draw();
  };
}

function spotAt(spots: readonly Spot[], { x, y }: Point): Spot | null {
  const isIn = ({ left, top, width, height }: Spot['lines'][number]) =>
    x >= left && x <= left + width && y >= top && y <= top + height;
  return spots.find(({ lines }) => lines.some(isIn)) ?? null;
}
