import { expect, it } from 'vitest';
import { bannerPlace } from './banner-place';

const window = { width: 1000, height: 700 };

it('stands above the composer, as wide as it', () => {
  const place = bannerPlace({ left: 200, top: 560, width: 600, height: 120 }, window);
  expect(place).toEqual({ left: '200px', width: '600px', maxHeight: '496px', top: 'auto', bottom: '148px' });
});

it('stands below it where the room above is small', () => {
  const place = bannerPlace({ left: 200, top: 200, width: 600, height: 120 }, window);
  expect(place).toMatchObject({ top: '328px', bottom: 'auto', maxHeight: '364px' });
});

it('keeps to the window', () => {
  const place = bannerPlace({ left: -4, top: 400, width: 330, height: 90 }, { width: 320, height: 500 });
  expect(place).toMatchObject({ left: '8px', width: '304px' });
});

it('stays away where there is no room', () => {
  expect(bannerPlace({ left: 0, top: 60, width: 320, height: 130 }, { width: 320, height: 200 })).toBeNull();
  expect(bannerPlace({ left: 0, top: 400, width: 100, height: 90 }, window)).toBeNull();
});
