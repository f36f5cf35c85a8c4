import { type JSX, render } from 'preact';

import { Banner } from '@/components/Banner';
import bannerCss from '@/components/banner.css?inline';
import { type BannerPlace, bannerPlace } from '@/components/banner-place';
import type { Reminder } from '@/lib/model/reminder';
import type { Rectangle } from '@/lib/model/spot';

import { watchFocus } from './focus';
import { mount, type Mounted } from './mount';

/** A page that takes our interface away this often wants none of it: then it has its way. */
const mostMounts = 20;

/** Between the empty region and its text, so that screen readers announce the text; milliseconds. */
const announce = 100;

/** How often it looks where the composer is, in milliseconds: it moves with every line that is typed. */
const follow = 150;

export type BannerActions = { onSwitch(organizationId: string): void; onTurnOff(): void; onDismiss(): void };

/** Shows a reminder beside the composer, null none. Does nothing where that one is shown already. */
export type ShowBanner = (reminder: Reminder | null) => void;

/** @param composerBox where the composer is now, in CSS pixels of the window; null where the page has none */
export function createBanner(
  document: Document,
  composerBox: () => Rectangle | null,
  actions: BannerActions,
  signal: AbortSignal,
): ShowBanner {
  const view: View<Reminder> = (reminder, place, isSaid) => (
    <Banner {...{ reminder, place, isSaid, ...actions }} />
  );
  return createBesideComposer(document, composerBox, view, signal);
}

type View<Shown> = (shown: Shown, place: BannerPlace, isSaid: boolean) => JSX.Element;

/** For whatever is shown there: it follows the composer, and is announced when it comes. */
export function createBesideComposer<Shown>(
  document: Document,
  composerBox: () => Rectangle | null,
  view: View<Shown>,
  signal: AbortSignal,
): (shown: Shown | null) => void {
  let mounted: Mounted | null = null;
  let giveFocusBack = (): void => {};
  let mounts = 0;
  let shown: Shown | null = null;
  let drawn = '';
  let isSaid = false;
  let timer: ReturnType<typeof setInterval> | undefined;

  function hide(): void {
    drawn = '';
    isSaid = false;
    if (mounted === null) return;
    giveFocusBack();
    render(null, mounted.place);
    mounted.remove();
    mounted = null;
  }

  function draw(): void {
    // Where nothing is shown, the page need not say where its composer is.
    const box = shown === null ? null : composerBox();
    const place = box && bannerPlace(box, { width: innerWidth, height: innerHeight });
    if (shown === null || place === null || signal.aborted) return hide();
    const now = JSON.stringify([shown, place, isSaid]);
    if (now === drawn) return;
    if (mounted === null) {
      if (mounts >= mostMounts) return;
      mounts += 1;
      mounted = mount(document, hide, bannerCss, 'aside');
      giveFocusBack = watchFocus(mounted.root);
      setTimeout(() => {
        isSaid = mounted !== null;
        draw();
      }, announce);
    }
    drawn = now;
    render(view(shown, place, isSaid), mounted.place);
  }

  signal.addEventListener('abort', () => {
    clearInterval(timer);
    hide();
  });
  return (next) => {
    shown = next;
    clearInterval(timer);
    if (shown !== null) timer = setInterval(draw, follow);
    draw();
  };
}
