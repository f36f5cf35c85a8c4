import type { Rectangle } from '@/lib/model/spot';

/** As CSS wants it. */
export type BannerPlace = {
  readonly left: string;
  readonly width: string;
  readonly maxHeight: string;
  /** One of the two: it grows away from the composer. */
  readonly top: string;
  readonly bottom: string;
};

/** Between it and the composer, and to the edges of the window. */
const gap = 8;

/** What the site keeps for its own controls at the top. */
const header = 56;

/** Less is no room: two lines and a button. */
const least = 56;

/**
 * Above the composer, or below it where there is more room; never over it, nor over the site's header. Everything in CSS
 * pixels of the window.
 * @returns null where there is no room for it
 */
export function bannerPlace(
  composer: Rectangle,
  window: { readonly width: number; readonly height: number },
): BannerPlace | null {
  const above = composer.top - gap - header;
  const below = window.height - (composer.top + composer.height) - 2 * gap;
  const isAbove = above >= 3 * least || above >= below;
  const room = isAbove ? above : below;
  const left = Math.max(gap, composer.left);
  const right = Math.min(window.width - gap, composer.left + composer.width);
  if (room < least || right - left < 3 * least) return null;
  return {
    left: px(left),
    width: px(right - left),
    maxHeight: px(room),
    top: isAbove ? 'auto' : px(composer.top + composer.height + gap),
    bottom: isAbove ? px(window.height - composer.top + gap) : 'auto',
  };
}

const px = (length: number): string => `${Math.round(length)}px`;
